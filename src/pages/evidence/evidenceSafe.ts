import {shownBasis, sourceOf} from "../../catalogue/lookUp.js";
import {contestOf, officialNow} from "../../statement/claims/ground.js";
import {saidClaims} from "../../statement/claims.js";
import {betterNotSay, type SafeSentence, safeToSay} from "../../statement/safeToSay.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import {claimWords, safeWords} from "./claimWords.js";
import type {Evidence} from "./evidence.js";
import {countryLine} from "./evidenceBeyond.js";
import {verdictMark} from "./verdictMark.js";

/** What a speaker can say aloud and what not, fit to be printed; with a button that does. */
export function safeList(evidence: Evidence): Node {
  const {words, all, claims, ground} = evidence;
  const {safe} = words;
  const sentences = safeToSay(ground, all);
  return fragment`<p class="safe-actions"><button type="button" class="quiet-button" id="print-safe" @click=${() => print()}>${safe.print}</button> <span class="quiet">${safe.printHint}</span></p>
    <div class="safe-columns"><div><ol class="safe-list" id="safe-list">${sentences.map((sentence) => safeItem(evidence, sentence))}</ol></div>
    <div><h3>${safe.notSay}</h3>
    <p>${safe.notSayLead}</p>
    <ul class="not-say" id="not-say">${betterNotSay(saidClaims(claims)).map((claim) => {
      const {said, found} = claimWords(words, evidence.names, claim);
      return html`<li data-claim=${claim.key}><a href=${`#claim-${claim.key}`} class="not-say-claim">${said}</a> <span>${verdictMark(words, claim.verdict)} ${found}</span></li>`;
    })}</ul></div></div>
    <p class="print-only safe-foot">${safe.dataOf(contestOf(ground, officialNow).date)}. ${sourcesLine(evidence, sentences)} Mandat, ${addressOnPaper()}</p>`;
}

function safeItem(evidence: Evidence, sentence: SafeSentence): HTMLElement {
  const {words, names, messages, catalogue} = evidence;
  const {say, avoid} = safeWords(words, names, sentence);
  const rests = sentence.rests.filter(
    ({basis}, place) => sentence.rests.findIndex((other) => other.basis === basis) === place,
  );
  return html`<li data-safe=${sentence.kind}><p class="safe-say">${say} <span class="safe-rests">${rests.map(({basis, source}) => badge(evidence, basis, source, true))}</span><span class="print-only safe-basis">${rests.map(({basis, source}) => messages.basis[shownBasis(catalogue, basis, source)]).join(", ")}</span></p>
    <p class="safe-avoid"><b>${words.safe.avoid}:</b> ${avoid}</p>${countryLine(evidence, sentence.kind)}</li>`;
}

/** The sources of the sentences, by their titles, for the paper. */
function sourcesLine({words, catalogue, language}: Evidence, sentences: readonly SafeSentence[]): string {
  const named = [...new Set(sentences.flatMap(({rests}) => rests.map(({source}) => source)))];
  const titles = named.flatMap((id) => sourceOf(catalogue, id)?.title[language] ?? []);
  return `${words.safe.sourcesLine} ${titles.join("; ")}.`;
}

/** The address of what is seen, as it is at the moment of printing. */
function addressOnPaper(): HTMLElement {
  const element = html`<span></span>`;
  const write = (): void => {
    element.textContent = `${location.origin}${location.pathname}${location.search}`;
  };
  addEventListener("beforeprint", write);
  write();
  return element;
}
