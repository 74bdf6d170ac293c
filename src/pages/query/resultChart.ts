import * as Plot from "@observablehq/plot";
import type {ResultTable} from "../../db/resultTable.js";
import {valueBins} from "../../query/chart/chartBins.js";
import type {ChartChoice} from "../../query/chart/chartChoice.js";
import {type ChartMarks, chartMarks, chartNumbers} from "../../query/chart/chartMarks.js";
import {rem} from "../../views/chart/page.js";
import {cut} from "../../views/chart/words.js";
import {barsDrawing} from "./chartBars.js";
import {axis, type ChartBasis, type Drawing, grid, ticksAcross, withFrame} from "./chartFrame.js";
import {axisLabel, type ChartSetting, type NamedSeries, namedSeries} from "./chartNames.js";
import {dayTick, extentOf, numberTick, tickCount} from "./chartTicks.js";

/** A chart of a result, and what has to be said beside it. */
export interface ResultChart {
  /** Null where no row has anything that could be drawn. */
  readonly drawing: SVGElement | null;
  /** Sentences: what is left out, what was added up. */
  readonly notes: readonly string[];
}

/** Colours that are told apart; parties have as many as they are. */
const mostShades = 6;
const mostParties = 24;

/** Draws a result as it was chosen. */
export function resultChart(
  setting: ChartSetting,
  table: ResultTable,
  choice: ChartChoice,
  width: number,
  basis: ChartBasis,
): ResultChart {
  const {result} = setting;
  const read = choice.kind === "histogram" ? chartNumbers(table, choice) : marksOf(setting, table, choice);
  const notes = [
    ...(read.rowsRead < table.rowCount ? [result.chart.notes.firstRows(read.rowsRead, table.rowCount)] : []),
    ...(read.withoutNumber > 0 ? [result.chart.notes.withoutNumber(read.withoutNumber)] : []),
    ...("isAddedUp" in read && read.isAddedUp && choice.y !== null ? [result.chart.notes.addedUp] : []),
    ...("categories" in read && read.categoriesLeftOut > 0
      ? [result.chart.notes.bars(read.categories.length, read.categories.length + read.categoriesLeftOut)]
      : []),
  ];
  const isEmpty = "marks" in read ? read.marks.length === 0 : read.values.length === 0;
  if (isEmpty) return {drawing: null, notes: [result.chart.nothing, ...notes]};
  const drawing =
    "values" in read
      ? histogram(setting, read.values, choice, width)
      : choice.kind === "bar"
        ? barsDrawing(setting, table, choice, read, seriesIn(setting, table, choice, read), width)
        : points(setting, table, choice, read, seriesIn(setting, table, choice, read), width);
  return {drawing: withFrame(drawing, width, basis), notes};
}

/** The marks; where the colour is a party's, each has its own. */
function marksOf(setting: ChartSetting, table: ResultTable, choice: ChartChoice): ChartMarks {
  const all = chartMarks(table, choice, mostParties);
  if (all.series.length <= mostShades) return all;
  const isParty = seriesIn(setting, table, choice, all)[0].isParty;
  return isParty ? all : chartMarks(table, choice, mostShades);
}

/** The series with their names; a chart without colours has one that needs none. */
function seriesIn(
  setting: ChartSetting,
  table: ResultTable,
  {colour}: ChartChoice,
  {series}: ChartMarks,
): readonly NamedSeries[] {
  const column = table.columns.find(({name}) => name === colour);
  return column ? namedSeries(setting, column, series) : [{label: "", colour: "var(--quiet)", isParty: true}];
}

const symbols = ["circle", "square", "triangle", "diamond", "cross", "star"] as const;
const dashes = ["", "7 3", "2 3", "9 3 2 3", "4 4", "1 4"] as const;

