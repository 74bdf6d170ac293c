import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {completeScenario} from "../catalogue/lawScenario.js";
import {isOfParliament, type ReformLaw, reformNamed, reforms} from "../catalogue/laws.js";
import type {ScenarioJson} from "../core/scenario.js";
import type {Answer, PreparedStations} from "./answer.js";
import type {Ignored} from "./ignored.js";
import {type AskedContest, lawfulQuestion, type Question} from "./question.js";

/** What the statement leaves open (recommendations 9 and 10), and the reader answers. */
export type OpenRules = Pick<ScenarioJson, "turnoutFloor" | "againstAll">;

/** A scenario beside the baseline; the contest and its votes are those of the whole comparison. */
export type Column =
  | {readonly kind: "law"; readonly law: string}
  | ({readonly kind: "package"} & OpenRules)
  | ({readonly kind: "own"} & Omit<Question, keyof AskedContest>);

/** One contest, and the scenarios that stand beside the law of its day: all of them on the same votes. */
export interface Comparison extends AskedContest {
  readonly columns: readonly Column[];
  /** Two laws, by their ids, whose rules and seats stand side by side; left out for the first pair. */
  readonly laws?: readonly [from: string, to: string];
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

/** What stands beside the law of a contest's day when nobody has chosen: the observers' package, then every other law. */
export function presetColumns(catalogue: Catalogue, contest: string): readonly Column[] {
  const entry = entryOf(catalogue, contest);
  const laws = isOfParliament(catalogue, entry) ? reforms(catalogue).filter(({id}) => id !== entry.law) : [];
  return [openPackage, ...laws.map(lawColumn)];
}

/** A law of the catalogue as a column. */
export const lawColumn = ({id}: {readonly id: string}): Column => ({kind: "law", law: id});

/** The same columns for the published votes of a contest; the presets of the first give way to those of another. */
export function withContest(comparison: Comparison, catalogue: Catalogue, contest: string): Comparison {
  const {count: _, ...published} = comparison;
  const isPreset = sameColumns(comparison.columns, presetColumns(catalogue, comparison.contest));
  return {...published, contest, columns: isPreset ? presetColumns(catalogue, contest) : comparison.columns};
}

/** True when two rows of columns ask the same. */
export const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The question a column asks of a contest. */
export function columnQuestion(
  column: Column,
  catalogue: Catalogue,
  {contest, count}: AskedContest,
): Question {
  const asked: AskedContest = {contest, ...(count && {count})};
  const lawful = {...lawfulQuestion(catalogue, contest), ...asked};
  if (column.kind === "own") {
    const {kind, ...question} = column;
    return {...asked, ...question};
  }
  if (column.kind === "package") {
    const {threshold, mixed} = lawful.scenario;
    const {observersPackage} = catalogue;
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
  const {scenario, reform} = reformOf(column.law, catalogue);
  const {seats, appointed} = reform;
  return {
    ...asked,
    scenario: completeScenario(scenario),
    seats: seats === entryOf(catalogue, contest).contest.seats ? null : seats,
    countAppointed: appointed > 0 && lawful.countAppointed,
  };
}

/** The law of a column. @throws when the catalogue has none of that id that can stand in one. */
export function reformOf(law: string, catalogue: Catalogue): ReformLaw {
  const reform = reformNamed(catalogue, law);
  if (!reform) throw new Error(`catalogue: the law ${law} stands in no comparison`);
  return reform;
}

/** Why a column has no numbers. */
export type Unavailable = Ignored["reason"] | "mazhilis-only" | "not-computable" | "count-without-stations";

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
