import type {Outcome} from "../core/outcome.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";
import {partyColour, partyName} from "./partyNames.js";

/** The house as one line of blocks, each as wide as its seats: stays in view on a phone while a lever moves. */
export function seatStrip(lab: Setting, {outcome}: {readonly outcome: Outcome}): HTMLElement {
  const blocks = outcome.parties.filter(({seats}) => seats > 0);
  const text = blocks.map(({party, seats}) => `${partyName(lab, party)} ${seats}`).join(", ");
  return html`<div class="seat-strip" role="img" aria-label=${`${lab.messages.parliamentOf(outcome.house)}: ${text}`}>
    ${blocks.map(
      ({
        party,
        seats,
      }) => html`<span class="seat-block" style=${`flex-grow: ${seats}; --party: ${partyColour(lab, party)}`}>
        <b>${seats}</b><small class="full">${partyName(lab, party)}</small></span>`,
    )}
    ${outcome.vacant > 0 ? html`<span class="seat-block seat-block-empty" style=${`flex-grow: ${outcome.vacant}`}><b>${outcome.vacant}</b><small>${lab.messages.vacant}</small></span>` : null}
  </div>`;
}
