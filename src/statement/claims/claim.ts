import type {Basis} from "../../catalogue/catalogue.js";
import type {Count} from "../../core/count.js";
import type {Share} from "../../core/share.js";
import type {TableName} from "../evidenceData.js";
import type {ShareRange} from "../printedShare.js";

/** What recomputing a claim came to. */
export const verdicts = [
  "holds",
  "holds-after-rounding",
  "contradicted-by-tables",
  "contradicted-by-official",
  "cannot-be-checked",
] as const;

/**
 * `holds`: the printed figures agree with it as they stand; `holds-after-rounding`: they can, within half a unit of
 * their last digit; `contradicted-by-…`: no figures that round to the printed ones (or to the official ones) do.
 */
export type Verdict = (typeof verdicts)[number];

/** Where a figure lies to a range: within it, within it once rounding is allowed for, outside. */
export type Place = "inside" | "touches" | "outside";

/** A printed percentage beside the range it is claimed to lie in. */
export interface PlacedPercent {
  readonly table: TableName;
  readonly percent: number;
  readonly place: Place;
}

/** Whether a share reaches a threshold, whichever figure was rounded: surely, surely not, or either. */
export type Side = "in" | "out" | "either";

/** Seats by party, of those who have any. */
export type Seats = readonly {readonly party: string; readonly seats: number}[];

