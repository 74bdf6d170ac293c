import {type ReadonlySignal, signal, untracked} from "@preact/signals-core";
import {askedDistricts, drawnElections} from "../../certainty/districts/districtsQuestion.js";
import type {DrawnDistricts} from "../../certainty/districts/drawDistricts.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {Answer} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {follow} from "../../views/view.js";

/** How far the draws of districts for an answer are. */
export interface DistrictState {
  /** The answer that is drawn for; null while the districts on screen are no model's. */
  readonly answer: Answer | null;
  /** `unasked`: the model has nothing to say under these rules. */
  readonly phase: "drawing" | "done" | "stopped" | "failed" | "unasked";
  readonly done: number;
  readonly of: number;
  /** What is drawn so far; null before the first is heard of. */
  readonly drawn: DrawnDistricts | null;
}

/** The draws of districts behind a lab's answers: they follow every question, and never hold one up. */
export interface DistrictDraws {
  readonly state: ReadonlySignal<DistrictState>;
  readonly stop: () => void;
  /** Once more, after a stop or a failure. */
  readonly again: () => void;
}

/** How long a lever must rest before draws are made for it, in milliseconds. */
const rest = 200;

/** Follows the lab: as soon as districts are a model's, has them drawn, and again when the question changes. */
export function followDistricts(lab: Lab, service: CertaintyService): DistrictDraws {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const state = signal<DistrictState>({
    answer: null,
    phase: "done",
    done: 0,
    of: drawnElections,
    drawn: null,
  });
  const change = (next: Partial<DistrictState>): void => {
    state.value = {...state.value, ...next};
  };

  const draw = (answer: Answer): void => {
    const question = askedDistricts(answer, lab.catalogue);
    if (!question) {
      change({phase: "unasked"});
      return;
    }
    service.ask("districts", question, {
      going: (drawn, {done}) => change({done, drawn: drawn.draws > 0 ? drawn : null}),
      answered: (drawn) => change({phase: "done", done: drawnElections, drawn}),
      failed: () => change({phase: "failed", drawn: null}),
    });
  };
  const start = (answer: Answer, wait: number): void => {
    clearTimeout(timer);
    service.stop();
    change({answer, phase: "drawing", done: 0, drawn: null});
    timer = setTimeout(() => draw(answer), wait);
  };
  const turnTo = (answer: Answer | null): void => {
    if (answer === state.value.answer) return;
    if (answer) {
      start(answer, rest);
      return;
    }
    clearTimeout(timer);
    service.stop();
    change({answer: null, drawn: null});
  };
  follow(() => {
    const {answer, fault, waits} = lab.state.value;
    const asked = answer && !fault && !waits && answer.ranges && answer.outcome.status !== "void";
    untracked(() => turnTo(asked ? answer : null));
  });

  return {
    state,
    stop: () => {
      clearTimeout(timer);
      service.stop();
      change({phase: "stopped"});
    },
    again: () => {
      const {answer} = state.value;
      if (answer) start(answer, 0);
    },
  };
}
