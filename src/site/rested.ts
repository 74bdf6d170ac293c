/** How long a reader leaves a page alone before it has rested, in milliseconds. */
const restInMilliseconds = 10_000;

const moves = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "input"] as const;

/** Calls once the page has been in sight for a while without the reader doing anything to it. */
export function onceRested(done: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") timer = setTimeout(finish, restInMilliseconds);
  };
  const finish = (): void => {
    for (const move of moves) removeEventListener(move, again, {capture: true});
    document.removeEventListener("visibilitychange", again);
    done();
  };
  for (const move of moves) addEventListener(move, again, {capture: true, passive: true});
  document.addEventListener("visibilitychange", again);
  again();
}
