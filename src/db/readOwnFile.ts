import type {ImportFile} from "../import/importFile.js";
import type {OwnFileOptions} from "./ownFile.js";
import {OwnFileError} from "./ownFileError.js";
import type {OwnFileAsked, OwnFileRead, OwnFileTold} from "./ownFileWorker.js";

/**
 * Reads a file of the reader's in a worker of its own, which ends with the answer: `putArrow` of the browser's
 * connector takes the stream, a copy of it each time. Rejects with an `OwnFileError`, and with the signal's reason
 * once it is aborted.
 */
export function readOwnFile(
  file: ImportFile,
  {taken = [], signal, onProgress}: OwnFileOptions = {},
): Promise<OwnFileRead> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const worker = new Worker(import.meta.resolve("./ownFileWorker.js"), {type: "module"});
    const end = (settle: () => void): void => {
      worker.terminate();
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const abort = (): void => end(() => reject(signal?.reason));
    signal?.addEventListener("abort", abort);
    worker.addEventListener("message", ({data}: MessageEvent<OwnFileTold>) => {
      if ("progress" in data) onProgress?.(data.progress);
      else if ("answer" in data) end(() => resolve(data.answer));
      else end(() => reject(new OwnFileError(data.fault, file.name)));
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(() => reject(new OwnFileError({fault: "worker"}, file.name)));
    });
    worker.postMessage({file, taken} satisfies OwnFileAsked);
  });
}
