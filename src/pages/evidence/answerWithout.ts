import type {Catalogue} from "../../catalogue/catalogue.js";
import {InputError} from "../../core/inputError.js";
import {fitQuestion} from "../../rules/fitQuestion.js";
import {type Answer, answer, needsStations, prepareStations} from "../../scenario/answer.js";
import type {WithoutStations} from "../../scenario/leaveOut.js";
import type {Question} from "../../scenario/question.js";

/** Why a question has no answer once protocols are left out. */
export type NoAnswer = "nothing-left" | "not-computable";

/** Answers a question on what is left of a contest, by the core. */
export function answerWithout(
  question: Question,
  catalogue: Catalogue,
  {entry, table}: Pick<WithoutStations, "entry" | "table">,
): Answer | NoAnswer {
  if (entry.stations === 0) return "nothing-left";
  const fewer: Catalogue = {
    ...catalogue,
    contests: catalogue.contests.map((own) => (own.id === entry.id ? entry : own)),
  };
  const fit = fitQuestion(question, fewer, true);
  if (fit.ignored.length > 0) return "not-computable";
  try {
    const prepared = needsStations(question, entry) ? prepareStations(table()) : null;
    return answer(question, fewer, prepared);
  } catch (error) {
    if (error instanceof InputError) return "not-computable";
    throw error;
  }
}
