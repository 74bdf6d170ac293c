import {type Count, times} from "./count.js";

/**
 * The places of a list in the order of parts ÷ of, the smallest first, equal ones as they stand; where `of` is not above
 * 0 there is no quotient, and the place comes last. Exact for whole numbers below 2^53. A million places take a tenth of
 * a second: they are put in order digit by digit, and no two are compared.
 */
export function quotientOrder(parts: Float64Array, of: Float64Array): Uint32Array {
  const quotients = new Float64Array(parts.length);
  let largest = 0;
  for (let place = 0; place < parts.length; place++) {
    const isQuotient = of[place] > 0;
    quotients[place] = isQuotient ? parts[place] / of[place] : Number.POSITIVE_INFINITY;
    if (isQuotient) largest = Math.max(largest, parts[place], of[place]);
  }
  const order = orderOfNumbers(quotients);
  if (largest >= roundedFrom) settleEqual(order, quotients, parts, of);
  return order;
}

/** Below it, quotients of whole numbers that differ do so as doubles; from it on two may round to the same one. */
const roundedFrom = 2 ** 26;

/** Rounding never turns two quotients round, so that only those that round to the same double are compared once more. */
function settleEqual(
  order: Uint32Array,
  quotients: Float64Array,
  parts: Float64Array,
  of: Float64Array,
): void {
  for (let start = 0, end = 1; start < order.length; start = end++) {
    const same = quotients[order[start]];
    if (same === Number.POSITIVE_INFINITY) return;
    while (end < order.length && quotients[order[end]] === same) end++;
    const crossed = (a: number, b: number): Count => times(parts[a], of[b]);
    order.subarray(start, end).sort((a, b) => {
      const [left, right] = [crossed(a, b), crossed(b, a)];
      return left < right ? -1 : left > right ? 1 : a - b;
    });
  }
}

/** Which half of a double holds its leading digits: that hangs on the machine. */
const leading = new Uint32Array(Float64Array.of(1).buffer)[1] === 0 ? 0 : 1;

/** A double's digits, from the last to the first: which half they stand in, and how far up. */
const digits = [1 - leading, leading].flatMap((half) => [0, 11, 22].map((shift) => ({half, shift})));

/** So many values has a digit of eleven bits. */
const values = 2 ** 11;

/**
 * Places in the order of their numbers, none of them negative; equal ones as they stand. Doubles that are not negative
 * are in the order of their bits: sorting by each digit in turn, the last one first, puts them in order.
 */
function orderOfNumbers(numbers: Float64Array): Uint32Array {
  const bits = new Uint32Array(numbers.buffer);
  let order = new Uint32Array(numbers.length);
  for (let place = 0; place < order.length; place++) order[place] = place;
  let next = new Uint32Array(order.length);
  for (const {half, shift} of digits) {
    const starts = new Uint32Array(values + 1);
    for (let place = 0; place < order.length; place++)
      starts[((bits[2 * place + half] >>> shift) & (values - 1)) + 1]++;
    // All have the same digit: nothing moves.
    if (starts.includes(order.length)) continue;
    for (let value = 1; value <= values; value++) starts[value] += starts[value - 1];
    for (let at = 0; at < order.length; at++)
      next[starts[(bits[2 * order[at] + half] >>> shift) & (values - 1)]++] = order[at];
    [order, next] = [next, order];
  }
  return order;
}
