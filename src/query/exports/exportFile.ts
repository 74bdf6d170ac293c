import type {ResultTable} from "../../db/resultTable.js";
import {waitFor} from "../../waiting/lateWork.js";
import type {ExportAsked, ExportTold} from "./exportMessages.js";
import {type ExportOrder, pieceOf} from "./exportOrder.js";

/** How an export can be followed and stopped. */
export interface ExportWatch {
  readonly signal?: AbortSignal;
  /** The part that is written, from 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

/** Milliseconds that the page gives to reading rows at a time: the rest of a frame is the reader's. */
const turn = 6;

/** Rows that are read before the clock is looked at. */
const rowsAtOnce = 250;

/** Rows that may be on their way: more would fill the memory where writing is slower than reading. */
const mostOnTheWay = 20_000;

/**
 * Writes a result as a file in a worker of its own, which ends with the file. The page reads the rows, in turns so
 * short that it stays free: they cannot be handed over as a whole. Rejects where the worker fails, and with the
 * signal's reason once that is aborted.
 */
export function exportFile(
  order: ExportOrder,
  table: ResultTable,
  {signal, onProgress}: ExportWatch = {},
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let worker: Worker | null = null;
    const say = (asked: ExportAsked): void => worker?.postMessage(asked);
    let [sent, taken] = [0, 0];
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      worker?.terminate();
      wait.over();
      signal?.removeEventListener("abort", stop);
      settle();
    };
    const stop = (): void => end(() => reject(signal?.reason));
    signal?.addEventListener("abort", stop);
    const next = (): void => {
      timer = undefined;
      const from = sent;
      const until = performance.now() + turn;
      const room = Math.min(table.rowCount, taken + mostOnTheWay);
      while (sent < room && (sent === from || performance.now() < until)) {
        const before = Math.min(sent + rowsAtOnce, room);
        say({asked: "add", piece: pieceOf(table, sent, before)});
        sent = before;
      }
      if (sent === table.rowCount) say({asked: "end"});
      // Without room, the next rows are read when the worker has taken some.
      else if (sent < taken + mostOnTheWay) timer = setTimeout(read);
    };
    // Reading a row may fail, too, where the engine behind it is gone.
    const read = (): void => {
      try {
        next();
      } catch (error) {
        end(() => reject(error));
      }
    };
    const begin = (): void => {
      worker?.terminate();
      clearTimeout(timer);
      [sent, taken] = [0, 0];
      worker = new Worker(import.meta.resolve("./exportWorker.js"), {type: "module"});
      worker.addEventListener("message", hear);
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        end(() => reject(new Error(event.message || "the worker could not be loaded")));
      });
      say({asked: "begin", order});
      timer = setTimeout(read);
    };
    const hear = ({data}: MessageEvent<ExportTold>): void => {
      wait.heard();
      if (data.told === "file") end(() => resolve(data.file));
      else if (data.told === "failure") end(() => reject(new Error(data.failure)));
      else {
        taken = data.rows;
        onProgress?.(taken / table.rowCount);
        if (timer === undefined && sent < table.rowCount && !isOver) timer = setTimeout(read);
      }
    };
    const wait = waitFor("work", begin);
    begin();
  });
}
