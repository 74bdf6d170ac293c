import {type Count, plus, times, wholeTimes} from "./count.js";
import type {Share} from "./share.js";
import type {TiedSeats} from "./tiedSeats.js";

/** The runner-up's part in a house that one admitted list would otherwise have alone, with its working. */
export interface RunnerUpSeats {
  /** Position of the runner-up among the lists. */
  readonly runnerUp: number;
  /** Votes a seat: the votes of both ÷ seats. */
  readonly quota: Share;
  /** Integer part of the runner-up's quotas × 0.7, before the minimum. */
  readonly reduced: number;
  /** What the runner-up gets; the admitted list gets all other seats. */
  readonly seats: number;
  /** The lists that came second with equal votes, if more than one did. */
  readonly tie: TiedSeats | null;
}

/**
 * When one list alone is admitted, the list with the next most votes joins it: it gets the integer part of its
 * quotas × 0.7, and at least `minimum` seats (Constitutional Law on Elections, art. 97-1 as of 2009; art. 111-1 for
 * maslikhats). Null when no other list has a vote. Of equal runners-up the one registered earlier stands first.
 */
export function runnerUpSeats(
  votes: readonly Count[],
  sole: number,
  seats: number,
  minimum: number,
): RunnerUpSeats | null {
  const others = votes.map((_, list) => list).filter((list) => list !== sole && votes[list] > 0);
  if (others.length === 0) return null;
  const runnerUp = others.reduce((best, list) => (votes[list] > votes[best] ? list : best));
  const both = plus(votes[sole], votes[runnerUp]);
  const reduced = Number(wholeTimes(times(times(votes[runnerUp], seats), 7), times(both, 10)));
  const given = Math.min(Math.max(reduced, minimum), seats);
  const among = others.filter((list) => votes[list] === votes[runnerUp]);
  return {
    runnerUp,
    quota: {parts: both, of: seats},
    reduced,
    seats: given,
    tie: among.length > 1 ? {among, seats: given} : null,
  };
}
