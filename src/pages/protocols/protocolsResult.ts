import {lawOf} from "../../catalogue/laws.js";
import type {LoadedSet} from "../../catalogue/loadedSet.js";
import type {Outcome} from "../../core/outcome.js";
import type {ImportReport} from "../../import/importReport.js";
import {countRelations, type RelationKey, relationKeys} from "../../stations/relations.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import {doubtsOf} from "../../views/loadedSaid.js";
import {seatStrip, seatsInWords} from "../../views/seatStrip.js";
import {view} from "../../views/view.js";
import {linksAfterStoring} from "./linksAfterStoring.js";
import type {Protocols} from "./protocols.js";
import {remarks} from "./remarks.js";
import type {LoadResult, LostSet, ResultSet} from "./state.js";
import {withinName} from "./words.js";

/**
 * What a load came to: the sets with their seats, how many rows became what, and the remarks on single rows; and what
 * was lost of it. `go` leaves the page by a link that waited for the stations to be stored.
 */
export function protocolsResult(
  page: Protocols,
  go = (address: string): void => location.assign(address),
): Node {
  linksAfterStoring(page, go);
  return fragment`${view(
    page.state,
    ({lost}) => lost,
    (lost) => (lost.length > 0 ? lostSaid(page, lost) : null),
    {urgent: true},
  )}${view(
    page.state,
    ({result}) => result,
    (result) => result && resultOf(page, result),
    {urgent: true},
  )}`;
}

/** Sets that were read and are not there, and the button that reads them again. */
function lostSaid(page: Protocols, lost: readonly LostSet[]): HTMLElement {
  const {storage} = page.words;
  return html`<div class="notice" role="alert" id="lost-sets"><div>${lost.map(({name}) => html`<p>${storage.lost(name)}</p>`)}
    <p><button type="button" class="quiet-button" id="read-lost" @click=${() => page.readAgain({})}>${storage.readLost}</button></p></div></div>`;
}

function resultOf(page: Protocols, {sets, report}: LoadResult): Node {
  const {words} = page;
  return fragment`<h2 tabindex="-1" id="result-heading">${words.result.heading}</h2>
    ${sets.map((one) => setSaid(page, one))}
    ${rowCounts(page, report)}
    ${withinOffer(page, report)}
    ${addingOffer(page, report)}
    ${keepingOffer(page, report)}
    ${relationsHint(page, sets, report)}
    ${remarks(page, report)}`;
}

function setSaid(page: Protocols, {set, outcome, threshold, refusal, before}: ResultSet): HTMLElement {
  const {words} = page;
  const setting = page.setting();
  const entry = setting.catalogue.contests.find(({id}) => id === set.id);
  const law = entry && lawOf(setting.catalogue, entry);
  const address = `?contest=${encodeURIComponent(set.id)}`;
  const underThreshold = threshold === null ? address : `${address}&threshold=${threshold}`;
  const target = page.store.isHeld(set.id) ? "_blank" : null;
  return html`<div class="loaded-said" data-set=${set.id}>
    <p><b>${words.result.loaded(set.name, set.stations)}</b> ${badge(setting, set.basis, set.id)} ${setting.messages.loaded.unchecked} ${before && words.result.again(before.name)} ${before && putBackButton(page, set, before)}</p>
    ${refusal ? html`<p class="notice">${words.storage.keep[refusal]}</p>` : null}
    ${doubts(page, set)}
    ${set.leftOut ? html`<p class="notice" data-left-out>${setting.messages.loaded.leftOut(set.leftOut)}</p>` : null}
    ${set.sheetsLeftOut ? html`<p class="notice" data-sheets-left-out>${setting.messages.loaded.sheetsLeftOut(set.sheetsLeftOut)}</p>` : null}
    ${
      outcome?.parties.some(({seats}) => seats > 0) && law
        ? fragment`<p class="quiet">${words.result.seatsUnder(law.date, outcome.house, threshold)}</p>${seatStrip(setting, {outcome})}${stripInWords(setting, outcome)}`
        : html`<p>${words.result.noSeats}</p>`
    }
    <p class="actions"><a class="quiet-button" href=${`./${underThreshold}`} target=${target}>${words.result.open}</a> <a class="quiet-button" href=${`./compare${address}`} target=${target}>${words.result.compare}</a> <a class="quiet-button" href=${`./evidence${address}`} target=${target}>${words.result.check}</a></p>
    ${storingSaid(page, set)}</div>`;
}

/** The strip in words, where its blocks are too narrow for names; whoever hears the page has them. */
const stripInWords = (setting: Setting, outcome: Outcome): HTMLElement => {
  const isOfMany = outcome.parties.filter(({seats}) => seats > 0).length > 10;
  return html`<p class=${`quiet seats-in-words${isOfMany ? " of-many" : ""}`} aria-hidden="true">${seatsInWords(setting, {outcome})}</p>`;
};

/** Says that the stations of a set are still being stored, as long as they are. */
const storingSaid = ({state, words}: Protocols, {id}: LoadedSet): HTMLElement =>
  view(
    state,
    ({storing}) => storing.includes(id),
    (isStoring) => (isStoring ? html`<p class="quiet" data-storing>${words.storage.storing}</p>` : null),
    {urgent: true},
  );

