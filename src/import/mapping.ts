import {type CountColumn, countColumns} from "../stations/countColumns.js";
import type {ColumnGroups} from "./formats/columnGroups.js";
import type {Delimiter, Encoding} from "./importFile.js";

/** The texts of a protocol that a column of a file may hold, by their names in the table `protocols`. */
export const nameColumns = ["contest", "basis", "region", "district", "station"] as const;
/** One of `nameColumns`. */
export type NameColumn = (typeof nameColumns)[number];

/**
 * What a column of a file is.
 * - a name or a count of the table `protocols`;
 * - `area`: a further place (raion, territorial commission) that only helps to tell stations apart; where it takes several
 *   columns, such as a town and its quarter, their texts together name it;
 * - `votes`: the votes of one party (wide files, a column a party);
 * - `party` and `party_votes`: the party's name and its votes (long files, a row a station and party);
 * - `candidate`: who stands in place of a party where a row names none, and where counts stand among the candidates;
 *   several columns of either – a surname and a first name – together are the name;
 * - `contest` may be several columns, such as the office and its district: their texts together name the contest;
 * - `ignore`: not read.
 */
export type ColumnRole =
  | {readonly role: NameColumn | CountColumn | "area" | "party" | "candidate" | "party_votes" | "ignore"}
  | {readonly role: "votes"; readonly party: string};

/** What a text in the party column of a long file is: a party, a count that the file lists among them, or nothing. */
export type PartyRole =
  | {readonly role: CountColumn | "ignore"}
  | {readonly role: "votes"; readonly party: string};

/** How a file is read: a plain JSON value, guessed by `inspectFile` and corrected by the reader. */
export interface Mapping {
  /** Null where the file is not delimited text. */
  readonly encoding: Encoding | null;
  /** Null where the file is not delimited text. */
  readonly delimiter: Delimiter | null;
  /** The sheet of a workbook; null in other files. */
  readonly sheet: string | null;
  /** Further sheets with the same headings that are read with the first, each with the line of its header. */
  readonly moreSheets?: readonly {
    readonly sheet: string;
    readonly headerRow: number;
    /** The station of a sheet that is the protocol of one. */
    readonly station?: string;
  }[];
  /**
   * True for a table in which stations are columns and the lines of the protocol are rows: its columns are then read as
   * rows, and a line is the number of a column.
   */
  readonly isTransposed?: boolean;
  /**
   * Where candidates or lists stand beside each other in one row, each with columns of its own: a row is then read as one
   * for each of them, and `columns` are those of such a row. Null or left out where there are none.
   */
  readonly groups?: ColumnGroups | null;
  /**
   * The line (of a workbook, the row) on which the last row of the header begins, from 1; what stands above is titles,
   * from which only columns without a heading of their own take one. 0 where no row is a header: columns are then
   * told by their place, or in a Parquet file by the names it has for them.
   */
  readonly headerRow: number;
  /** What each column is, in the order of the file. */
  readonly columns: readonly ColumnRole[];
  /**
   * Within what a station's number is the only one of its kind; the station's code is then made of these and the
   * number (`Алматы / 12`). Empty where numbers do not repeat.
   */
  readonly stationWithin: readonly ("region" | "district" | "area")[];
  /** Columns in which an empty cell means what stands above it, as in tables with merged cells. */
  readonly fillDown: readonly ("contest" | "region" | "district" | "area")[];
  /**
   * In a file of a row a party: a station stands in a row of its own with its places and counts, and its lists in the rows
   * below, which leave those empty.
   */
  readonly listsBelow?: true | undefined;
  /** `area` where a text alone in its row, above stations, names the area that they lie in. */
  readonly captions?: "area" | undefined;
  /** What stands in place of columns that the file does not have; a station, where the file is the protocol of one. */
  readonly fixed: {
    readonly contest?: string;
    readonly region?: string;
    readonly district?: string;
    readonly station?: string;
  };
  /** What the texts of a long file's party column are; any text not listed is taken as `guessParty` takes it. */
  readonly parties: readonly {readonly text: string; readonly as: PartyRole}[];
  /** A thousands separator besides spaces and apostrophes, which are always taken as such. */
  readonly thousands: "," | "." | null;
  /**
   * `add` where several columns of one count or party, several rows of a station (and party) and several files that
   * have the station are added up. Left out, a second one is refused.
   */
  readonly combine?: "add" | undefined;
  /**
   * Rows that have one of these texts in that column are sums of the other rows of their station: they count only for a
   * station that has no others.
   */
  readonly totals?: {readonly column: number; readonly texts: readonly string[]} | null;
  /**
   * Rows count only that have one of these texts in that column, or nothing there; `others` says what the other rows are:
   * sums (of a country or its lands, beside their constituencies), or left out (first votes, which elect nobody by lists).
   */
  readonly only?: readonly {
    readonly column: number;
    readonly texts: readonly string[];
    readonly others: "totals" | "ignored";
  }[];
  /** `keep` where a row without a station counts, as a station of its own. Left out, it is refused. */
  readonly rowsWithoutStation?: "keep" | undefined;
  /** True for a file that this project wrote: its codes are taken as they stand, letter for letter. */
  readonly isOwn: boolean;
}

/** What a mapping lacks or says twice; empty where a file can be read with it. */
export type MappingProblem =
  | {readonly problem: "no-station-column"}
  /** No row names the columns, and nobody said what they are. */
  | {readonly problem: "no-headings"}
  /** Alone this is an error; beside another file that has the votes it is none. */
  | {readonly problem: "no-party-column"}
  /** Only one of `party` and `party_votes` is there. */
  | {readonly problem: "half-long"}
  /** A file is wide or long, not both. */
  | {readonly problem: "wide-and-long"}
  /** Two columns (from 0) have one role, or hold the votes of one party. */
  | {readonly problem: "column-twice"; readonly columns: readonly [number, number]; readonly name: string}
  /** `stationWithin` names a column that is not there. */
  | {readonly problem: "within-missing"; readonly within: "region" | "district" | "area"}
  /** The file has another number of columns than the mapping. */
  | {readonly problem: "column-count"; readonly found: number; readonly mapped: number};

/** True for what several columns may hold parts of: a count, the votes of a party. */
export const canBeAdded = (role: ColumnRole["role"]): boolean => addable.has(role);

const addable = new Set<string>([...countColumns, "votes", "party_votes"]);

/** True for a file that says nothing of parties: it has the other counts of its stations. */
export const isWithoutVotes = (mapping: Pick<Mapping, "columns">): boolean =>
  !isWide(mapping) && !isLong(mapping);

/** True for a file with a column a party. */
export const isWide = ({columns}: Pick<Mapping, "columns">): boolean =>
  columns.some(({role}) => role === "votes");

/** True for a file with a row a station and party. */
export const isLong = ({columns}: Pick<Mapping, "columns">): boolean =>
  columns.some(({role}) => role === "party") && columns.some(({role}) => role === "party_votes");
