import type {Claim} from "../../statement/claims/claim.js";
import {readingOf} from "../../statement/claims/readings.js";
import {type Sentence, type SentenceVerdict, sentenceVerdicts} from "../../statement/claims.js";
import {statementSource} from "../../statement/evidenceData.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import {claimWords} from "./claimWords.js";
import type {Evidence} from "./evidence.js";
import {countryLine} from "./evidenceBeyond.js";
import {verdictMark, verdictShape} from "./verdictMark.js";

/** How many sentences of the statement came to which verdict: the section's answer in a line. */
export const claimCounts = (evidence: Evidence): HTMLElement =>
  verdictCounts(evidence, "claim-counts", evidence.claims.statement);

/** The same of our own checks, which are no claims of the statement. */
export const ownCounts = (evidence: Evidence): HTMLElement =>
  verdictCounts(evidence, "own-counts", evidence.claims.own);

function verdictCounts(
  {words}: Evidence,
  id: string,
  counted: readonly {readonly verdict: SentenceVerdict}[],
): HTMLElement {
  const counts = sentenceVerdicts
    .map((verdict) => ({verdict, claims: counted.filter((one) => one.verdict === verdict).length}))
    .filter(({claims}) => claims > 0);
  return html`<ul class="claim-counts" id=${id}>${counts.map(
    ({verdict, claims}) =>
      html`<li class=${`claim-verdict claim-${verdict}`} data-verdict=${verdict} data-claims=${claims}>${verdictShape(verdict)}${words.claims.count[verdict](claims)}</li>`,
  )}</ul>`;
}

/** The statement sentence by sentence: its own words, and each thing it asserts with its verdict. */
export const claimList = (evidence: Evidence): Node =>
  html`<ol class="sentence-list">${evidence.claims.statement.map((sentence) => sentenceItem(evidence, sentence))}</ol>`;

/** What we looked at in its tables. */
export const ownList = (evidence: Evidence): Node =>
  html`<ul class="claim-list">${evidence.claims.own.map((claim) => claimItem(evidence, claim))}</ul>`;

function sentenceItem(evidence: Evidence, {key, quote, parts, verdict}: Sentence): HTMLElement {
  const {words} = evidence;
  const whole =
    parts.length === 1
      ? null
      : html`<p class="sentence-verdict">${words.claims.whole} ${verdictMark(words, verdict)}</p>`;
  return html`<li class="sentence" id=${`sentence-${key}`} data-sentence=${key} data-verdict=${verdict}>
    <h3>${words.claims.sentences[key]}</h3>
    <blockquote><span class="quiet">${words.claims.quoted}</span> <q lang="kk">${quote}</q> ${badge(evidence, "observers", statementSource, true)}</blockquote>
    ${whole}
    <ul class="claim-list">${parts.map((claim) => claimItem(evidence, claim))}</ul></li>`;
}

function claimItem(evidence: Evidence, claim: Claim): HTMLElement {
  const {words, names} = evidence;
  const {said, found, lines} = claimWords(words, names, claim);
  const {kind, origin} = claim;
  // What is missing is the answer there, so it stands open.
  const hasNoArithmetic = kind === "obstacles" || kind === "official-wrong";
  const stands =
    origin === "said" ? null : fragment` <small class="quiet">${words.claims.origins[origin]}</small>`;
  return html`<li class="claim" id=${`claim-${claim.key}`} data-claim=${claim.key} data-verdict=${claim.verdict} data-origin=${origin}>
    <p class="claim-said">${said}${stands}</p>
    <div class="claim-found"><p>${verdictMark(words, claim.verdict)} ${found}</p>${countryLine(evidence, claim.key)}
    <details open=${hasNoArithmetic}><summary>${hasNoArithmetic ? words.claims.needed : words.claims.arithmetic}<span class="visually-hidden">: ${said}</span></summary>
      <ul class="claim-lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>
      ${readingWords(evidence, claim)}
      <p class="claim-rests">${badge(evidence, "observers", statementSource)}${claim.rests.map(({basis, source}) => badge(evidence, basis, source))}</p>
    </details></div></li>`;
}

/** How the reconstruction read a contradiction, and how else it can be read. */
function readingWords({ground, words, language}: Evidence, claim: Claim): Node | null {
  const reading = readingOf(claim, ground.resolutions);
  if (!reading) return null;
  return fragment`<p class="quiet">${words.claims.reading} ${reading.reading[language]}</p>
    <p class="quiet">${words.claims.alternative} ${reading.alternative[language]}</p>`;
}
