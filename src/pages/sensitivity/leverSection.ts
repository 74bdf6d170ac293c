import {computed} from "@preact/signals-core";
import {entryOf} from "../../catalogue/contests.js";
import type {LeverSweep, StepFigures} from "../../certainty/sensitivity/leverSweep.js";
import type {SweptLever} from "../../certainty/sensitivity/stops.js";
import {asPercent} from "../../core/share.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import {html} from "../../views/html.js";
import {lateChart} from "../../views/lateChart.js";
import {partyName} from "../../views/partyNames.js";
import {stepHeight, stepPlace} from "../../views/stepPlace.js";
import {view} from "../../views/view.js";
import {supposing} from "./knownCase.js";
import {leverLines, thresholdEnd, tipsOf} from "./leverLines.js";
import {behindPart} from "./pageLines.js";
import {lawPoint, nowPoint} from "./points.js";
import type {Sensitivity, Worked} from "./sensitivity.js";
import {leverRows} from "./sensitivityRows.js";
import type {PageChoices} from "./state.js";

/** What the figure of a lever is made of. */
interface Shown {
  readonly worked: Worked;
  readonly choices: PageChoices;
}

/** One lever: a sentence that says what is seen, and the step lines under it. */
export function leverSection(page: Sensitivity, lever: SweptLever): HTMLElement {
  const {words, lab, worked, choices} = page;
  const shown = computed((): Shown => ({worked: worked.value, choices: choices.value}));
  const sentence = view(
    shown,
    (state) => state,
    (state) => said(page, lever, state),
    {tag: "p", urgent: true},
  );
  sentence.className = "lever-sentence";
  const lines = ({worked: {sweep, lawSweep, question}, choices: {won}}: Shown) => {
    if (!sweep || !lawSweep || !question || sweep[lever].length === 0) return null;
    const law = inLaw(page, question, lever);
    return leverLines(lab, {
      sweep,
      lawSweep,
      lever,
      won,
      now: nowOf(page, question, lever),
      law,
      hasMajority: !entryOf(lab.catalogue, question.contest).isPartOfHouse,
      everyName: words.lines.districts.every(partyName(lab, sweep.leader)),
      lawText: words.lines.law(lab.formats.percent(law)),
      text: said(page, lever, {worked: worked.value, choices: choices.value}) ?? "",
    });
  };
  const chart = lateChart(lab, shown, (state) => state, {
    load: () => import("../../views/stepLines.js"),
    draw({stepLines}, state, width) {
      const drawn = lines(state);
      return drawn && stepLines(drawn, width);
    },
    height(state, width) {
      const drawn = lines(state);
      return drawn && stepHeight(stepPlace(drawn, width));
    },
  });
  return html`<section class="lever-lines" id=${`lines-${lever}`}><h3>${words.lines[lever].heading}</h3>${sentence}${chart}${behindPart(
    page,
    linesBehind[lever],
    words.lines[lever].heading,
    () => (worked.value.sweep?.[lever].length ?? 0) > 0,
    {
      under: () => [said(page, lever, {worked: worked.value, choices: choices.value}) ?? ""].filter(Boolean),
      rows: (names) => leverRows(page, lever, names),
    },
  )}</section>`;
}

/** The SQL behind the lines of each lever. */
const linesBehind = {
  threshold: "thresholdLines",
  districts: "districtLines",
  floor: "floorLines",
} as const;

/** Where a lever stands, in percent; district seats at their share of the house. */
function nowOf({lab}: Sensitivity, question: Question, lever: SweptLever): number {
  if (lever === "floor") return question.scenario.turnoutFloor.percent;
  const {threshold, districts} = nowPoint(lab, question);
  return lever === "threshold" ? threshold : shareOf(districts, houseOf(lab, question));
}

function inLaw({lab}: Sensitivity, question: Question, lever: SweptLever): number {
  if (lever === "floor") return lawfulQuestion(lab.catalogue, question.contest).scenario.turnoutFloor.percent;
  const {threshold, districts} = lawPoint(lab, question);
  return lever === "threshold" ? threshold : shareOf(districts, houseOf(lab, question));
}

const houseOf = ({catalogue}: Pick<Sensitivity["lab"], "catalogue">, {contest, seats}: Question): number =>
  seats ?? entryOf(catalogue, contest).contest.seats;

const shareOf = (districts: number, house: number): number => Math.round((1000 * districts) / house) / 10;

/** What is seen in the figure, in a sentence; null where there is nothing to see. */
function said(
  page: Sensitivity,
  lever: SweptLever,
  {worked: {sweep, question}, choices: {won}}: Shown,
): string | null {
  if (!sweep || !question) return null;
  switch (lever) {
    case "threshold":
      return thresholdSaid(page, sweep, question, won);
    case "districts":
      return districtsSaid(page, sweep);
    case "floor":
      return floorSaid(page, sweep, won);
  }
}

function thresholdSaid(
  {lab, words}: Sensitivity,
  sweep: LeverSweep,
  question: Question,
  won: PageChoices["won"],
): string | null {
  const end = Math.max(thresholdEnd, question.scenario.threshold.percent);
  const seats = sweep.threshold
    .filter(({above}) => above === null || asPercent(above) < end)
    .flatMap(({cases}) => cases[won]?.leader ?? []);
  if (seats.length === 0) return null;
  const party = partyName(lab, sweep.leader);
  const tips = tipsOf(lab, sweep.threshold, won, end);
  const {said: sentence, one} = words.lines.threshold;
  const told =
    tips.length === 0 ? one(party, seats[0]) : sentence(party, Math.min(...seats), Math.max(...seats), tips);
  const isKnown = sweep.districtSeats === 0 || sweep.districtSeats === sweep.known;
  return isKnown ? told : supposing({lab, words}, won, party, told);
}

function districtsSaid({lab, words}: Sensitivity, {districts, leader}: LeverSweep): string | null {
  const house = districts.length - 1;
  const half = Math.floor((house + 1) / 2);
  const without = districts[0]?.cases.none;
  const {none, every} = districts[half]?.cases ?? {};
  if (!without || !none || !every) return districts.length === 0 ? words.stops.noDistricts : null;
  return words.lines.districts.said(partyName(lab, leader), without.leader, {
    districts: half,
    house,
    least: Math.min(none.leader, every.leader),
    most: Math.max(none.leader, every.leader),
  });
}

function floorSaid({lab, words}: Sensitivity, {floor}: LeverSweep, won: PageChoices["won"]): string {
  const {floor: said} = words.lines;
  if (floor.length === 0) return said.unknown;
  const tips = floor.flatMap(({upTo, cases}, at) => {
    const next = floor[at + 1]?.cases[won];
    const own = cases[won];
    return upTo && next && own && !isSame(own, next)
      ? [{at: lab.formats.rounded(asPercent(upTo), 2), next}]
      : [];
  });
  if (tips.length === 0) return said.nothing;
  if (tips.length === 1)
    return said.one(tips[0].at, tips[0].next.status === "void" ? said.isVoid : said.changes);
  return said.several(tips.length, tips[0].at, tips[tips.length - 1].at);
}

const isSame = (one: StepFigures, other: StepFigures): boolean =>
  one.status === other.status && one.vacant === other.vacant && one.seats.join() === other.seats.join();
