import * as Plot from "@observablehq/plot";
import {figure} from "../../views/figure.js";

/** One figure on a line: a point, with what it may have been before it was rounded. */
export interface DotMark {
  readonly kind: "official" | "observed" | "said";
  /** Percent. */
  readonly value: number;
  readonly range?: {readonly low: number; readonly high: number};
  /** As it is written beside the line. */
  readonly text: string;
}

/** A line of a dot plot. */
export interface DotRow {
  readonly name: string;
  readonly marks: readonly DotMark[];
}

/** Percentages as points on lines that share one scale from 0: filled for official, half for observed, open for said. */
export function dotRows(
  rows: readonly DotRow[],
  {
    width,
    unit,
    end,
    ticks,
    tick,
    text,
    columns,
  }: {
    readonly width: number;
    readonly unit: number;
    /** The end of the scale, percent. */
    readonly end: number;
    readonly ticks: readonly number[];
    readonly tick: (percent: number) => string;
    readonly text: string;
    /** Headings of the values, where every line has two of them. */
    readonly columns?: readonly [string, string];
  },
): SVGElement {
  const [left, right] = [0.9 * unit, 1.4 * unit];
  const rowHeight = 2.9 * unit;
  const x = (percent: number) => left + (Math.min(percent, end) / end) * (width - left - right);
  const top = columns ? 1.3 * unit : 0;
  const lines = rows.map((row, index) => ({...row, y: top + (index + 0.72) * rowHeight}));
  const bottom = top + rows.length * rowHeight + 0.25 * unit;
  const columnEnds = [width - 6.8 * unit, width];
  const marks = lines.flatMap(({y, marks: own}) => own.map((mark) => ({...mark, x: x(mark.value), y})));
  const size = 0.36 * unit;
  const ofKind = (kind: DotMark["kind"]) => marks.filter((mark) => mark.kind === kind);
  return figure(
    width,
    bottom + 1.6 * unit,
    [
      Plot.ruleX(ticks.map(x), {y1: top, y2: bottom, stroke: "var(--line)"}),
      Plot.text(
        ticks.map((percent) => ({x: x(percent), text: tick(percent)})),
        {
          x: "x",
          y: bottom + 0.9 * unit,
          text: "text",
          fontSize: 0.75 * unit,
          fill: "var(--quiet)",
        },
      ),
      Plot.link(lines, {x1: left, x2: width - right, y1: "y", y2: "y", stroke: "var(--line)"}),
      Plot.text(lines, {
        x: 0,
        y: ({y}: {y: number}) => y - unit,
        text: "name",
        textAnchor: "start",
        fontWeight: 600,
        fontSize: 0.875 * unit,
        fill: "var(--ink)",
        stroke: "var(--ground)",
        strokeWidth: 4,
      }),
      ...(["last", "first"] as const).flatMap((place) =>
        valueColumn(lines, place, columnEnds[place === "last" ? 1 : 0], unit),
      ),
      ...(columns ?? []).map((column, place) =>
        Plot.text([column], {
          x: columnEnds[place],
          y: 0.6 * unit,
          text: (own: string) => own,
          textAnchor: "end",
          fontSize: 0.75 * unit,
          fill: "var(--quiet)",
        }),
      ),
      Plot.link(
        marks.filter(({range}) => range),
        {
          x1: ({range}) => x(range?.low ?? 0),
          x2: ({range}) => x(range?.high ?? 0),
          y1: "y",
          y2: "y",
          stroke: "var(--ink)",
          strokeWidth: 0.5 * unit,
          strokeOpacity: 0.25,
        },
      ),
      Plot.dot(ofKind("official"), {x: "x", y: "y", r: size, fill: "var(--ink)"}),
      Plot.dot(ofKind("said"), {
        x: "x",
        y: "y",
        r: 0.75 * size,
        symbol: "diamond",
        fill: "var(--ground)",
        stroke: "var(--ink)",
        strokeWidth: 1.75,
      }),
      Plot.dot(ofKind("observed"), {
        x: "x",
        y: "y",
        r: size,
        fill: "var(--ground)",
        stroke: "var(--ink)",
        strokeWidth: 1.75,
      }),
      Plot.dot(ofKind("observed"), {x: "x", y: "y", r: size, symbol: leftHalf, fill: "var(--ink)"}),
    ],
    text,
  );
}

/** The values of a column of marks, each with its shape: the last mark of every line, or the first of two. */
function valueColumn(
  lines: readonly (DotRow & {readonly y: number})[],
  place: "first" | "last",
  x: number,
  unit: number,
): Plot.Markish[] {
  const values = lines.flatMap(({marks, y}) => {
    if (place === "first" && marks.length < 2) return [];
    const {text, kind} = marks[place === "last" ? marks.length - 1 : 0];
    return [{text, kind, x, y: y - unit}];
  });
  return [
    Plot.text(values, {
      x: "x",
      y: "y",
      text: "text",
      textAnchor: "end",
      fontWeight: place === "first" ? 600 : 400,
      fontSize: 0.8125 * unit,
      fill: "var(--ink)",
      stroke: "var(--ground)",
      strokeWidth: 4,
    }),
  ];
}

/** The left half of a disc: the observers' sign. */
const leftHalf = {
  draw(context: CanvasPath, size: number) {
    context.arc(0, 0, Math.sqrt(size / Math.PI), Math.PI / 2, (3 * Math.PI) / 2);
    context.closePath();
  },
};
