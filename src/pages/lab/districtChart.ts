import type {DrawnDistricts} from "../../certainty/districts/drawDistricts.js";
import {toldRange} from "../../certainty/toldRange.js";
import {majority, twoThirds} from "../../core/house.js";
import {membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {seatDots} from "../../views/chart/seatDots.js";
import {html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import {leaderOf} from "../../views/leader.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import type {DistrictMessages} from "./districtWords.js";

/** A chart of dots is never wider than so many rem: dots far apart show no shape. */
const widest = 40;

/** The seats of the party that leads by lists, as 50 dots. */
export function districtChart(
  lab: Setting,
  words: DistrictMessages,
  {outcome, question, entry}: Answer,
  drawn: DrawnDistricts,
  width: number,
): Node | null {
  const own = drawn.parties.find(({party}) => party === leaderOf(outcome)?.party);
  if (!own) return null;
  const {messages, formats} = lab;
  const {told} = messages;
  const range = toldRange(own.seats);
  const members = membersOf(question, entry, outcome.house);
  const lines = [
    {name: messages.majority, seats: majority(members)},
    {name: messages.twoThirds, seats: twoThirds(members)},
  ];
  const between = told.between(range.least, range.greatest, range.most);
  const within = told.within(range.within, range.draws);
  return html`<div>${seatDots(
    {
      distribution: own.seats,
      range,
      colour: partyColour(lab, own.party),
      mostLikely: told.mostLikely(range.most),
      lines: entry.isPartOfHouse || question.scenario.mixed.linkage === "compensatory" ? [] : lines,
      text: words.said(partyName(lab, own.party), between, within),
      whole: formats.whole,
      dots: 50,
    },
    Math.min(width, widest * 16),
  )}<p class="hint">${told.eachDot(50)}</p></div>`;
}
