/** How far a piece of work is, with the best answer so far: whoever asked may show it, or stop there. */
export interface Progress<Answer> {
  /** Steps done, of so many: a share to be shown, not a promise of time. */
  readonly done: number;
  readonly of: number;
  /** Made when asked for: most steps are never looked at. */
  readonly soFar: () => Answer;
}

/**
 * Work that may take longer than a frame. It yields after every few milliseconds, so that a worker can hear a newer
 * question in between, and touches nothing outside: the same question gives the same answer in Node and in browsers.
 */
export type LongWork<Answer> = Generator<Progress<Answer>, Answer>;

/** Does the whole work at once. */
export function finish<Answer>(work: LongWork<Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
