import type {ReadonlySignal} from "@preact/signals-core";
import type {PartyBounds} from "../../certainty/bounds/countEnds.js";
import {behindLine} from "../../views/behindLink.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import {putHidden, putText} from "../../views/put.js";
import {roundingSentence} from "../../views/roundingSentence.js";
import type {RoundingMessages} from "../../views/roundingWords.js";
import {follow} from "../../views/view.js";
import {whenRested} from "../../views/whenRested.js";
import type {RoundingState} from "./roundingRange.js";

/**
 * What the printed percentages leave open, beside the table of seats: that its small numbers are bounds over all counts
 * that print so, or why there are none.
 */
export function roundingLine(
  lab: Lab,
  words: RoundingMessages,
  state: ReadonlySignal<RoundingState>,
): HTMLElement {
  const said = html`<p role="status" id=${lab.id("rounding-said")}></p>`;
  const meant = html`<p class="quiet">${words.meaning}</p>`;
  const query = behindLine(lab, "bounds", {
    label: words.heading,
    question: () => lab.state.value.question,
  });
  const element = html`<div class="rounding" id=${lab.id("rounding")}>${said}${meant}${query}</div>`;
  follow(() => {
    const {answer, bounds, notGiven} = state.value;
    putHidden(element, answer === null);
    for (const about of [meant, query]) putHidden(about, notGiven !== null);
    putText(
      said,
      notGiven ? words.notGiven[notGiven] : bounds ? roundingSentence(lab, words, bounds) : words.working,
    );
  });
  return element;
}

/** The element with the table of seats, whose cells get their ends as soon as these are known. */
export function withRounding(
  lab: Lab,
  words: RoundingMessages,
  state: ReadonlySignal<RoundingState>,
  table: HTMLElement,
): HTMLElement {
  const fill = (isMeant: (cell: HTMLElement) => boolean = () => true): void => {
    const {answer, bounds} = state.value;
    const known = answer !== null && answer === lab.state.value.answer ? bounds : null;
    for (const cell of table.querySelectorAll<HTMLElement>("[data-rounding]")) {
      if (!isMeant(cell)) continue;
      const own = known?.parties.find(({party}) => party === cell.dataset.rounding);
      if (own) cell.replaceChildren(ends(lab, words, own));
      else putText(cell, "…");
    }
  };
  const fillNew = (): void => fill(({textContent}) => textContent === "…");
  follow(() => {
    fill();
    // A table that is out of sight is drawn later: its new cells are filled after it.
    whenRested(fillNew);
  });
  return table;
}

/** Both ends, each a way to a count that gives it. */
function ends(lab: Lab, words: RoundingMessages, own: PartyBounds): Node {
  const [least, most] = own.seats;
  const end = (place: 0 | 1): HTMLElement => {
    const seats = own.seats[place];
    const said = words.open(partyName(lab, own.party), seats);
    return html`<button type="button" class="rounding-end" title=${said} aria-label=${said} @click=${() => openCount(lab, own.witness[place])}>${lab.formats.whole(seats)}</button>`;
  };
  return least === most ? fragment`${end(0)}` : fragment`${end(0)}–${end(1)}`;
}

function openCount(lab: Lab, {votes, invalid, againstAll}: PartyBounds["witness"][0]): void {
  lab.ask({...lab.state.value.question, count: {votes, invalid, againstAll}});
  document.getElementById(lab.id("published-count"))?.focus();
}
