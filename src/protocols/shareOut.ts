import {bisect} from "./bisect.js";
import {sum} from "./sum.js";

/** The least and the most that each may get, whole numbers, one a weight. */
export interface Bounds {
  readonly least?: ArrayLike<number>;
  readonly most?: ArrayLike<number>;
}

/**
 * Shares a whole total out in proportion to the weights, in whole numbers that add up to it exactly. Where a bound
 * is met the rest is shared among the others, still in proportion; a weight of 0 gets its least. Left-over units go
 * to the largest remainders. Throws where bounds and weights leave no way.
 */
export function shareOut(total: number, weights: ArrayLike<number>, bounds: Bounds = {}): number[] {
  const {length} = weights;
  const least = bounds.least ?? new Float64Array(length);
  const most = bounds.most ?? new Float64Array(length).fill(total);
  if (sum(least) > total || sum(most) < total)
    throw new Error(`${total} cannot be shared out: the bounds allow ${sum(least)} to ${sum(most)}`);
  const shareAt = (scale: number, index: number) =>
    Math.min(most[index], Math.max(least[index], scale * weights[index]));
  const sumAt = (scale: number) => {
    let all = 0;
    for (let index = 0; index < length; index++) all += shareAt(scale, index);
    return all;
  };
  const enough = enoughScale(total, weights);
  if (sumAt(enough) < total) throw new Error(`${total} cannot be shared out: too many weights are nought`);
  const scale = bisect(0, enough, total, sumAt);
  return rounded(
    total,
    Array.from(weights, (_, index) => shareAt(scale, index)),
    most,
  );
}

/** A scale at which every weight above nought would alone reach the total. */
function enoughScale(total: number, weights: ArrayLike<number>): number {
  let smallest = Infinity;
  for (let index = 0; index < weights.length; index++) {
    if (!(weights[index] >= 0))
      throw new Error(`Weights must not be below zero, and one is ${weights[index]}`);
    if (weights[index] > 0 && weights[index] < smallest) smallest = weights[index];
  }
  return smallest === Infinity ? 1 : (total + 1) / smallest;
}

function rounded(total: number, shares: readonly number[], most: ArrayLike<number>): number[] {
  const whole = shares.map((share) => Math.floor(share + tolerance));
  const left = total - sum(whole);
  if (left === 0) return whole;
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
