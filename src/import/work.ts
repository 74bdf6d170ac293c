import type {ImportContext} from "./inspection.js";

/** Keeps account of the work done on all files: says how far it has come, and lets others have their turn. */
export interface Work {
  /** Notes that so many more bytes are read; ends the work with the signal's reason where it was cancelled. */
  did(bytes: number): Promise<void>;
  /** Notes that a row was read. */
  row(): void;
}

/** Work on so many bytes in all. */
export function startWork(
  totalBytes: number,
  {signal, onProgress}: Pick<ImportContext, "signal" | "onProgress">,
): Work {
  let bytes = 0;
  let rows = 0;
  let lastPause = performance.now();
  return {
    async did(more) {
      signal?.throwIfAborted();
      bytes += more;
      if (performance.now() - lastPause < pauseEvery) return;
      onProgress?.({bytes: Math.min(bytes, totalBytes), totalBytes, rows});
      // A message that cancels is only heard between two tasks.
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      lastPause = performance.now();
    },
    row() {
      rows++;
    },
  };
}

/** Milliseconds. */
const pauseEvery = 100;
