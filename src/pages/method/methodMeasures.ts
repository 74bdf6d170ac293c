import {parseContest} from "../../core/contest.js";
import {elect} from "../../core/elect.js";
import {type Measures, measures} from "../../core/measures.js";
import {type FundingRate, fundingRates, partyFunding, totalFunding} from "../../core/partyFunding.js";
import {parseScenario} from "../../core/scenario.js";
import {asPercent} from "../../core/share.js";
import {unrepresentedVotes} from "../../core/unrepresented.js";
import type {Answer} from "../../scenario/answer.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {badge} from "../../views/badge.js";
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
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.heading}><table class="measures-table" id="measures-table">
    <thead><tr><th scope="col">${words.measure}</th><th scope="col">${words.formula}</th><th scope="col" class="number">${words.now}</th></tr></thead>
    <tbody>${(Object.keys(symbols) as MeasureName[]).map(
      (
        name,
      ) => html`<tr data-measure=${name}><th scope="row">${name === "unrepresented" ? words.unrepresented : lab.messages.measures.names[name]}<small>${words.words[name]}</small></th>
        <td class="symbols">${symbols[name]()}</td>
        <td class="number strong">${measureNow(lab, name, found, outcome) ?? lab.messages.measures.undefined}</td></tr>`,
    )}</tbody></table></div>`;
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

/** What the parties of a Mazhilis draw together in a year, at the rate of their time. */
export function fundingTable(lab: Lab, {measures: words}: MethodMessages): HTMLElement {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.fundingCaption}><table class="figures" id="funding-table">
    <caption>${words.fundingCaption} ${badge(lab, "law", lab.catalogue.lawSources.funding, true)}</caption>
    <thead><tr><th scope="col">${words.rate}</th><th scope="col" class="number">${words.perVote}</th><th scope="col" class="number">${words.votes}</th><th scope="col" class="number">${words.total}</th></tr></thead>
    <tbody>${fundingRates.map((rate, index) => fundingRow(lab, words, rate, index))}</tbody></table></div>`;
}

function fundingRow(
  {catalogue, formats}: Lab,
  words: MethodMessages["measures"],
  rate: FundingRate,
  index: number,
): HTMLElement | null {
  const entry = catalogue.contests.find(({fundedFrom}) => fundedFrom === rate.from);
  if (!entry) return null;
  const outcome = elect(
    parseContest(entry.contest),
    parseScenario(lawfulQuestion(catalogue, entry.id).scenario),
  );
  const sums = partyFunding(outcome, rate);
  const votes = outcome.parties.filter(({party}) => sums.some((sum) => sum.party === party));
  return html`<tr data-funding=${entry.id}><th scope="row">${words.rateNames[index]}</th>
    <td class="number">${words.tenge(formats.decimal(rate.tenths / 10, 1))}</td>
    <td class="number">${formats.whole(votes.reduce((all, party) => all + Number(party.votes), 0))}</td>
    <td class="number strong">${words.tenge(formats.whole(Number(totalFunding(sums)) / 10))}</td></tr>`;
}
