import type {ReadonlySignal} from "@preact/signals-core";
import {ledgerQuestion} from "../../certainty/ledger/ledgerQuestion.js";
import type {LedgerAnswer} from "../../certainty/ledger/ledgerWork.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {Lab} from "../../views/lab.js";
import {followAnswer, type OfAnswer} from "./followAnswer.js";

/** What is known of what the seats of an answer hang on; of none while the question has no answer. */
export type LedgerState = OfAnswer<LedgerKnown>;

interface LedgerKnown {
  readonly phase: "working" | "done" | "failed";
  /** Null until the seats are worked out; the rest follows. */
  readonly ledger: LedgerAnswer | null;
}

/** Follows the lab: every answer has its ledger worked out beside the page, once the lever rests. */
export const followLedger = (lab: Lab, service: CertaintyService): ReadonlySignal<LedgerState> =>
  followAnswer<LedgerKnown>(lab, {
    applies: () => true,
    atFirst: (answer) => ({phase: answer ? "working" : "done", ledger: null}),
    // Between the moves of a hand that goes on, it would be begun in vain, and take a processor from the next move.
    rest: 120,
    begin: (answer, {know}) =>
      service.ask("ledger", ledgerQuestion(answer), {
        going: (ledger) => know({phase: "working", ledger: ledger.parties.length > 0 ? ledger : null}),
        answered: (ledger) => know({phase: "done", ledger}),
        failed: () => know({phase: "failed", ledger: null}),
      }),
    end: () => service.stop(),
  }).state;
