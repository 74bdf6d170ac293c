import type {ReadonlySignal} from "@preact/signals-core";
import {drawStep} from "../../reconstruction/ensemble/drawStep.js";
import type {EnsembleData} from "../../reconstruction/ensemble/ensembleData.js";
import type {EnsembleService} from "../../reconstruction/ensemble/ensembleService.js";
import type {Spread} from "../../reconstruction/ensemble/spread.js";
import {membersOf} from "../../rules/askedHouse.js";
import {type Answer, hangsOnDraws} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {inAttempts} from "../../waiting/inAttempts.js";
import {followAnswer, type OfAnswer, type Run} from "./followAnswer.js";

/** How far the draws for an answer are; of none while the answer on screen does not hang on draws. */
export type SpreadState = OfAnswer<DrawsKnown>;

interface DrawsKnown {
  readonly phase: "drawing" | "done" | "stopped" | "failed";
  readonly done: number;
  readonly of: number;
  /** Null until the draws are done or stopped. */
  readonly spread: Spread | null;
}

/** The same while they are made, with what came out of those that are done. */
interface Drawing extends DrawsKnown {
  readonly soFar: Spread | null;
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

/** Follows the lab: as soon as an answer hangs on draws, has them made, and again when the question changes. */
export function followDraws(lab: Lab, {service, data}: DrawsOptions): Draws {
  let wanted = drawStep;
  let loading: Promise<EnsembleData> | null = null;

  async function draw(answer: Answer, {isCurrent, know}: Run<Drawing>): Promise<void> {
    const {entry, question, contest} = answer;
    const fail = (): void => know({phase: "failed", spread: null});
    try {
      loading ??= inAttempts("data", () => ({answer: data()}));
      const {seed, contests} = await loading;
      if (!isCurrent()) return;
      const drawable = contests.find(({published}) => published.contest === entry.id);
      if (!drawable) return fail();
      service.ask(
        {
          seed,
          contest: drawable,
          seats: contest.seats,
          scenario: question.scenario,
          otherMembers: membersOf(question, entry, 0),
          draws: wanted,
        },
        ({done, spread, isLast}) =>
          know(isLast ? {phase: "done", done, soFar: spread, spread} : {done, soFar: spread}),
        fail,
      );
    } catch {
      loading = null;
      fail();
    }
  }

  const {state, stop, again} = followAnswer<Drawing>(lab, {
    applies: hangsOnDraws,
    atFirst: (answer) => ({
      phase: answer ? "drawing" : "done",
      done: 0,
      of: wanted,
      soFar: null,
      spread: null,
    }),
    rest: 300,
    begin: (answer, run) => void draw(answer, run),
    end: () => service.stop(),
  });

  return {
    state,
    stop: () => stop({phase: "stopped", spread: state.value.soFar}),
    goOn() {
      if (state.value.phase === "done") wanted = Math.min(mostDraws, wanted + drawStep);
      again();
    },
  };
}
