import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {askedEntry, printsAs, writeCount} from "../scenario/hypotheticalCount.js";
import type {Ignored} from "../scenario/ignored.js";
import {houseSeats, lawfulQuestion, type Question} from "../scenario/question.js";
import type {Ground} from "./limit.js";
import type {Rule} from "./rule.js";
import {rules} from "./rules.js";
import {winnersMisfit} from "./winners.js";

/** A question that its contest can answer, and what was taken back for it. */
export interface FittedQuestion {
  readonly question: Question;
  readonly ignored: readonly Ignored[];
}

/**
 * Takes back what a question asks of a contest that cannot answer it – a floor where the registered voters are not
 * known, districts where there are no stations – and lists it: each rule says for itself what it needs.
 * `stationsLoad` is false once they failed to load.
 */
export function fitQuestion(asked: Question, catalogue: Catalogue, stationsLoad: boolean): FittedQuestion {
  const ignored: Ignored[] = [];
  const question = withFittingCount(asked, catalogue, ignored);
  const entry = askedEntry(catalogue, question);
  const ground = groundOf(question, catalogue, stationsLoad);
  let {scenario} = question;
  for (const limit of rules.flatMap(({limits}) => limits)) {
    const misfit = limit(scenario, ground);
    if (!misfit) continue;
    const {instead, ...named} = misfit;
    scenario = {...scenario, ...instead};
    ignored.push(named);
  }
  const fitted = {...question, contest: entry.id, scenario};
  const misfit = winnersMisfit(fitted, entry);
  if (!misfit) return {question: fitted, ignored};
  const {districtWinners: _, ...without} = fitted;
  return {question: without, ignored: [...ignored, misfit]};
}

/** A hypothetical count stands only for one that it prints as. */
function withFittingCount(question: Question, catalogue: Catalogue, ignored: Ignored[]): Question {
  const {count, ...published} = question;
  if (!count || printsAs(count, entryOf(catalogue, question.contest).printed)) return question;
  ignored.push({name: "count", value: writeCount(count), reason: "bad-value"});
  return published;
}

/** True where the contest of a question has what one rule of it needs. */
export function canBear(
  {limits}: Rule,
  question: Question,
  catalogue: Catalogue,
  stationsLoad: boolean,
): boolean {
  if (limits.length === 0) return true;
  const ground = groundOf(question, catalogue, stationsLoad);
  return limits.every((limit) => limit(question.scenario, ground) === null);
}

function groundOf(question: Question, catalogue: Catalogue, stationsLoad: boolean): Ground {
  const entry = askedEntry(catalogue, question);
  return {
    entry,
    law: lawfulQuestion(catalogue, entry.id).scenario,
    house: houseSeats(question, entry),
    hasStations: stationsLoad && entry.stations > 0,
    noStations: entry.stations > 0 ? "not-loaded" : "no-stations",
  };
}
