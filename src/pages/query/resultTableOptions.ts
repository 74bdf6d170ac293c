import type {ResultTable} from "../../db/resultTable.js";
import type {Formats} from "../../words/formats.js";
import type {ResultWords} from "./resultWords.js";

/** The column that the rows are sorted by. */
export interface SortedBy {
  readonly column: number;
  readonly isDescending: boolean;
}

/** What is shown, and what can be done with it. */
export interface ResultTableOptions {
  readonly table: ResultTable;
  /** The id of its window: where the table is drawn anew, the focus comes back to it. */
  readonly id?: string;
  /** What the table is called when it is read aloud. */
  readonly label: string;
  readonly words: ResultWords;
  readonly formats: Formats;
  readonly sorted?: SortedBy | null;
  /** Called when the reader chooses the head of a column, by a click or Enter; without it heads do nothing. */
  readonly onSort?: (column: number) => void;
  /** Called when the reader asks for the menu of a cell: with Enter, or as the system has it. */
  readonly onMenu?: (row: number, column: number, cell: HTMLElement) => void;
}
