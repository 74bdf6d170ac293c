import {bisect} from "./bisect.js";
import {sum} from "./sum.js";

/** The least and the most that each may get, whole numbers, one a weight. */
export interface Bounds {
  readonly least?: readonly number[];
  readonly most?: readonly number[];
}

/**
 * Shares a whole total out in proportion to the weights, in whole numbers that add up to it exactly. Where a bound
 * is met the rest is shared among the others, still in proportion. Left-over units go to the largest remainders.
 * Throws where the bounds leave no way.
 */
export function shareOut(total: number, weights: readonly number[], bounds: Bounds = {}): number[] {
  const least = weights.map((_, index) => bounds.least?.[index] ?? 0);
  const most = weights.map((_, index) => bounds.most?.[index] ?? total);
  if (sum(least) > total || sum(most) < total)
    throw new Error(`${total} cannot be shared out: the bounds allow ${sum(least)} to ${sum(most)}`);
  const sharesAt = (scale: number) =>
    weights.map((weight, index) => clamp(scale * weight, least[index], most[index]));
  const scale = bisect(0, enoughScale(total, weights), total, (at) => sum(sharesAt(at)));
  return rounded(total, sharesAt(scale), most);
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** A scale at which every weight alone would reach the total. */
function enoughScale(total: number, weights: readonly number[]): number {
  const smallest = Math.min(...weights);
  if (!(smallest > 0)) throw new Error(`Weights must be above zero, and one is ${smallest}`);
  return (total + 1) / smallest;
}

function rounded(total: number, shares: readonly number[], most: readonly number[]): number[] {
  const whole = shares.map((share) => Math.floor(share + tolerance));
  const left = total - sum(whole);
  const byRemainder = shares
    .map((share, index) => ({index, remainder: share - whole[index]}))
    .filter(({index}) => whole[index] < most[index])
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  if (left < 0 || left > byRemainder.length) throw new Error(`${left} units of ${total} are left over`);
  for (const {index} of byRemainder.slice(0, left)) whole[index]++;
  return whole;
}

/** A share this close below a whole number is that number: what doubles lose in a sum of millions. */
const tolerance = 1e-9;
