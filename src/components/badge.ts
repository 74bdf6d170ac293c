import type {Basis, Source} from "../scenario/catalogue.js";
import {html} from "./html.js";
import type {Lab} from "./lab.js";

/** One sign a basis, so that it is told apart without colour and in little room. */
const signs: Readonly<Record<Basis, string>> = {
  official: "●",
  observers: "◐",
  law: "§",
  reconstructed: "◌",
  hypothetical: "◇",
};

/** The id a source has in the list of sources, where badges lead. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** The badge every figure carries: its basis in a word, leading to its source in the list on the same page. */
export function badge(
  {messages, language, catalogue}: Lab,
  basis: Basis,
  source: string,
  brief = false,
): HTMLElement {
  const title = sourceTitle(catalogue.sources, source)?.title[language] ?? "";
  const said = `${messages.basis[basis]}. ${messages.basisMeaning[basis]}. ${messages.sourceLink(title)}`;
  return html`<a class="badge badge-${basis}" href=${`#${sourceAnchor(source)}`} title=${said} aria-label=${said}><span aria-hidden="true">${signs[basis]}</span>${brief ? null : messages.basis[basis]}</a>`;
}

const sourceTitle = (sources: readonly Source[], id: string): Source | undefined =>
  sources.find((source) => source.id === id);
