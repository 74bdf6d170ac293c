import type {Share} from "../../core/share.js";
import type {ClaimKey} from "../../statement/claims/claim.js";
import {statementSource} from "../../statement/evidenceData.js";
import type {SafeKind} from "../../statement/safeToSay.js";
import {type CountrySentence, nearest, type WholeCountry} from "../../statement/wholeCountry.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import type {Evidence} from "./evidence.js";
import {inPercent} from "./shares.js";
import type {CountryWords} from "./words.js";

/** What the stations that nobody observed decide: why there is no margin of error, and the sentences one by one. */
export function beyondTable(evidence: Evidence): Node | null {
  const {words, formats, country, names} = evidence;
  const {beyond} = words;
  if (!country) return null;
  const {part, stations, sentences} = country;
  const others = othersOf(evidence, country);
  const observed: Share = {parts: part.registered, of: part.all};
  return fragment`<p>${beyond.why(stations)}</p>
    <p>${beyond.taken(formats.whole(part.registered), formats.whole(part.all), formats.rounded(inPercent(observed), 1), others)} ${badge(evidence, "observers", statementSource, true)}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${beyond.others(others)}><table class="figures" id="beyond-table">
    <thead><tr><th scope="col">${beyond.sentence}</th><th scope="col">${beyond.others(others)}</th></tr></thead>
    <tbody>${sentences.map((sentence) => {
      const {said, seen} = wordsOf(evidence, sentence);
      return html`<tr data-country=${sentence.kind} data-party=${"party" in sentence ? sentence.party : ""}><th scope="row">${said(sentence, names, others)} <small class="quiet">${beyond.seen(seen(sentence, names, others))}</small></th><td>${decided(evidence, sentence, others)}</td></tr>`;
    })}</tbody></table></div>`;
}

/** The sentences on the observed stations that a sentence about the country could be drawn from. */
const drawnFrom: Readonly<Partial<Record<ClaimKey | SafeKind, CountrySentence["kind"] | "no-whole">>> = {
  "admitted-mazhilis": "admitted",
  "admitted-city": "no-whole",
  "admitted-oblast": "no-whole",
  "lists-mazhilis": "admitted",
  "lists-maslikhats": "no-whole",
  largest: "first",
  share: "official-share",
  turnout: "official-turnout",
};

/** Beside a sentence on the observed stations: what the others would have to be for the country to be otherwise. */
export function countryLine(evidence: Evidence, said: ClaimKey | SafeKind): Node | null {
  const {words, country} = evidence;
  const {beyond} = words;
  const kind = drawnFrom[said];
  if (!kind) return null;
  if (kind === "no-whole") return line(beyond.noWhole);
  const sentence = country && nearest(country, kind);
  if (!sentence) return null;
  return line(beyond.country(decided(evidence, sentence, othersOf(evidence, country))));
}

/** What the others decide of a sentence, or that they decide nothing. */
function decided(evidence: Evidence, sentence: CountrySentence, others: string): string {
  const {decides, cannotFail, cannotHold} = wordsOf(evidence, sentence);
  const said = {open: decides, "cannot-fail": cannotFail, "cannot-hold": cannotHold}[sentence.decides];
  return said(sentence, evidence.names, others);
}

const line = (text: string): HTMLElement =>
  html`<p class="country-line quiet"><a href="#beyond">${text}</a></p>`;

const othersOf = ({formats}: Evidence, {others}: WholeCountry): string =>
  formats.rounded(inPercent(others), 1);

/** The words of a sentence, which its kind decides. */
const wordsOf = ({words}: Evidence, {kind}: CountrySentence) =>
  words.beyond.words[kind] as unknown as {
    readonly [Part in keyof CountryWords<"admitted">]: (
      figures: CountrySentence,
      names: Evidence["names"],
      others: string,
    ) => string;
  };
