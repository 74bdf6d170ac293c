import {sum} from "../stations/sum.js";
import {bisect} from "./bisect.js";
import {type Random, shuffled} from "./random.js";

/** A range both of whose ends occur, and the weighted mean that is met between them. */
export interface Range {
  readonly least: number;
  readonly mean: number;
  readonly greatest: number;
}

/** How often another order is drawn before the range is given up as impossible for these weights. */
const mostOrders = 1000;

/** Of so many possible orders the one is taken whose inner values need the least pulling to meet the mean. */
const choices = 30;

/**
 * One value for each weight (at least three): one lies on each end of the range, the others are scattered between,
 * and their weighted mean is the range's. Null where no order of the values among the weights could meet it.
 */
export function spreadBetween(range: Range, weights: readonly number[], random: Random): number[] | null {
  if (weights.length < 3 || range.least === range.greatest) return null;
  const total = sum(weights);
  const wanted = (range.mean - range.least) / (range.greatest - range.least);
  let gentlest: {readonly places: readonly number[]; readonly pull: number} | null = null;
  for (let order = 0, possible = 0; order < mostOrders && possible < choices; order++) {
    const inner = weights.slice(2).map(() => random.uniform());
    const places = shuffled([0, 1, ...inner], random);
    const meanAt = (pull: number) =>
      pulled(places, pull).reduce((all, at, index) => all + at * weights[index], 0) / total;
    if (!(meanAt(hardest) < wanted && wanted < meanAt(-hardest))) continue;
    possible++;
    const pull = bisect(-hardest, hardest, -wanted, (at) => -meanAt(at));
    if (!gentlest || Math.abs(pull) < Math.abs(gentlest.pull)) gentlest = {places, pull};
  }
  return (
    gentlest &&
    pulled(gentlest.places, gentlest.pull).map((at) => range.least + at * (range.greatest - range.least))
  );
}

/** Pulled harder, the inner values would all but stand on an end of the range. */
const hardest = 0.97;

/** Draws values between 0 and 1 together towards 0 (pull above 0) or 1 (below), and leaves both ends where they are. */
const pulled = (places: readonly number[], pull: number) =>
  places.map((at) => {
    if (at === 0 || at === 1) return at;
    return pull > 0 ? at * (1 - pull) : 1 - (1 - at) * (1 + pull);
  });
