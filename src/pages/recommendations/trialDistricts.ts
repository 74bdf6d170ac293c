import {entryOf} from "../../catalogue/contests.js";
import {knownDistricts as knownCase} from "../../catalogue/knownDistricts.js";
import {lawOf} from "../../catalogue/laws.js";
import {majority, twoThirds} from "../../core/house.js";
import {askedHouse, membersOf} from "../../rules/askedHouse.js";
import {districts, linkage} from "../../rules/mixed.js";
import {threshold} from "../../rules/threshold.js";
import {type DistrictBounds, districtBounds} from "../../scenario/districtBounds.js";
import type {Question} from "../../scenario/question.js";
import {countNamed} from "../../statement/trials.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import {lateChart} from "../../views/lateChart.js";
import {partyName} from "../../views/partyNames.js";
import {ruleControl} from "../../views/ruleControl.js";
import {view} from "../../views/view.js";
import {rangePlace} from "./chartPlaces.js";
import {countOf, type Recommendations, whereOf} from "./recommendations.js";
import {
  basis,
  countChoice,
  type Doubt,
  queryBehind,
  thresholdMarks,
  trialLever,
  trialLinks,
} from "./trialParts.js";

/**
 * Recommendation 4 tried: who would win a district follows from no vote for a list, so that every list has a least and
 * a most and nothing between the two is told.
 */
export function trialDistricts(page: Recommendations): HTMLElement {
  const {words, labs, catalogue, messages} = page;
  const lab = labs.districts;
  const {control} = districts;
  const asked = ({question}: {readonly question: Question}) => question;
  return html`<div class="trial">
    <div class="trial-levers">${countChoice(page, "districts")}${trialLever(lab, {
      id: control.id,
      label: messages.ruleControls["mixed.districtPercent"].label,
      end: 100,
      step: 1,
      marks: districtMarks(page),
      value: (question) =>
        control.value(question, askedHouse(question, entryOf(catalogue, question.contest))) ?? 0,
      set: control.set,
    })}${trialLever(lab, {
      id: threshold.control.id,
      label: messages.ruleControls["threshold.percent"].label,
      end: 10,
      step: threshold.control.place.step,
      marks: thresholdMarks(page),
      value: threshold.control.value,
      set: threshold.control.set,
    })}${ruleControl(lab, linkage)}</div>
    ${spoken(
      view(
        lab.state,
        asked,
        (question) => fragment`${lines(page, question).map((line) => html`<p>${line}</p>`)}`,
        {
          urgent: true,
        },
      ),
    )}
    <figure class="trial-seats"><figcaption>${words.districts.chart}</figcaption>${lateChart(
      lab,
      lab.state,
      asked,
      {
        load: () => import("./rangeChart.js"),
        draw: ({rangeChart}, question, width) =>
          rangeChart(page, districtBounds(question, catalogue), width, members(page, question)),
        height: (question) => rangePlace(districtBounds(question, catalogue).lists.length).height,
      },
    )}<p class="hint key"><span><i class="key-full"></i>${words.districts.byLists}</span><span><i class="key-range"></i>${words.districts.atMost}</span></p>${view(
      lab.state,
      asked,
      (question) => {
        const entry = entryOf(catalogue, question.contest);
        return basis(lab, {entry, law: lawOf(catalogue, entry), isLaw: false});
      },
    )}${queryBehind(lab, "range", words.districts.chart, {
      // Least and most come from the totals: there is no answer to wait for.
      answer: undefined,
      under: () => lines(page, lab.state.value.question),
      rows: ({none, every}) => ({
        columns: [messages.table.party, none, every],
        rows: districtBounds(lab.state.value.question, catalogue).lists.map((list) => [
          partyName(page, list.party),
          list.none,
          list.every,
        ]),
      }),
    })}</figure>
    ${trialLinks(page, "districts")}
  </div>`;
}

function spoken(element: HTMLElement): HTMLElement {
  element.className = "trial-said";
  element.setAttribute("aria-live", "polite");
  return element;
}

function districtMarks({catalogue, messages}: Recommendations) {
  const {districts: percent, source} = catalogue.observersPackage;
  return [{percent, name: messages.proposal, basis: "observers" as const, source}];
}

/** Everyone in the house, with those nobody elected where they count. */
const members = ({catalogue}: Recommendations, question: Question): number => {
  const entry = entryOf(catalogue, question.contest);
  return membersOf(question, entry, entry.contest.seats);
};

function lines(page: Recommendations, question: Question): readonly string[] {
  const {words, formats, catalogue} = page;
  const range = districtBounds(question, catalogue);
  const {house, leader} = range;
  const entry = entryOf(catalogue, question.contest);
  if (house.district === 0) return [words.districts.noDistricts];
  const where = whereOf(page, countOf(page.labs.districts));
  const rule = words.withThreshold(formats.percent(question.scenario.threshold.percent));
  const party = partyName(page, leader.party);
  return [
    words.districts.range(where, rule, {
      party,
      district: house.district,
      house: house.seats,
      least: leader.none,
      most: leader.every,
    }),
    words.districts.unsaid,
    ...(entry.basis === "official" ? needs(page, range, members(page, question)) : []),
    ...(entry.basis === "observers" ? [page.messages.sampleCaveat(entry.stations)] : []),
  ];
}

const needs = (
  {words}: Recommendations,
  {house, leader, districtsFor}: DistrictBounds,
  all: number,
): string[] =>
  (["majority", "twoThirds"] as const).map((line) => {
    const seats = line === "majority" ? majority(all) : twoThirds(all);
    return words.districts.needs({
      line,
      seats,
      members: all,
      districts: districtsFor(leader.party, seats),
      of: house.district,
    });
  });

/** The election that had districts, as it came out: said beside every range, with its source. */
export function knownDistricts(page: Recommendations): HTMLElement | null {
  const {catalogue, formats, words} = page;
  const known = knownCase(catalogue);
  if (!known) return null;
  const {entry, party, percent, won, of, others} = known;
  const said = words.districts.before(partyName(page, party), formats.rounded(percent), won, of, others);
  return html`<p class="trial-known">${said} ${badge(page, "official", entry.sources[0])}</p>`;
}

/** What those who favour a mixed system will not like. */
export function districtDoubts(page: Recommendations): readonly Doubt[] {
  const {catalogue, words, labs} = page;
  // The very question of the statement, wherever the levers stand.
  const {observersPackage} = catalogue;
  const asked = labs.districts.state.peek().question;
  const {linkage: joined, overhang} = asked.scenario.mixed;
  const withShare = (districtPercent: number): Question => ({
    ...asked,
    contest: countNamed("official").contest,
    scenario: {
      ...asked.scenario,
      threshold: {...asked.scenario.threshold, percent: observersPackage.threshold},
      mixed: {districtPercent, linkage: joined, overhang},
    },
  });
  const {leader} = districtBounds(withShare(observersPackage.districts), catalogue);
  const alone = districtBounds(withShare(0), catalogue).leader;
  return [
    {
      said: words.districts.bothWays(partyName(page, leader.party), alone.none, leader.none, leader.every),
      on: "official",
    },
    {said: words.districts.partyLine},
    {said: words.districts.independents},
  ];
}
