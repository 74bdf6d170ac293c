import * as Plot from "@observablehq/plot";
import type {SeatDistribution} from "../../certainty/distribution.js";
import {quantileDots, type ToldRange} from "../../certainty/toldRange.js";
import {figure} from "./figure.js";
import {rem} from "./page.js";
import {clamp} from "./scale.js";
import type {Label} from "./words.js";
import {write} from "./write.js";

/** A number of seats that something hangs on, drawn as a line if it is near: a majority, two thirds. */
export interface NeededSeats {
  readonly name: string;
  readonly seats: number;
}

/** A distribution of seats as it is drawn. */
export interface DrawnDistribution {
  readonly distribution: SeatDistribution;
  /** The range that is told; dots outside it are hollow. */
  readonly range: ToldRange;
  readonly colour: string;
  /** The most likely number as it stands above its dots. */
  readonly mostLikely: string;
  readonly lines: readonly NeededSeats[];
  /** The same in words, for those who do not see it. */
  readonly text: string;
  /** How a number of seats is written. */
  readonly whole: (seats: number) => string;
  /** 20 dots, each one chance in 20, or 50. */
  readonly dots?: 20 | 50;
}

/** A column of dots is at least so wide, in rem: it stands for several numbers of seats before it is narrower. */
const leastColumn = 0.55;

/** There are at most so many columns a dot: dots that never meet would hide what is likely. */
const mostColumns = 1.5;

/** A number of seats takes so much room at most, in rem. */
const mostColumn = 1.5;

/** Stacks are at most about so high, in rem: then dots become smaller, and stand abreast. */
const mostHeight = 9;

/** Fewer columns than these would make a narrow distribution look wide. */
const leastColumns = 9;

/** How many seats a column of dots may stand for. */
const columnSeats = [1, 2, 5, 10, 20, 50];

/**
 * A distribution of seats as dots of equal chance, stacked over whole seats. The most likely number stands above its
 * dots and the range that is told below them; a majority and two thirds are lines where they are in sight.
 */
export function seatDots(drawn: DrawnDistribution, width: number): SVGElement {
  const {distribution, range, lines, dots = 20} = drawn;
  const unit = rem();
  const values = quantileDots(distribution, dots);
  const ends = {
    from: Math.min(values[0], range.least),
    to: Math.max(values[values.length - 1], range.greatest),
  };
  const near = lines.filter(({seats}) => seats >= ends.from - 2 && seats <= ends.to + 3);
  const room = roomFor(ends, near, dots, width, unit);
  const {x, column, perColumn} = room;
  const {abreast, size} = sizeOf(tallestOf(values, perColumn), column, unit);
  const stacks = stacked(values, perColumn, abreast);
  const levels = Math.max(...stacks.map(({level}) => level)) + 1;
  const top = near.length * 1.2 * unit + 1.6 * unit;
  const floor = top + levels * size;
  const places = stacks.map(({seats, level, beside, of}) => ({
    x: x(Math.floor(seats / perColumn) * perColumn + (perColumn - 1) / 2) + (beside - (of - 1) / 2) * size,
    y: floor - (level + 0.5) * size - 1,
    isWithin: seats >= range.least && seats <= range.greatest,
  }));
  const axisY = floor + 0.85 * unit;
  const stretch = {x1: x(range.least - 0.5) + 1, x2: x(range.greatest + 0.5) - 1, y: floor};
  return figure(
    width,
    floor + 1.6 * unit,
    [
      Plot.ruleY([floor], {x1: 0, x2: width, stroke: "var(--line)"}),
      Plot.link([stretch], {
        x1: "x1",
        x2: "x2",
        y1: "y",
        y2: "y",
        stroke: "var(--ink)",
        strokeWidth: 2,
      }),
      Plot.link(
        near.map(({seats}, row) => ({x: x(seats - 0.5), y: (row + 1.1) * 1.2 * unit})),
        {x1: "x", x2: "x", y1: "y", y2: () => floor, stroke: "var(--ink)", strokeDasharray: "4 3"},
      ),
      Plot.dot(
        places.filter(({isWithin}) => isWithin),
        {x: "x", y: "y", r: size * 0.44, fill: drawn.colour},
      ),
      Plot.dot(
        places.filter(({isWithin}) => !isWithin),
        {x: "x", y: "y", r: size * 0.44 - 0.6, stroke: drawn.colour, strokeWidth: 1.2},
      ),
      write(
        near.map(({name, seats}, row) => {
          const text = `${name} ${drawn.whole(seats)}`;
          return {x: inside(x(seats - 0.5), text, width, unit), y: (row + 0.55) * 1.2 * unit, text};
        }),
        {size: 0.75 * unit, halo: 4},
      ),
      write(
        [
          {
            x: inside(x(range.most), drawn.mostLikely, width, unit),
            y: top - 0.6 * unit,
            text: drawn.mostLikely,
          },
        ],
        {weight: 650, halo: 5},
      ),
      write(figuresBelow(drawn, room, axisY, unit), {size: 0.75 * unit, tone: "quiet"}),
      write(rangeEnds(drawn, x, axisY, unit), {weight: 650}),
    ],
    drawn.text,
  );
}

