import {parseScenario} from "../../core/scenario.js";
import type {LongWork, Progress} from "../longWork.js";
import {hingesSteps} from "./hinges.js";
import {openLedger} from "./ledgerGround.js";
import {type HingesJson, hingesJson} from "./ledgerJson.js";
import {contestOf, type LedgerQuestion} from "./ledgerQuestion.js";
import {type PartyLedger, seatLedgerSteps} from "./seatLedger.js";

/** What seats hang on, and then what the whole hangs on. */
export interface LedgerAnswer {
  readonly parties: readonly PartyLedger[];
  /** Null until it is worked out. */
  readonly hinges: HingesJson | null;
}

/** The ledger of a question: that of the seats first. */
export function* ledgerWork(question: LedgerQuestion): LongWork<LedgerAnswer> {
  const ground = openLedger(contestOf(question), parseScenario(question.scenario));
  const parties = yield* told(seatLedgerSteps(ground), 0, () => ({parties: [], hinges: null}));
  const found = yield* told(hingesSteps(ground, question.appointed), 1, () => ({parties, hinges: null}));
  return {parties, hinges: hingesJson(ground, found)};
}

/** Work that pauses, with what is known so far at every pause. */
function* told<Answer>(
  steps: Generator<void, Answer>,
  done: number,
  soFar: () => LedgerAnswer,
): Generator<Progress<LedgerAnswer>, Answer> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield {done, of: 2, soFar};
  }
}
