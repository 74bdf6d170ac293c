import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {regionName} from "../../catalogue/lookUp.js";
import {type RegionFigures, regionFigures, winnerOf} from "../../stations/regionFigures.js";
import {badge, stationsBadge} from "../../views/badge.js";
import {html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import type {Evidence} from "./evidence.js";
import {isReconstructed} from "./stationMark.js";
import {wholeContest} from "./wholeContest.js";

/** So many regions fit in one picture; the table has all. */
export const mostRegions = 30;

/** True where regional turnouts are official although the stations are not. */
export const hasOfficialTurnouts = ({regionalTurnouts}: CatalogueContest): boolean =>
  regionalTurnouts !== undefined;

/** What the regions are called: turnouts of real ones, made-up groups, or the regions that protocols name. */
export function regionsHeading({words}: Pick<Evidence, "words">, entry: CatalogueContest): string {
  const {groups, turnoutByRegion, regions} = words.protocols;
  if (hasOfficialTurnouts(entry)) return turnoutByRegion;
  return isReconstructed(entry) ? groups : regions;
}

/** What one of them is called. */
export const regionWord = ({words}: Pick<Evidence, "words">, entry: CatalogueContest): string =>
  isReconstructed(entry) && !hasOfficialTurnouts(entry) ? words.protocols.group : words.protocols.region;

const percentOf = (part: number, whole: number | null): number | null =>
  whole !== null && whole > 0 ? (100 * part) / whole : null;

/** Turnout and the winner's share of a region, in percent; null where what they are a share of is not known. */
export const figuresOf = ({registered, cast, votes}: RegionFigures) => ({
  turnout: percentOf(cast, registered),
  share: percentOf(votes, cast),
});

/**
 * Every region as a row, with the whole below. Of real regions whose turnouts alone are official it has those and their
 * published inhabitants: voters and votes are not known there.
 */
export function regionTable(evidence: Evidence, entry: CatalogueContest): HTMLElement {
  const {words, formats, catalogue} = evidence;
  const party = winnerOf(entry);
  const whole = wholeContest(entry, party);
  const {regionalTurnouts, regionalPopulation} = entry;
  const count = (value: number | null | undefined) =>
    html`<td class="number wide">${typeof value === "number" ? formats.whole(value) : "–"}</td>`;
  const percent = (value: number | null) =>
    html`<td class="number">${value === null ? "–" : formats.rounded(value, 2)}</td>`;
  const inhabitantsOf = (id: string) => catalogue.regions.find((region) => region.id === id)?.inhabitants;
  const regions = regionFigures(entry, party);
  const rows = regions.map((region) => ({...region, ...figuresOf(region), size: inhabitantsOf(region.id)}));
  const nameOf = (id: string) => html`<th scope="row">${regionName(catalogue, evidence.language, id)}</th>`;
  const ofStations = () => stationsBadge(evidence, entry, true);
  if (regionalTurnouts !== undefined)
    return html`<table class="figures" id="regions-table"><thead><tr><th scope="col">${regionWord(evidence, entry)}</th>
    ${regionalPopulation ? html`<th scope="col" class="number wide">${words.protocols.inhabitants} ${badge(evidence, "official", regionalPopulation, true)}</th>` : null}
    <th scope="col" class="number">${words.protocols.turnout} ${badge(evidence, "official", regionalTurnouts, true)}</th></tr></thead>
    <tbody>${rows.map(({id, size, turnout}) => html`<tr data-region=${id}>${nameOf(id)}${regionalPopulation ? count(size) : null}<td class="number">${turnout === null ? "–" : formats.rounded(turnout, 1)}</td></tr>`)}</tbody>
    <tfoot><tr><th scope="row">${words.protocols.all}</th>${regionalPopulation ? count(rows.reduce((all, {size}) => all + (size ?? 0), 0)) : null}${percent(whole?.turnout ?? null)}</tr></tfoot></table>`;
  return html`<table class="figures" id="regions-table"><thead><tr><th scope="col">${regionWord(evidence, entry)}</th>
    <th scope="col" class="number wide">${words.protocols.registered} ${ofStations()}</th>
    <th scope="col" class="number">${words.protocols.turnout} ${ofStations()}</th>
    <th scope="col" class="number">${words.protocols.share(partyName(evidence, party))} ${ofStations()}</th></tr></thead>
    <tbody>${rows.map(({id, registered, turnout, share}) => html`<tr data-region=${id}>${nameOf(id)}${count(registered)}${percent(turnout)}${percent(share)}</tr>`)}</tbody>
    <tfoot><tr><th scope="row">${words.protocols.all}</th>${count(entry.contest.registered)}${percent(whole?.turnout ?? null)}${percent(whole?.share ?? null)}</tr></tfoot></table>`;
}
