/** So long does a page go on with one piece of work before it has its turn, in milliseconds: half a frame. */
const turnLength = 8;

/** Does work that yields now and then; the page has its turn in between, so that it never stands still for long. */
export async function inTurns<Done>(work: Generator<unknown, Done>): Promise<Done> {
  for (;;) {
    const end = performance.now() + turnLength;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** A task of its own after those that wait already. A timer would come four milliseconds later, in a hidden tab a second. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
