import type {OverBallots} from "../catalogue/catalogue.js";
import type {CountColumn} from "../stations/countColumns.js";
import type {Finding} from "../stations/protocolFindings.js";
import type {RelationKey} from "../stations/relations.js";

/**
 * Why a row was refused:
 * - `no-station`, `no-party`, `no-votes`: a required cell is empty (the last two in long files);
 * - `not-whole`, `fraction`, `negative`, `too-large`: a count that is none; the last lies past what the tables hold;
 * - `no-value`, `cell-error`: a formula without a stored value, and a cell that holds an error such as #REF!;
 * - `station-twice`, `party-twice`: a second row of the same station, or of the same station and party;
 * - `too-many-cells`: more cells than the header, so that counts may stand under the wrong heading;
 * - `not-aligned`: cells parted by spaces that stand under no heading, or two of them under one;
 * - `not-sum`: it is called the sum of its station's other rows, which count, and differs from them by so many in all;
 * - `not-a-basis`: the column `basis` holds none of its five words.
 */
export type Refusal =
  | "no-station"
  | "no-party"
  | "no-votes"
  | "not-whole"
  | "fraction"
  | "negative"
  | "too-large"
  | "no-value"
  | "cell-error"
  | "station-twice"
  | "party-twice"
  | "too-many-cells"
  | "not-aligned"
  | "not-sum"
  | "not-a-basis";

/**
 * Why a row that was kept is marked:
 * - `finding`: it breaks a relation between its counts;
 * - `repeated`: a later row of the same station was refused;
 * - `votes-missing`: it says nothing of a party that other stations of the contest have votes for;
 * - `differs`: a later row of the station (long files) gives another count; the first one stands;
 * - `same-number`: it is of a station that an earlier row writes with other zeros in front (`001`, `1`);
 * - `near-sum`: its counts are the sum of rows above or below but for some votes, which the remark says: if it is one, they count twice;
 * - `date`: its station's number looks like a date, as a spreadsheet makes it of 1/2;
 * - `no-data`: a count is a dash, “no data” or the like, and taken for an empty cell;
 * - `too-few-cells`: it ends before the header does;
 * - `line-break`: one of its names goes over several lines, as where a quote is left open and swallows rows;
 * - `no-protocol`: votes of a station that none of the files with protocols has.
 */
export type Mark =
  | "finding"
  | "repeated"
  | "votes-missing"
  | "differs"
  | "same-number"
  | "near-sum"
  | "date"
  | "no-data"
  | "too-few-cells"
  | "line-break"
  | "no-protocol";

/**
 * Why a row was passed over without being one of the protocols: `blank`, `totals` (a sum of other rows), `numbering`
 * (1, 2, 3 … under the header), `heading` (the header once more, or a text without any count, such as the name of a
 * region above its stations), `ignored` (a party text of a long file that the mapping leaves out).
 */
export type Skip = "blank" | "totals" | "numbering" | "heading" | "ignored";

/** A place in the files. */
export interface RowPlace {
  /** Which of the files, from 0. */
  readonly file: number;
  /** The physical line on which the row begins, from 1; in workbooks the row's number, in Parquet the row, from 1. */
  readonly line: number;
}

/** A remark on one row. */
export interface RowNote<Reason extends string> extends RowPlace {
  readonly reason: Reason;
  /** The heading of the column it is about; null where it is about the whole row. */
  readonly column: string | null;
  /** The text found there, cut short where it is very long. */
  readonly found: string | null;
  /** The row it clashes with, where there is one. */
  readonly other?: RowPlace;
  /** What is wrong, where the reason is `finding`. */
  readonly finding?: Finding;
}

/** What became of every row below the header. `read` = `kept` + `refused` + all of `skipped`. */
export interface RowCounts {
  readonly read: number;
  readonly kept: number;
  /** Rows among the kept that were added to an earlier row of the same station, or station and party. */
  readonly added: number;
  /** Rows among the kept that have at least one mark. */
  readonly marked: number;
  readonly refused: number;
  /** Of rows with several candidates or lists, which count: how many of these were refused in them. */
  readonly refusedParts: number;
  /** Votes of parties that can be read in what was refused: what the tables are short of, at least. */
  readonly refusedVotes: number;
  readonly skipped: Readonly<Record<Skip, number>>;
}

/** What became of the files. Nothing is dropped without being counted here. */
export interface ImportReport extends RowCounts {
  /** The same by file, with the headings of the columns that were not read. */
  readonly files: readonly (RowCounts & {
    readonly name: string;
    readonly ignoredColumns: readonly string[];
  })[];
  /** The remarks in the order of the files, at most `listedNotes` of each kind; the counts are always whole. */
  readonly refusals: readonly RowNote<Refusal>[];
  readonly marks: readonly RowNote<Mark>[];
  readonly skips: readonly RowNote<Skip>[];
  /** How many remarks of each reason there are, listed or not. */
  readonly refusalsByReason: Readonly<Partial<Record<Refusal, number>>>;
  readonly marksByReason: Readonly<Partial<Record<Mark, number>>>;
  /** How many of the marks that are a `finding` are of each relation. */
  readonly findingsByRelation: Readonly<Partial<Record<RelationKey, number>>>;
  /** Contests, stations and parties that the tables now hold, in the order of the files. */
  readonly contests: readonly {
    readonly contest: string;
    readonly stations: number;
    readonly parties: readonly string[];
    /** Counts that at least one station leaves out. */
    readonly missing: readonly CountColumn[];
    /** Where most of its stations have more votes than ballots: how many, and of how many. */
    readonly overBallots?: OverBallots | undefined;
  }[];
  /**
   * Offered where refused stations repeat only between regions (districts, areas): read again with this
   * `stationWithin` they would be kept. Null where that would not help, and said of files alone whose mapping does not
   * say within what they are told apart.
   */
  readonly stationWithin: readonly ("region" | "district" | "area")[] | null;
  /** Sheets of workbooks of which nothing was read. */
  readonly sheetsLeftOut: readonly string[];
}

/**
 * True where the tables hold all that the files have of votes: every row was kept, or known for a heading, a total or
 * blank. A row that the mapping leaves out is missing as a refused one is.
 */
export const isWhole = ({refused, refusedParts, skipped}: RowCounts): boolean =>
  refused + refusedParts + skipped.ignored === 0;

/** The most remarks of each kind that a report lists one by one. */
export const listedNotes = 10_000;
