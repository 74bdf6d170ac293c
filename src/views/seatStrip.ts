import type {Answer} from "../scenario/answer.js";
import {type Part, part} from "./html.js";
import type {Setting} from "./lab.js";
import {partyColour, partyName} from "./partyNames.js";

/** What a strip shows of an answer; districts are told apart where only a model says who has them. */
type Shown = Pick<Answer, "outcome"> & Partial<Pick<Answer, "ranges" | "house">>;

/**
 * The house as one line of blocks, each as wide as its seats: stays in view on a phone while a lever moves. Seats of
 * districts that only a model can fill are a block of their own.
 */
export function seatStrip(lab: Setting, shown: Shown): Part {
  const {blocks, open} = blocksOf(lab, shown);
  return part`<div class="seat-strip" role="img" aria-label=${`${lab.messages.parliamentOf(shown.outcome.house)}: ${seatsInWords(lab, shown)}`}>
    ${blocks.map(
      ({
        name,
        seats,
        colour,
      }) => part`<span class="seat-block" style=${`flex-grow: ${seats}; --party: ${colour}`}>
        <b>${seats}</b><small class="full">${name}</small></span>`,
    )}
    ${open.map(({name, seats}) => part`<span class="seat-block seat-block-empty" style=${`flex-grow: ${seats}`}><b>${seats}</b><small class="full">${name}</small></span>`)}
  </div>`;
}

/** The same in words: every name with its seats, for those who do not see the strip or find no room for names on it. */
export function seatsInWords(lab: Setting, shown: Shown): string {
  const {blocks, open} = blocksOf(lab, shown);
  return [...blocks, ...open].map(({name, seats}) => `${name} ${seats}`).join(", ");
}

/** The blocks of parties, and those of seats that no party has. */
function blocksOf(lab: Setting, {outcome, ranges, house}: Shown) {
  const blocks = outcome.parties
    .map(({party, seats, list}) => ({
      name: partyName(lab, party),
      colour: partyColour(lab, party),
      seats: ranges ? list : seats,
    }))
    .filter(({seats}) => seats > 0);
  const filled = blocks.reduce((sum, {seats}) => sum + seats, 0);
  const others = ranges
    ? [{name: lab.messages.table.district, seats: house?.district ?? 0}]
    : [{name: lab.messages.vacant, seats: outcome.house - filled}];
  return {blocks, open: others.filter(({seats}) => seats > 0)};
}
