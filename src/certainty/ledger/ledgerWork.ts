import {parseScenario} from "../../core/scenario.js";
import type {LongWork} from "../longWork.js";
import {openLedger} from "./ledgerGround.js";
import {type HingesJson, hingesJson} from "./ledgerJson.js";
import {contestOf, type LedgerQuestion} from "./ledgerQuestion.js";
import {type PartyLedger, seatLedger} from "./seatLedger.js";

/** What seats hang on, and then what the whole hangs on. */
export interface LedgerAnswer {
  readonly parties: readonly PartyLedger[];
  /** Null until it is worked out. */
  readonly hinges: HingesJson | null;
}

/** The ledger of a question: that of the seats first. */
export function* ledgerWork(question: LedgerQuestion): LongWork<LedgerAnswer> {
  const ground = openLedger(contestOf(question), parseScenario(question.scenario));
  const parties = seatLedger(ground);
  yield {done: 1, of: 2, soFar: () => ({parties, hinges: null})};
  return {parties, hinges: hingesJson(ground, question.appointed)};
}
