import type {Outcome} from "../../core/outcome.js";
import {asPercent, type Share} from "../../core/share.js";
import type {ThresholdInterval} from "../../core/thresholdIntervals.js";
import type {Answer} from "../../scenario/answer.js";
import {clamp} from "../../views/chart/scale.js";
import type {Label} from "../../views/chart/words.js";
import type {Setting} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {
  type StepLine,
  type StepPlace,
  type SteppedLines,
  type Stretch,
  stepPlace,
} from "../../views/stepPlace.js";
import {certainSeats, thresholdStep} from "./thresholdTable.js";

/** A list's own share under the axis: `row` is the row of words in which it touches no other. */
export interface ShareLabel {
  readonly party: string;
  readonly share: Share;
  readonly text: string;
  /** Where its share lies on the axis, in px from the left. */
  readonly x: number;
  readonly row: number;
}

/** How the chart of the threshold is laid out, in px. */
export interface ThresholdPlace {
  readonly stepped: SteppedLines;
  readonly place: StepPlace;
  readonly labels: readonly ShareLabel[];
  /** The middle of the figures under the axis. */
  readonly axisY: number;
  /** The middle of a row of shares. */
  readonly rowY: (row: number) => number;
  /** Of the whole drawing. */
  readonly height: number;
}

/**
 * Lays the chart of the threshold out, without drawing it: its height is kept free in the page until what draws it has
 * come.
 */
export function thresholdPlace(lab: Setting, answer: Answer, width: number): ThresholdPlace {
  const {intervals, house} = certainSeats(answer);
  const end = Math.max(15, Math.ceil(answer.question.scenario.threshold.percent));
  const stepped = {lines: linesOf(lab, answer, intervals, end), end, house};
  const place = stepPlace(stepped, width);
  const {frame, x, unit} = place;
  const points = ownShares(lab, answer).filter(({share}) => asPercent(share) <= end);
  const labels = inRows(
    points.map((point) => ({...point, x: x(asPercent(point.share))})),
    width,
    unit,
  );
  const rows = Math.max(0, ...labels.map(({row}) => row)) + 1;
  const axisY = frame.bottom + 1.1 * unit;
  const rowY = (row: number): number => axisY + 1.5 * unit + row * 1.35 * unit;
  return {stepped, place, labels, axisY, rowY, height: rowY(rows)};
}

/** Every party that has a seat somewhere, the one with the most votes first. */
function linesOf(
  lab: Setting,
  {outcome}: Answer,
  intervals: readonly ThresholdInterval[],
  end: number,
): readonly StepLine[] {
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

/** A value over the stretches of thresholds; where it is nought nothing is drawn, and equal neighbours are one. */
export function stretchesUpTo(
  intervals: readonly ThresholdInterval[],
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

/** Each list's own share: the point where the threshold leaves it behind. It leaves no exempt one. */
function ownShares(lab: Setting, {outcome}: Answer): readonly Omit<ShareLabel, "x" | "row">[] {
  const step = thresholdStep(outcome);
  if (!step || step.base === 0) return [];
  return step.parties
    .filter(({votes, exempt}) => votes > 0 && !exempt)
    .map(({party, votes}) => {
      const share = {parts: votes, of: step.base};
      return {party, share, text: `${partyName(lab, party)} ${lab.formats.rounded(asPercent(share), 2)}`};
    });
}

const widthOf = (text: string, unit: number): number => text.length * 0.48 * unit;

/** Keeps a centred label inside the drawing. */
export function clampLabel(x: number, text: string, width: number, unit: number): number {
  const half = widthOf(text, unit) / 2;
  return clamp(x, half, width - half);
}

/** Gives each label the first row in which it touches no other. */
function inRows<L extends Omit<Label, "y">>(
  labels: readonly L[],
  width: number,
  unit: number,
): (L & {readonly row: number})[] {
  const ends: number[] = [];
  return [...labels]
    .sort((a, b) => a.x - b.x)
    .map((label) => {
      const at = clampLabel(label.x, label.text, width, unit);
      const half = widthOf(label.text, unit) / 2 + 0.3 * unit;
      let row = ends.findIndex((end) => end <= at - half);
      if (row < 0) row = ends.length;
      ends[row] = at + half;
      return {...label, row};
    });
}
