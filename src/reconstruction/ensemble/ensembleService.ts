import {type Wait, waitFor} from "../../waiting/lateWork.js";
import type {EnsembleQuestion} from "./ensemble.js";
import type {EnsembleNews} from "./ensembleNews.js";
import type {EnsembleOrder} from "./ensembleWorker.js";

/** How a page has questions answered over many draws, in a worker of its own. */
export interface EnsembleService {
  /** Asks; a question that is still being answered is dropped. `failed` is told when the worker cannot go on. */
  ask(question: EnsembleQuestion, heard: (news: EnsembleNews) => void, failed: () => void): void;
  stop(): void;
}

/**
 * The worker starts with the first question, and anew with the next one after it has failed, or when the reader no
 * longer waits for one that is silent.
 */
export function ensembleService(): EnsembleService {
  let worker: Worker | null = null;
  let number = 0;
  let asked: EnsembleQuestion | null = null;
  /** While a question waits for its answer. */
  let wait: Wait | null = null;
  let listener: {heard: (news: EnsembleNews) => void; failed: () => void} | null = null;

  const rest = (): void => {
    wait?.over();
    wait = null;
  };
  const fail = (): void => {
    worker?.terminate();
    worker = null;
    rest();
    const told = listener;
    listener = null;
    told?.failed();
  };
  const start = (): Worker => {
    const fresh = new Worker(import.meta.resolve("./ensembleWorker.js"), {type: "module"});
    fresh.addEventListener("message", ({data}: MessageEvent<EnsembleNews>) => {
      wait?.heard();
      if (data.number !== number) return;
      if (data.isLast) rest();
      listener?.heard(data);
    });
    for (const event of ["error", "messageerror"])
      fresh.addEventListener(event, (problem) => {
        problem.preventDefault();
        if (fresh === worker) fail();
      });
    return fresh;
  };
  const begin = (): void => {
    try {
      worker ??= start();
      send(asked);
    } catch {
      fail();
    }
  };
  const again = (): void => {
    worker?.terminate();
    worker = null;
    begin();
  };
  const send = (question: EnsembleQuestion | null): void => {
    number++;
    worker?.postMessage({number, question} satisfies EnsembleOrder);
  };

  return {
    ask(question, heard, failed) {
      listener = {heard, failed};
      asked = question;
      rest();
      wait = waitFor("work", again);
      begin();
    },
    stop() {
      listener = null;
      rest();
      send(null);
    },
  };
}
