import {whyNoBounds} from "../../certainty/bounds/boundsQuestion.js";
import {partyVotes} from "../../core/contest.js";
import {plus} from "../../core/count.js";
import type {DistrictRange} from "../../core/districtRange.js";
import {type PartyOutcome, seatsIn, type ThresholdStep} from "../../core/outcome.js";
import {asPercent} from "../../core/share.js";
import {type Answer, floorRestsOnStations, hangsOnDraws, restsOnStations} from "../../scenario/answer.js";
import {badge, lawBadge, stationsBadge} from "../../views/badge.js";
import {type Part, part} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import type {Messages} from "../../words/messages.js";
import type {SpreadMessages} from "./spreadWords.js";

/** Votes and seats by party, with the law's seats and the change; every column with the basis of its figures. */
export function seatsTable(lab: Lab, spread: SpreadMessages, answer: Answer): Part {
  const {table} = lab.messages;
  const {outcome, entry, house} = answer;
  const hasDistricts = house.district > 0 || outcome.parties.some(({district}) => district > 0);
  const source = entry.sources[0];
  const isRebuilt = restsOnStations(answer.question, entry);
  const rebuilt = () => stationsBadge(lab, entry, true);
  // Districts take seats from stations, never votes: these stay what was counted, unless a floor leaves some out.
  const hasVotesOfStations = floorRestsOnStations(answer.question, entry);
  const ofShares = () => (hasVotesOfStations ? rebuilt() : badge(lab, entry.basis, source, true));
  const ofVotes = () => (entry.votesReconstructed ? rebuilt() : ofShares());
  const ofSeats = () =>
    answer.isLaw ? lawBadge(lab, answer.law, true) : badge(lab, "hypothetical", "reader", true);
  return part`<table class="figures" aria-label=${table.caption} id=${lab.id("seats-table")} data-status=${outcome.status} data-house=${outcome.house} data-vacant=${outcome.vacant}>
    <thead><tr>
      <th scope="col">${table.party}</th>
      <th scope="col" class="number wide">${table.votes} ${ofVotes()}</th>
      <th scope="col" class="number">${table.share} ${ofShares()}</th>
      <th scope="col">${table.admitted}</th>
      ${hasDistricts ? part`<th scope="col" class="number wide">${table.list}</th><th scope="col" class="number wide">${table.district} ${answer.ranges ? ofSeats() : districtBadge(lab, answer)}</th>` : null}
      <th scope="col" class="number">${table.seats} ${(answer.ranges ? hasVotesOfStations : isRebuilt) ? rebuilt() : ofSeats()}</th>
      ${hangsOnDraws(answer) ? part`<th scope="col" class="number wide">${spread.column} ${rebuilt()}</th>` : null}
      <th scope="col" class="number wide">${table.law} ${lawBadge(lab, answer.law, true)}</th>
      <th scope="col" class="number">${table.change}</th>
    </tr></thead>
    <tbody>${outcome.parties.map((party) => partyRow(lab, answer, party, hasDistricts))}</tbody>
    <tfoot>${totalRow(lab, answer, hasDistricts)}</tfoot>
  </table>`;
}

function partyRow(lab: Lab, answer: Answer, row: PartyOutcome, hasDistricts: boolean): Part {
  const {formats} = lab;
  const {party, votes, seats, list, district} = row;
  const isListed = answer.contest.parties.includes(party);
  const range = rangeCell(answer, party);
  // Where a model has it who wins the districts, its numbers are no result: both ends stand in their place.
  const ends = answer.ranges?.find((one) => one.party === party);
  const {fromTo} = lab.messages.table;
  const law = seatsIn(answer.baseline, party);
  const step = answer.outcome.steps.find((one): one is ThresholdStep => one.step === "threshold");
  const share =
    step && step.base > 0 && isListed ? formats.rounded(asPercent({parts: votes, of: step.base}), 2) : "–";
  return part`<tr data-party=${party} data-list=${list} data-district=${district} data-seats=${seats}>
    <th scope="row"><i class="swatch" style=${`--party: ${partyColour(lab, party)}`}></i>${partyName(lab, party)}</th>
    <td class="number wide">${isListed ? formats.whole(votes) : "–"}</td>
    <td class="number">${share}</td>
    <td>${admittedCell(lab, row, step, isListed)}</td>
    ${hasDistricts ? part`<td class="number wide">${formats.whole(list)}</td><td class="number wide">${ends ? fromTo(0, ends.districts) : formats.whole(district)}</td>` : null}
    <td class="number strong">${ends ? fromTo(ends.none, ends.every) : formats.whole(seats)}${ends ? null : shareOfHouse(lab, answer, seats, answer.outcome.house)}${range?.("small", "range-below") ?? null}${answer.entry.printed && whyNoBounds(answer) === null ? part`<small class="rounding-ends" data-rounding=${party}>…</small>` : null}</td>
    ${range?.("td", "number wide range") ?? null}
    <td class="number wide">${formats.whole(law)}${shareOfHouse(lab, answer, law, answer.baseline.house)}</td>
    <td class="number">${ends ? changeEnds(lab, ends, law) : changeCell(lab, answer, seats, law)}</td>
  </tr>`;
}

