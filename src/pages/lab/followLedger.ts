import {type ReadonlySignal, signal, untracked} from "@preact/signals-core";
import {ledgerQuestion} from "../../certainty/ledger/ledgerQuestion.js";
import type {LedgerAnswer} from "../../certainty/ledger/ledgerWork.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {Answer} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {follow} from "../../views/view.js";
import {whenIdle} from "../../views/whenIdle.js";

/** What is known of what the seats of an answer hang on. */
export interface LedgerState {
  /** The answer it is about; null while the question has none. */
  readonly answer: Answer | null;
  readonly phase: "working" | "done" | "failed";
  /** Null until the seats are worked out; the rest follows. */
  readonly ledger: LedgerAnswer | null;
}

/** Follows the lab: every answer has its ledger worked out beside the page, once the browser has drawn it. */
export function followLedger(lab: Lab, service: CertaintyService): ReadonlySignal<LedgerState> {
  const state = signal<LedgerState>({answer: null, phase: "done", ledger: null});
  const ask = (answer: Answer): void => {
    if (state.value.answer !== answer) return;
    const know = (phase: LedgerState["phase"], ledger: LedgerAnswer | null): void => {
      if (state.value.answer === answer) state.value = {answer, phase, ledger};
    };
    service.ask("ledger", ledgerQuestion(answer), {
      going: (ledger) => know("working", ledger.parties.length > 0 ? ledger : null),
      answered: (ledger) => know("done", ledger),
      failed: () => know("failed", null),
    });
  };
  follow(() => {
    const {answer, fault, waits} = lab.state.value;
    untracked(() => {
      const current = fault || waits ? null : answer;
      if (current === state.value.answer) return;
      state.value = {answer: current, phase: current ? "working" : "done", ledger: null};
      if (current) whenIdle(() => ask(current));
      else service.stop();
    });
  });
  return state;
}
