import * as Plot from "@observablehq/plot";
import {figure} from "../../views/chart/figure.js";
import {across} from "../../views/chart/frame.js";
import {gridAcross, ticksBelow} from "../../views/chart/frameMarks.js";
import {rem} from "../../views/chart/page.js";
import {write} from "../../views/chart/write.js";
import {type DotMark, type DotPlot, type DotRow, dotPlace} from "./dotPlace.js";

/** Percentages as points on lines that share one scale from 0: filled for official, half for observed, open for said. */
export function dotRows({rows, end, ticks, tick, text, columns}: DotPlot, width: number): SVGElement {
  const unit = rem();
  const {frame, rowHeight, height} = dotPlace({rows, columns}, width);
  const {left, top, right} = frame;
  const lines = rows.map((row, index) => ({...row, y: top + (index + 0.72) * rowHeight}));
  const x = across(frame, end);
  const columnEnds = [width - 6.8 * unit, width];
  const marks = lines.flatMap(({y, marks: own}) => own.map((mark) => ({...mark, x: x(mark.value), y})));
  const size = 0.36 * unit;
  const ofKind = (kind: DotMark["kind"]) => marks.filter((mark) => mark.kind === kind);
  return figure(
    width,
    height,
    [
      gridAcross(frame, x, ticks),
      ticksBelow(frame, x, {ticks, text: tick, unit}),
      Plot.link(lines, {x1: left, x2: right, y1: "y", y2: "y", stroke: "var(--line)"}),
      write(
        lines.map(({name, y}) => ({x: 0, y: y - unit, text: name})),
        {size: 0.875 * unit, weight: 600, anchor: "start", halo: 4},
      ),
      ...(["last", "first"] as const).map((place) =>
        valueColumn(lines, place, columnEnds[place === "last" ? 1 : 0], unit),
      ),
      ...(columns ?? []).map((column, place) =>
        write([{x: columnEnds[place], y: 0.6 * unit, text: column}], {
          size: 0.75 * unit,
          tone: "quiet",
          anchor: "end",
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

/** The values of a column of marks: the last mark of every line, or the first of two. */
function valueColumn(
  lines: readonly (DotRow & {readonly y: number})[],
  place: "first" | "last",
  x: number,
  unit: number,
): Plot.Markish {
  const values = lines.flatMap(({marks, y}) => {
    if (place === "first" && marks.length < 2) return [];
    const {text} = marks[place === "last" ? marks.length - 1 : 0];
    return [{text, x, y: y - unit}];
  });
  const weight = place === "first" ? 600 : 400;
  return write(values, {size: 0.8125 * unit, weight, anchor: "end", halo: 4});
}

/** The left half of a disc: the observers' sign. */
const leftHalf = {
  draw(context: CanvasPath, size: number) {
    context.arc(0, 0, Math.sqrt(size / Math.PI), Math.PI / 2, (3 * Math.PI) / 2);
    context.closePath();
  },
};
