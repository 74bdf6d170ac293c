import type {Catalogue} from "../../catalogue/catalogue.js";
import {isOfParliament} from "../../catalogue/laws.js";
import {InputError} from "../../core/inputError.js";
import {membersOf} from "../../rules/askedHouse.js";
import {fitQuestion} from "../../rules/fitQuestion.js";
import {answer, type KnownPlaces, needsStations} from "../../scenario/answer.js";
import {
  type Column,
  type ColumnAnswer,
  columnQuestion,
  type KnownStations,
  reformOf,
} from "../../scenario/comparison.js";
import {type CutDistricts, placesCut} from "../../scenario/cutDistricts.js";
import {askedEntry} from "../../scenario/hypotheticalCount.js";
import {type AskedContest, lawfulQuestion, type Question} from "../../scenario/question.js";

/** What columns are answered from: the catalogue, and the districts that were cut at the build. */
export interface AnsweredFrom {
  readonly catalogue: Catalogue;
  readonly cut: CutDistricts;
}

/** The law of the contest's day, which every column is compared with. */
export function answerBaseline(
  from: AnsweredFrom,
  asked: AskedContest,
  stations: KnownStations,
): ColumnAnswer {
  const {id, appointedSeats} = askedEntry(from.catalogue, asked);
  const question = {...lawfulQuestion(from.catalogue, id), ...(asked.count && {count: asked.count})};
  return answerQuestion(question, appointedSeats, from, stations);
}

/** Answers a column, or says why it cannot be: rules are never taken back in silence here. */
export function answerColumn(
  column: Column,
  from: AnsweredFrom,
  asked: AskedContest,
  stations: KnownStations,
): ColumnAnswer {
  const {catalogue} = from;
  const entry = askedEntry(catalogue, asked);
  const question = columnQuestion(column, catalogue, {...asked, contest: entry.id});
  if (column.kind === "law" && !isOfParliament(catalogue, entry))
    return {state: "unavailable", question, reason: "mazhilis-only"};
  const appointed =
    column.kind === "law" ? reformOf(column.law, catalogue).reform.appointed : membersOf(question, entry, 0);
  return answerQuestion(question, appointed, from, stations);
}

/** The stations of a contest, and as long as they have not come, what was cut from them at the build. */
export function placesFor(
  question: Question,
  {catalogue, cut}: AnsweredFrom,
  stations: KnownStations,
): KnownPlaces | null {
  if (stations && stations !== "failed") return stations;
  return placesCut(cut, question, askedEntry(catalogue, question));
}

function answerQuestion(
  question: Question,
  appointed: number,
  from: AnsweredFrom,
  stations: KnownStations,
): ColumnAnswer {
  const {catalogue} = from;
  const entry = askedEntry(catalogue, question);
  const places = placesFor(question, from, stations);
  const [misfit] = fitQuestion(question, catalogue, stations !== "failed" || places !== null).ignored;
  if (misfit) {
    const isCounts = misfit.reason === "no-stations" && question.count;
    return {state: "unavailable", question, reason: isCounts ? "count-without-stations" : misfit.reason};
  }
  if (!places && needsStations(question, entry)) return {state: "waits", question};
  try {
    const given = answer(question, catalogue, places);
    return {state: "answered", question, answer: given, members: given.outcome.house + appointed};
  } catch (error) {
    if (error instanceof InputError) return {state: "unavailable", question, reason: "not-computable"};
    throw error;
  }
}
