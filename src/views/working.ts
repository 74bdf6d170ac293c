import type {AgainstAllStep} from "../core/againstAll.js";
import type {Average} from "../core/highestAverages.js";
import type {
  AveragesStep,
  CompensationStep,
  CountStep,
  DistrictStep,
  HouseStep,
  QuotaStep,
  RunnerUpStep,
  Step,
  ThresholdStep,
  TieStep,
} from "../core/outcome.js";
import {floorName} from "../core/scenario.js";
import {asPercent, percentCut, type Share} from "../core/share.js";
import type {TransferStep} from "../core/transfers.js";
import type {FloorStep} from "../core/turnoutFloor.js";
import {votesShort} from "../core/votesShort.js";
import type {Answer} from "../scenario/answer.js";
import {assumptionsOf} from "../scenario/assumptions.js";
import type {Messages} from "../words/messages.js";
import {groupName} from "./groupName.js";
import {fragment, html} from "./html.js";
import type {Lab} from "./lab.js";
import {partyName} from "./partyNames.js";

/** The steps the core took, in the order of the law, and the assumptions it made on the way. */
export function working(lab: Lab, answer: Answer): Node {
  return fragment`<ol class="steps">${answer.outcome.steps.map(
    (step) => html`<li data-step=${step.step}>${drawStep(lab, step, answer)}</li>`,
  )}</ol>${assumptions(lab, answer)}`;
}

function drawStep(lab: Lab, step: Step, answer: Answer): Node {
  switch (step.step) {
    case "transfers":
      return drawTransfers(lab, step);
    case "against-all":
      return drawAgainstAll(lab, step);
    case "averages":
      return drawAverages(lab, step);
    case "compensation":
      return drawCompensation(lab, step);
    case "count":
      return drawCount(lab, step, answer);
    case "turnout-floor":
      return drawFloor(lab, step);
    case "house":
      return drawHouse(lab, step);
    case "threshold":
      return drawThreshold(lab, step);
    case "quota":
      return drawQuota(lab, step);
    case "runner-up":
      return drawRunnerUp(lab, step);
    case "tie":
      return drawTie(lab, step);
    case "districts":
      return drawDistricts(lab, step, answer);
  }
}

