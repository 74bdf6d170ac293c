import type {SeatDistribution} from "../../certainty/distribution.js";
import type {DrawnDistricts} from "../../certainty/districts/drawDistricts.js";
import {toldRange} from "../../certainty/toldRange.js";
import type {Answer} from "../../scenario/answer.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import type {DistrictMessages} from "./districtWords.js";

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
