import {contestOf, officialNow} from "../../statement/claims/ground.js";
import {tableOf} from "../../statement/evidenceData.js";
import {html} from "../../views/html.js";
import {loadLink} from "../../views/notices.js";
import type {Evidence} from "./evidence.js";
import type {EvidenceState} from "./state.js";

/** What was asked and not followed, each with the reason; stays until closed. */
export function evidenceIgnored(evidence: Evidence, ignored: EvidenceState["ignored"]): HTMLElement | null {
  if (ignored.length === 0) return null;
  const {messages} = evidence;
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  return html`<div class="notice" role="status" id="ignored"><div><p>${messages.ignored}</p>
    <ul>${ignored.map(({name, value, reason}) => html`<li>${messages.ignoredReason[reason](short(name), short(value))}</li>`)}</ul>${loadLink(evidence, ignored)}</div>
    <button type="button" class="quiet-button" @click=${evidence.dismissIgnored}>${messages.dismiss}</button></div>`;
}

/** How small a part of the country the observers saw, and that it was not drawn by lot. */
export function sampleLine({words, ground, formats}: Evidence): HTMLElement | null {
  const country = contestOf(ground, officialNow);
  const {stations, registered} = tableOf(ground.statement, "mazhilis");
  const voters = country.contest.registered;
  if (country.stations === 0 || voters === undefined) return null;
  return html`<p class="sample-line">${words.sample(
    formats.whole(stations),
    formats.whole(country.stations),
    formats.rounded((100 * stations) / country.stations, 1),
    formats.rounded((100 * registered) / voters, 1),
  )}</p>`;
}
