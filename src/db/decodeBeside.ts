import type {StationTableOptions} from "../stations/stationTable.js";
import type {DecodeAsked, DecodeTasks, DecodeTold} from "./decodeWorker.js";
import type {TableFiles} from "./tablesParquet.js";

/**
 * Decodes a pair of files in a worker of its own, which ends with the answer: the page stays free, whatever the size.
 * The bytes are handed over: do not use them again. Rejects where they cannot be read.
 */
export function decodeBeside<Task extends keyof DecodeTasks>(
  task: Task,
  pair: TableFiles,
  options: StationTableOptions | null,
): Promise<DecodeTasks[Task]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.resolve("./decodeWorker.js"), {type: "module"});
    const end = (settle: () => void): void => {
      worker.terminate();
      settle();
    };
    worker.addEventListener("message", ({data}: MessageEvent<DecodeTold>) =>
      end(() =>
        "answer" in data ? resolve(data.answer as DecodeTasks[Task]) : reject(new Error(data.failure)),
      ),
    );
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(() => reject(new Error(event.message || "the worker could not be loaded")));
    });
    worker.postMessage({task, pair, options} satisfies DecodeAsked, [pair.protocols, pair.votes]);
  });
}
