import {type Count, minus, plus, remainder, times, total, wholeTimes} from "./count.js";

/**
 * Splits a whole number in proportion to weights, by largest remainders, so that the parts add up to it exactly; of
 * equal remainders the earlier counts more. The weights are not all 0.
 */
export function inProportion(amount: Count, weights: readonly Count[]): readonly Count[] {
  const all = total(weights);
  const parts = weights.map((weight) => wholeTimes(times(amount, weight), all));
  const rests = weights.map((weight) => remainder(times(amount, weight), all));
  const left = Number(minus(amount, total(parts)));
  const order = rests.map((_, place) => place);
  order.sort((a, b) => (rests[a] > rests[b] ? -1 : rests[a] < rests[b] ? 1 : 0));
  for (const place of order.slice(0, left)) parts[place] = plus(parts[place], 1);
  return parts;
}
