import * as Plot from "@observablehq/plot";
import {completeScenario} from "../../catalogue/lawScenario.js";
import {tipWidth} from "../../certainty/tipWidth.js";
import {majority, twoThirds} from "../../core/house.js";
import type {Outcome, ThresholdStep} from "../../core/outcome.js";
import {asPercent, percentCut, type Share} from "../../core/share.js";
import type {ThresholdInterval} from "../../core/thresholdIntervals.js";
import {membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {figure} from "../../views/chart/figure.js";
import {clamp} from "../../views/chart/scale.js";
import {type Label, write} from "../../views/chart/write.js";
import {fragment, html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {
  type LineAcross,
  type StepLine,
  type StepLinesOptions,
  type Stretch,
  stepMarks,
  stepPlace,
} from "../../views/stepLines.js";

/** Decimals of a tipping point on screen; cut, not rounded, so that the threshold shown is still met. */
const decimals = 4;

/**
 * The seats of every party as step lines over the threshold, and under them each party's own share: the points where
 * seats change hands.
 */
export function thresholdAxis(lab: Setting, answer: Answer, width: number): SVGElement {
  const {question, entry, law} = answer;
  const {intervals, house} = certainSeats(answer);
  const now = question.scenario.threshold.percent;
  const end = Math.max(15, Math.ceil(now));
  const lawful = completeScenario(law.scenario).threshold.percent;
  const options: StepLinesOptions = {
    end,
    ticks: [],
    tick: lab.formats.percent,
    house,
    lines: linesOf(lab, answer, intervals, end),
    ghosts: [],
    across: answer.ranges || entry.isPartOfHouse ? [] : linesAcross(lab, answer, end),
    upTo: [],
    upToName: "",
    now,
    nowText: `${lab.messages.axis.now} ${lab.formats.percent(now)}`,
    law:
      lawful === now || lawful > end
        ? null
        : {at: lawful, text: `${lab.messages.inForce(entry.date)} ${lab.formats.percent(lawful)}`},
    whole: lab.formats.whole,
    text: "",
  };
  const place = stepPlace(options, width);
  const {frame, x, unit} = place;
  const {left, right, top, bottom} = frame;
  const points = ownShares(lab, answer).filter(({percent}) => percent <= end);
  const labels = inRows(
    points.map((point) => ({...point, x: x(point.percent), y: 0})),
    width,
    unit,
  );
  const rows = Math.max(0, ...labels.map(({y: row}) => row)) + 1;
  const axisY = bottom + 1.1 * unit;
  const labelY = axisY + 1.5 * unit;
  const rowHeight = 1.35 * unit;
  return figure(
    width,
    labelY + rows * rowHeight,
    [
      Plot.link(
        labels.filter(({interval}) => interval !== null),
        {
          x1: ({interval}) => x(interval?.low ?? 0),
          x2: ({interval}) => x(interval?.high ?? 0),
          y1: ({y: row}) => labelY + row * rowHeight - 0.75 * unit,
          y2: ({y: row}) => labelY + row * rowHeight - 0.75 * unit,
          stroke: "colour",
          strokeWidth: 3,
        },
      ),
      // Under a rounded count a tipping point is a strip: within it nobody knows who is in.
      Plot.rect(
        labels.filter(({interval}) => interval !== null),
        {
          x1: ({interval}) => x(interval?.low ?? 0),
          x2: ({interval}) => x(interval?.high ?? 0),
          y1: top,
          y2: bottom,
          fill: "colour",
          fillOpacity: 0.12,
        },
      ),
      Plot.link(labels, {
        x1: "x",
        x2: "x",
        y1: top,
        y2: ({y: row}) => labelY + row * rowHeight - 0.6 * unit,
        stroke: "var(--quiet)",
        strokeWidth: 0.75,
        strokeDasharray: "2 2",
      }),
      ...stepMarks(options, place),
      write(
        ticksUpTo(end, (right - left) / unit).map((percent) => ({
          x: x(percent),
          y: axisY,
          text: lab.formats.percent(percent),
        })),
        {tone: "quiet", halo: 5},
      ),
      write(
        labels.map(({x: at, y: row, text}) => ({
          x: clampLabel(at, text, width, unit),
          y: labelY + row * rowHeight,
          text,
        })),
        {weight: 600},
      ),
    ],
    `${lab.messages.axis.heading}. ${intervals.map((one) => `${stretchText(lab, one)}: ${seatsText(lab, one.outcome)}`).join("; ")}`,
  );
}

type Intervals = Answer["intervals"];

/** Every party that has a seat somewhere, the one with the most votes first. */
function linesOf(lab: Setting, {outcome}: Answer, intervals: Intervals, end: number): readonly StepLine[] {
  return outcome.parties
    .toSorted((one, other) => (one.votes < other.votes ? 1 : one.votes > other.votes ? -1 : 0))
    .map(({party}) => ({
      name: partyName(lab, party),
      colour: partyColour(lab, party),
      stretches: stretchesUpTo(
        intervals,
        end,
        (one) => one?.parties.find((own) => own.party === party)?.seats ?? 0,
      ),
    }));
}

/** A majority and two thirds of all members; a house that grows moves them. */
function linesAcross(lab: Setting, {intervals, question, entry}: Answer, end: number): readonly LineAcross[] {
  const line = (name: string, of: (members: number) => number): LineAcross => ({
    name,
    stretches: stretchesUpTo(intervals, end, (outcome) =>
      outcome ? of(membersOf(question, entry, outcome.house)) : 0,
    ),
  });
  return [line(lab.messages.majority, majority), line(lab.messages.twoThirds, twoThirds)];
}

/** A value over the stretches of thresholds; where it is nought nothing is drawn, and equal neighbours are one. */
function stretchesUpTo(
  intervals: Intervals,
  end: number,
  value: (outcome: Outcome | null) => number,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const {above, upTo, outcome} of intervals) {
    const [from, to] = [above ? asPercent(above) : 0, Math.min(upTo ? asPercent(upTo) : end, end)];
    const last = stretches.at(-1);
    if (from >= end) break;
    if (last && last.value === value(outcome)) stretches[stretches.length - 1] = {...last, to};
    else stretches.push({from, to, value: value(outcome)});
  }
  return stretches.filter((one) => one.value > 0);
}

/** True where only list seats are told by threshold: who would win the districts is not known. */
export const tellsListSeatsOnly = ({ranges, question}: Answer): boolean =>
  ranges !== null && question.scenario.mixed.linkage === "parallel";

/** The seats by threshold, without those of districts where only a model says who would win them. */
function certainSeats(answer: Answer): Pick<Answer, "intervals"> & {readonly house: number} {
  const {intervals, outcome, house} = answer;
  if (!tellsListSeatsOnly(answer)) return {intervals, house: outcome.house};
  const listsOf = (whole: Outcome): Outcome => {
    const parties = whole.parties.map((party) => ({...party, seats: party.list}));
    const filled = parties.reduce((sum, {seats}) => sum + seats, 0);
    return {...whole, parties, filled, vacant: house.list - filled};
  };
  return {
    house: Math.max(house.list, 1),
    intervals: intervals.map((one) => ({...one, outcome: one.outcome && listsOf(one.outcome)})),
  };
}

/** Whole percentages to write under the axis, as close as its width in rem allows. */
function ticksUpTo(end: number, width: number): readonly number[] {
  const every = [1, 2, 5, 10, 20, 50].find((step) => (width * step) / end > 2.6) ?? 50;
  return Array.from({length: Math.floor(end / every) + 1}, (_, tick) => tick * every);
}

/** Each list's own share: the point where the threshold leaves it behind, and how sure that is. It leaves no exempt one. */
function ownShares(lab: Setting, answer: Answer) {
  const step = thresholdStep(answer.outcome);
  if (!step || step.base === 0) return [];
  return step.parties
    .filter(({votes, exempt}) => votes > 0 && !exempt)
    .map(({party, votes}) => {
      const share = {parts: votes, of: step.base};
      return {
        percent: asPercent(share),
        text: `${partyName(lab, party)} ${lab.formats.rounded(asPercent(share), 2)}`,
        interval: tipWidth(answer, party, Number(votes), Number(step.base)),
        colour: partyColour(lab, party),
      };
    });
}

const thresholdStep = ({steps}: Outcome): ThresholdStep | undefined =>
  steps.find((one): one is ThresholdStep => one.step === "threshold");

const widthOf = (text: string, unit: number): number => text.length * 0.48 * unit;

/** Keeps a centred label inside the drawing. */
function clampLabel(x: number, text: string, width: number, unit: number): number {
  const half = widthOf(text, unit) / 2;
  return clamp(x, half, width - half);
}

/** Gives each label the first row in which it touches no other: `y` becomes the number of the row. */
function inRows<L extends Label>(labels: readonly L[], width: number, unit: number): L[] {
  const ends: number[] = [];
  return [...labels]
    .sort((a, b) => a.x - b.x)
    .map((label) => {
      const at = clampLabel(label.x, label.text, width, unit);
      const half = widthOf(label.text, unit) / 2 + 0.3 * unit;
      let row = ends.findIndex((end) => end <= at - half);
      if (row < 0) row = ends.length;
      ends[row] = at + half;
      return {...label, y: row};
    });
}

/** The same as a table: each stretch of thresholds, its seats, and the exact share that ends it. */
export function thresholdTable(lab: Setting, answer: Answer): HTMLElement {
  const {axis} = lab.messages;
  const {outcome: asked, question} = answer;
  const {intervals} = certainSeats(answer);
  const now = question.scenario.threshold.percent;
  const rows = intervals.map((interval) => {
    const {above, upTo, outcome} = interval;
    const isNow = (!above || asPercent(above) < now) && (!upTo || now <= asPercent(upTo));
    return html`<tr class=${isNow ? "is-now" : ""}>
      <th scope="row">${stretchText(lab, interval)}${isNow ? fragment` <small>(${axis.now})</small>` : null}</th>
      <td>${seatsText(lab, outcome)}</td>
      <td>${upTo ? leavers(lab, asked, upTo) : axis.allIn}</td>
    </tr>`;
  });
  return html`<table class="plain">
    <thead><tr><th scope="col">${axis.columns.stretch}</th><th scope="col">${axis.columns.seats}</th><th scope="col">${axis.columns.because}</th></tr></thead>
    <tbody>${rows}</tbody>
  </table>`;
}

function stretchText({messages, formats}: Setting, {above, upTo}: ThresholdInterval): string {
  const percent = (share: Share) => formats.rounded(percentCut(share, decimals), decimals);
  if (above && upTo) return messages.axis.between(percent(above), percent(upTo));
  if (upTo) return messages.axis.first(percent(upTo));
  return above ? messages.axis.last(percent(above)) : messages.axis.whole;
}

function seatsText(lab: Setting, outcome: Outcome | null): string {
  if (!outcome) return lab.messages.axis.noHouse;
  const {parties, vacant} = outcome;
  const seated = parties
    .filter(({seats}) => seats > 0)
    .map(({party, seats}) => `${partyName(lab, party)}\u00a0${seats}`);
  if (vacant > 0) seated.push(`${lab.messages.vacant} ${vacant}`);
  return seated.join(", ") || lab.messages.axis.nobody;
}

/** Those whose share is exactly the end of the stretch: the list that a higher threshold leaves out, and by what figures. */
function leavers(lab: Setting, asked: Outcome, upTo: Share): string {
  const {axis} = lab.messages;
  const gone = (thresholdStep(asked)?.parties ?? []).filter(({votes}) => votes === upTo.parts);
  const share = lab.formats.rounded(percentCut(upTo, decimals), decimals);
  return gone
    .map(({party, votes}) =>
      axis.tip(partyName(lab, party), share, lab.formats.whole(votes), lab.formats.whole(upTo.of)),
    )
    .join("; ");
}
