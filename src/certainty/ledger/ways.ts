import {type Count, minus, plus, times} from "../../core/count.js";
import type {Counts} from "../../core/counts.js";

/** Voters who can move: those of a list, by its position, those who voted against all, and those who did not vote. */
export type Group = number | "againstAll" | "nonvoters";

/** One kind of movement: voters of one group become voters of another, and nobody else moves. */
export interface Way {
  readonly from: Group;
  readonly to: Group;
}

/** What each count changes by with every voter who moves. */
export interface Slopes {
  readonly cast: number;
  readonly againstAll: number;
  readonly votes: readonly number[];
}

/** The changes of a way, for a contest of so many lists. */
export function slopesOf({from, to}: Way, lists: number): Slopes {
  const change = (group: Group) => (group === to ? 1 : 0) - (group === from ? 1 : 0);
  return {
    cast: -change("nonvoters") || 0,
    againstAll: change("againstAll"),
    votes: Array.from({length: lists}, (_, list) => change(list)),
  };
}

/** The counts once so many voters have moved. */
export const movedAlong = (counts: Counts, {cast, againstAll, votes}: Slopes, voters: Count): Counts => ({
  ...counts,
  cast: added(counts.cast, cast, voters),
  againstAll: added(counts.againstAll, againstAll, voters),
  votes: counts.votes.map((own, list) => added(own, votes[list], voters)),
});

const added = (count: Count, slope: number, voters: Count): Count =>
  slope === 0 ? count : plus(count, times(slope, voters));

/**
 * How many voters there are to move. Those of places that a floor leaves out stay where they are: a place cannot hold
 * more than the whole. Infinity where nobody knows how many voters did not vote.
 */
export function mostVoters({from, to}: Way, counts: Counts, leftOut: Counts | null): Count {
  const free = (whole: Count, part: Count | undefined): Count => minus(whole, part ?? 0);
  if (from === "nonvoters") {
    if (counts.registered === null) return Number.POSITIVE_INFINITY;
    const nonvoters = minus(counts.registered, counts.cast);
    return nonvoters > 0 ? nonvoters : 0;
  }
  const own =
    from === "againstAll"
      ? free(counts.againstAll, leftOut?.againstAll)
      : free(counts.votes[from], leftOut?.votes[from]);
  if (to !== "nonvoters") return own;
  const ballots = free(counts.cast, leftOut?.cast);
  return ballots < own ? ballots : own;
}