function drawCount({messages: {working: words}, formats}: Lab, step: CountStep, {entry}: Answer): Node {
  const rows: readonly [string, string][] = [
    ...(step.registered === null
      ? []
      : ([[words.registered, formats.whole(step.registered)]] as [string, string][])),
    [entry.castIs ? words.castIs[entry.castIs] : words.cast, formats.whole(step.cast)],
    ...(step.registered === null
      ? []
      : ([[words.turnout, percent(formats.rounded, {parts: step.cast, of: step.registered})]] as [
          string,
          string,
        ][])),
    [entry.invalidIs ? words.invalidIs[entry.invalidIs] : words.invalid, formats.whole(step.invalid)],
    [words.partyVotes, formats.whole(step.partyVotes)],
    ...(step.againstAll === 0
      ? []
      : ([[words.againstAll, formats.whole(step.againstAll)]] as [string, string][])),
    ...(step.unaccounted === 0
      ? []
      : ([[words.unaccounted, formats.whole(step.unaccounted)]] as [string, string][])),
  ];
  return fragment`<h3>${words.count}</h3><dl class="counts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function drawTransfers(lab: Lab, {moves}: TransferStep): Node {
  const {messages, formats} = lab;
  const {working: words} = messages;
  return fragment`<h3>${words.transfers}</h3><ul>${moves.map(
    ({from, to, share, moved}) =>
      html`<li>${words.transferLine(groupName(lab, from), groupName(lab, to), formats.percent(asPercent(share)), moved)}</li>`,
  )}</ul>`;
}

function drawAgainstAll({messages: {working: words}, formats}: Lab, step: AgainstAllStep): Node {
  const share = percent(formats.rounded, {parts: step.againstAll, of: step.valid});
  return fragment`<h3>${words.againstAllRule}</h3>
    <p>${words.againstAllLine[step.exceeded ? "above" : "within"](share, formats.percent(asPercent(step.limit)))}
    ${step.vacantListSeats === 0 ? null : words.seatsEmptied(step.vacantListSeats)}</p>`;
}

function drawAverages(lab: Lab, step: AveragesStep): Node {
  const {messages, formats} = lab;
  const {working: words, table} = messages;
  const title = words.averages(messages.formulas[step.formula]);
  const said = ({list, average}: Average): [string, string] => [
    partyName(lab, step.parties[list]),
    average.of === 0 ? "∞" : formats.decimal(Number(average.parts) / Number(average.of)),
  ];
  return fragment`<h3>${title}</h3>
    <p>${step.last ? words.averagesLast(...said(step.last)) : null} ${step.next ? words.averagesNext(...said(step.next)) : null}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}><table class="figures">
      <thead><tr><th scope="col">${table.party}</th><th scope="col" class="number">${table.votes}</th><th scope="col" class="number">${words.seats}</th></tr></thead>
      <tbody>${step.parties.map(
        (party, list) => html`<tr><th scope="row">${partyName(lab, party)}</th>
          <td class="number">${formats.whole(step.votes[list])}</td>
          <td class="number strong">${formats.whole(step.seats[list])}</td></tr>`,
      )}</tbody></table></div>
    ${shortLine(lab, step)}`;
}

/** Where the others give way, the house does not grow, whether or not a list won beyond its share. */
const overhangSentence = (words: Messages["working"], {overhang, grown}: CompensationStep): string =>
  grown === 0 && overhang !== "absorb" ? words.noOverhang : words.overhangLine[overhang](grown);

function drawCompensation(lab: Lab, step: CompensationStep): Node {
  const {messages, formats} = lab;
  const {working: words, table} = messages;
  return fragment`<h3>${words.compensation}</h3>
    <p>${words.compensationLine(step.proportional)} ${overhangSentence(words, step)}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.compensation}><table class="figures">
      <thead><tr><th scope="col">${table.party}</th><th scope="col" class="number">${words.shareOfVote}</th><th scope="col" class="number">${table.district}</th><th scope="col" class="number">${words.overhang}</th><th scope="col" class="number">${table.list}</th></tr></thead>
      <tbody>${step.parties.map(
        ({party, share, district, overhang, list}) => html`<tr><th scope="row">${partyName(lab, party)}</th>
          <td class="number">${formats.whole(share)}</td><td class="number">${formats.whole(district)}</td>
          <td class="number">${formats.whole(overhang)}</td><td class="number strong">${formats.whole(list)}</td></tr>`,
      )}</tbody></table></div>`;
}

const percent = (rounded: (value: number, decimals: number) => string, share: Share): string =>
  share.of === 0 ? "–" : rounded(asPercent(share), 2);

function drawFloor({messages: {working: words}, formats}: Lab, step: FloorStep): Node {
  const floor = formats.percent(asPercent(step.floor));
  const said =
    step.missed === 0
      ? words.floorMet(floor)
      : words.floorMissed[floorName(step.rule)](step.missed, step.of, floor);
  return fragment`<h3>${words.floor}</h3><p>${said}
    ${step.votesNotCounted === 0 ? null : words.votesNotCounted(formats.whole(step.votesNotCounted))}
    ${step.vacantListSeats === 0 ? null : words.seatsEmptied(step.vacantListSeats)}</p>`;
}

function drawHouse({messages: {working: words}}: Lab, {list, district, listToShare}: HouseStep): Node {
  return fragment`<h3>${words.house}</h3><p>${words.houseSplit(list, district)}
    ${listToShare === list ? null : words.listToShare(listToShare)}</p>`;
}

function drawThreshold(lab: Lab, step: ThresholdStep): Node {
  const {messages, formats} = lab;
  const {working: words, table} = messages;
  return fragment`<h3>${words.threshold}</h3>
    <p>${words.thresholdLine(formats.percent(asPercent(step.threshold)), messages.thresholdBases[step.of], formats.whole(step.base), formats.whole(step.needed))}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.threshold}><table class="figures">
      <thead><tr><th scope="col">${table.party}</th><th scope="col" class="number">${table.votes}</th><th scope="col" class="number">${table.share}</th><th scope="col" class="number">${words.margin}</th></tr></thead>
      <tbody>${step.parties.map(
        ({party, votes, margin, exempt}) => html`<tr><th scope="row">${partyName(lab, party)}</th>
          <td class="number">${formats.whole(votes)}</td>
          <td class="number">${step.base === 0 ? "–" : formats.rounded(percentCut({parts: votes, of: step.base}, 4), 4)}</td>
          <td class="number">${formats.signed(Number(margin))}${exempt ? fragment` <small>${table.exempt}</small>` : null}</td></tr>`,
      )}</tbody></table></div>`;
}

function drawQuota(lab: Lab, step: QuotaStep): Node {
  const {messages, formats} = lab;
  const {working: words, table} = messages;
  const {quota} = step;
  return fragment`<h3>${words.quota(messages.formulas[step.formula])}</h3>
    <p>${words.quotaLine(formats.whole(quota.parts), formats.whole(quota.of), quota.of === 0 ? "–" : formats.decimal(Number(quota.parts) / Number(quota.of)))}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.quota(messages.formulas[step.formula])}><table class="figures">
      <thead><tr><th scope="col">${table.party}</th><th scope="col" class="number">${table.votes}</th><th scope="col" class="number">${words.whole}</th><th scope="col" class="number">${words.remainder}</th><th scope="col" class="number">${words.byRemainder}</th><th scope="col" class="number">${words.seats}</th></tr></thead>
      <tbody>${step.parties.map(
        (party, list) => html`<tr><th scope="row">${partyName(lab, party)}</th>
          <td class="number">${formats.whole(step.votes[list])}</td>
          <td class="number">${formats.whole(step.whole[list])}</td>
          <td class="number">${formats.fixed(Number(step.remainders[list]) / Number(quota.parts), 4)}</td>
          <td class="number">${formats.signed(step.seats[list] - step.whole[list])}</td>
          <td class="number strong">${formats.whole(step.seats[list])}</td></tr>`,
      )}</tbody></table></div>
    ${shortLine(lab, step)}`;
}

/** The list that came nearest to one seat more, and how many votes it was short. */
function shortLine(lab: Lab, step: QuotaStep | AveragesStep): Node | null {
  const short = votesShort(step);
  return short && html`<p>${lab.messages.working.short(partyName(lab, short.party), short.votes)}</p>`;
}

function drawRunnerUp(lab: Lab, step: RunnerUpStep): Node {
  const {working: words} = lab.messages;
  const {formats} = lab;
  const {quota} = step;
  const size = quota.of === 0 ? "–" : formats.decimal(Number(quota.parts) / Number(quota.of));
  return fragment`<h3>${words.runnerUp}</h3>
    <p>${words.runnerUpLine(partyName(lab, step.sole), partyName(lab, step.joined))}</p>
    <p>${words.quotaLine(formats.whole(quota.parts), formats.whole(quota.of), size)}
    ${words.runnerUpSum(formats.whole(step.votes.joined), size, step.reduced, step.seats)}</p>`;
}

function drawTie(lab: Lab, {parties, to, seats}: TieStep): Node {
  const {messages} = lab;
  const named = parties.map((party) => partyName(lab, party));
  const said =
    to.length > 0
      ? messages.working.tieToEarlier(
          named,
          to.map((party) => partyName(lab, party)),
        )
      : messages.openTie(named, seats);
  return fragment`<h3>${messages.working.tie}</h3><p>${said}</p>`;
}

function drawDistricts(lab: Lab, step: DistrictStep, {outcome, question}: Answer): Node {
  const {working: words} = lab.messages;
  const won = outcome.parties
    .filter(({district}) => district > 0)
    .map(({party, district}) => `${partyName(lab, party)} ${district}`)
    .join(", ");
  return fragment`<h3>${words.districts}</h3><p>${step.given ? words[question.districtWinners ? "districtsSet" : "districtsGiven"] : words.districtsWon(step.results.length)} ${won}.
    ${step.vacant === 0 ? null : words.districtsVacant(step.vacant)}</p>`;
}

function assumptions({messages: {working: words}}: Lab, answer: Answer): Node {
  const keys = assumptionsOf(answer);
  if (keys.length === 0) return fragment``;
  return fragment`<h3>${words.assumptions}</h3><ul class="assumptions">${keys.map((key) => html`<li data-assumption=${key}>${words.assumption[key]}</li>`)}</ul>`;
}
