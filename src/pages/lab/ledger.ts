import type {ReadonlySignal} from "@preact/signals-core";
import {chartLine, ofLab} from "../../picture/takeAway/takeAway.js";
import {type Answer, floorRestsOnStations, hangsOnDraws} from "../../scenario/answer.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {view} from "../../views/view.js";
import type {LedgerState} from "./followLedger.js";
import {ledgerDownload} from "./ledgerCsv.js";
import {ledgerSentence} from "./ledgerSentence.js";
import {seatLedgerTable, wholeLedgerTable} from "./ledgerTables.js";
import type {LedgerMessages} from "./ledgerWords.js";

/** What the seats on screen hang on: a sentence to be read aloud, two tables, and what the numbers do not say. */
export const ledger = (lab: Lab, words: LedgerMessages, state: ReadonlySignal<LedgerState>): HTMLElement =>
  view(
    state,
    (known) => known,
    ({answer, phase, ledger: known}) =>
      answer &&
      fragment`<p class="ledger-sentence" role="status">${sentenceOf(lab, words, {answer, phase, ledger: known})}</p>
      ${
        phase === "failed"
          ? null
          : fragment`${scrolling(lab, "ledger-region", "ledger", words.table.caption, seatLedgerTable(lab, words, answer, known))}
      ${scrolling(lab, "ledger-whole-region", "hinges", words.whole.caption, wholeLedgerTable(lab, words, answer, known?.hinges ?? null))}
      ${notes(words, answer).map((note) => html`<p class="quiet ledger-note">${note}</p>`)}
      ${known ? ledgerDownload(lab, words, answer, known) : null}`
      }`,
  );

function sentenceOf(lab: Lab, words: LedgerMessages, {answer, phase, ledger: known}: LedgerState): string {
  if (phase === "failed") return words.failed;
  // Without the whole, the sentence could be about less than it will be in a moment.
  if (!answer || !known?.hinges) return words.working;
  return ledgerSentence(lab, words, answer, known);
}

const scrolling = (
  lab: Lab,
  id: string,
  query: "ledger" | "hinges",
  label: string,
  table: HTMLElement,
): HTMLElement =>
  html`<div><h3>${label}</h3><div class="scroll" tabindex="0" role="region" id=${lab.id(id)} aria-label=${label}>${table}</div>${chartLine(lab, query, ofLab(lab, label))}</div>`;

/** What the numbers are, and what they do not say of this answer. */
function notes({notes: said}: LedgerMessages, answer: Answer): readonly string[] {
  const {question, entry, ranges} = answer;
  const {turnoutFloor, transfers} = question.scenario;
  const looksAtPlaces = turnoutFloor.percent > 0 && turnoutFloor.level !== "contest";
  return [
    said.one,
    ...(entry.shareHalfWidth !== null ? [said.rounded] : []),
    ...(question.count ? [said.hypothetical] : []),
    ...(ranges ? [said.model] : []),
    ...(looksAtPlaces ? [said.places] : []),
    ...(hangsOnDraws(answer) || (ranges && floorRestsOnStations(question, entry)) ? [said.drawn] : []),
    ...(transfers.length > 0 ? [said.transfers] : []),
  ];
}
