import type {ReadonlySignal} from "@preact/signals-core";
import {boundsQuestion, whyNoBounds} from "../../certainty/bounds/boundsQuestion.js";
import type {Bounds} from "../../certainty/bounds/countEnds.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {Lab} from "../../views/lab.js";
import type {NotGiven} from "../../views/roundingWords.js";
import {followAnswer, type OfAnswer} from "./followAnswer.js";

/** What the printed percentages leave to an answer; of none where its votes were published, or are one hypothetical count. */
export type RoundingState = OfAnswer<RoundingKnown>;

interface RoundingKnown {
  /** Null while it is worked out, or where it is not given. */
  readonly bounds: Bounds | null;
  readonly notGiven: NotGiven | null;
}

/** Follows the lab: the exact range of every seat number of a rounded count, worked out beside the page. */
export const followRounding = (lab: Lab, service: CertaintyService): ReadonlySignal<RoundingState> =>
  followAnswer<RoundingKnown>(lab, {
    applies: ({entry}) => entry.printed !== undefined,
    atFirst: (answer) => ({bounds: null, notGiven: answer && whyNoBounds(answer)}),
    rest: 120,
    begin(answer, {know}) {
      const question = whyNoBounds(answer) ? null : boundsQuestion(answer);
      if (!question) return;
      service.ask("bounds", question, {
        answered: (bounds) => know(bounds?.isExact ? {bounds} : {notGiven: "inexact"}),
        failed: () => know({notGiven: "failed"}),
      });
    },
    end: () => service.stop(),
  }).state;
