import type {Basis, CatalogueContest, Law} from "../catalogue/catalogue.js";
import {drawnStations} from "../catalogue/drawnStations.js";
import {shownBasis, sourceOf} from "../catalogue/lookUp.js";
import {type Part, part, svgPart} from "./html.js";
import type {Setting} from "./lab.js";

/** A sign as two outlines in a square of 16: one filled, one drawn as a line. */
interface Sign {
  readonly filled?: string;
  readonly line?: string;
}

const disc = "M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z";

/** One sign a basis, so that it is told apart without colour and in little room; drawn, since few fonts have them. */
const signs: Readonly<Record<Basis, Sign>> = {
  official: {filled: disc},
  reported: {filled: "M8 6a2 2 0 1 1 0 4a2 2 0 1 1 0-4z", line: disc},
  observers: {filled: "M8 3a5 5 0 0 0 0 10z", line: disc},
  law: {
    line: "M10.5 4.2C9.5 2.6 6 2.7 6 4.8c0 2.4 4.8 2.6 4.8 5 0 1.6-2.6 2-3.6.8M5.5 11.8c1 1.6 4.5 1.5 4.5-.6 0-2.4-4.8-2.6-4.8-5 0-1.6 2.6-2 3.6-.8",
  },
  reconstructed: {
    line: "M8 3v2M8 11v2M3 8h2M11 8h2M4.5 4.5l1.4 1.4M10.1 10.1l1.4 1.4M11.5 4.5l-1.4 1.4M5.9 10.1l-1.4 1.4",
  },
  hypothetical: {line: "M8 2.5L13.5 8L8 13.5L2.5 8z"},
};

/** The sign of a basis, for those who see it; its word stands beside it or in its name. */
export function basisSign(basis: Basis): Part {
  const {filled, line} = signs[basis];
  return svgPart`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    ${filled ? svgPart`<path d=${filled} fill="currentColor"></path>` : null}
    ${line ? svgPart`<path d=${line} fill="none" stroke="currentColor" stroke-width="1.3"></path>` : null}</svg>`;
}

/** The id a source has in the list of sources, where badges lead. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** The badge every figure carries: its basis in a word, leading to its source in the list on the same page. */
export function badge(
  {messages, language, catalogue}: Setting,
  told: Basis,
  source: string,
  brief = false,
): Part {
  const basis = shownBasis(catalogue, told, source);
  const known = sourceOf(catalogue, source);
  // What a reader loaded is of the basis the reader says; the meaning of the word would vouch for it.
  const meaning =
    known?.loaded && known.basis === basis ? messages.loaded.unchecked : `${messages.basisMeaning[basis]}.`;
  const said = `${messages.basis[basis]}. ${meaning} ${messages.sourceLink(known?.title[language] ?? "")}`;
  return part`<a class=${`badge badge-${basis}${brief ? " brief" : ""}`} href=${`#${sourceAnchor(source)}`} title=${said} aria-label=${said}>${basisSign(basis)}${brief ? null : messages.basis[basis]}</a>`;
}

/** The badges of state funding: the law that pays, and where its rate was read, which the law does not name. */
export function fundingBadges(setting: Setting, brief = false): readonly Part[] {
  const {funding, fundingRate} = setting.catalogue.lawSources;
  const basis = sourceOf(setting.catalogue, fundingRate)?.basis ?? "law";
  return [badge(setting, "law", funding, brief), badge(setting, basis, fundingRate, brief)];
}

/** The badge of what rests on a contest's stations: reconstructed as soon as one of them is. */
export const stationsBadge = (setting: Setting, entry: CatalogueContest, brief = false): Part =>
  drawnStations(entry) > 0
    ? badge(setting, "reconstructed", "reconstruction", brief)
    : badge(setting, entry.basis, entry.sources[0], brief);

/** The badge of a law: its basis is that of the source it was read in, which for older laws is a report of results. */
export const lawBadge = (setting: Setting, {source}: Law, brief = false): Part =>
  badge(setting, sourceOf(setting.catalogue, source)?.basis ?? "law", source, brief);
