import type {LongWork} from "../longWork.js";
import type {WorkNews, WorkOrder} from "./workMessages.js";

/** What the worker's side needs of the world around it. */
export interface Surroundings {
  /** The works by name; fetched when first asked for. */
  readonly works: Readonly<Record<string, () => Promise<(question: never) => LongWork<unknown>>>>;
  readonly tell: (news: WorkNews) => void;
  /** Milliseconds on some clock. */
  readonly now: () => number;
  /** Lets a message that waits come in. */
  readonly nextTask: () => Promise<void>;
}

/** How long the worker is deaf to a newer question, in milliseconds. */
const slice = 40;

/** How often it tells that it works where nobody hears how it goes, in milliseconds. */
const beat = 2000;

/**
 * The worker's side: hears orders and works through them in slices, between which it hears newer ones. A newer question
 * of an asker drops the older; works of several askers take turns. A work that fails is told, and stops nothing else.
 */
export function hearOrders({works, tell, now, nextTask}: Surroundings): (order: WorkOrder) => Promise<void> {
  const latest = new Map<number, number>();

  async function workThrough(
    {asker, number}: WorkOrder,
    {work, question, hearsProgress}: NonNullable<WorkOrder["asked"]>,
  ): Promise<void> {
    const isWanted = () => latest.get(asker) === number;
    const begin = await works[work]();
    if (!isWanted()) return;
    const steps = begin(question as never);
    let paused = now();
    let told = paused;
    for (;;) {
      const step = steps.next();
      if (step.done) return tell({asker, number, state: "answered", answer: step.value});
      if (now() - paused < slice) continue;
      const {done, of, soFar} = step.value;
      if (hearsProgress) tell({asker, number, state: "going", done, of, soFar: soFar()});
      else if (now() - told >= beat) {
        tell({asker, number, state: "alive"});
        told = now();
      }
      await nextTask();
      if (!isWanted()) return;
      paused = now();
    }
  }

  return async (order) => {
    const {asker, number, asked} = order;
    latest.set(asker, number);
    if (!asked) return;
    try {
      await workThrough(order, asked);
    } catch (error) {
      tell({asker, number, state: "failed", problem: error instanceof Error ? error.message : String(error)});
    }
  };
}
