/** Decoding Parquet in Node so that no file can hold the process for good. In the browser a worker is ended likewise. */
import {Worker} from "node:worker_threads";
import {ImportError} from "../import/importError.js";
import {limits} from "../import/limits.js";
import type {ParquetColumns} from "./parquetColumns.js";
import type {ThreadTold} from "./parquetThread.js";

/**
 * A reader like `foreignParquet` in a thread of its own, which is ended after so many seconds: a few damaged bytes can
 * stand for a run of values that takes hours. Rejects like that, and then with an `ImportError` (`no-progress`).
 */
export const parquetInTime =
  (seconds: number = limits.silentSeconds) =>
  (bytes: ArrayBuffer): Promise<ParquetColumns> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL("./startParquetThread.js", import.meta.url), {
        execArgv: [],
        workerData: bytes,
      });
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        void thread.terminate();
        settle();
      };
      const fail = (error: unknown) => end(() => reject(error));
      const timer = setTimeout(
        () => fail(new ImportError({fault: "no-progress", seconds}, null)),
        1000 * seconds,
      );
      thread.on("message", (told: ThreadTold) => {
        if ("columns" in told) end(() => resolve(told.columns));
        else fail("fault" in told ? new ImportError(told.fault, null) : told.error);
      });
      thread.on("error", (error) =>
        fail(isOutOfMemory(error) ? new ImportError({fault: "out-of-memory"}, null, {cause: error}) : error),
      );
    });

const isOutOfMemory = (error: unknown): boolean =>
  (error as Partial<NodeJS.ErrnoException>).code === "ERR_WORKER_OUT_OF_MEMORY";
