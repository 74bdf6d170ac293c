import type {StationTableOptions} from "../stations/stationTable.js";
import {inAttempts} from "../waiting/inAttempts.js";
import type {DecodeAsked, DecodeTasks, DecodeTold} from "./decodeWorker.js";
import type {TableFiles} from "./tablesParquet.js";

/**
 * Decodes a pair of files in a worker of its own, which ends with the answer: the page stays free, whatever the size.
 * The bytes stay whole: the worker has a copy. `without` are the places of stations that are not summed up. Where no
 * answer comes for long the reader may have it begun anew. Rejects where they cannot be read.
 */
export function decodeBeside<Task extends keyof DecodeTasks>(
  task: Task,
  pair: TableFiles,
  options: StationTableOptions | null,
  without: ArrayLike<number> = [],
): Promise<DecodeTasks[Task]> {
  return inAttempts("work", () => {
    const worker = new Worker(import.meta.resolve("./decodeWorker.js"), {type: "module"});
    const end = (): void => worker.terminate();
    const answer = new Promise<DecodeTasks[Task]>((resolve, reject) => {
      worker.addEventListener("message", ({data}: MessageEvent<DecodeTold>) => {
        if ("answer" in data) resolve(data.answer as DecodeTasks[Task]);
        else reject(new Error(data.failure));
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(new Error(event.message || "the worker could not be loaded"));
      });
      // A copy: another attempt needs the bytes too.
      worker.postMessage({task, pair, options, without} satisfies DecodeAsked);
    });
    answer.then(end, end);
    return {answer, end};
  });
}
