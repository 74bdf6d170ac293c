/**
 * The argument in [low, high] at which a rising function comes to the target, to the last bit of a double. The
 * caller makes sure that the target lies between the function's values at the two ends.
 */
export function bisect(low: number, high: number, target: number, rising: (at: number) => number): number {
  let below = low;
  let above = high;
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return middle;
    if (rising(middle) < target) below = middle;
    else above = middle;
  }
}
