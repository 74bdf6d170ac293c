import {languageNames, languages} from "../../catalogue/language.js";
import {takeAway} from "../../picture/takeAway/takeAway.js";
import type {MethodData, Term} from "../../statement/officialCheck.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {MethodMessages} from "./words.js";

/** The terms in the three languages side by side, with where the Kazakh one was read. */
export function glossaryTable(
  lab: Lab,
  {glossary: words}: MethodMessages,
  {glossary}: MethodData,
): HTMLElement {
  const menu = takeAway(lab, {
    label: words.heading,
    question: () => lab.state.value.question,
    rests: () => [lab.messages.basis.law],
    sources: () => [lab.catalogue.lawSources.election],
  });
  return html`<div><div class="scroll" tabindex="0" role="region" aria-label=${words.heading}><table class="glossary" id="glossary-table">
    <thead><tr>${languages.map((language) => html`<th scope="col" lang=${language}>${languageNames[language]}</th>`)}<th scope="col">${words.from}</th></tr></thead>
    <tbody>${glossary.map((term) => html`<tr data-term=${term.id}>${languages.map((language) => html`<td lang=${language}>${term.name[language]}</td>`)}<td>${origin(words, term)}</td></tr>`)}</tbody></table></div><div class="behind">${menu}</div></div>`;
}

function origin(words: MethodMessages["glossary"], {from, statement, check}: Term): string {
  const [, article, paragraph] = /^art\. ([\d-]+)(?:\((.+)\))?$/.exec(from) ?? [];
  return [
    article ? words.law(article, paragraph ?? null) : words.inStatement,
    ...(statement ? [words.statementSays(statement)] : []),
    ...(check ? [words.unchecked] : []),
  ].join("; ");
}
