import {whenIdle} from "./whenIdle.js";

/** Whether a pointer holds a slider now. */
let isHeld = false;

/** What waits until it lets go, in the order in which it is done then. */
const waiting = new Set<() => void>();

/**
 * Calls when the browser has nothing better to do; while a pointer holds a slider, not before it lets go: between two
 * moves a slow processor would draw what nobody sees, and the next move would wait for it. Who asks again for the same
 * meanwhile is called once, after everything that was asked for before.
 */
export function whenRested(done: () => void): void {
  waiting.delete(done);
  if (isHeld) waiting.add(done);
  else whenIdle(done);
}

let isWatched = false;

/** Has sliders watched from now on; asked for again, it does nothing. */
export function watchSliders(): void {
  if (isWatched) return;
  isWatched = true;
  // Where the end of a hold was not told, the next touch of anything else ends it.
  addEventListener("pointerdown", ({target}) =>
    hold(target instanceof Element && target.matches("input[type=range]")),
  );
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => hold(false));
}

function hold(isNowHeld: boolean): void {
  isHeld = isNowHeld;
  if (isHeld) return;
  for (const done of waiting) whenIdle(done);
  waiting.clear();
}
