import type {Count} from "./count.js";

/** What was counted in a contest or in a part of it. `votes` stands in the order of the contest's parties. */
export interface Counts {
  /** Voters in the list; null where it was not published. */
  readonly registered: Count | null;
  /** Ballots cast (in Kazakhstan often only the voters handed a ballot are published; they stand for it). */
  readonly cast: Count;
  readonly invalid: Count;
  readonly againstAll: Count;
  readonly votes: readonly Count[];
}

/** A region or a protocol: its counts under its name. */
export interface Place extends Counts {
  readonly id: string;
}