/** Lines or dots between two axes. */
function points(
  setting: ChartSetting,
  table: ResultTable,
  {kind, x, y}: ChartChoice,
  {marks, xRole}: ChartMarks,
  series: readonly NamedSeries[],
  width: number,
): Drawing {
  const {formats, result} = setting;
  const unit = rem();
  const isLine = kind === "line";
  const xs = extentOf(marks.map((mark) => mark.x));
  const ys = extentOf(marks.map((mark) => mark.y));
  const tickX = xRole === "day" ? dayTick(formats, xs) : numberTick(formats, x);
  const tickY = numberTick(formats, y);
  const isWhole = (name: string | null): boolean =>
    table.columns.find((column) => column.name === name)?.kind === "whole";
  const upward = {ticks: tickCount(6, isWhole(y), ys)};
  const across = {ticks: tickCount(ticksAcross(width, unit), xRole !== "day" && isWhole(x), xs)};
  const drawn = series.flatMap((one, place) => {
    const own = marks.filter((mark) => mark.series === place);
    const style = {x: "x", y: "y", stroke: one.colour};
    const dot = Plot.dot(own, {
      ...style,
      r: (marks.length > 400 ? 0.15 : 0.25) * unit,
      symbol: one.isParty ? "circle" : symbols[place % symbols.length],
      fill: one.colour,
      fillOpacity: isLine ? 1 : 0.45,
      strokeWidth: 1,
    });
    if (!isLine) return [dot];
    const dash = one.isParty ? "" : dashes[place % dashes.length];
    const line = Plot.line(own, {...style, strokeWidth: 2, ...(dash && {strokeDasharray: dash})});
    return own.length <= 60 ? [line, dot] : [line];
  });
  const named = series.length > 1 || series[0].label !== "" ? series : [];
  return {
    height: Math.min(24 * unit, Math.max(width * 0.6, 12 * unit)),
    left: yRoom(ys, tickY, unit),
    right: 1.2 * unit,
    xTitle: axisLabel(setting, x),
    yTitle: axisLabel(setting, y),
    key: named.map((one, place) => ({
      ...one,
      symbol: one.isParty ? "circle" : symbols[place % symbols.length],
    })),
    x: {type: xRole === "day" ? "utc" : "linear", nice: xRole !== "day"},
    y: {type: "linear", nice: true},
    marks: [
      Plot.gridY({...grid, ...upward}),
      ...drawn,
      Plot.axisX({...axis(unit), ...across, tickFormat: (value: number | Date) => tickX(Number(value))}),
      Plot.axisY({...axis(unit), ...upward, tickFormat: tickY}),
    ],
    text: result.chart.text[isLine ? "line" : "dot"]({
      x,
      y: y ?? result.chart.countOfRows,
      count: formats.whole(marks.length),
      xFrom: tickX(xs[0]),
      xTo: tickX(xs[1]),
      yFrom: tickY(ys[0]),
      yTo: tickY(ys[1]),
      series: named.map(({label}) => label),
    }),
  };
}

/** Numbers in classes. */
function histogram(
  setting: ChartSetting,
  values: readonly number[],
  {x}: ChartChoice,
  width: number,
): Drawing {
  const {formats, result} = setting;
  const unit = rem();
  const bins = valueBins(values, Math.max(8, Math.min(30, Math.floor(width / (1.5 * unit)))));
  const tickX = numberTick(formats, x);
  const fullest = bins.reduce((best, bin) => (bin.count > best.count ? bin : best));
  const upward = {ticks: tickCount(6, true, [0, fullest.count])};
  return {
    height: Math.min(20 * unit, Math.max(width * 0.5, 12 * unit)),
    left: yRoom([0, fullest.count], formats.whole, unit),
    right: 1.2 * unit,
    xTitle: axisLabel(setting, x),
    yTitle: result.chart.countOfRows,
    key: [],
    x: {type: "linear", domain: [bins[0].from, (bins.at(-1) ?? bins[0]).to]},
    y: {type: "linear", domain: [0, fullest.count], nice: true},
    marks: [
      Plot.gridY({...grid, ...upward}),
      Plot.rect(bins, {
        x1: "from",
        x2: "to",
        y1: 0,
        y2: "count",
        insetLeft: 0.5,
        insetRight: 0.5,
        fill: "var(--quiet)",
      }),
      Plot.ruleY([0], {stroke: "var(--ink)"}),
      Plot.axisX({...axis(unit), tickFormat: tickX, ticks: ticksAcross(width, unit)}),
      Plot.axisY({...axis(unit), ...upward, tickFormat: formats.whole}),
    ],
    text: result.chart.text.histogram({
      x,
      count: formats.whole(values.length),
      classes: bins.length,
      from: tickX(fullest.from),
      to: tickX(fullest.to),
      most: formats.whole(fullest.count),
    }),
  };
}

/** Room for what stands at the ticks of the upright axis. */
const yRoom = (ends: readonly number[], tick: (value: number) => string, unit: number): number =>
  Math.max(...ends.map((end) => cut(tick(end), 12).length)) * 0.5 * unit + 0.9 * unit;