/** The ends of a party's seats over the draws, which are filled in once these are made. */
function rangeCell(answer: Answer, party: string) {
  if (!hangsOnDraws(answer)) return null;
  return (tag: "td" | "small", name: string): Part =>
    tag === "td"
      ? part`<td class=${name} data-range=${party}>…</td>`
      : part`<small class=${name} data-range=${party}>…</small>`;
}

/** The change against the law at both ends of what districts can give; in seats, whatever the houses. */
const changeEnds = ({messages}: Lab, {none, every}: DistrictRange, law: number): string =>
  `${messages.change(none - law)} … ${messages.change(every - law)}`;

/** The share of the house, where two houses of different size stand side by side. */
const shareOfHouse = ({formats}: Lab, answer: Answer, seats: number, house: number): Part | null =>
  isOtherHouse(answer)
    ? part`<small class="of-house">${formats.rounded(asPercent({parts: seats, of: house}))}</small>`
    : null;

const isOtherHouse = ({outcome, baseline}: Answer): boolean => outcome.house !== baseline.house;

/** Seats more or fewer than under the law; percentage points of the house where the houses differ in size. */
function changeCell({messages, formats}: Lab, answer: Answer, seats: number, law: number): Part {
  const {outcome, baseline} = answer;
  if (!isOtherHouse(answer)) return part`${messages.change(seats - law)}`;
  const points = (100 * seats) / outcome.house - (100 * law) / baseline.house;
  const sign = points < 0 ? "−" : points > 0 ? "+" : "";
  return part`${messages.table.points(`${sign}${formats.fixed(Math.abs(points), 1)}`)}`;
}

function admittedCell(
  {messages}: Lab,
  {party, admitted}: PartyOutcome,
  step: ThresholdStep | undefined,
  isListed: boolean,
): Part {
  const {table} = messages;
  if (!isListed) return part`<span class="quiet">${table.noList}</span>`;
  if (!step) return part`<span class="quiet">–</span>`;
  const own = step.parties.find((one) => one.party === party);
  const said = own === undefined ? "" : marginText(table, admitted, own);
  return part`${admitted ? table.yes : table.no} <small class="quiet">${said}</small>`;
}

/** Votes above the line, or short of it; a list that is in without them is exempt, or joins the only one admitted. */
function marginText(
  table: Messages["table"],
  admitted: boolean,
  {margin, exempt}: ThresholdStep["parties"][number],
): string {
  if (margin >= 0) return table.above(margin);
  if (admitted) return exempt ? table.exempt : table.joined;
  return table.short(-margin as number);
}

function totalRow({messages, formats}: Lab, answer: Answer, hasDistricts: boolean): Part {
  const {outcome, contest, baseline} = answer;
  const sum = (read: (party: PartyOutcome) => number) =>
    formats.whole(outcome.parties.reduce((all, party) => all + read(party), 0));
  const votes = outcome.parties.reduce((all, party) => all + Number(party.votes), 0);
  const againstAll = contest.counts.againstAll;
  return part`${againstAll === 0 ? null : part`<tr><th scope="row">${messages.table.againstAll}</th><td class="number wide">${formats.whole(againstAll)}</td><td class="number">${formats.rounded(asPercent({parts: againstAll, of: plus(againstAll, partyVotes(contest.counts))}), 2)}</td></tr>`}
    <tr><th scope="row">${messages.table.total}</th>
    <td class="number wide">${formats.whole(votes)}</td><td></td><td></td>
    ${hasDistricts ? part`<td class="number wide">${sum(({list}) => list)}</td><td class="number wide">${sum(({district}) => district)}</td>` : null}
    <td class="number strong">${sum(({seats}) => seats)}</td>${hangsOnDraws(answer) ? part`<td class="wide"></td>` : null}
    <td class="number wide">${formats.whole(baseline.filled)}</td><td></td></tr>`;
}

/** District seats rest on stations and mostly a model of districts, or on announced winners. */
const districtBadge = (lab: Lab, {entry, question}: Answer): Part =>
  question.districtWinners
    ? badge(lab, "hypothetical", "reader", true)
    : entry.stations > 0
      ? stationsBadge(lab, entry, true)
      : badge(lab, "official", entry.sources[0], true);
