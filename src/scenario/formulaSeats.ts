import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {parseContest} from "../core/contest.js";
import {elect} from "../core/elect.js";
import {type Formula, formulas, parseScenario} from "../core/scenario.js";
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
