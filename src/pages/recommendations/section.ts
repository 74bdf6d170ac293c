import {entryOf} from "../../catalogue/contests.js";
import {lawOf, reforms} from "../../catalogue/laws.js";
import {sourceOf} from "../../catalogue/lookUp.js";
import type {Recommendation, RecommendationNumber} from "../../statement/recommendations.js";
import type {CountName} from "../../statement/trials.js";
import {countNamed, countsOf, renamedParty} from "../../statement/trials.js";
import {badge} from "../../views/badge.js";
import {fragment, html, type Part} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {testMark} from "./recommendationList.js";
import type {Recommendations} from "./recommendations.js";
import {districtDoubts, knownDistricts, trialDistricts} from "./trialDistricts.js";
import {floorDoubts, trialFloor} from "./trialFloor.js";
import type {Doubt} from "./trialParts.js";
import {protestDoubts, trialProtest} from "./trialProtest.js";
import {thresholdDoubts, trialThreshold} from "./trialThreshold.js";
import {trialTurnout} from "./trialTurnout.js";
import type {InLaw, Untested} from "./words.js";

/** One recommendation: its words, what it asks, what comes out, what its friends will not like, or why it is not tested. */
export function section(page: Recommendations, number: RecommendationNumber): Node {
  const recommendation = page.data.recommendations.find((one) => one.number === number);
  return recommendation ? drawn(page, recommendation) : fragment``;
}

function drawn(page: Recommendations, recommendation: Recommendation): Node {
  const {words} = page;
  const {number, test} = recommendation;
  const {headings} = words;
  const tried = trialOf(page, recommendation);
  const doubts = doubtsOf(page, recommendation);
  return fragment`<header><h2><span class="recommendation-number">${number}</span> ${words.names[number]}</h2>${testMark(page, test)}</header>
    <div class="recommendation-body">
      ${inItsWords(page, recommendation)}
      ${part(headings.asks, html`<p>${words.asks[number]}</p>`)}
      ${tried ? part(headings.tried, tried) : null}
      ${doubts.length > 0 ? part(headings.friends, doubtList(page, doubts)) : null}
      ${number in words.why ? part(headings.why, whyNot(page, number as Untested)) : null}
      ${number in words.law ? part(headings.law, lawNow(page, number as InLaw)) : null}
      ${test === "yes" ? null : part(headings.known, knownElsewhere(page, recommendation))}
    </div>`;
}

const part = (heading: string, content: Node): HTMLElement =>
  html`<div class="part"><h3>${heading}</h3>${content}</div>`;

/** The Kazakh words, and our translation where the page is in another language. */
function inItsWords(page: Recommendations, {text, translation}: Recommendation): HTMLElement {
  const {words, language, catalogue} = page;
  const ours =
    language === "kk"
      ? null
      : html`<p class="ours"><small>${words.headings.ours}</small> ${translation[language]}</p>`;
  return html`<div class="part"><h3>${words.headings.words} ${badge(page, "observers", catalogue.observersPackage.source, true)}</h3><blockquote lang="kk">${text}</blockquote>${ours}</div>`;
}

function trialOf(page: Recommendations, {number}: Recommendation): HTMLElement | null {
  switch (number) {
    case 3:
      return trialThreshold(page);
    case 4:
      return html`<div>${trialDistricts(page)}${knownDistricts(page)}</div>`;
    case 6:
      return trialTurnout(page);
    case 9:
      return trialFloor(page);
    case 10:
      return trialProtest(page);
    default:
      return null;
  }
}

function doubtsOf(page: Recommendations, {number}: Recommendation): readonly Doubt[] {
  switch (number) {
    case 3:
      return thresholdDoubts(page);
    case 4:
      return districtDoubts(page);
    case 6:
      return [{said: page.words.turnout.noParty}];
    case 9:
      return floorDoubts(page);
    case 10:
      return protestDoubts(page);
    default:
      return [];
  }
}

/** Each doubt, with the badge of the count that it rests on. */
const doubtList = (page: Recommendations, doubts: readonly Doubt[]): HTMLElement =>
  html`<ul class="doubts">${doubts.map(({said, on}) => html`<li>${said} ${on ? countBadge(page, on) : null}</li>`)}</ul>`;

function countBadge(page: Recommendations, name: CountName): Part {
  const {basis, sources} = entryOf(page.catalogue, countNamed(name).contest);
  return badge(page, basis, sources[0], true);
}

/** Why no model can test it, and where to go from there, if anywhere. */
function whyNot(page: Recommendations, number: Untested): Node {
  const {words} = page;
  const link = (href: string, text: string) =>
    html`<p class="trial-links"><a class="quiet-button compare-link" href=${href}>${text}</a></p>`;
  return fragment`<p>${words.why[number]}</p>${
    number === 1
      ? link("./compare", words.toCompare)
      : number === 8
        ? fragment`${listsStood(page)}${link("./?move=parties*new-party*10", words.newParty)}`
        : null
  }`;
}

/** How many lists stood in 2021 and in 2023, by the Commission's results. */
function listsStood(page: Recommendations): HTMLElement {
  const {catalogue, words} = page;
  const [before, after] = [countNamed("official"), countNamed("later")].map(({contest}) =>
    entryOf(catalogue, contest),
  );
  const lists = ({contest}: typeof before) => contest.votes.map(({party}) => party);
  const added = lists(after).filter((party) => !lists(before).includes(party) && party !== renamedParty);
  return html`<p>${words.listsStood(
    lists(before).length,
    lists(after).length,
    added.map((party) => partyName(page, party)),
  )} ${badge(page, "official", after.sources[0], true)}</p>`;
}

const lawsOf = ({data}: Recommendations, number: RecommendationNumber): readonly string[] =>
  data.recommendations.find((one) => one.number === number)?.laws ?? [];

const lawNow = (page: Recommendations, number: InLaw): HTMLElement =>
  html`<p>${page.words.law[number]} ${lawsOf(page, number).map((source) => badge(page, sourceOf(page.catalogue, source)?.basis ?? "law", source, true))}</p>`;

/** What is known elsewhere, each sentence with the publication it was read in; or that we found nothing. */
function knownElsewhere({words, data, language}: Recommendations, {known}: Recommendation): HTMLElement {
  if (known.length === 0) return html`<p>${words.nothingKnown}</p>`;
  return html`<ul class="known">${known.map(({said, in: id}) => {
    const read = data.publications.find((one) => one.id === id);
    return html`<li>${said[language]} ${read ? html`<small><a href=${read.url} rel="noopener noreferrer">${read.title[language]}</a>, ${words.publication(read.publisher, read.date)}</small>` : null}</li>`;
  })}</ul>`;
}

/** The ids of all sources that the page cites. */
export function citedHere({catalogue, data}: Recommendations): readonly string[] {
  const entries = countsOf.map(({contest}) => entryOf(catalogue, contest));
  return [
    ...entries.map(({sources}) => sources[0]),
    ...entries.map((entry) => lawOf(catalogue, entry).source),
    ...reforms(catalogue).map(({source}) => source),
    ...data.recommendations.flatMap(({laws = []}) => laws),
    ...catalogue.turnouts.map(({source}) => source),
    catalogue.observersPackage.source,
    "reconstruction",
    "reader",
  ];
}
