import type {ExportNames, ExportNote} from "../../query/exports/exportOrder.js";
import type {PictureSize} from "../frame.js";
import type {ColumnWords} from "./tableRows.js";
import type {RowWords, TableFormat} from "./taken.js";

/** The words of the menu, and those that stand in its files. */
export interface TakeAwayWords {
  readonly picture: string;
  readonly sizes: Readonly<Record<PictureSize, string>>;
  readonly dark: string;
  readonly table: string;
  readonly formats: Readonly<Record<TableFormat, string>>;
  readonly scenario: string;
  readonly json: string;
  /** Putting the scenario into the reader's talk. */
  readonly talk: {
    readonly heading: string;
    readonly add: string;
    /** Its number in the talk, from one; the title may be empty. */
    readonly added: (number: number, title: string) => string;
    readonly refused: Readonly<Record<"full" | "too-long" | "not-kept", string>>;
    readonly open: string;
  };
  readonly working: string;
  readonly saved: (file: string) => string;
  readonly failed: Readonly<Record<"picture" | "table" | "scenario", string>>;
  /** Where nothing is drawn yet. */
  readonly nothing: string;
  /** On a picture of protocols that the reader loaded. */
  readonly onlyHere: string;
  readonly columns: ColumnWords;
  readonly rows: RowWords;
  /** What a table says of itself. */
  readonly about: Readonly<Record<"title" | "said" | "basis" | "address" | "made", string>>;
  readonly notes: Readonly<Record<ExportNote, string>>;
  readonly names: ExportNames;
}
