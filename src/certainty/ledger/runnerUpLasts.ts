import {type Count, minus, plus, times} from "../../core/count.js";
import type {TieRule} from "../../core/scenario.js";
import type {RunnerUpSeats} from "../../core/soleParty.js";
import {type Drift, lasts, shorter, type Voters} from "./lasts.js";

/** A sole admitted list with its runner-up, and how all votes change with each voter. */
export interface RunnerUpSharing {
  readonly votes: readonly Count[];
  readonly slopes: readonly number[];
  readonly sole: number;
  readonly seats: number;
  readonly soleMinimum: number;
  readonly joined: RunnerUpSeats | null;
  readonly ties: TieRule;
  readonly drift: Drift | null;
}

/** For how many voters more the same list is the runner-up, with the same seats. */
export function runnerUpLasts(sharing: RunnerUpSharing): Voters {
  const {votes, slopes, sole, joined, drift} = sharing;
  const others = votes.map((_, list) => list).filter((list) => list !== sole);
  // Nobody else has a vote, and stays without one.
  if (!joined)
    return others.map((list) => lasts(0, -slopes[list], 1, drift)).reduce(shorter, Number.POSITIVE_INFINITY);
  const second = joined.runnerUp;
  return others
    .filter((list) => list !== second)
    .map((list) => staysBehind(sharing, second, list))
    .concat(lasts(minus(votes[second], 1), slopes[second], 1, drift), seatsLast(sharing, joined))
    .reduce(shorter, Number.POSITIVE_INFINITY);
}

function staysBehind({votes, slopes, ties, drift}: RunnerUpSharing, second: number, list: number): Voters {
  const margin = minus(votes[second], votes[list]);
  const slope = slopes[second] - slopes[list];
  if (ties === "open")
    return margin === 0
      ? shorter(lasts(0, slope, 1, drift), lasts(0, -slope, 1, drift))
      : lasts(minus(margin, 1), slope, 1, drift);
  return lasts(second < list ? margin : minus(margin, 1), slope, 1, drift);
}

/** The integer part of votes × seats × 7 ÷ (both × 10), as far as the minimum and the house leave it open. */
function seatsLast(
  {votes, slopes, sole, seats, soleMinimum, drift}: RunnerUpSharing,
  {runnerUp, seats: given}: RunnerUpSeats,
): Voters {
  const [own, ownSlope] = [times(votes[runnerUp], 7 * seats), slopes[runnerUp] * 7 * seats];
  const both = plus(votes[sole], votes[runnerUp]);
  const bothSlope = slopes[sole] + slopes[runnerUp];
  const reaches = (wanted: number): Voters =>
    lasts(
      minus(own, times(both, 10 * wanted)),
      ownSlope - bothSlope * 10 * wanted,
      7 * seats + 10 * wanted,
      drift,
    );
  const staysBelow = (wanted: number): Voters =>
    lasts(
      minus(minus(times(both, 10 * wanted), own), 1),
      bothSlope * 10 * wanted - ownSlope,
      7 * seats + 10 * wanted,
      drift,
    );
  return shorter(
    given > Math.min(soleMinimum, seats) ? reaches(given) : Number.POSITIVE_INFINITY,
    given < seats ? staysBelow(given + 1) : Number.POSITIVE_INFINITY,
  );
}
