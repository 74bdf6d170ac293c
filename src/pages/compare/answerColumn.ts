import type {Catalogue} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {isOfParliament} from "../../catalogue/laws.js";
import {InputError} from "../../core/inputError.js";
import {membersOf} from "../../rules/askedHouse.js";
import {fitQuestion} from "../../rules/fitQuestion.js";
import {answer, needsStations} from "../../scenario/answer.js";
import {
  type Column,
  type ColumnAnswer,
  columnQuestion,
  type KnownStations,
  reformOf,
} from "../../scenario/comparison.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";

/** The law of the contest's day, which every column is compared with. */
export function answerBaseline(catalogue: Catalogue, contest: string, stations: KnownStations): ColumnAnswer {
  const entry = entryOf(catalogue, contest);
  return answerQuestion(lawfulQuestion(catalogue, entry.id), entry.appointedSeats, catalogue, stations);
}

/** Answers a column, or says why it cannot be: rules are never taken back in silence here. */
export function answerColumn(
  column: Column,
  catalogue: Catalogue,
  contest: string,
  stations: KnownStations,
): ColumnAnswer {
  const entry = entryOf(catalogue, contest);
  const question = columnQuestion(column, catalogue, entry.id);
  if (column.kind === "law" && !isOfParliament(catalogue, entry))
    return {state: "unavailable", question, reason: "mazhilis-only"};
  const appointed =
    column.kind === "law" ? reformOf(column.law, catalogue).reform.appointed : membersOf(question, entry, 0);
  return answerQuestion(question, appointed, catalogue, stations);
}

function answerQuestion(
  question: Question,
  appointed: number,
  catalogue: Catalogue,
  stations: KnownStations,
): ColumnAnswer {
  const entry = entryOf(catalogue, question.contest);
  const [misfit] = fitQuestion(question, catalogue, stations !== "failed").ignored;
  if (misfit) return {state: "unavailable", question, reason: misfit.reason};
  const prepared = stations === "failed" ? null : stations;
  if (!prepared && needsStations(question, entry)) return {state: "waits", question};
  try {
    const given = answer(question, catalogue, prepared);
    return {state: "answered", question, answer: given, members: given.outcome.house + appointed};
  } catch (error) {
    if (error instanceof InputError) return {state: "unavailable", question, reason: "not-computable"};
    throw error;
  }
}
