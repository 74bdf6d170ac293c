import {entryOf} from "../../catalogue/contests.js";
import type {CountStep} from "../../core/outcome.js";
import {asPercent} from "../../core/share.js";
import type {FloorStep} from "../../core/turnoutFloor.js";
import {belowFloor, turnoutFloor} from "../../rules/turnoutFloor.js";
import {type Answer, restsOnStations} from "../../scenario/answer.js";
import {regionsBelow} from "../../scenario/regionsBelow.js";
import {countNamed} from "../../statement/trials.js";
import {html} from "../../views/html.js";
import {ruleControl} from "../../views/ruleControl.js";
import {view} from "../../views/view.js";
import {countOf, type Recommendations, whereOf} from "./recommendations.js";
import {
  countChoice,
  type Doubt,
  reconstructed,
  resultOf,
  said,
  seats,
  trialLever,
  trialLinks,
  turnoutMarks,
} from "./trialParts.js";
import type {PlaceLevel} from "./words.js";

/** The floor of which the doubts speak: more than half of the voters, as a referendum needs. */
const half = 50;

/** Recommendation 9 tried: level and consequence are the reader's, for the statement names neither. */
export function trialFloor(page: Recommendations): HTMLElement {
  const {words, labs, messages} = page;
  const lab = labs.floor;
  const {control} = turnoutFloor;
  return html`<div class="trial">
    <p class="hint">${words.onlyAStart}</p>
    <div class="trial-levers">${countChoice(page, "floor")}${trialLever(lab, {
      id: control.id,
      label: messages.ruleControls["turnoutFloor.percent"].label,
      end: 100,
      step: 1,
      marks: turnoutMarks(page),
      value: control.value,
      set: control.set,
    })}${ruleControl(lab, belowFloor)}</div>
    ${said(lab, (now) => floorLines(page, now))}
    ${view(
      lab.state,
      ({answer}) => answer,
      (now) => now && whatFollows(page, now),
      {urgent: true},
    )}
    ${trialLinks(page, "floor")}
  </div>`;
}

/** The seats as bars – or, where they hang on reconstructed sizes, why none are drawn. */
const whatFollows = ({words, labs: {floor: lab}}: Recommendations, now: Answer): HTMLElement =>
  restsOnStations(now.question, now.entry) ? reconstructed(lab, now, words.floor.reconstructed) : seats(lab);

function floorLines(page: Recommendations, now: Answer): readonly (string | null)[] {
  const {words, formats, messages} = page;
  const lab = page.labs.floor;
  const {question, entry} = now;
  const {percent, level} = question.scenario.turnoutFloor;
  if (percent === 0) return [words.floor.none];
  const floor = formats.percent(percent);
  const where = whereOf(page, countOf(lab));
  return [
    ...(level === "contest" ? contestLines(page, now, where, floor) : placeLines(page, now, where, level)),
    ...(entry.basis === "official" ? [regionsLine(page, now, percent)] : []),
    entry.basis === "observers" ? messages.sampleCaveat(entry.stations) : null,
  ];
}

/** What a floor for the contest as a whole comes to: it stands, it is void, or seats stay vacant. */
function contestLines(page: Recommendations, now: Answer, where: string, floor: string): readonly string[] {
  const {words} = page;
  const {outcome} = now;
  const turnout = turnoutOf(page, now);
  if (outcome.status === "void") return [words.floor.voided(where, turnout, floor)];
  if (outcome.vacant === 0) return [words.floor.holds(where, turnout, floor)];
  const result = resultOf(page.labs.floor, now);
  return [
    words.floor.scaled(where, turnout, floor, outcome.vacant, outcome.house),
    ...(result ? [words.turnout.otherwise(result)] : []),
  ];
}

/** How many places lie below; seats that hang on their reconstructed sizes are not told as a figure here. */
function placeLines(
  {words}: Recommendations,
  {outcome}: Answer,
  where: string,
  level: PlaceLevel,
): readonly string[] {
  const step = outcome.steps.find((one): one is FloorStep => one.step === "turnout-floor");
  return step ? [words.floor.places(where, level, step.missed, step.of)] : [];
}

/** The turnout, as exactly as it was published: the observers printed whole percentages. */
function turnoutOf({formats}: Recommendations, {outcome, entry}: Answer): string {
  const count = outcome.steps.find((one): one is CountStep => one.step === "count");
  if (!count?.registered) return "–";
  return formats.rounded(
    asPercent({parts: count.cast, of: count.registered}),
    entry.votesReconstructed ? 0 : 2,
  );
}

function regionsLine(page: Recommendations, now: Answer, percent: number): string {
  const {words, formats} = page;
  const regions = namesBelow(page, now.entry.id, percent);
  const floor = formats.percent(percent);
  return regions.length === 0 ? words.floor.noRegion(floor) : words.floor.regions(floor, regions);
}

/** The regions below a floor, each with its turnout. */
const namesBelow = (
  {catalogue, language, words, formats}: Recommendations,
  contest: string,
  floor: number,
): readonly string[] =>
  regionsBelow(entryOf(catalogue, contest), floor).map(({region, percent}) =>
    words.floor.region(
      catalogue.regions.find(({id}) => id === region)?.name[language] ?? region,
      formats.rounded(percent),
    ),
  );

/** What those who favour a floor will not like. */
export function floorDoubts(page: Recommendations): readonly Doubt[] {
  const {catalogue, words, formats} = page;
  const official = namesBelow(page, countNamed("official").contest, half);
  const observers = countNamed("observers");
  const {cast, registered} = entryOf(catalogue, observers.contest).contest;
  return [
    ...(official.length > 0
      ? [{said: words.floor.capitals(official, formats.percent(half)), on: "official" as const}]
      : []),
    ...(cast !== undefined && registered
      ? [
          {
            said: words.floor.observers(
              whereOf(page, observers),
              formats.rounded(asPercent({parts: cast, of: registered}), 0),
            ),
            on: observers.name,
          },
        ]
      : []),
    {said: words.floor.boycott},
  ];
}
