import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {InputError} from "../core/inputError.js";
import type {ScenarioJson} from "../core/scenario.js";
import type {Ignored} from "./address.js";
import {type Answer, answer, needsStations, type PreparedStations} from "./answer.js";
import {fitQuestion} from "./fitQuestion.js";
import {completeScenario, entryOf, lawfulQuestion, type Question} from "./question.js";

/** A law of the Mazhilis that can stand in a column: what the catalogue's law leaves to the body it elects. */
interface LawPreset {
  /** Id of a law of the catalogue; it is the address. */
  readonly law: string;
  /** Seats elected by the people. */
  readonly seats: number;
  /** Members chosen by the Assembly of People: nine until the law of November 2022. */
  readonly appointed: number;
}

/** The dated reforms of the Mazhilis since the election of 10 January 2021, in their order. */
export const lawPresets = [
  {law: "law-2021-01-10", seats: 98, appointed: 9},
  {law: "law-2021-05-24", seats: 98, appointed: 9},
  {law: "law-2022-11-05", seats: 98, appointed: 0},
  {law: "law-2026-07-01", seats: 145, appointed: 0},
] as const satisfies readonly LawPreset[];

/** The laws that can stand in a column. */
export type LawId = (typeof lawPresets)[number]["law"];

/** Recommendations 3 and 4 of the observers' statement: a 3 % threshold, half of the seats in districts. */
export const observersPackage = {threshold: 3, districts: 50, source: "statement-2021"} as const;

/** What the statement leaves open (recommendations 9 and 10), and the reader answers. */
export type OpenRules = Pick<ScenarioJson, "turnoutFloor" | "againstAll">;

/** A scenario beside the baseline; the contest is that of the whole comparison. */
export type Column =
  | {readonly kind: "law"; readonly law: LawId}
  | ({readonly kind: "package"} & OpenRules)
  | ({readonly kind: "own"} & Omit<Question, "contest">);

/** One contest, and the scenarios that stand beside the law of its day. */
export interface Comparison {
  /** Id of a contest in the catalogue. */
  readonly contest: string;
  readonly columns: readonly Column[];
}

/** Columns beside the baseline: six scenarios in all. */
export const mostColumns = 5;

/** The observers' package with nothing answered: no floor, no limit for “against all”. */
export const openPackage: Column = {
  kind: "package",
  turnoutFloor: {percent: 0, level: "contest", consequence: "void"},
  againstAll: {percent: null, consequence: "void"},
};

/** True once the reader has said from which turnout on an election stands. */
export const isFloorAnswered = ({turnoutFloor}: OpenRules): boolean => turnoutFloor.percent > 0;

/** True once the reader has said how many votes against all are too many. */
export const isAgainstAllAnswered = ({againstAll}: OpenRules): boolean => againstAll.percent !== null;

/** What stands beside the law of a contest's day when nobody has chosen: every other reform that applies to it. */
export function presetColumns(catalogue: Catalogue, contest: string): readonly Column[] {
  const entry = entryOf(catalogue, contest);
  const laws = isMazhilis(entry) ? lawPresets.filter(({law}) => law !== entry.law) : [];
  return [...laws.map(({law}): Column => ({kind: "law", law})), openPackage];
}

/** The same columns for another contest; the presets of the first give way to those of the other. */
export function withContest(comparison: Comparison, catalogue: Catalogue, contest: string): Comparison {
  const isPreset = sameColumns(comparison.columns, presetColumns(catalogue, comparison.contest));
  return {contest, columns: isPreset ? presetColumns(catalogue, contest) : comparison.columns};
}

/** True when two rows of columns ask the same. */
export const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** True for elections of the Mazhilis, and for loaded ones that a law of the Mazhilis is set against. */
export const isMazhilis = ({election, law, loaded}: CatalogueContest): boolean =>
  loaded ? !law.endsWith("-maslikhats") : election.startsWith("mazhilis");

/** The question a column asks of a contest. */
export function columnQuestion(column: Column, catalogue: Catalogue, contest: string): Question {
  const lawful = lawfulQuestion(catalogue, contest);
  if (column.kind === "own") {
    const {kind, ...question} = column;
    return {contest, ...question};
  }
  if (column.kind === "package") {
    const {threshold, mixed} = lawful.scenario;
    const scenario: ScenarioJson = {
      ...lawful.scenario,
      threshold: {...threshold, percent: observersPackage.threshold},
      mixed: {
        districtPercent: observersPackage.districts,
        linkage: mixed.linkage,
        overhang: mixed.overhang,
      },
      turnoutFloor: column.turnoutFloor,
      againstAll: column.againstAll,
    };
    return {...lawful, scenario};
  }
  const {seats, appointed} = presetOf(column.law);
  return {
    contest,
    scenario: completeScenario(lawNamed(catalogue, column.law).scenario),
    seats: seats === entryOf(catalogue, contest).contest.seats ? null : seats,
    countAppointed: appointed > 0 && lawful.countAppointed,
  };
}

/** The preset of a law. */
const presetOf = (law: LawId): LawPreset => lawPresets.find((preset) => preset.law === law) ?? lawPresets[0];

/** A law of the catalogue. @throws when it is not there. */
export function lawNamed({laws}: Catalogue, id: string) {
  const law = laws.find((one) => one.id === id);
  if (!law) throw new Error(`catalogue: the law ${id} is not there`);
  return law;
}

/** Why a column has no numbers. */
export type Unavailable = Ignored["reason"] | "mazhilis-only" | "not-computable";

/** What became of a column. */
export type ColumnAnswer =
  | {
      readonly state: "answered";
      readonly question: Question;
      readonly answer: Answer;
      /** Everyone in the house, with those nobody elected where they count. */
      readonly members: number;
    }
  | {readonly state: "waits"; readonly question: Question}
  | {readonly state: "unavailable"; readonly question: Question; readonly reason: Unavailable};

/** The stations of a contest: on their way (null), there, or not to be had. */
export type KnownStations = PreparedStations | "failed" | null;

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
  if (column.kind === "law" && !isMazhilis(entry))
    return {state: "unavailable", question, reason: "mazhilis-only"};
  const appointed =
    column.kind === "law"
      ? presetOf(column.law).appointed
      : question.countAppointed
        ? entry.appointedSeats
        : 0;
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
