import {contestOf, officialNow} from "../../statement/claims/ground.js";
import {tableOf} from "../../statement/evidenceData.js";
import {html} from "../../views/html.js";
import type {Evidence} from "./evidence.js";

/** How small a part of the country the observers saw, and that it was not drawn by lot. */
export function sampleLine({words, ground, formats}: Evidence): HTMLElement | null {
  const country = contestOf(ground, officialNow);
  const {stations, registered} = tableOf(ground.statement, "mazhilis");
  const voters = country.contest.registered;
  if (country.stations === 0 || voters === undefined) return null;
  return html`<p class="sample-line">${words.sample(
    stations,
    country.stations,
    formats.rounded((100 * stations) / country.stations, 1),
    formats.rounded((100 * registered) / voters, 1),
  )}</p>`;
}
