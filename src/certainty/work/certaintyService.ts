import {type Wait, waitFor} from "../../waiting/lateWork.js";
import type {WorkNews, WorkOrder} from "./workMessages.js";
import type {AnswerOf, QuestionOf, WorkName} from "./works.js";

/** Who asks hears how it goes. */
export interface WorkListener<Answer> {
  /** The best answer so far; at most every slice, and not at all for work that is done within one. */
  readonly going?: (soFar: Answer, progress: {readonly done: number; readonly of: number}) => void;
  readonly answered: (answer: Answer) => void;
  /** The work cannot go on; the next question starts anew. */
  readonly failed: (problem: string) => void;
}

/** How one part of a page has long questions answered, beside the page. */
export interface CertaintyService {
  /** Asks; a question of this part that is still being worked on is dropped. */
  ask<Name extends WorkName>(
    work: Name,
    question: QuestionOf<Name>,
    listener: WorkListener<AnswerOf<Name>>,
  ): void;
  /** Drops the question; nothing more is heard of it. */
  stop(): void;
}

/** The worker as far as the service talks to it. */
export interface WorkerLike {
  postMessage(order: WorkOrder): void;
  terminate(): void;
}

type Told = {readonly heard: (news: WorkNews) => void; readonly failed: (problem: string) => void};

/** Starts a worker that tells its news and its own failure. */
export type StartWorker = (told: Told) => WorkerLike;

/**
 * One worker for all parts of a page: each asks through a service of its own. The worker starts with the first
 * question, and anew with the next one after it has failed, or when the reader no longer waits for one that is silent.
 */
export function certaintyServices(startWorker: StartWorker): () => CertaintyService {
  let worker: WorkerLike | null = null;
  let askers = 0;
  const current = new Map<number, {readonly order: WorkOrder; readonly listener: WorkListener<never>}>();
  /** While somebody waits for an answer. */
  let wait: Wait | null = null;

  const failAll = (problem: string): void => {
    worker?.terminate();
    worker = null;
    const told = [...current.values()];
    current.clear();
    rest();
    for (const {listener} of told) listener.failed(problem);
  };
  const rest = (): void => {
    if (current.size > 0) return;
    wait?.over();
    wait = null;
  };
  /** Puts another worker in the place of one that gives no sign, with everything that is still asked. */
  const again = (): void => {
    worker?.terminate();
    worker = null;
    try {
      worker = start();
      for (const {order} of current.values()) worker.postMessage(order);
    } catch (error) {
      failAll(error instanceof Error ? error.message : String(error));
    }
  };
  const hear = (news: WorkNews): void => {
    wait?.heard();
    const asked = current.get(news.asker);
    if (asked?.order.number !== news.number || news.state === "alive") return;
    const {listener} = asked;
    if (news.state === "going") {
      listener.going?.(news.soFar as never, {done: news.done, of: news.of});
      return;
    }
    current.delete(news.asker);
    rest();
    if (news.state === "answered") listener.answered(news.answer as never);
    else listener.failed(news.problem);
  };
  const start = (): WorkerLike => {
    const fresh: WorkerLike = startWorker({
      heard: (news) => {
        if (fresh === worker) hear(news);
      },
      failed: (problem) => {
        if (fresh === worker) failAll(problem);
      },
    });
    return fresh;
  };

  return () => {
    const asker = ++askers;
    let number = 0;
    return {
      ask(work, question, listener) {
        number++;
        const hearsProgress = listener.going !== undefined;
        const order = {asker, number, asked: {work, question, hearsProgress}};
        current.set(asker, {order, listener});
        wait ??= waitFor("work", again);
        try {
          worker ??= start();
          worker.postMessage(order);
        } catch (error) {
          failAll(error instanceof Error ? error.message : String(error));
        }
      },
      stop() {
        number++;
        current.delete(asker);
        rest();
        worker?.postMessage({asker, number, asked: null});
      },
    };
  };
}
