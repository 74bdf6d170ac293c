import type {EnsembleQuestion} from "./ensemble.js";
import type {EnsembleNews} from "./ensembleNews.js";
import type {EnsembleOrder} from "./ensembleWorker.js";

/** How a page has questions answered over many draws, in a worker of its own. */
export interface EnsembleService {
  /** Asks; a question that is still being answered is dropped. `failed` is told when the worker cannot go on. */
  ask(question: EnsembleQuestion, heard: (news: EnsembleNews) => void, failed: () => void): void;
  stop(): void;
}

/** The worker starts with the first question, and anew with the next one after it has failed. */
export function ensembleService(): EnsembleService {
  let worker: Worker | null = null;
  let number = 0;
  let listener: {heard: (news: EnsembleNews) => void; failed: () => void} | null = null;

  const fail = (): void => {
    worker?.terminate();
    worker = null;
    const told = listener;
    listener = null;
    told?.failed();
  };
  const start = (): Worker => {
    const fresh = new Worker(import.meta.resolve("./ensembleWorker.js"), {type: "module"});
    fresh.addEventListener("message", ({data}: MessageEvent<EnsembleNews>) => {
      if (data.number === number) listener?.heard(data);
    });
    for (const event of ["error", "messageerror"])
      fresh.addEventListener(event, (problem) => {
        problem.preventDefault();
        if (fresh === worker) fail();
      });
    return fresh;
  };
  const send = (question: EnsembleQuestion | null): void => {
    number++;
    worker?.postMessage({number, question} satisfies EnsembleOrder);
  };

  return {
    ask(question, heard, failed) {
      listener = {heard, failed};
      try {
        worker ??= start();
        send(question);
      } catch {
        fail();
      }
    },
    stop() {
      listener = null;
      send(null);
    },
  };
}