/** Where numbers of seats stand across a drawing. */
interface Room {
  readonly x: (seats: number) => number;
  readonly from: number;
  readonly to: number;
  /** The width of a column of dots in pixels, and the numbers of seats in it. */
  readonly column: number;
  readonly perColumn: number;
}

function roomFor(
  ends: {readonly from: number; readonly to: number},
  lines: readonly NeededSeats[],
  dots: number,
  width: number,
  unit: number,
): Room {
  const marked = lines.map(({seats}) => seats);
  const tight = {
    from: Math.min(ends.from, ...marked.map((seats) => seats - 1)),
    to: Math.max(ends.to, ...marked),
  };
  const missing = Math.max(leastColumns - (tight.to - tight.from + 1), 0);
  const least = Math.max(tight.from - Math.ceil(missing / 2), 0);
  const most = Math.max(tight.to + Math.floor(missing / 2), least + leastColumns - 1);
  const columns = Math.min(width / (leastColumn * unit), mostColumns * dots);
  const perColumn = columnSeats.find((seats) => most - least + 1 <= columns * seats) ?? 50;
  const from = Math.floor(least / perColumn) * perColumn;
  const to = Math.ceil((most + 1) / perColumn) * perColumn - 1;
  const seat = Math.min(width / (to - from + 1), mostColumn * unit);
  const left = (width - seat * (to - from + 1)) / 2;
  return {x: (seats) => left + (seats - from + 0.5) * seat, from, to, column: seat * perColumn, perColumn};
}

/** How many dots stand in the column that has most of them. */
const tallestOf = (values: readonly number[], perColumn: number): number =>
  Math.max(
    ...values.map(
      (seats) =>
        values.filter((other) => Math.floor(other / perColumn) === Math.floor(seats / perColumn)).length,
    ),
  );

/** How many dots stand abreast, and how large each is with the ground around it. */
function sizeOf(tallest: number, column: number, unit: number) {
  const abreast = Math.ceil((tallest * 0.42) / mostHeight);
  const levels = Math.ceil(tallest / abreast);
  const size = Math.min((column * 0.92) / abreast, 0.75 * unit, (mostHeight * unit) / levels);
  return {abreast, size};
}

/** Each dot with its level in the stack of its column, and its place among those abreast on that level. */
function stacked(values: readonly number[], perColumn: number, abreast: number) {
  const columnOf = (seats: number) => Math.floor(seats / perColumn);
  return values.map((seats, dot) => {
    const inColumn = values.filter((other) => columnOf(other) === columnOf(seats)).length;
    const place = dot - values.findIndex((other) => columnOf(other) === columnOf(seats));
    const level = Math.floor(place / abreast);
    return {seats, level, beside: place % abreast, of: Math.min(inColumn - level * abreast, abreast)};
  });
}

/** The two ends of the range, in figures under it; one figure where both are the same. */
function rangeEnds({range, whole}: DrawnDistribution, x: Room["x"], y: number, unit: number): Label[] {
  const {least, greatest} = range;
  if (least === greatest) return [{x: x(least), y, text: whole(least)}];
  const [left, right] = [x(least), x(greatest)];
  const apart = Math.max(1.5 * unit - (right - left), 0) / 2;
  return [
    {x: left - apart, y, text: whole(least)},
    {x: right + apart, y, text: whole(greatest)},
  ];
}

/** Round numbers of seats under the dots, where neither end of the range is written. */
function figuresBelow(
  {range, whole}: DrawnDistribution,
  {x, from, to}: Room,
  y: number,
  unit: number,
): Label[] {
  const seat = x(1) - x(0);
  const every = columnSeats.find((seats) => seats * seat > 2.2 * unit) ?? 100;
  const ends = [x(range.least), x(range.greatest)];
  const first = Math.ceil(from / every) * every;
  return Array.from({length: Math.floor((to - first) / every) + 1}, (_, tick) => first + tick * every)
    .filter((seats) => ends.every((end) => Math.abs(x(seats) - end) > 2 * unit))
    .map((seats) => ({x: x(seats), y, text: whole(seats)}));
}

/** Keeps a centred word inside the drawing. */
function inside(x: number, text: string, width: number, unit: number): number {
  const half = (text.length * 0.5 * unit) / 2;
  return clamp(x, half, Math.max(width - half, half));
}
