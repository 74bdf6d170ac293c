import type {ReadonlySignal} from "@preact/signals-core";
import type {Basis, CatalogueContest, Remarks, Source} from "../catalogue/catalogue.js";
import {drawnStations} from "../catalogue/drawnStations.js";
import type {Answer} from "../scenario/answer.js";
import {basisSign, sourceAnchor} from "./badge.js";
import type {FetchedLater} from "./fetchedWhenIdle.js";
import {fragment, html} from "./html.js";
import type {Setting} from "./lab.js";
import {view} from "./view.js";

/** What the contest's own figures are: their remarks, and a word on the stations behind them. */
export function contestNote(setting: Setting, {entry}: Pick<Answer, "entry">, remarks: LaterRemarks): Node {
  const {messages} = setting;
  const {loaded} = entry;
  return fragment`${loaded ? html`<p>${messages.loaded.unchecked} ${messages.loaded.note(loaded.rows)}</p>` : remarksOf(setting, entry.id, remarks)}
    ${stationsNote(messages, entry).map((said) => html`<p>${said}</p>`)}`;
}

/** Whose the stations are: the reader's, real ones, reconstructed ones. */
function stationsNote({loaded, sources}: Setting["messages"], entry: CatalogueContest): readonly string[] {
  if (entry.stations === 0) return [];
  if (entry.loaded) return [loaded.stations];
  const drawn = drawnStations(entry);
  const real = entry.stations - drawn;
  return [...(real > 0 ? [sources.realStations(real)] : []), ...(drawn > 0 ? [sources.stations(drawn)] : [])];
}

/** What is to be known of sources and contests, which comes after the first answer. */
export type LaterRemarks = ReadonlySignal<FetchedLater<Remarks>>;

/** Which sources a list names, and what is to be known of them. */
export interface SourceListOptions {
  readonly remarks: LaterRemarks;
  /** Ids of the sources to name, as `citedSources` gives them; all of them unless told. */
  readonly only?: readonly string[];
}

/**
 * Sources, each with its basis, publisher, date, address and known faults: where badges lead. The whole list says all
 * of it; a list of those that a page cites is short, and has the remarks one click away.
 */
export function sourceList(lab: Setting, {remarks, only}: SourceListOptions): Node {
  const {catalogue, messages} = lab;
  const named = only ? catalogue.sources.filter(({id}) => only.includes(id)) : catalogue.sources;
  const bases = (Object.keys(messages.basis) as Basis[]).filter(
    (basis) => !only || named.some((source) => source.basis === basis),
  );
  return fragment`<dl class="bases">${bases.map((basis) => html`<div><dt class=${`badge badge-${basis}`}>${basisSign(basis)}${messages.basis[basis]}</dt><dd>${messages.basisMeaning[basis]}</dd></div>`)}</dl>
    <ul class=${only ? "sources sources-cited" : "sources"}>${named.map((source) => (only ? citedItem(lab, source, remarks) : sourceItem(lab, source, remarks)))}</ul>`;
}

function sourceItem(lab: Setting, source: Source, remarks: LaterRemarks): HTMLElement {
  const {id, basis, title, url, hasRemarks} = source;
  const {messages, language} = lab;
  return html`<li id=${sourceAnchor(id)} tabindex="-1"><b>${title[language]}</b> <span class=${`badge badge-${basis}`}>${basisSign(basis)}${messages.basis[basis]}</span><br>
    <span class="quiet">${originOf(lab, source)}</span>
    ${url ? fragment`<br><a class="address" href=${url} rel="noopener noreferrer">${url}</a>` : null}
    ${hasRemarks ? remarksOf(lab, id, remarks) : null}</li>`;
}

/** A source in two lines: its title leads to its page. */
function citedItem(lab: Setting, source: Source, remarks: LaterRemarks): HTMLElement {
  const {id, basis, title, url, hasRemarks} = source;
  const {messages, language} = lab;
  const name = url
    ? html`<a href=${url} rel="noopener noreferrer"><b>${title[language]}</b></a>`
    : html`<b>${title[language]}</b>`;
  return html`<li id=${sourceAnchor(id)} tabindex="-1">${name} <span class=${`badge badge-${basis}`}>${basisSign(basis)}${messages.basis[basis]}</span><br>
    <span class="quiet">${originOf(lab, source)}</span>
    ${hasRemarks ? html`<details><summary>${messages.sources.remarks}</summary>${remarksOf(lab, id, remarks)}</details>` : null}</li>`;
}

/** The remarks on a source or a contest, or a sentence in their place: that they are on their way, or that they did not come. */
const remarksOf = (
  {language, messages: {sources}}: Setting,
  id: string,
  remarks: LaterRemarks,
): HTMLElement =>
  view(
    remarks,
    ({part, isMissing}) =>
      part?.[id]?.[language] ?? (isMissing ? sources.remarksMissing : sources.remarksComing),
    (said) => said,
    {tag: "p", urgent: true},
  );

/** Who published it and when – or from which files the reader loaded it. */
const originOf = ({messages, language, formats}: Setting, {publisher, date, loaded}: Source): string =>
  loaded
    ? messages.loaded.source(loaded.files, loaded.at.slice(0, 10))
    : `${messages.sources.published(publisher[language])}; ${date ? formats.date(date) : messages.sources.noDate}`;
