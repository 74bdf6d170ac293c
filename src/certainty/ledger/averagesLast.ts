import {type Count, minus, times} from "../../core/count.js";
import {type Divisor, divisors} from "../../core/divisors.js";
import {highestAverages} from "../../core/highestAverages.js";
import type {TieRule} from "../../core/scenario.js";
import {type Drift, lasts, lastsAdrift, shorter, type Voters} from "./lasts.js";

/** Seats shared by a divisor, and how the votes of those lists change with each voter. */
export interface AveragesSharing {
  readonly votes: readonly Count[];
  readonly slopes: readonly number[];
  readonly seats: number;
  readonly formula: keyof typeof divisors;
  readonly ties: TieRule;
  /** Seats as shared: without those that an open tie leaves out. */
  readonly shared: {readonly seats: readonly number[]; readonly tie: unknown};
  readonly drift: Drift | null;
}

/**
 * For how many voters more the same seats are shared by divisor: no list's next average passes another's last. Where a
 * tie is open, what is equal must stay equal.
 */
export function averagesLast({votes, slopes, seats, formula, ties, shared, drift}: AveragesSharing): Voters {
  const divisor = divisors[formula];
  const held = shared.tie && ties === "open" ? highestAverages(votes, seats, {divisor}).seats : shared.seats;
  let least: Voters = Number.POSITIVE_INFINITY;
  for (let one = 0; one < votes.length; one++) {
    if (held[one] === 0) continue;
    for (let other = 0; other < votes.length; other++) {
      if (other === one) continue;
      const [a, b] = weights(divisor, held[one] - 1, held[other]);
      const pair = {
        votes: [votes[one], votes[other]] as const,
        slopes: [slopes[one], slopes[other]] as const,
        weights: [a, b] as const,
        // An equal average is the earlier list's; where ties are open it must stay equal, or apart.
        equalIsEnough: ties === "registration" && one < other,
        drift,
      };
      least = shorter(least, divisor.squared && a !== b ? squaredLasts(pair) : plainLasts(pair));
    }
  }
  return least;
}

/**
 * What the votes of the holder of a seat and of another are multiplied by, so that both averages are compared without
 * dividing: for a divisor of 0 the votes alone are.
 */
function weights({parts, of}: Divisor, last: number, next: number): readonly [Count, Count] {
  if (parts(last) === 0) return parts(next) === 0 ? [1, 1] : [1, 0];
  return [times(of(last), parts(next)), times(of(next), parts(last))];
}

interface Pair {
  readonly votes: readonly [Count, Count];
  readonly slopes: readonly [number, number];
  readonly weights: readonly [Count, Count];
  readonly equalIsEnough: boolean;
  readonly drift: Drift | null;
}

/** Votes × weight stay at or above votes × weight. */
function plainLasts({votes, slopes, weights: [a, b], equalIsEnough, drift}: Pair): Voters {
  const margin = minus(times(votes[0], a), times(votes[1], b));
  const slope = minus(times(slopes[0], a), times(slopes[1], b));
  const size = a > b ? a : b;
  if (margin === 0 && !equalIsEnough)
    return shorter(lasts(0, slope, size, drift), lasts(0, minus(0, slope), size, drift));
  return lasts(equalIsEnough ? margin : minus(margin, 1), slope, size, drift);
}

/** The same for squares: votes × √weight, found in floating point with what is not sure taken off. */
function squaredLasts({votes, slopes, weights: [a, b], equalIsEnough, drift}: Pair): Voters {
  const margin = minus(times(times(votes[0], votes[0]), a), times(times(votes[1], votes[1]), b));
  const [rootA, rootB] = [Math.sqrt(Number(a)), Math.sqrt(Number(b))];
  const sum = Number(votes[0]) * rootA + Number(votes[1]) * rootB;
  const above = sum > 0 ? Number(equalIsEnough ? margin : minus(margin, 1)) / sum : 0;
  const size = Math.max(rootA, rootB);
  if (drift) return above > 0 ? lastsAdrift(above, size, drift) : 0;
  const sign = signOfSquares(slopes[0], a) - signOfSquares(slopes[1], b);
  // Weights differ, so that both can only change alike where neither changes.
  if (sign === 0) return Number.POSITIVE_INFINITY;
  if (sign > 0) return margin === 0 && !equalIsEnough ? 0 : Number.POSITIVE_INFINITY;
  const falling = slopes[1] * rootB - slopes[0] * rootA;
  return above > 0 ? lastsAdrift(above, 1, {perVoter: falling + size * 2 ** -40, atOnce: 0}) : 0;
}

/** A slope of 1, 0 or −1 times a root, as a number that orders as they do: the square with its sign. */
const signOfSquares = (slope: number, weight: Count): number => slope * Number(weight);
