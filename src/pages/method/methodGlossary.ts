import {languageNames, languages} from "../../catalogue/language.js";
import type {MethodData, Term} from "../../statement/officialCheck.js";
import {html} from "../../views/html.js";
import type {MethodMessages} from "./words.js";

/** The terms in the three languages side by side, with where the Kazakh one was read. */
export function glossaryTable({glossary: words}: MethodMessages, {glossary}: MethodData): HTMLElement {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.heading}><table class="glossary" id="glossary-table">
    <thead><tr>${languages.map((language) => html`<th scope="col" lang=${language}>${languageNames[language]}</th>`)}<th scope="col">${words.from}</th></tr></thead>
    <tbody>${glossary.map((term) => html`<tr data-term=${term.id}>${languages.map((language) => html`<td lang=${language}>${term.name[language]}</td>`)}<td>${origin(words, term)}</td></tr>`)}</tbody></table></div>`;
}

function origin(words: MethodMessages["glossary"], {from, statement, check}: Term): string {
  const [, article, paragraph] = /^art\. ([\d-]+)(?:\((.+)\))?$/.exec(from) ?? [];
  return [
    article ? words.law(article, paragraph ?? null) : words.inStatement,
    ...(statement ? [words.statementSays(statement)] : []),
    ...(check ? [words.unchecked] : []),
  ].join("; ");
}
