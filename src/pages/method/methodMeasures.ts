import type {CatalogueContest, VoteRate} from "../../catalogue/catalogue.js";
import {sourceOf} from "../../catalogue/lookUp.js";
import {parseContest} from "../../core/contest.js";
import {elect} from "../../core/elect.js";
import {type Measures, measures} from "../../core/measures.js";
import {type FundingRate, partyFunding, totalFunding} from "../../core/partyFunding.js";
import {parseScenario} from "../../core/scenario.js";
import {asPercent} from "../../core/share.js";
import {unrepresentedVotes} from "../../core/unrepresented.js";
import {ofLab, takeAway} from "../../picture/takeAway/takeAway.js";
import type {Answer} from "../../scenario/answer.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {badge, fundingBadges} from "../../views/badge.js";
import {behindLink} from "../../views/behindLink.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {MeasureName, MethodMessages} from "./words.js";

/** Each measure in symbols: per party v is its share of list votes and s its share of seats. */
const symbols: Readonly<Record<MeasureName, () => Node>> = {
  gallagher: () => fragment`√(½ ∑ (<var>v</var> − <var>s</var>)<sup>2</sup>)`,
  loosemoreHanby: () => fragment`½ ∑ |<var>v</var> − <var>s</var>|`,
  sainteLague: () => fragment`∑ (<var>s</var> − <var>v</var>)<sup>2</sup> ÷ <var>v</var>`,
  effectivePartiesByVotes: () => fragment`1 ÷ ∑ <var>v</var><sup>2</sup>`,
  effectivePartiesBySeats: () => fragment`1 ÷ ∑ <var>s</var><sup>2</sup>`,
  unrepresented: () => fragment`∑ <var>v</var>, <var>s</var> = 0`,
};

/** The measures in symbols and words, with what they are for the allocation on the page. */
export function measuresTable(lab: Lab, {measures: words}: MethodMessages, {outcome}: Answer): HTMLElement {
  const found = measures(outcome);
  const question = () => lab.state.value.question;
  return html`<div><div class="scroll" tabindex="0" role="region" aria-label=${words.heading}><table class="measures-table" id="measures-table">
    <thead><tr><th scope="col">${words.measure}</th><th scope="col">${words.formula}</th><th scope="col" class="number">${words.now}</th></tr></thead>
    <tbody>${(Object.keys(symbols) as MeasureName[]).map(
      (
        name,
      ) => html`<tr data-measure=${name}><th scope="row">${name === "unrepresented" ? words.unrepresented : lab.messages.measures.names[name]}<small>${name === "unrepresented" ? null : `${lab.messages.measures.hints[name]} `}${words.words[name]}</small></th>
        <td class="symbols">${symbols[name]()}</td>
        <td class="number strong">${measureNow(lab, name, found, outcome) ?? lab.messages.measures.undefined}</td></tr>`,
    )}</tbody></table></div>
    <div class="behind">${behindLink(lab, "measures", {label: words.heading, question})} · ${behindLink(lab, "unrepresented", {label: words.unrepresented, question})} ${takeAway(lab, ofLab(lab, words.heading))}</div></div>`;
}

function measureNow(
  {formats}: Lab,
  name: MeasureName,
  found: Measures | null,
  outcome: Answer["outcome"],
): string | null {
  if (name === "unrepresented") {
    const votes = unrepresentedVotes(outcome);
    return votes && votes.all > 0 ? formats.rounded(asPercent({parts: votes.lost, of: votes.all}), 2) : null;
  }
  const value = found?.[name] ?? null;
  return value === null ? null : formats.decimal(value, 2);
}

/** What a vote was worth year by year, and what the parties of a Mazhilis drew together in the year it was elected. */
export function fundingTable(lab: Lab, {measures: words}: MethodMessages): HTMLElement {
  const menu = takeAway(lab, {
    label: words.fundingCaption,
    question: () => lab.state.value.question,
    rests: () => [lab.messages.basis.law],
    sources: () => [lab.catalogue.lawSources.funding, lab.catalogue.lawSources.fundingRate],
  });
  return html`<div><div class="scroll" tabindex="0" role="region" aria-label=${words.fundingCaption}><table class="figures" id="funding-table">
    <caption>${words.fundingCaption} ${fundingBadges(lab, true)}</caption>
    <thead><tr><th scope="col">${words.rate}</th><th scope="col">${words.reckonedAs}</th><th scope="col" class="number">${words.perVote}</th><th scope="col" class="number">${words.votes}</th><th scope="col" class="number">${words.total}</th></tr></thead>
    <tbody>${lab.catalogue.fundingRates.map((rate) => fundingRow(lab, words, rate))}</tbody></table></div><div class="behind">${menu}</div></div>`;
}

function fundingRow(lab: Lab, words: MethodMessages["measures"], rate: VoteRate): HTMLElement {
  const {catalogue, formats} = lab;
  const {from, unit, unitTenge, percent, source} = rate;
  const year = from.slice(0, 4);
  // A rate from the first of January is that of the year.
  const since = from.endsWith("-01-01") ? year : words.since(formats.date(from));
  const entry = catalogue.contests.find(({funding}) => funding?.year === year);
  const paid = entry?.funding ? fundingOf(lab, entry, entry.funding) : null;
  return html`<tr data-funding=${entry?.id ?? ""}><th scope="row">${since}</th>
    <td>${words.units[unit](formats.percent(percent), formats.decimal(percent / 100, 2), formats.whole(unitTenge))} ${badge(lab, sourceOf(catalogue, source)?.basis ?? "law", source, true)}</td>
    <td class="number">${words.tenge(formats.decimal((unitTenge * percent) / 100, 2))}</td>
    <td class="number">${paid ? formats.whole(paid.votes) : "–"}</td>
    <td class="number strong">${paid ? words.tenge(formats.whole(paid.tenge)) : "–"}</td></tr>`;
}

/** The votes of the parties that took seats in a contest under its law, and what they drew for its year. */
function fundingOf({catalogue}: Lab, entry: CatalogueContest, rate: FundingRate) {
  const outcome = elect(
    parseContest(entry.contest),
    parseScenario(lawfulQuestion(catalogue, entry.id).scenario),
  );
  const sums = partyFunding(outcome, rate);
  const paid = outcome.parties.filter(({party}) => sums.some((sum) => sum.party === party));
  return {
    votes: paid.reduce((all, {votes}) => all + Number(votes), 0),
    tenge: Math.round(Number(totalFunding(sums)) / 10),
  };
}
