import {exp} from "../../reconstruction/portable.js";

/** The square root of 2π. */
const rootOfTwoPi = Math.sqrt(2 * Math.PI);

/** How far out the series below is summed; beyond it the share is 0 or 1 to a double's last bits. */
const furthest = 8;

/** The density of the normal distribution with mean 0 and standard deviation 1, the same in every browser. */
export const normalDensity = (x: number): number => exp((-x * x) / 2) / rootOfTwoPi;

/** The share of that distribution below x. */
export function normalShare(x: number): number {
  if (x <= -furthest) return 0;
  if (x >= furthest) return 1;
  // Marsaglia's series (2004): x + x³/3 + x⁵/(3·5) + …, all of one sign, so nothing cancels.
  let term = x;
  let sum = x;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * normalDensity(x);
}
