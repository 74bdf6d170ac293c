import {type ReadonlySignal, signal, untracked} from "@preact/signals-core";
import {drawStep} from "../../reconstruction/ensemble/drawStep.js";
import type {EnsembleData} from "../../reconstruction/ensemble/ensembleData.js";
import type {EnsembleService} from "../../reconstruction/ensemble/ensembleService.js";
import type {Spread} from "../../reconstruction/ensemble/spread.js";
import {membersOf} from "../../rules/askedHouse.js";
import {type Answer, hangsOnDraws} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {follow} from "../../views/view.js";

/** How far the draws for an answer are. */
export interface SpreadState {
  /** The answer that is drawn for; null while the answer on screen does not hang on draws. */
  readonly answer: Answer | null;
  readonly phase: "drawing" | "done" | "stopped" | "failed";
  readonly done: number;
  readonly of: number;
  /** Null until the draws are done or stopped. */
  readonly spread: Spread | null;
}

/** The draws behind a lab's answers: they follow every question, and never hold one up. */
export interface Draws {
  readonly state: ReadonlySignal<SpreadState>;
  readonly stop: () => void;
  /** Draws more, or once more after a stop or a failure. */
  readonly goOn: () => void;
}

/** What the draws of a page need. */
export interface DrawsOptions {
  readonly service: EnsembleService;
  /** Fetches what draws are made from; called when the first is wanted, and again after a failure. */
  readonly data: () => Promise<EnsembleData>;
}

/** So many are kept in memory at most. */
export const mostDraws = 1000;

/** How long a lever must rest before draws are made for it, in milliseconds. */
const rest = 300;

/** Follows the lab: as soon as an answer hangs on draws, has them made, and again when the question changes. */
export function followDraws(lab: Lab, {service, data}: DrawsOptions): Draws {
  let wanted = drawStep;
  let soFar: Spread | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<EnsembleData> | null = null;
  const state = signal<SpreadState>({
    answer: null,
    phase: "done",
    done: 0,
    of: 0,
    spread: null,
  });

  const change = (next: Partial<SpreadState>): void => {
    state.value = {...state.value, ...next};
  };
  const fail = (answer: Answer): void => {
    if (state.value.answer === answer) change({phase: "failed", spread: null});
  };

  async function draw(answer: Answer): Promise<void> {
    const {entry, question, contest} = answer;
    try {
      loading ??= data();
      const {seed, contests} = await loading;
      if (state.value.answer !== answer || state.value.phase !== "drawing") return;
      const drawable = contests.find(({published}) => published.contest === entry.id);
      if (!drawable) return fail(answer);
      service.ask(
        {
          seed,
          contest: drawable,
          seats: contest.seats,
          scenario: question.scenario,
          otherMembers: membersOf(question, entry, 0),
          draws: wanted,
        },
        ({done, spread, isLast}) => {
          if (state.value.answer !== answer) return;
          soFar = spread;
          change(isLast ? {phase: "done", done, spread} : {done});
        },
        () => fail(answer),
      );
    } catch {
      loading = null;
      fail(answer);
    }
  }

  const start = (answer: Answer, wait: number): void => {
    clearTimeout(timer);
    service.stop();
    soFar = null;
    change({
      answer,
      phase: "drawing",
      done: 0,
      of: wanted,
      spread: null,
    });
    timer = setTimeout(() => void draw(answer), wait);
  };
  const turnTo = (current: Answer | null): void => {
    if (current === state.value.answer) return;
    if (current) start(current, rest);
    else {
      clearTimeout(timer);
      service.stop();
      change({answer: null, spread: null});
    }
  };
  follow(() => {
    const {answer, fault, waits} = lab.state.value;
    const current = answer && !fault && !waits && hangsOnDraws(answer) ? answer : null;
    untracked(() => turnTo(current));
  });

  return {
    state,
    stop: () => {
      clearTimeout(timer);
      service.stop();
      change({phase: "stopped", spread: soFar});
    },
    goOn: () => {
      const {answer, phase} = state.value;
      if (!answer) return;
      if (phase === "done") wanted = Math.min(mostDraws, wanted + drawStep);
      start(answer, 0);
    },
  };
}
