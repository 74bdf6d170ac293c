import * as Plot from "@observablehq/plot";
import {asImage} from "../../views/chart/drawing.js";
import {drawn} from "../../views/chart/drawn.js";
import {figure} from "../../views/chart/figure.js";
import {hatchGround} from "../../views/chart/hatch.js";
import {chartDocument, rem} from "../../views/chart/page.js";
import {write} from "../../views/chart/write.js";
import type {NamedSeries} from "./chartNames.js";

/** What is said of the figures within the picture, which may be taken out of its page. */
export interface ChartBasis {
  readonly text: string;
  /** The ground is hatched, as under every chart of rows that nobody published. */
  readonly isReconstructed: boolean;
}

/** What one kind of chart draws, before its key, its titles and its basis stand around it. Lengths in pixels. */
export interface Drawing {
  /** Of the frame and the ticks below it. */
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly key: readonly (NamedSeries & {readonly symbol: Plot.SymbolType | "circle"})[];
  readonly x: Plot.ScaleOptions;
  readonly y: Plot.ScaleOptions;
  readonly marks: Plot.Markish[];
  readonly text: string;
}

/** How the lines of the grid are drawn. */
export const grid = {stroke: "var(--line)", strokeOpacity: 1} as const;

/** How the axes are written. */
export const axis = (unit: number) =>
  ({label: null, tickSize: 0, tickPadding: 0.4 * unit, fill: "var(--quiet)", fontSize: 0.75 * unit}) as const;

/** As many ticks as have room beside each other. */
export const ticksAcross = (width: number, unit: number): number =>
  Math.max(2, Math.floor(width / (8 * unit)));

/** A chart as one image: the title of the upright axis and the key above, that of the level one and the basis below. */
export function withFrame(drawing: Drawing, width: number, basis: ChartBasis): SVGElement {
  const {height, left, right, xTitle, yTitle, key, x, y, marks, text} = drawing;
  const unit = rem();
  const rows = keyRows(key, width, unit);
  const foot = wrapped(basis.text, width, 0.75 * unit);
  const top = (1.9 + 1.4 * rows.length) * unit;
  const below = (1.5 + 1.4 + 1.1 * foot.length) * unit;
  const whole = top + height + below;
  const svg = Plot.plot({
    document: chartDocument(),
    width,
    height: whole,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: below,
    x: {...x, label: null},
    y: {...y, label: null},
    marks,
    style: {background: "none", fontFamily: "inherit", fontSize: "0.8125rem", overflow: "visible"},
  }) as SVGElement;
  const around = figure(
    width,
    whole,
    [
      write([{x: 0, y: 0.7 * unit, text: yTitle}], {size: 0.8125 * unit, anchor: "start", weight: 600}),
      write([{x: width - right, y: whole - below + 2.1 * unit, text: xTitle}], {
        size: 0.8125 * unit,
        anchor: "end",
        weight: 600,
      }),
      ...rows.flatMap((row, place) =>
        row.flatMap(({at, ...one}) => [
          Plot.dot([at], {
            x: at + 0.4 * unit,
            y: (2 + 1.4 * place) * unit,
            r: 0.32 * unit,
            symbol: one.symbol,
            fill: one.colour,
            stroke: one.colour,
          }),
          write([{x: at + unit, y: (2 + 1.4 * place) * unit, text: one.label}], {
            size: 0.8125 * unit,
            anchor: "start",
          }),
        ]),
      ),
      write(
        foot.map((line, place) => ({
          x: 0,
          y: whole - (1.1 * (foot.length - place) - 0.5) * unit,
          text: line,
        })),
        {size: 0.75 * unit, tone: "quiet", anchor: "start"},
      ),
    ],
    "",
  );
  svg.append(drawn("g", {"font-size": 0.8125 * unit}, ...around.children));
  const image = asImage(svg, width, whole, `${text} ${basis.text}`.trim());
  const frame = {left, top, right: width - right, bottom: whole - below};
  return basis.isReconstructed ? hatchGround(image, [frame]) : image;
}

/** The entries of a key, each with its place in a row; as many rows as it takes. */
function keyRows<Entry extends {readonly label: string}>(
  key: readonly Entry[],
  width: number,
  unit: number,
): readonly (readonly (Entry & {readonly at: number})[])[] {
  const rows: (Entry & {readonly at: number})[][] = [];
  let at = Number.POSITIVE_INFINITY;
  for (const entry of key) {
    const room = unit + entry.label.length * 0.47 * unit;
    if (at + room > width) {
      rows.push([]);
      at = 0;
    }
    rows.at(-1)?.push({...entry, at});
    at += room + 1.1 * unit;
  }
  return rows;
}

/** A sentence in lines that fit, by the usual width of letters. */
function wrapped(text: string, width: number, size: number): readonly string[] {
  const letters = Math.max(Math.floor(width / (0.53 * size)), 12);
  const lines: string[] = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
