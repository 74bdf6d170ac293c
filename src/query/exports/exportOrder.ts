import type {ResultCell, ResultColumn, ResultTable} from "../../db/resultTable.js";
import type {ExportFormat} from "./exportFormat.js";

/** One thing that a file says about itself: a key for programs, a name and a text for readers. */
export interface AboutEntry {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** What a file says where a form cannot hold everything as it is; each only where it happened. */
export type ExportNote =
  /** Lines that begin with `#` stand before the header. */
  | "comment-lines"
  /** Texts that a spreadsheet would run have an apostrophe in front. */
  | "disarmed"
  /** Columns of one name have a number behind it. */
  | "repeated-names"
  /** Whole numbers too large for the form stand as text. */
  | "wholes-as-text"
  /** Values that are no numbers of the form, such as infinity, stand as text. */
  | "not-finite"
  /** Texts are cut off at the length that the form allows. */
  | "long-texts"
  /** The sheet has no room for all rows. */
  | "rows-left-out"
  /** Days that the form does not know stand as text. */
  | "days-as-text";

/** Names that stand in the file itself. */
export interface ExportNames {
  /** The two sheets of a workbook. */
  readonly rows: string;
  readonly about: string;
  /** What the notes are called. */
  readonly note: string;
}

/** What is to be written: everything but the cells, and nothing that a worker could not be sent. */
export interface ExportOrder {
  readonly format: ExportFormat;
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;
  readonly about: readonly AboutEntry[];
  readonly notes: Readonly<Record<ExportNote, string>>;
  readonly names: ExportNames;
}

/** Some rows of a result, column by column. */
export interface Piece {
  readonly rowCount: number;
  readonly cells: readonly (readonly ResultCell[])[];
}

/** Writes a file piece by piece. */
export interface FileWriter {
  readonly add: (piece: Piece) => void | Promise<void>;
  readonly end: () => Blob | Promise<Blob>;
}

/** The rows from one to before another. */
export const pieceOf = ({columns, cell}: ResultTable, from: number, before: number): Piece => ({
  rowCount: before - from,
  cells: columns.map((_, column) =>
    Array.from({length: before - from}, (_, row) => cell(from + row, column)),
  ),
});

/** The notes that apply, as entries behind the others. */
export const withNotes = (
  {about, notes, names}: ExportOrder,
  applying: ReadonlySet<ExportNote>,
): readonly AboutEntry[] => [
  ...about,
  ...[...applying].map((note) => ({key: note, label: names.note, text: notes[note]})),
];
