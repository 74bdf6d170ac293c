import {type TaskWorker, taskWorker} from "./taskWorker.js";

/** Reads the reader's files beside the page, which stays free meanwhile. */
export interface Importer {
  /**
   * Does one task. Rejects with a `LoadError`, also where it gives no sign for long: a damaged file can stand for work
   * without end. Rejects with `Cancelled` once `cancel` is called, unless the first part of the answer was told: nobody
   * waits for the rest then, and it goes on beside whatever is asked next.
   */
  readonly run: TaskWorker["run"];
  /** Starts the worker ahead of the first task, when a reader turns to the field for files. */
  readonly warm: () => void;
  /** Ends at once every task that somebody waits for, wherever it stands, and frees its memory. */
  readonly cancel: () => void;
}

/** Opens an importer; its worker starts with the first task. */
export function openImporter(): Importer {
  let current = taskWorker();
  return {
    run(task, asked, {onProgress, onFirst} = {}) {
      const own = current;
      return own.run(task, asked, {
        onProgress,
        onFirst: (first) => {
          if (own === current) current = taskWorker();
          onFirst?.(first);
        },
      });
    },
    warm: () => current.warm(),
    cancel: () => current.end(),
  };
}
