import {bisect} from "./bisect.js";
import {sum} from "./sum.js";

/**
 * Shares (adding up to 1) for which the values have the given mean, and which are otherwise as close to the prior
 * as can be: prior × e^(tilt × value), the least informative answer (minimum relative entropy). With regional
 * turnouts as values and the national turnout as mean, these are the regions' shares of registered voters.
 * Throws where the mean is not strictly between the least and the greatest value.
 */
export function tiltedShares(values: readonly number[], mean: number, prior: readonly number[]): number[] {
  const least = Math.min(...values);
  const greatest = Math.max(...values);
  if (!(least < mean && mean < greatest))
    throw new Error(`A mean of ${mean} is not between ${least} and ${greatest}`);
  const sharesAt = (tilt: number) => {
    const weights = values.map((value, index) => prior[index] * Math.exp(tilt * (value - mean)));
    const total = sum(weights);
    return weights.map((weight) => weight / total);
  };
  const meanAt = (tilt: number) => sum(sharesAt(tilt).map((share, index) => share * values[index]));
  const steepest = 700 / (greatest - least); // e^700 is still a double
  return sharesAt(bisect(-steepest, steepest, mean, meanAt));
}
