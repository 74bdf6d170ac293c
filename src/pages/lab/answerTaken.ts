import type {ReadonlySignal} from "@preact/signals-core";
import {ofLab, takeAway} from "../../picture/takeAway/takeAway.js";
import type {Taken} from "../../picture/takeAway/taken.js";
import {hangsOnDraws} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {roundingSentence} from "../../views/roundingSentence.js";
import type {RoundingMessages} from "../../views/roundingWords.js";
import type {RoundingState} from "./roundingRange.js";
import type {Draws} from "./spread.js";
import {spreadSentence} from "./spreadLine.js";
import type {SpreadMessages} from "./spreadWords.js";

/** How sure the answer of a lab is, as far as it is known. */
export interface AnswerRange {
  readonly rounding: ReadonlySignal<RoundingState>;
  readonly roundingWords: RoundingMessages;
  readonly draws: Draws;
  readonly spreadWords: SpreadMessages;
}

/** The menu of the whole answer: its picture, its table of seats, its scenario. */
export const answerMenu = (lab: Lab, range: AnswerRange): HTMLElement =>
  takeAway(lab, {
    ...ofLab(lab, lab.messages.seats),
    ...rangeOf(lab, range),
    isAnswer: true,
    table: `#${lab.id("seats-table")}`,
  });

/** Either what printed percentages leave open or what the draws give: the two are never one range. */
export function rangeOf(
  lab: Lab,
  {rounding, roundingWords, draws, spreadWords}: AnswerRange,
): Pick<Taken, "drawn" | "range"> {
  return {
    drawn: () => {
      const {answer, spread} = draws.state.value;
      return answer === lab.state.value.answer ? spread : null;
    },
    range: () => {
      const {answer} = lab.state.value;
      if (!answer) return null;
      if (hangsOnDraws(answer)) return spreadSentence(lab, spreadWords, draws.state.value) || null;
      const known = rounding.value;
      return known.answer === answer && known.bounds
        ? roundingSentence(lab, roundingWords, known.bounds)
        : null;
    },
  };
}
