import {sum} from "../stations/sum.js";

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
  const scale = scaleFor(total, weights, least, most);
  return rounded(
    total,
    Array.from(weights, (weight, index) => clamp(scale * weight, least[index], most[index])),
    most,
  );
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/**
 * The scale at which the bounded shares add up to the total. Their sum is made of straight lines, so Newton's step
 * is exact once no share changes between free and bounded any more; a step that leads out of the bracket is halved.
 */
function scaleFor(
  total: number,
  weights: ArrayLike<number>,
  least: ArrayLike<number>,
  most: ArrayLike<number>,
): number {
  let low = 0;
  let high = enoughScale(total, weights);
  let scale = Math.min(high, total / (sum(weights) || 1));
  for (let round = 0; round < mostRounds; round++) {
    let all = 0;
    let slope = 0;
    for (let index = 0; index < weights.length; index++) {
      const share = scale * weights[index];
      if (share < least[index]) all += least[index];
      else if (share > most[index]) all += most[index];
      else {
        all += share;
        slope += weights[index];
      }
    }
    if (Math.abs(total - all) <= closeEnough) return scale;
    if (all < total) low = scale;
    else high = scale;
    const step = scale + (total - all) / slope;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (next === scale) return scale;
    scale = next;
  }
  throw new Error(`${total} cannot be shared out: no scale was found`);
}

/** How far the shares together may be off the total: far below the unit that rounding deals with. */
const closeEnough = 1e-7;

/** Far more than are needed: halving alone comes to the last bit of a double within some thousand. */
const mostRounds = 3000;

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

/** A share this close below a whole number is that number: what the scale and doubles lose. */
const tolerance = 1e-6;
