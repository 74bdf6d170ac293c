import type {ImportProgress} from "../import/inspection.js";
import {limits} from "../import/limits.js";
import {endAfterSilence, type Silence} from "../waiting/endAfterSilence.js";
import {type Wait, waitFor} from "../waiting/lateWork.js";
import type {Asked, ImportTask, ImportTasks, Told} from "./importMessages.js";
import {Cancelled, LoadError} from "./loadFault.js";

/** What is heard of a task before its answer is there. */
export interface Hears<Task extends ImportTask> {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Told once what need not wait for the rest of the answer. */
  readonly onFirst?: (first: ImportTasks[Task]["first"]) => void;
}

/** One worker that reads files; it starts with the first task, and anew after it has ended. */
export interface TaskWorker {
  /**
   * Does one task. Rejects with a `LoadError`, also where it gives no sign for long: a damaged file can stand for work
   * without end. Rejects with `Cancelled` once `end` is called.
   */
  readonly run: <Task extends ImportTask>(
    task: Task,
    asked: ImportTasks[Task]["asked"],
    hears?: Hears<Task>,
  ) => Promise<ImportTasks[Task]["answer"]>;
  /** Starts the worker ahead of the first task. */
  readonly warm: () => void;
  /** Ends every task at once, wherever it stands, and frees its memory. */
  readonly end: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress?: (progress: ImportProgress) => void;
  onFirst?: (first: never) => void;
  readonly message: Asked;
}

/** A worker that has not started yet. */
export function taskWorker(): TaskWorker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  /** While a task waits for its answer. */
  let wait: Wait | null = null;
  /** While the worker is at a task. */
  let silence: Silence | null = null;

  const rest = (): void => {
    wait?.over();
    wait = null;
    silence?.over();
    silence = null;
  };
  const end = (error: Error): void => {
    worker?.terminate();
    worker = null;
    rest();
    for (const {reject} of waiting.values()) reject(error);
    waiting.clear();
  };

  const hear = ({data}: MessageEvent<Told>): void => {
    wait?.heard();
    const one = waiting.get(data.number);
    if (!one) return;
    if (silence) silence.heard();
    else silence = endAfterSilence(limits.silentSeconds, endSilent);
    switch (data.told) {
      case "begun":
      case "going-on":
        return;
      case "progress":
        one.onProgress?.(data.progress);
        return;
      case "first": {
        const {onFirst} = one;
        // A worker that was put in the place of a silent one tells it once more.
        one.onFirst = undefined;
        onFirst?.(data.first as never);
        return;
      }
    }
    waiting.delete(data.number);
    if (waiting.size === 0) rest();
    if (data.told === "answer") one.resolve(data.answer as never);
    else one.reject(new LoadError(data.fault, data.file, data.report));
    // Whole files leave much behind, which an idle worker would hold on to; after a look it is wanted again.
    if (waiting.size === 0 && one.message.task !== "inspect") end(new Cancelled());
  };

  const endSilent = (): void =>
    end(
      new LoadError({fault: "no-progress", seconds: limits.silentSeconds}, onlyFile([...waiting.values()])),
    );

  const start = (): Worker => {
    const started = new Worker(import.meta.resolve("./importWorker.js"), {type: "module"});
    started.addEventListener("message", hear);
    started.addEventListener("error", (event) => {
      event.preventDefault();
      end(new LoadError({fault: "worker"}, null));
    });
    return started;
  };

  /** Puts another worker in the place of one that gives no sign, with everything it was asked. */
  const again = (): void => {
    worker?.terminate();
    worker = null;
    silence?.over();
    silence = null;
    begin([...waiting.values()].map(({message}) => message));
  };
  const begin = (messages: readonly Asked[]): void => {
    try {
      worker ??= start();
      for (const message of messages) worker.postMessage(message);
    } catch (error) {
      end(new LoadError({fault: "worker"}, null, null, {cause: error}));
    }
  };

  return {
    run: (task, asked, hears = {}) =>
      new Promise((resolve, reject) => {
        const number = ++last;
        const message = {number, task, asked} as Asked;
        waiting.set(number, {resolve, reject, ...hears, message});
        wait ??= waitFor("file", again);
        begin([message]);
      }),
    warm: () => {
      try {
        worker ??= start();
      } catch {
        // The first task will say that it did not start.
      }
    },
    end: () => end(new Cancelled()),
  };
}

/** The name of the file that is being read; null where there are several. */
function onlyFile(tasks: readonly Waiting[]): string | null {
  const names = tasks.flatMap(({message}) => {
    if (message.task === "inspect") return message.asked.file.name;
    return message.task === "read" ? message.asked.sources.map(({file}) => file.name) : [];
  });
  return names.length === 1 ? names[0] : null;
}
