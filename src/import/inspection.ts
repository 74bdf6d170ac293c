import type {Basis, Party} from "../catalogue/catalogue.js";
import type {NotAParty} from "./guess/columnEvidence.js";
import type {ToldRoles} from "./guess/columnPlaces.js";
import type {OtherName, UnreadSheet} from "./guess/sheetGroups.js";
import type {FileFormat, ReadParquet} from "./importFile.js";
import type {Mapping, MappingProblem} from "./mapping.js";

/** What is known of a file before it is read as a whole: what a page shows so that a reader can correct the guess. */
export interface Inspection {
  readonly format: FileFormat;
  /** The names of a workbook's sheets; empty for other files. */
  readonly sheets: readonly string[];
  /** The other sheets with the same headings, each with the line of its header; copies of others are not among them. */
  readonly sameSheets: NonNullable<Mapping["moreSheets"]>;
  /** What single columns are called on those sheets, where that is not what the first one calls them. */
  readonly renamed: readonly OtherName[];
  /**
   * Sheets that have the headings but for one that names something else: not read, as nobody knows whether it is the same
   * column.
   */
  readonly almostSame: readonly OtherName[];
  /** Sheets, those among them, that are not read and may have votes; none where the reader named the sheet to be read. */
  readonly unreadSheets: readonly UnreadSheet[];
  /** The first rows as they stand, titles included, so that the header can be pointed at. */
  readonly head: readonly {readonly line: number; readonly cells: readonly string[]}[];
  /**
   * The columns as the mapping's header names them, with the first few different texts found in each, what its whole
   * numbers come to in the rows that were looked at, and why a column of numbers that nobody knows was not taken for a
   * party.
   */
  readonly columns: readonly {
    readonly heading: string;
    readonly examples: readonly string[];
    /** All different texts of the column, where they are few enough to be parties'; left out where they are not. */
    readonly texts?: readonly string[] | undefined;
    /** Left out where most of its cells are something else. */
    readonly sum?: number | undefined;
    readonly unread?: NotAParty | undefined;
  }[];
  /** How many rows below the header were looked at, and whether these are all there are. */
  readonly looked: {readonly rows: number; readonly isAll: boolean};
  /** The heading of places that are taken for stations, where no column names any; left out where one does. */
  readonly placesAsStations?: string | undefined;
  /** The guess; a page hands it (or its correction) to `importFiles`. */
  readonly mapping: Mapping;
  /** What the mapping still lacks. */
  readonly problems: readonly MappingProblem[];
  /** Names the header: files with the same headings have the same one. Under it a page remembers a mapping. */
  readonly fingerprint: string;
  /** The different texts of a long file's party column, as far as the first rows show them. */
  readonly partyTexts: readonly string[];
  /** What the file says of all its rows; `reconstructed` cannot be changed. Null where it says nothing. */
  readonly basis: Basis | null;
}

/** What inspecting and reading need to know besides the files. */
export interface ImportContext {
  /** The catalogue's parties: columns with their names, full or short, in any language, get their code. */
  readonly parties: readonly Party[];
  readonly readParquet: ReadParquet;
  /** Ends the work with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called a few times a second at most. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** How far the work has come. */
export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/** What a reader has said already: the rest is guessed on that ground. */
export type MappingCorrection = Partial<
  Pick<Mapping, "encoding" | "delimiter" | "sheet" | "isTransposed" | "groups" | "headerRow">
> & {
  /** What the reader said of columns, by their places; null where nothing was said of one. */
  readonly roles?: ToldRoles;
};
