import {bisect} from "./bisect.js";
import {exp, power} from "./portable.js";
import {type Random, shuffled} from "./random.js";
import {sum} from "./sum.js";

/** A range both of whose ends occur, and the weighted mean that is met between them. */
export interface Range {
  readonly least: number;
  readonly mean: number;
  readonly greatest: number;
}

/** How often another order is drawn before the range is given up as impossible for these weights. */
const mostOrders = 1000;

/**
 * One value for each weight (at least three): one lies on each end of the range, the others are scattered between,
 * and their weighted mean is the range's. Null where no order of the values among the weights could meet it.
 */
export function spreadBetween(range: Range, weights: readonly number[], random: Random): number[] | null {
  if (weights.length < 3) return null;
  const total = sum(weights);
  const wanted = (range.mean - range.least) / (range.greatest - range.least);
  for (let order = 0; order < mostOrders; order++) {
    const inner = weights.slice(2).map(() => random.uniform());
    const places = shuffled([0, 1, ...inner], random);
    const meanAt = (bend: number) =>
      bent(places, bend).reduce((all, at, index) => all + at * weights[index], 0) / total;
    if (meanAt(flattest) < wanted && wanted < meanAt(-flattest)) {
      const bend = bisect(-flattest, flattest, -wanted, (at) => -meanAt(at));
      return bent(places, bend).map((at) => range.least + at * (range.greatest - range.least));
    }
  }
  return null;
}

/** Bends of e^±4 push the inner values close to one end; further they would all stand on it. */
const flattest = 4;

/** Moves values between 0 and 1 towards 0 (bend above 0) or 1 (below), and leaves both ends where they are. */
const bent = (places: readonly number[], bend: number) => {
  const exponent = exp(bend);
  return places.map((at) => (at === 1 ? 1 : power(at, exponent)));
};
