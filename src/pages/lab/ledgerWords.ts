import type {Count} from "../../core/count.js";

/** Whom voters leave or come to: a party, by its name, or those who did not vote or voted against all. */
export type GroupName = {readonly party: string} | "nonvoters" | "againstAll";

/** So many voters, all going one way. */
export interface Move {
  readonly voters: Count;
  readonly from: GroupName;
  readonly to: GroupName;
}

/** Under which rules a number holds: the law of the day, or what the reader set. */
export type Under = "law" | "asked";

/** Every word about what seats hang on. */
export interface LedgerMessages {
  readonly heading: string;
  /** The sentence on top: whose count it is (as a beginning), under which rules, who, and the fewest voters. */
  readonly twoThirds: (by: string, under: Under, party: string, move: Move) => string;
  readonly majority: (by: string, under: Under, party: string, move: Move) => string;
  readonly valid: (by: string, under: Under, move: Move) => string;
  readonly admitted: (by: string, under: Under, party: string, move: Move) => string;
  readonly seat: (
    by: string,
    under: Under,
    which: "seat" | "listSeat",
    change: "more" | "fewer",
    party: string,
    move: Move,
  ) => string;
  /** A second sentence, where the first is about more than a seat. */
  readonly nearestSeat: (change: "more" | "fewer", party: string, move: Move) => string;
  readonly noWay: (by: string, under: Under) => string;
  readonly failed: string;
  readonly working: string;
  /** What the numbers are, and what they are not. */
  readonly notes: {
    readonly one: string;
    readonly rounded: string;
    readonly hypothetical: string;
    readonly model: string;
    readonly drawn: string;
    readonly places: string;
    readonly transfers: string;
  };
  readonly table: {
    readonly caption: string;
    readonly party: string;
    readonly seats: string;
    readonly listSeats: string;
    readonly more: string;
    readonly fewer: string;
    readonly never: string;
    readonly others: (ways: number) => string;
    /** Whence a party gains voters, and whither it loses them. */
    readonly gained: (from: GroupName) => string;
    readonly lost: (to: GroupName) => string;
  };
  readonly whole: {
    readonly caption: string;
    readonly what: string;
    readonly now: string;
    /** Above the numbers and what those voters would have done. */
    readonly fewest: string;
    readonly twoThirds: string;
    readonly majority: string;
    readonly validity: string;
    readonly admission: (party: string) => string;
    readonly nobody: string;
    readonly isValid: Readonly<Record<"yes" | "no", string>>;
    readonly isAdmitted: Readonly<Record<"yes" | "no", string>>;
    readonly way: (move: Move) => string;
    readonly noRule: string;
  };
  readonly csv: {
    readonly label: string;
    readonly file: string;
    readonly columns: readonly [
      party: string,
      seats: string,
      change: string,
      from: string,
      to: string,
      voters: string,
    ];
    readonly change: Readonly<Record<"more" | "fewer", string>>;
    readonly nonvoters: string;
    readonly againstAll: string;
  };
}
