import {sum} from "../stations/sum.js";
import {bisect} from "./bisect.js";
import {exp} from "./portable.js";

/**
 * Shares (adding up to 1) for which the values have the given mean, and which are otherwise as close to the prior
 * as can be: prior × e^(tilt × value), the least informative answer (minimum relative entropy). With regional
 * turnouts as values and the national turnout as mean, these are the regions' shares of registered voters.
 *
 * A share that would fall below its least is held there, and the others are tilted anew. Where the leasts alone make
 * the mean impossible, the shares are those that come nearest to it. Throws where the mean is not strictly between
 * the least and the greatest value, or the leasts add up to more than 1.
 */
export function tiltedShares(
  values: readonly number[],
  mean: number,
  prior: readonly number[],
  least: readonly number[] = values.map(() => 0),
): number[] {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  if (!(lowest < mean && mean < highest))
    throw new Error(`A mean of ${mean} is not between ${lowest} and ${highest}`);
  if (sum(least) > 1) throw new Error(`The least shares add up to ${sum(least)}, which is more than 1`);
  const sharesAt = (tilt: number) =>
    atLeast(
      least,
      values.map((value, index) => prior[index] * exp(tilt * (value - mean))),
    );
  const meanAt = (tilt: number) =>
    sharesAt(tilt).reduce((all, share, index) => all + share * values[index], 0);
  const steepest = 700 / (highest - lowest); // e^700 is still a double
  return sharesAt(bisect(-steepest, steepest, mean, meanAt));
}

/** Weights as shares of 1, none below its least. */
function atLeast(least: readonly number[], weights: readonly number[]): number[] {
  const held = new Set<number>();
  for (;;) {
    let [left, free] = [1, 0];
    weights.forEach((weight, index) => {
      if (held.has(index)) left -= least[index];
      else free += weight;
    });
    const below = weights.findIndex(
      (weight, index) => !held.has(index) && weight * left < least[index] * free,
    );
    if (below < 0)
      return weights.map((weight, index) => (held.has(index) ? least[index] : (weight * left) / free));
    held.add(below);
  }
}
