import type {CatalogueContest} from "../catalogue/catalogue.js";
import type {ScenarioJson} from "../core/scenario.js";
import type {Question} from "../scenario/question.js";
import type {AskedHouse} from "./askedHouse.js";

/**
 * Where a control stands: a slider of its own – `told` is its place in a headline –, among the further rules, beside
 * another rule's, or under the lines of a majority.
 */
export type Place =
  | {
      readonly at: "levers";
      readonly rank: number;
      readonly told: number;
      readonly sliderEnd: number;
      readonly step: number;
    }
  | {readonly at: "more"; readonly rank: number}
  | {readonly at: "beside"; readonly field: string}
  | {readonly at: "lines"};

interface Placed {
  /** Its id in the document, or the beginning of the ids of its parts. */
  readonly id: string;
  readonly place: Place;
}

/** One of a few words. */
export interface Choice<Word extends string = string> extends Placed {
  readonly kind: "choice";
  readonly options: readonly Word[];
  value(question: Question): Word;
  set(question: Question, value: Word): Question;
}

/** A percentage; an optional one may be left empty for “no rule”. */
export interface Percent extends Placed {
  readonly kind: "percent";
  readonly isOptional: boolean;
  value(question: Question, house: AskedHouse): number | null;
  set(question: Question, percent: number | null): Question;
}

/** A whole number; left empty it is that of the contest itself. */
export interface Whole extends Placed {
  readonly kind: "whole";
  readonly least: number;
  readonly most: number;
  value(question: Question, house: AskedHouse): number;
  set(question: Question, value: number | null, entry: CatalogueContest): Question;
}

/** Yes or no. */
export interface Check extends Placed {
  readonly kind: "check";
  value(question: Question): boolean;
  set(question: Question, value: boolean): Question;
}

/** Some of the lists that stand in the contest, each by its id. */
export interface Lists extends Placed {
  readonly kind: "lists";
  value(question: Question): readonly string[];
  set(question: Question, lists: readonly string[]): Question;
}

/** Voters who move from one group to another, in rows. */
export interface Moves extends Placed {
  readonly kind: "moves";
}

/** What the control of a rule is, without a document. */
export type Control = Choice | Percent | Whole | Check | Lists | Moves;

/** What stands beside a control. */
export interface ControlLabel {
  readonly label: string;
  /** What the rule does, and whether the law knows it. */
  readonly hint?: string;
}

/** What words say of a control of some kind. */
export type WordsOf<Kind> = Kind extends Check
  ? {readonly label: (members: number) => string}
  : Kind extends Choice<infer Word>
    ? ControlLabel & {readonly options: Readonly<Record<Word, string>>}
    : ControlLabel;

/** Sets a value of the scenario in a question. */
export const inScenario =
  <Value>(put: (scenario: ScenarioJson, value: Value) => ScenarioJson) =>
  (question: Question, value: Value): Question => ({...question, scenario: put(question.scenario, value)});

/** A choice of one word of the scenario. */
export const choiceOf = <Word extends string>(
  id: string,
  place: Place,
  options: readonly Word[],
  read: (scenario: ScenarioJson) => Word,
  put: (scenario: ScenarioJson, word: Word) => ScenarioJson,
): Choice<Word> => ({
  kind: "choice",
  id,
  place,
  options,
  value: ({scenario}) => read(scenario),
  set: inScenario(put),
});
