import type {Catalogue} from "../../catalogue/catalogue.js";
import {InputError} from "../../core/inputError.js";
import {fitQuestion} from "../../rules/fitQuestion.js";
import {type Answer, answer, needsStations, type PreparedStations} from "../../scenario/answer.js";
import type {WithoutStations} from "../../scenario/leaveOut.js";
import type {Question} from "../../scenario/question.js";

/** Why a question has no answer once protocols are left out: none yet, or none at all. */
export type NoAnswer = "waits" | "nothing-left" | "not-computable";

/**
 * Answers a question on what is left of a contest, by the core. `stations` is asked for what is left of them where the
 * question needs them.
 */
export function answerWithout(
  question: Question,
  catalogue: Catalogue,
  {entry}: Pick<WithoutStations, "entry">,
  stations: () => PreparedStations | NoAnswer,
): Answer | NoAnswer {
  if (entry.stations === 0) return "nothing-left";
  const fewer: Catalogue = {
    ...catalogue,
    contests: catalogue.contests.map((own) => (own.id === entry.id ? entry : own)),
  };
  const fit = fitQuestion(question, fewer, true);
  if (fit.ignored.length > 0) return "not-computable";
  try {
    const prepared = needsStations(question, entry) ? stations() : null;
    return typeof prepared === "string" ? prepared : answer(question, fewer, prepared);
  } catch (error) {
    if (error instanceof InputError) return "not-computable";
    throw error;
  }
}
