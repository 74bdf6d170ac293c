/**
 * Resolves once the browser has painted what was changed, so that what follows is no part of the same pause; a little
 * later where nothing is painted, as in a tab out of sight.
 */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestAnimationFrame !== "function") return void setTimeout(resolve);
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // What a frame calls runs before it is painted, and the next task after.
      setTimeout(resolve);
    });
  });
