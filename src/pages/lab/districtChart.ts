import type {SeatDistribution} from "../../certainty/distribution.js";
import type {DrawnDistricts} from "../../certainty/districts/drawDistricts.js";
import {toldRange} from "../../certainty/toldRange.js";
import {majority, twoThirds} from "../../core/house.js";
import {membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {seatDots} from "../../views/chart/seatDots.js";
import {html} from "../../views/html.js";
import type {Lab, Setting} from "../../views/lab.js";
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

/** What the model gives every party: districts and seats, told by the same rule. */
export function districtTable(
  lab: Lab,
  {caption, columns}: DistrictMessages,
  _: Answer,
  {parties}: DrawnDistricts,
): HTMLElement {
  const {told} = lab.messages;
  const cell = (distribution: SeatDistribution): string => {
    const {least, greatest, most} = toldRange(distribution);
    return least === greatest ? lab.formats.whole(most) : told.briefly(least, greatest, most);
  };
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table class="figures districts-table" id=${lab.id("districts-table")}>
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${columns.party}</th><th scope="col">${columns.districts}</th><th scope="col">${columns.seats}</th></tr></thead>
    <tbody>${parties.map(
      ({party, districts, seats}) =>
        html`<tr data-party=${party}><th scope="row">${partyName(lab, party)}</th><td>${cell(districts)}</td><td>${cell(seats)}</td></tr>`,
    )}</tbody></table></div>`;
}
