/** Calls when the browser has nothing better to do; where it cannot tell, a little later. */
export function whenIdle(done: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(done, {timeout: 1000});
  else setTimeout(done, 100);
}
