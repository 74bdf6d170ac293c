import {type ReadonlySignal, signal, untracked} from "@preact/signals-core";
import type {Answer} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {follow} from "../../views/view.js";

/** What is known of an answer, and which answer it is; null while nothing is worked out for the one on screen. */
export type OfAnswer<Known> = Known & {readonly answer: Answer | null};

/** What is worked out for a lab's answers, beside the page. */
export interface AnswerWork<Known> {
  /** True for the answers that it is worked out for. */
  readonly applies: (answer: Answer) => boolean;
  /** What is known before the work has begun; of null, while there is none. */
  readonly atFirst: (answer: Answer | null) => Known;
  /** How long a lever must rest before the work begins, in milliseconds. */
  readonly rest: number;
  /** Begins the work. */
  readonly begin: (answer: Answer, run: Run<Known>) => void;
  /** Ends what was begun. */
  readonly end: () => void;
}

/** One run of the work: what it says is dropped once it was stopped, begun again, or asked for another answer. */
export interface Run<Known> {
  readonly isCurrent: () => boolean;
  readonly know: (next: Partial<Known>) => void;
}

/** Work that follows a lab. */
export interface FollowedAnswer<Known> {
  readonly state: ReadonlySignal<OfAnswer<Known>>;
  /** Ends the work, and knows this besides. */
  readonly stop: (next: Partial<Known>) => void;
  /** Begins anew for the same answer, at once. */
  readonly again: () => void;
}

/** Follows the lab: what applies to an answer is worked out for it and, when the question changes, for the next. */
export function followAnswer<Known extends object>(
  lab: Lab,
  {applies, atFirst, rest, begin, end}: AnswerWork<Known>,
): FollowedAnswer<Known> {
  const state = signal<OfAnswer<Known>>({answer: null, ...atFirst(null)});
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: Run<Known> | null = null;

  const change = (next: Partial<Known>): void => {
    state.value = {...state.value, ...next};
  };
  const leave = (): void => {
    clearTimeout(timer);
    current = null;
    end();
  };
  const turnTo = (answer: Answer | null, wait: number): void => {
    leave();
    state.value = {answer, ...atFirst(answer)};
    if (!answer) return;
    const isCurrent = (): boolean => current === run;
    const run: Run<Known> = {
      isCurrent,
      know(next) {
        if (isCurrent()) change(next);
      },
    };
    current = run;
    const start = (): void => {
      if (isCurrent()) begin(answer, run);
    };
    timer = setTimeout(start, wait);
  };
  follow(() => {
    const {answer, fault, waits} = lab.state.value;
    const asked = answer && !fault && !waits && applies(answer) ? answer : null;
    untracked(() => {
      if (asked !== state.value.answer) turnTo(asked, rest);
    });
  });

  return {
    state,
    stop(next) {
      leave();
      change(next);
    },
    again() {
      const {answer} = state.value;
      if (answer) turnTo(answer, 0);
    },
  };
}
