import {type Claim, verdicts} from "../../statement/claims/claim.js";
import {readingOf} from "../../statement/claims/readings.js";
import {subjects} from "../../statement/claims.js";
import {statementSource} from "../../statement/evidenceData.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import {claimWords} from "./claimWords.js";
import type {Evidence} from "./evidence.js";
import {verdictMark, verdictShape} from "./verdictMark.js";

/** How many claims came to which verdict: the section's answer in a line. */
export function claimCounts({all, words}: Evidence): HTMLElement {
  const counts = verdicts
    .map((verdict) => ({verdict, claims: all.filter((claim) => claim.verdict === verdict).length}))
    .filter(({claims}) => claims > 0);
  return html`<ul class="claim-counts" id="claim-counts">${counts.map(
    ({verdict, claims}) =>
      html`<li class=${`claim-verdict claim-${verdict}`} data-verdict=${verdict} data-claims=${claims}>${verdictShape(verdict)}${words.claims.count[verdict](claims)}</li>`,
  )}</ul>`;
}

/** Every claim with its verdict, by subject; the arithmetic one click away. */
export const claimList = (evidence: Evidence): Node =>
  fragment`${subjects.map(
    (subject) =>
      fragment`<h3>${evidence.words.claims.subjects[subject]}</h3><ul class="claim-list">${evidence.claims[subject].map((claim) => claimItem(evidence, claim))}</ul>`,
  )}`;

function claimItem(evidence: Evidence, claim: Claim): HTMLElement {
  const {words, names} = evidence;
  const {said, found, lines} = claimWords(words, names, claim);
  return html`<li class="claim" id=${`claim-${claim.key}`} data-claim=${claim.key} data-verdict=${claim.verdict}>
    <p class="claim-said">${said} <small class="quiet">${words.claims.origins[claim.origin]}</small></p>
    <div class="claim-found"><p>${verdictMark(words, claim.verdict)} ${found}</p>
    <details><summary>${words.claims.arithmetic}<span class="visually-hidden">: ${said}</span></summary>
      <ul class="claim-lines">${lines.map((line) => html`<li>${line}</li>`)}</ul>
      ${claim.quote ? html`<p class="quiet">${words.claims.quoted} <q lang="kk">${claim.quote}</q></p>` : null}
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
