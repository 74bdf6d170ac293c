import type {ImportFile} from "../import/importFile.js";
import {limits} from "../import/limits.js";
import {endAfterSilence, type Silence} from "../waiting/endAfterSilence.js";
import {inAttempts} from "../waiting/inAttempts.js";
import type {OwnFileOptions} from "./ownFile.js";
import {OwnFileError} from "./ownFileError.js";
import type {OwnFileAsked, OwnFileRead, OwnFileTold} from "./ownFileWorker.js";

const seconds = limits.silentSeconds;

/**
 * Reads a file of the reader's in a worker of its own, which ends with the answer: `putArrow` of the browser's
 * connector takes the stream, a copy of it each time. Rejects with an `OwnFileError`, also where reading gives no sign
 * for long, and with the signal's reason once it is aborted.
 */
export function readOwnFile(
  file: ImportFile,
  {taken = [], signal, onProgress}: OwnFileOptions = {},
): Promise<OwnFileRead> {
  return inAttempts("file", (heard) => {
    if (signal?.aborted) return {answer: Promise.reject(signal.reason)};
    const worker = new Worker(import.meta.resolve("./ownFileWorker.js"), {type: "module"});
    const stopped = new AbortController();
    let silence: Silence | undefined;
    const end = (): void => {
      silence?.over();
      worker.terminate();
      stopped.abort();
    };
    const answer = new Promise<OwnFileRead>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), {signal: stopped.signal});
      worker.addEventListener("message", ({data}: MessageEvent<OwnFileTold>) => {
        heard();
        if (silence) silence.heard();
        else
          silence = endAfterSilence(seconds, () =>
            reject(new OwnFileError({fault: "no-progress", seconds}, file.name)),
          );
        if ("begun" in data) return;
        if ("progress" in data) onProgress?.(data.progress);
        else if ("answer" in data) resolve(data.answer);
        else reject(new OwnFileError(data.fault, file.name));
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(new OwnFileError({fault: "worker"}, file.name));
      });
      worker.postMessage({file, taken} satisfies OwnFileAsked);
    });
    answer.then(end, end);
    return {answer, end};
  });
}
