import * as Plot from "@observablehq/plot";
import {figure} from "./chart/figure.js";
import type {Frame} from "./chart/frame.js";
import {clamp} from "./chart/scale.js";
import {type Label, spaceDown} from "./chart/words.js";
import {write} from "./chart/write.js";
import {roomOf, type StepLine, type StepPlace, type Stretch, stepHeight, stepPlace} from "./stepPlace.js";

/** A stretch with what a value may come to: from `low` up to `value`. */
export interface Band extends Stretch {
  readonly low: number;
}

/** A line across at so many seats, which may change where the house does. */
export interface LineAcross {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** What is drawn. */
export interface StepLinesOptions {
  /** Where the axis ends, and how a value of it is written. */
  readonly end: number;
  readonly tick: (value: number) => string;
  /** The most seats there are. */
  readonly house: number;
  readonly lines: readonly StepLine[];
  /** The same lines under the law in force, where they differ. */
  readonly ghosts: readonly StepLine[];
  readonly across: readonly LineAcross[];
  /** What the first line may come to besides. */
  readonly upTo: readonly Band[];
  readonly upToName: string;
  readonly now: number;
  readonly nowText: string;
  /** Where the law in force stands; null where that is where the reader stands. */
  readonly law: {readonly at: number; readonly text: string} | null;
  readonly whole: (seats: number) => string;
  /** What the picture says, for those who do not see it. */
  readonly text: string;
}

/**
 * Every party's seats as a step line over a lever, with the lines of a majority across, where the reader stands, and
 * the law in force behind it. A name stands at the beginning of each line, and its seats wherever they change.
 */
export function stepLines(options: StepLinesOptions, width: number): SVGElement {
  const place = stepPlace(options, width);
  const below = place.frame.bottom + 0.9 * place.unit;
  const marks = [...stepMarks(options, place), stepTicks(options, place, below)];
  return figure(width, stepHeight(place), marks, options.text);
}

/** What is written under the axis, at a height in px: whole values, as close as its width allows. */
export function stepTicks(
  {end, tick}: Pick<StepLinesOptions, "end" | "tick">,
  {x, unit, width}: StepPlace,
  height: number,
): Plot.Markish {
  const room = roomOf(tick(end), unit) + 0.75 * unit;
  const every = [1, 2, 5, 10, 20, 25, 50].find((step) => x(step) - x(0) > room) ?? 50;
  const values = Array.from({length: Math.floor(end / every) + 1}, (_, place) => place * every);
  return write(
    values.map((value) => {
      const text = tick(value);
      return {x: within(x(value), text, width, unit), y: height, text};
    }),
    {size: 0.8125 * unit, tone: "quiet", halo: 5},
  );
}

/** The marks of step lines without what is written under them, for a drawing that has more below them. */
export function stepMarks(options: StepLinesOptions, {frame, x, y, unit, width}: StepPlace): Plot.Markish[] {
  const {lines, ghosts, across: lineup, upTo, now, law, whole} = options;
  const {left} = frame;
  const named = lines.filter(({stretches}) => stretches.length > 0);
  const names = spaceDown(
    named.map(({name, colour, stretches}) => ({
      x: left - 0.9 * unit,
      y: y(stretches[0].value),
      at: y(stretches[0].value),
      from: x(stretches[0].from),
      text: name,
      colour,
    })),
    1.15 * unit,
    frame.bottom,
  );
  const lineNames = lineup.flatMap(({name, stretches}): Label[] => {
    const last = stretches.at(-1);
    return last
      ? [{x: frame.right, y: y(last.value) - 0.6 * unit, text: `${name} ${whole(last.value)}`}]
      : [];
  });
  const bandNames = upToLabel(options, x, y, frame, unit, lineNames);
  const taken = [...lineNames, ...bandNames].map(({x: end, y: height, text}) => ({
    from: end - roomOf(text, 0.75 * unit),
    to: end,
    y: height,
  }));
  return [
    Plot.ruleY([frame.bottom], {x1: left, x2: frame.right, stroke: "var(--quiet)"}),
    Plot.rect(upTo, {
      x1: ({from}) => x(from),
      x2: ({to}) => x(to),
      y1: ({value}) => y(value),
      y2: ({low}) => y(low),
      fill: lines[0]?.colour ?? "none",
      fillOpacity: 0.16,
    }),
    ...steps(upTo, x, y, {stroke: lines[0]?.colour ?? "none", strokeWidth: 1, strokeDasharray: "2 3"}),
    ...ghosts.flatMap(({stretches}) =>
      steps(stretches, x, y, {stroke: "var(--quiet)", strokeWidth: 1, strokeDasharray: "1 2"}),
    ),
    ...lineup.flatMap(({stretches}) =>
      steps(stretches, x, y, {stroke: "var(--ink)", strokeWidth: 1, strokeDasharray: "4 3"}),
    ),
    ...named.flatMap(({stretches, colour}) => steps(stretches, x, y, {stroke: colour, strokeWidth: 2.5})),
    Plot.link(names, {
      x1: ({x: at}) => at + 0.2 * unit,
      y1: "y",
      x2: "from",
      y2: "at",
      stroke: "colour",
      strokeWidth: 1,
    }),
    ...(law
      ? [
          Plot.ruleX([x(law.at)], {
            y1: frame.top,
            y2: frame.bottom,
            stroke: "var(--quiet)",
            strokeWidth: 1.5,
            strokeDasharray: "1 2",
          }),
        ]
      : []),
    Plot.ruleX([x(now)], {
      y1: frame.top - 0.3 * unit,
      y2: frame.bottom,
      stroke: "var(--accent)",
      strokeWidth: 2,
    }),
    write(names, {anchor: "end", weight: 600}),
    write(numbers(named, x, y, unit, whole, taken), {size: 0.8125 * unit, anchor: "start", halo: 4}),
    write(lineNames, {size: 0.75 * unit, tone: "quiet", anchor: "end", halo: 4}),
    write(bandNames, {
      size: 0.75 * unit,
      tone: "quiet",
      anchor: "end",
      halo: 4,
    }),
    write(
      [{x: within(x(now), options.nowText, width, unit), y: frame.top - 0.9 * unit, text: options.nowText}],
      {tone: "accent", weight: 650},
    ),
    ...(law
      ? [
          write([{x: within(x(law.at), law.text, width, unit), y: frame.top - 1.95 * unit, text: law.text}], {
            size: 0.75 * unit,
            tone: "quiet",
          }),
        ]
      : []),
  ];
}

type Stroke = {readonly stroke: string; readonly strokeWidth: number; readonly strokeDasharray?: string};

/** Level lines with upright ones where one ends and the next begins. */
function steps(
  stretches: readonly Stretch[],
  x: (value: number) => number,
  y: (value: number) => number,
  stroke: Stroke,
): Plot.Markish[] {
  const risers = stretches.flatMap((one, at) => {
    const before = stretches[at - 1];
    return before && before.to === one.from && before.value !== one.value
      ? [{at: one.from, one: before.value, other: one.value}]
      : [];
  });
  return [
    Plot.link(stretches, {
      x1: ({from}) => x(from),
      x2: ({to}) => x(to),
      y1: ({value}) => y(value),
      y2: ({value}) => y(value),
      ...stroke,
    }),
    Plot.link(risers, {
      x1: ({at}) => x(at),
      x2: ({at}) => x(at),
      y1: ({one}) => y(one),
      y2: ({other}) => y(other),
      ...stroke,
      strokeWidth: stroke.strokeWidth / 2,
    }),
  ];
}

/** Room that other words take: from one place across to another, around a height. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The seats at the beginning of each level, as far as they find room: the largest party first. */
function numbers(
  lines: readonly StepLine[],
  x: (value: number) => number,
  y: (value: number) => number,
  unit: number,
  whole: (seats: number) => string,
  taken: readonly Taken[],
): readonly Label[] {
  const placed: Label[] = [];
  const isFree = ({x: at, y: height, text}: Label) =>
    taken.every(
      ({from, to, y: other}) =>
        Math.abs(other - height) > 0.9 * unit || at > to || at + roomOf(text, unit) < from,
    ) &&
    placed.every(
      (other) =>
        Math.abs(other.y - height) > 0.9 * unit ||
        at > other.x + roomOf(other.text, unit) + 0.5 * unit ||
        other.x > at + roomOf(text, unit) + 0.5 * unit,
    );
  const crosses = ({x: at, y: height, text}: Label, own: StepLine) =>
    lines.some(
      (line) =>
        line !== own &&
        line.stretches.some(
          ({from, to, value}) =>
            Math.abs(y(value) - height) < 0.5 * unit && x(from) < at + roomOf(text, unit) && x(to) > at,
        ),
    );
  for (const line of [...lines].sort((a, b) => (b.stretches[0]?.value ?? 0) - (a.stretches[0]?.value ?? 0)))
    line.stretches.forEach(({from, to, value}, at) => {
      if (line.stretches[at - 1]?.value === value) return;
      const label = {x: x(from) + 0.25 * unit, y: y(value) - 0.7 * unit, text: whole(value)};
      const isWide = at === 0 || x(to) - x(from) > roomOf(label.text, unit);
      if (isWide && isFree(label) && !crosses(label, line)) placed.push(label);
    });
  return placed;
}

function upToLabel(
  {upTo, upToName}: StepLinesOptions,
  x: (value: number) => number,
  y: (value: number) => number,
  frame: Frame,
  unit: number,
  others: readonly Label[],
): readonly Label[] {
  const last = upTo.at(-1);
  if (!last || upToName === "") return [];
  const height = y(last.value);
  // Above its line, or below it where a line across has its name there.
  const [above, below] = [Math.max(height - 0.7 * unit, frame.top), height + 0.8 * unit];
  const isFree = (at: number) => others.every((other) => Math.abs(other.y - at) > 0.9 * unit);
  return [
    {
      x: Math.min(x(last.to), frame.right),
      y: isFree(above) || !isFree(below) ? above : below,
      text: upToName,
    },
  ];
}

/** Keeps a centred label inside the drawing. */
export const within = (x: number, text: string, width: number, unit: number): number => {
  const half = roomOf(text, unit) / 2;
  return clamp(x, half, Math.max(half, width - half));
};
