import {type ReadonlySignal, signal, untracked} from "@preact/signals-core";
import type {PrintedQuestion} from "../../certainty/bounds/boundsOfPrinted.js";
import {boundsQuestion, type Unanswered, whyNoBounds} from "../../certainty/bounds/boundsQuestion.js";
import type {Bounds} from "../../certainty/bounds/countEnds.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {Answer} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {follow} from "../../views/view.js";

/** Why there is no range beside the seats of a rounded count. */
export type NotGiven = Unanswered | "inexact" | "failed";

/** What the printed percentages leave to the answer on screen. */
export interface RoundingState {
  /** The answer it is about; null where its votes were published, or are one hypothetical count. */
  readonly answer: Answer | null;
  /** Null while it is worked out, or where it is not given. */
  readonly bounds: Bounds | null;
  readonly notGiven: NotGiven | null;
}

const nothing: RoundingState = {answer: null, bounds: null, notGiven: null};

/** How long a lever must rest before it is worked out, in milliseconds. */
const rest = 120;

/** Follows the lab: the exact range of every seat number of a rounded count, worked out beside the page. */
export function followRounding(lab: Lab, service: CertaintyService): ReadonlySignal<RoundingState> {
  const state = signal<RoundingState>(nothing);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (answer: Answer, question: PrintedQuestion): void => {
    const say = (next: Partial<RoundingState>): void => {
      if (state.value.answer === answer) state.value = {...state.value, ...next};
    };
    service.ask("bounds", question, {
      answered: (bounds) => say(bounds?.isExact ? {bounds} : {notGiven: "inexact"}),
      failed: () => say({notGiven: "failed"}),
    });
  };
  const turnTo = (current: Answer | null): void => {
    if (current === state.value.answer) return;
    clearTimeout(timer);
    service.stop();
    if (!current) {
      state.value = nothing;
      return;
    }
    const notGiven = whyNoBounds(current);
    state.value = {answer: current, bounds: null, notGiven};
    const question = notGiven ? null : boundsQuestion(current);
    if (question) timer = setTimeout(() => ask(current, question), rest);
  };
  follow(() => {
    const {answer, fault, waits} = lab.state.value;
    const current = answer?.entry.printed && !fault && !waits ? answer : null;
    untracked(() => turnTo(current));
  });
  return state;
}
