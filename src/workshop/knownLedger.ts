import {type ReadonlySignal, signal} from "@preact/signals-core";
import {ledgerQuestion} from "../certainty/ledger/ledgerQuestion.js";
import {type LedgerAnswer, ledgerWork} from "../certainty/ledger/ledgerWork.js";
import {finish} from "../certainty/longWork.js";
import type {LedgerState} from "../pages/lab/followLedger.js";
import type {Answer} from "../scenario/answer.js";

/** Of more lists than these the work takes seconds: the tables are drawn as they stand while it goes on. */
const mostLists = 20;

/** Ledgers that were worked out here: another language or width draws the same one again. */
const known = new Map<string, LedgerAnswer>();

/** What the seats of an answer hang on, at once and without a worker. */
export function knownLedger(answer: Answer): ReadonlySignal<LedgerState> {
  if (answer.contest.parties.length > mostLists) return signal({answer, phase: "working", ledger: null});
  const question = ledgerQuestion(answer);
  const key = JSON.stringify(question);
  const ledger = known.get(key) ?? finish(ledgerWork(question));
  known.set(key, ledger);
  return signal({answer, phase: "done", ledger});
}
