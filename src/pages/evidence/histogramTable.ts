import type {CatalogueContest} from "../../catalogue/catalogue.js";
import type {CheckedSheet} from "../../stations/findings.js";
import {html} from "../../views/html.js";
import type {Evidence} from "./evidence.js";
import {binStep, binsOf} from "./placedStations.js";

/** The bars as a table. */
export function histogramTable(
  evidence: Evidence,
  entry: CatalogueContest,
  checked: CheckedSheet,
): HTMLElement {
  const {words, formats} = evidence;
  const step = binStep(checked);
  const {bins} = binsOf(entry, checked);
  return html`<table class="figures" id="histogram-table"><thead><tr><th scope="col">${words.protocols.stretch}</th>
    <th scope="col" class="number">${words.protocols.stations}</th><th scope="col" class="number">${words.protocols.registered}</th></tr></thead>
    <tbody>${bins
      .filter(({stations}) => stations > 0)
      .map(
        ({from, stations, voters}) =>
          html`<tr><th scope="row">${formats.percent(from)}–${formats.percent(from + step)}</th><td class="number">${formats.whole(stations)}</td><td class="number">${formats.whole(voters)}</td></tr>`,
      )}</tbody></table>`;
}