/** The figures of each kind of claim, from which its sentences are written. */
export interface ClaimFigures {
  /** Said without a case, a station or a document. */
  readonly obstacles: Record<never, never>;
  readonly "official-wrong": {
    /** Stations of the observers' count of the Mazhilis, and of the country. */
    readonly stations: number;
    readonly country: number;
  };
  readonly "constant-winner": {
    readonly party: string;
    /** The name it stood under after the statement. */
    readonly later: string;
    /** The elections to the Mazhilis that it stood in under either name and whose votes are known, oldest first. */
    readonly elections: readonly {
      readonly contest: string;
      readonly date: string;
      /** Its name then. */
      readonly own: string;
      /** The list with the most votes, and its votes. */
      readonly party: string;
      readonly votes: number;
      /** Of the votes for lists and against all. */
      readonly share: Share;
    }[];
  };
  readonly largest: {
    readonly party: string;
    readonly tables: readonly {
      readonly table: TableName;
      readonly percent: number;
      readonly next: {readonly party: string; readonly percent: number};
      /** `holds` where it is surely ahead of the next. */
      readonly ahead: Verdict;
    }[];
  };
  readonly "winner-range": {
    readonly party: string;
    readonly least: number;
    readonly greatest: number;
    readonly tables: readonly PlacedPercent[];
  };
  readonly "shares-sum": {
    readonly table: TableName;
    readonly percents: readonly number[];
    readonly sum: number;
    readonly range: ShareRange;
  };
  readonly admitted: {
    readonly table: TableName;
    readonly threshold: number;
    /** The parties that the text names. */
    readonly named: readonly string[];
    readonly parties: readonly {
      readonly party: string;
      readonly percent: number;
      /** From the least share of all ballots to the greatest of valid ones. */
      readonly range: ShareRange;
      readonly side: Side;
    }[];
  };
  readonly "proposed-line": {
    readonly table: TableName;
    readonly party: string;
    readonly percent: number;
    readonly threshold: number;
    /** As a share of valid ballots, which the threshold is measured by. */
    readonly range: ShareRange;
    readonly side: Side;
    readonly house: number;
    /** Seats of the party itself; those of the others hang on more than its share. */
    readonly seats: Readonly<Record<"in" | "out", number>>;
  };
  readonly level: {
    readonly table: TableName;
    readonly parties: readonly [string, string];
    readonly percents: readonly [number, number];
    /** Ballots by which the one may be ahead although both print the same, for any turnout that prints as it does. */
    readonly hidden: Count;
    /** The seats of both in houses of the sizes that city maslikhats had: the first ahead, even, the second ahead. */
    readonly houses: readonly {
      readonly house: number;
      readonly first: readonly [number, number];
      readonly even: readonly [number, number];
      readonly second: readonly [number, number];
    }[];
  };
  readonly "outsiders-mazhilis": {
    /** Parties without a seat at the election before that stood again. */
    readonly parties: readonly string[];
    readonly seats: Seats;
  };
  readonly "outsiders-maslikhats": {
    readonly parties: readonly string[];
    readonly councils: readonly {readonly council: string; readonly party: string; readonly seats: number}[];
  };
  readonly "invalid-before": {
    readonly said: number;
    readonly contest: string;
    readonly invalid: number | null;
    readonly cast: number | null;
  };
  readonly "invalid-now": {
    readonly said: number;
    readonly tables: readonly PlacedPercent[];
    /** Invalid and unaccounted together. */
    readonly official: {readonly invalid: number; readonly cast: number} | null;
  };
  readonly "turnout-range": {
    readonly least: number;
    readonly greatest: number;
    readonly tables: readonly PlacedPercent[];
  };
  readonly "turnout-mean": {
    readonly said: number;
    readonly means: readonly {
      readonly of: readonly TableName[];
      readonly by: "voters" | "tables";
      readonly share: Share;
      readonly place: Place;
    }[];
    readonly tables: readonly {readonly table: TableName; readonly percent: number}[];
  };
  readonly unused: {
    readonly table: TableName;
    readonly voted: number;
    readonly unused: number;
    readonly sum: number;
    readonly registered: number;
    readonly stations: number;
    /** The fewest ballots, used and unused, that print so. */
    readonly fewest: Count;
    /** Voters and the reserve, its fraction cut off once for all stations. */
    readonly cutOff: Count;
    /** The most that the law lets the stations have together: the reserve rounded up at each of them. */
    readonly most: Count;
    readonly reserve: number;
    /** Ballots made for the country, where the Commission cut the fraction off. */
    readonly country: {readonly registered: number; readonly ballots: number};
  };
  readonly funding: {
    readonly year: string;
    /** Tenths of a tenge for a vote. */
    readonly rate: number;
    /** Tenge a vote by the day from which it was: another every year. */
    readonly rates: readonly {readonly from: string; readonly tenge: number}[];
    readonly votes: Count;
    readonly paid: Count;
  };
  readonly population: {
    readonly said: number;
    readonly turnout: number;
    readonly registered: number;
    readonly people: number;
    readonly day: string;
    /** Voters that the mean turnout means for the whole country. */
    readonly voters: {readonly least: Count; readonly middle: Count; readonly most: Count};
    /** They in percent of the people, as fractions. */
    readonly share: {readonly least: Share; readonly middle: Share; readonly most: Share};
    /** Voters that the percentage said would be, and the turnout that would take. */
    readonly wanted: {readonly voters: Count; readonly turnout: Share};
    /** Those who received ballots officially. */
    readonly official: Share;
  };
  readonly stations: {
    readonly tables: readonly {
      readonly table: TableName;
      readonly stations: number;
      readonly registered: number;
      readonly fits: boolean;
    }[];
    readonly country: {readonly stations: number; readonly registered: number};
    /** Stations and voters of the Mazhilis less those of the maslikhats, with the ballots that would be theirs. */
    readonly rest: {
      readonly stations: number;
      readonly registered: number;
      readonly cast: {readonly least: Count; readonly most: Count};
    };
    readonly largest: number;
    /** True where the stations left over could hold the voters left over. */
    readonly couldBeWithin: boolean;
  };
}

/** What kinds of claims there are. */
export type ClaimKind = keyof ClaimFigures;

/** A claim of one kind, recomputed. */
export interface ClaimOf<Kind extends ClaimKind> {
  readonly kind: Kind;
  /** Stable: the element on the page and the links to it have it. */
  readonly key: ClaimKey;
  /** Said in the statement; or seen by us in its tables, or in them beside what it proposes. */
  readonly origin: "said" | "printed" | "follows";
  readonly verdict: Verdict;
  readonly figures: ClaimFigures[Kind];
  /** What the recomputation rests on, the statement aside. */
  readonly rests: readonly {readonly basis: Basis; readonly source: string}[];
}

/** A claim of any kind. */
export type Claim = {[Kind in ClaimKind]: ClaimOf<Kind>}[ClaimKind];

/** The key of a claim; those of one table end in its name. */
export type ClaimKey =
  | Exclude<ClaimKind, "shares-sum" | "admitted" | "proposed-line" | "unused">
  | `${"shares-sum" | "admitted" | "unused"}-${TableName}`
  | `proposed-line-${Exclude<TableName, "mazhilis">}`;
