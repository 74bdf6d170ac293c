import {entryOf} from "../../catalogue/contests.js";
import {takeAway} from "../../picture/takeAway/takeAway.js";
import {mostTogether, stationSpreads} from "../../reconstruction/drawContest.js";
import {drawStep} from "../../reconstruction/ensemble/drawStep.js";
import {officialNow} from "../../statement/claims/ground.js";
import {statementSource, tableContests} from "../../statement/evidenceData.js";
import type {MethodData} from "../../statement/officialCheck.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {MethodMessages} from "./words.js";

/** How districts that did not exist are cut. */
export const districtModelWords = (lab: Lab, {models}: MethodMessages): Node =>
  fragment`<h3>${models.districts} ${badge(lab, "reconstructed", statementSource, true)}</h3>${models.districtsText.map((text) => html`<p>${text}</p>`)}`;

/** How station protocols are reconstructed, with the seed in use and the contradictions they had to be read around. */
export function reconstructionWords(
  lab: Lab,
  {models}: MethodMessages,
  {reconstruction: {seed, areas}, resolutions}: MethodData,
): Node {
  return fragment`<h3>${models.reconstruction} ${badge(lab, "reconstructed", statementSource, true)}</h3>
    ${models.reconstructionText(String(seed), areas).map((text) => html`<p>${text}</p>`)}
    <p id="draws">${models.drawsText({...stationSpreads, together: mostTogether, draws: drawStep})}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${models.contradictions}><table class="contradictions">
    <caption>${models.contradictions} ${badge(lab, "observers", statementSource, true)}</caption>
    <thead><tr><th scope="col">${models.found}</th><th scope="col">${models.reading}</th></tr></thead>
    <tbody>${resolutions.map(({key, published, reading}) => html`<tr data-resolution=${key}><td>${published[lab.language]}</td><td>${reading[lab.language]}</td></tr>`)}</tbody>
    </table></div>
    <div class="behind">${takeAway(lab, {
      label: models.contradictions,
      question: () => lab.state.value.question,
      rests: () => [lab.messages.basis.observers],
      sources: () => [statementSource],
    })}</div>`;
}

/** How much of the country the observers saw, from the two counts of the same election. */
export function sampleWords(lab: Lab, {models}: MethodMessages): Node {
  const {formats, catalogue} = lab;
  const seen = entryOf(catalogue, tableContests.mazhilis);
  const country = entryOf(catalogue, officialNow);
  const voters = seen.contest.registered ?? 0;
  const allVoters = country.contest.registered ?? 0;
  const share = (part: number, whole: number) => formats.rounded((100 * part) / whole, 1);
  return fragment`<h3>${models.sample} ${badge(lab, "observers", statementSource, true)}</h3>
    <p id="sample">${models.sampleText(
      formats.whole(seen.stations),
      formats.whole(country.stations),
      formats.whole(voters),
      formats.whole(allVoters),
    )} ${models.sampleShares(share(seen.stations, country.stations), share(voters, allVoters))}</p>`;
}
