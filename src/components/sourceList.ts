import type {Answer} from "../scenario/answer.js";
import type {Basis, Source} from "../scenario/catalogue.js";
import {basisSign, sourceAnchor} from "./badge.js";
import {fragment, html} from "./html.js";
import type {Setting} from "./lab.js";

/** What the contest's own figures are: their remarks, and a word on the stations behind them. */
export function contestNote({messages, language}: Setting, {entry}: Pick<Answer, "entry">): Node {
  return fragment`<p>${entry.loaded ? `${messages.loaded.unchecked} ${messages.loaded.note(entry.loaded.rows)}` : entry.note[language]}</p>
    ${entry.stations > 0 ? html`<p>${entry.loaded ? messages.loaded.stations : messages.sources.stations(entry.stations)}</p>` : null}`;
}

/** Every source the page quotes, each with its basis, publisher, date, address and known faults: where badges lead. */
export function sourceList(lab: Setting): Node {
  const {catalogue, messages} = lab;
  const bases = Object.keys(messages.basis) as Basis[];
  return fragment`<dl class="bases">${bases.map((basis) => html`<div><dt class=${`badge badge-${basis}`}>${basisSign(basis)}${messages.basis[basis]}</dt><dd>${messages.basisMeaning[basis]}</dd></div>`)}</dl>
    <ul class="sources">${catalogue.sources.map((source) => sourceItem(lab, source))}</ul>`;
}

function sourceItem(
  {messages, language, formats}: Setting,
  {id, basis, title, publisher, url, date, note, loaded}: Source,
): HTMLElement {
  const origin = loaded
    ? messages.loaded.source(loaded.files, loaded.at.slice(0, 10))
    : `${messages.sources.published(publisher[language])}; ${date ? formats.date(date) : messages.sources.noDate}`;
  return html`<li id=${sourceAnchor(id)} tabindex="-1"><b>${title[language]}</b> <span class=${`badge badge-${basis}`}>${basisSign(basis)}${messages.basis[basis]}</span><br>
    <span class="quiet">${origin}</span>
    ${url ? html`<br><a class="address" href=${url} rel="noopener noreferrer">${url}</a>` : null}
    ${note[language] ? html`<p>${note[language]}</p>` : null}</li>`;
}
