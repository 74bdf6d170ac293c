import type {Answer} from "../scenario/answer.js";
import {type Part, part} from "./html.js";
import type {Setting} from "./lab.js";
import {partyColour, partyName} from "./partyNames.js";

/**
 * The house as one line of blocks, each as wide as its seats: stays in view on a phone while a lever moves. Seats of
 * districts that only a model can fill are a block of their own.
 */
export function seatStrip(
  lab: Setting,
  {outcome, ranges, house}: Pick<Answer, "outcome"> & Partial<Pick<Answer, "ranges" | "house">>,
): Part {
  const blocks = outcome.parties
    .map(({party, seats, list}) => ({party, seats: ranges ? list : seats}))
    .filter(({seats}) => seats > 0);
  const filled = blocks.reduce((sum, {seats}) => sum + seats, 0);
  const others = ranges
    ? [{name: lab.messages.table.district, seats: house?.district ?? 0}]
    : [{name: lab.messages.vacant, seats: outcome.house - filled}];
  const open = others.filter(({seats}) => seats > 0);
  const text = [
    ...blocks.map(({party, seats}) => `${partyName(lab, party)} ${seats}`),
    ...open.map(({name, seats}) => `${name} ${seats}`),
  ].join(", ");
  return part`<div class="seat-strip" role="img" aria-label=${`${lab.messages.parliamentOf(outcome.house)}: ${text}`}>
    ${blocks.map(
      ({
        party,
        seats,
      }) => part`<span class="seat-block" style=${`flex-grow: ${seats}; --party: ${partyColour(lab, party)}`}>
        <b>${seats}</b><small class="full">${partyName(lab, party)}</small></span>`,
    )}
    ${open.map(({name, seats}) => part`<span class="seat-block seat-block-empty" style=${`flex-grow: ${seats}`}><b>${seats}</b><small class="full">${name}</small></span>`)}
  </div>`;
}