/** The way back to what the same protocols were called before; null where nothing of that is another. */
function putBackButton(page: Protocols, set: LoadedSet, before: NonNullable<ResultSet["before"]>) {
  const {name, seats, law} = before;
  if (set.name === name && set.seats === seats && set.law === law) return null;
  const putBack = () => page.describe({...set, name, seats, law});
  return html`<button type="button" class="quiet-button" data-put-back=${set.id} @click=${putBack}>${page.words.result.putBack(name)}</button>`;
}

/** What is missing from the seats beside it, or does not fit; null where nothing is. */
function doubts(page: Protocols, {missing, overBallots, counts}: LoadedSet): HTMLElement | null {
  const said = doubtsOf(
    page.setting(),
    {missing: missing ?? null, overBallots: overBallots ?? null},
    counts.votes,
  );
  if (said.length === 0) return null;
  const hint = overBallots ? ` ${page.words.result.overBallotsHint}` : "";
  return html`<p class="notice" data-doubts>${said.join(" ")}${hint}</p>`;
}

function rowCounts({words: {result}, setting}: Protocols, report: ImportReport): HTMLElement {
  const {formats} = setting();
  const {read, kept, marked, refused, skipped} = report;
  const passed = Object.entries(skipped).filter(([, rows]) => rows > 0) as [keyof typeof skipped, number][];
  const counts = {read, kept, marked, refused, skipped: passed.reduce((all, [, rows]) => all + rows, 0)};
  const ignored = [...new Set(report.files.flatMap(({ignoredColumns}) => ignoredColumns))];
  return html`<div><dl class="row-counts">${(Object.keys(counts) as (keyof typeof counts)[])
    .filter((name) => name !== "skipped" || counts.skipped > 0)
    .map(
      (name) =>
        html`<div data-count=${name}><dt>${result.counts[name]}</dt><dd>${formats.whole(counts[name])}</dd></div>`,
    )}</dl>
    ${passed.length > 0 ? html`<p class="hint">${passed.map(([why, rows]) => result.skips[why](rows)).join("; ")}</p>` : null}
    ${report.added > 0 ? html`<p class="hint">${result.added(report.added)}</p>` : null}
    ${ignored.length > 0 ? html`<p class="hint">${result.ignoredColumns(ignored)}</p>` : null}</div>`;
}

/** Where numbers of stations repeat between places only: one button reads the files so. */
function withinOffer(page: Protocols, {stationWithin}: ImportReport): HTMLElement | null {
  if (!stationWithin) return null;
  const {words} = page;
  const said = words.mapping.withinOptions[withinName(stationWithin)];
  return html`<p class="notice">${words.result.within(said)} <button type="button" class="quiet-button" id="read-within" @click=${() => page.readAgain({stationWithin})}>${words.result.withinButton(said)}</button></p>`;
}

/** Where a station or a party stands twice: one button reads the files again and adds up. */
function addingOffer(page: Protocols, {refusalsByReason, stationWithin}: ImportReport): HTMLElement | null {
  const refused = (refusalsByReason["station-twice"] ?? 0) + (refusalsByReason["party-twice"] ?? 0);
  // Stations of one number in several places are to be told apart first.
  if (refused === 0 || stationWithin || !page.state.value.lastRead) return null;
  const {result} = page.words;
  return html`<p class="notice">${result.combineOffer(refused)} <button type="button" class="quiet-button" id="read-added" @click=${() => page.readAgain({combine: "add"})}>${result.combineButton}</button></p>`;
}

/** Where rows without a station were refused: one button reads the files again and counts them. */
function keepingOffer(page: Protocols, {refusalsByReason}: ImportReport): HTMLElement | null {
  const refused = refusalsByReason["no-station"] ?? 0;
  if (refused === 0 || !page.state.value.lastRead) return null;
  const {result} = page.words;
  return html`<p class="notice">${result.keepOffer(refused)} <button type="button" class="quiet-button" id="read-kept" @click=${() => page.readAgain({rowsWithoutStation: "keep"})}>${result.keepButton}</button></p>`;
}

/**
 * Which relations the protocols break, and how often. One that may be no law where they come from has the way to where
 * it is left out.
 */
function relationsHint(
  {words: {result, broken}, setting, store}: Protocols,
  sets: readonly ResultSet[],
  {findingsByRelation}: ImportReport,
): HTMLElement | null {
  const found = relationKeys.filter((relation) => findingsByRelation[relation]);
  if (found.length === 0) return null;
  const {whole} = setting().formats;
  // Which of several elections a relation is broken in is not said here.
  const set = sets.length === 1 ? sets[0].set.id : null;
  const leavesOut = (relation: RelationKey) =>
    set !== null && countRelations.some((one) => one === relation)
      ? html`<a href=${`./evidence?contest=${encodeURIComponent(set)}&without=${relation}#relations-table`} target=${store.isHeld(set) ? "_blank" : null} aria-label=${result.relationLeftOut(broken[relation])}>${result.relationsLink}</a>`
      : null;
  return html`<div id="broken-relations"><p class="hint">${result.relationsBroken}</p>
    <ul class="hint">${found.map((relation) => html`<li data-relation=${relation}>${broken[relation]} – ${whole(findingsByRelation[relation] ?? 0)} ${leavesOut(relation)}</li>`)}</ul>
    ${set === null ? null : html`<p class="hint">${result.relationsHint}</p>`}</div>`;
}
