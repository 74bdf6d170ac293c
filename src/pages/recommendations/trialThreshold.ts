import {exactTipWidth} from "../../certainty/tipWidth.js";
import {majority, twoThirds} from "../../core/house.js";
import {seatsIn, type ThresholdStep} from "../../core/outcome.js";
import {asPercent, compareShares} from "../../core/share.js";
import {threshold} from "../../rules/threshold.js";
import {type Answer, answer} from "../../scenario/answer.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {countNamed} from "../../statement/trials.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {lateChart} from "../../views/lateChart.js";
import {leaderOf} from "../../views/leader.js";
import {partyName} from "../../views/partyNames.js";
import {leaderPlace} from "./chartPlaces.js";
import {leaderRows} from "./leaderRows.js";
import {countOf, type Recommendations, whereOf} from "./recommendations.js";
import {
  countChoice,
  type Doubt,
  queryBehind,
  resultOf,
  said,
  seats,
  thresholdMarks,
  trialLever,
  trialLinks,
} from "./trialParts.js";

/** Recommendation 3 tried: the threshold is the reader's, from the statement's 3% on. */
export function trialThreshold(page: Recommendations): HTMLElement {
  const {words, labs} = page;
  const lab = labs.threshold;
  const {control} = threshold;
  return html`<div class="trial">
    <div class="trial-levers">${countChoice(page, "threshold")}${trialLever(lab, {
      id: control.id,
      label: lab.messages.ruleControls["threshold.percent"].label,
      end: 10,
      step: control.place.step,
      marks: thresholdMarks(page),
      value: control.value,
      set: control.set,
    })}</div>
    ${said(lab, (now) => thresholdLines(page, now))}
    <div class="trial-charts">${seats(lab)}<figure><figcaption>${words.threshold.steps}</figcaption>${lateChart(
      lab,
      lab.state,
      ({answer: now}) => now,
      {
        load: () => import("./leaderSteps.js"),
        draw: ({leaderSteps}, now, width) => now && leaderSteps(lab, now, width, words.threshold.stepsText),
        height: (now, width) => now && leaderPlace(width).height,
      },
    )}${queryBehind(lab, "leaderSteps", words.threshold.steps, {
      rows: (names) => {
        const {answer: now} = lab.state.value;
        return now && leaderRows(lab, now, names);
      },
    })}</figure></div>
    ${trialLinks(page, "threshold")}
  </div>`;
}

function thresholdLines(page: Recommendations, now: Answer): readonly (string | null)[] {
  const {words, formats, messages} = page;
  const lab = page.labs.threshold;
  const result = resultOf(lab, now);
  if (!result) return [messages.noneAdmitted(percentOf(page, now), now.outcome.vacant)];
  const rule = words.withThreshold(formats.percent(now.question.scenario.threshold.percent));
  return [
    words.result(whereOf(page, countOf(lab)), rule, result),
    ...listsChanged(page, now),
    ...(now.entry.basis === "official" ? twoThirdsLines(page, now) : []),
    ...onTheLine(lab, now).map(words.onTheLine),
    now.entry.basis === "observers" ? messages.sampleCaveat(now.entry.stations) : null,
    now.entry.seatsBasis === "hypothetical" ? words.houseSupposed(now.outcome.house) : null,
  ];
}

const percentOf = ({formats}: Recommendations, {question}: Answer): string =>
  formats.percent(question.scenario.threshold.percent);

/** The lists that have seats now and had none under the law of the day, and the other way round. */
export function listsChanged(page: Recommendations, {outcome, baseline}: Answer): readonly string[] {
  const {words} = page;
  const names = outcome.parties.map(({party}) => party);
  const name = (party: string) => partyName(page, party);
  const has = (party: string) => seatsIn(outcome, party) > 0;
  const had = (party: string) => seatsIn(baseline, party) > 0;
  const entered = names.filter((party) => has(party) && !had(party)).map(name);
  const left = names.filter((party) => !has(party) && had(party)).map(name);
  return [
    ...(entered.length > 0 ? [words.enter(entered)] : []),
    ...(left.length > 0 ? [words.leave(left)] : []),
    ...(entered.length + left.length === 0 ? [words.sameLists] : []),
  ];
}

/** How far the largest list is from two thirds, of all members and of those elected. */
function twoThirdsLines({words}: Recommendations, {outcome, entry}: Answer): readonly string[] {
  const leader = leaderOf(outcome);
  if (!leader) return [];
  const {house} = outcome;
  const members = house + entry.appointedSeats;
  return [
    ...(members > house ? [words.twoThirds(twoThirds(members), members, leader.seats)] : []),
    words.twoThirdsElected(twoThirds(house), house, leader.seats),
  ];
}

/** The lists that are in by some counts that print as published, and out by others. */
function onTheLine(lab: Lab, now: Answer) {
  const {formats} = lab;
  const step = now.outcome.steps.find((one): one is ThresholdStep => one.step === "threshold");
  if (!step) return [];
  return step.parties.flatMap(({party, margin}) => {
    const width = exactTipWidth(now, party);
    if (!width) return [];
    const {low, high} = width;
    if (compareShares(low, step.threshold) >= 0 || compareShares(step.threshold, high) > 0) return [];
    return [
      {
        party: partyName(lab, party),
        low: formats.rounded(asPercent(low)),
        high: formats.rounded(asPercent(high)),
        isIn: margin >= 0,
      },
    ];
  });
}

/** What those who favour a lower threshold will not like, each from a count. */
export function thresholdDoubts(page: Recommendations): readonly Doubt[] {
  const {catalogue, words, formats} = page;
  const at = (name: "official" | "observers") => {
    const lawful = lawfulQuestion(catalogue, countNamed(name).contest);
    const {threshold: law} = lawful.scenario;
    const percent = catalogue.observersPackage.threshold;
    return answer({...lawful, scenario: {...lawful.scenario, threshold: {...law, percent}}}, catalogue, null);
  };
  const [official, observers] = [at("official"), at("observers")];
  const leader = leaderOf(official.outcome);
  if (!leader) return [];
  const {house} = official.outcome;
  const members = house + official.entry.appointedSeats;
  const party = partyName(page, leader.party);
  const votes = official.outcome.parties.reduce((sum, one) => sum + Number(one.votes), 0);
  const isSame = observers.outcome.parties.every(
    (one) => one.seats === seatsIn(observers.baseline, one.party),
  );
  return [
    {
      said: words.threshold.majorityStays(party, leader.seats, majority(members), members),
      on: "official",
    },
    {
      said: words.threshold.lossIsBonus(
        party,
        formats.rounded(asPercent({parts: leader.votes, of: votes})),
        formats.rounded(asPercent({parts: leader.seats, of: house})),
      ),
      on: "official",
    },
    ...(isSame
      ? [
          {
            said: words.threshold.noChangeThere(whereOf(page, countNamed("observers"))),
            on: "observers" as const,
          },
        ]
      : []),
  ];
}
