import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {parseContest} from "../core/contest.js";
import {elect, electSupposed} from "../core/elect.js";
import type {Outcome} from "../core/outcome.js";
import {type Formula, formulas, parseScenario} from "../core/scenario.js";
import {orNoHouse} from "../core/thresholdIntervals.js";
import type {Answer} from "./answer.js";
import {lawfulQuestion} from "./question.js";

/** List seats of one contest under every formula, at one threshold, all else as in the law of its day. */
export interface FormulaSeats {
  readonly percent: number;
  readonly rows: readonly {readonly formula: Formula; readonly seats: readonly PartySeats[]}[];
}

/** One list's seats. */
export interface PartySeats {
  readonly party: string;
  readonly seats: number;
}

/** List seats under all eleven formulas at a threshold; lists in the order of registration. */
export function formulaSeats(catalogue: Catalogue, contest: string, percent: number): FormulaSeats {
  const {contest: counted} = entryOf(catalogue, contest);
  const {scenario} = lawfulQuestion(catalogue, contest);
  const threshold = {...scenario.threshold, percent};
  const parsed = parseContest(counted);
  const rows = formulas.map((formula) => {
    const {parties} = elect(parsed, parseScenario({...scenario, threshold, formula}));
    const seats = parties
      .filter(({party}) => parsed.parties.includes(party))
      .map(({party, list}) => ({party, seats: list}));
    return {formula, seats};
  });
  return {percent, rows};
}

/** An answer's votes shared by one of the formulas. */
export interface FormulaOutcome {
  readonly formula: Formula;
  /** Null where no house is large enough. */
  readonly outcome: Outcome | null;
}

/** What comes of an answer's votes under every formula, all other rules as asked. */
export const outcomesByFormula = ({question, supposed}: Answer): readonly FormulaOutcome[] =>
  formulas.map((formula) => ({
    formula,
    outcome: orNoHouse(() => electSupposed(supposed, parseScenario({...question.scenario, formula}))),
  }));
