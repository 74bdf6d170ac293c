import type {Catalogue} from "../../catalogue/catalogue.js";
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
import {askedEntry} from "../../scenario/hypotheticalCount.js";
import {type AskedContest, lawfulQuestion, type Question} from "../../scenario/question.js";

/** The law of the contest's day, which every column is compared with. */
export function answerBaseline(
  catalogue: Catalogue,
  asked: AskedContest,
  stations: KnownStations,
): ColumnAnswer {
  const {id, appointedSeats} = askedEntry(catalogue, asked);
  const question = {...lawfulQuestion(catalogue, id), ...(asked.count && {count: asked.count})};
  return answerQuestion(question, appointedSeats, catalogue, stations);
}

/** Answers a column, or says why it cannot be: rules are never taken back in silence here. */
export function answerColumn(
  column: Column,
  catalogue: Catalogue,
  asked: AskedContest,
  stations: KnownStations,
): ColumnAnswer {
  const entry = askedEntry(catalogue, asked);
  const question = columnQuestion(column, catalogue, {...asked, contest: entry.id});
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
  const entry = askedEntry(catalogue, question);
  const [misfit] = fitQuestion(question, catalogue, stations !== "failed").ignored;
  if (misfit) {
    const isCounts = misfit.reason === "no-stations" && question.count;
    return {state: "unavailable", question, reason: isCounts ? "count-without-stations" : misfit.reason};
  }
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
