import * as Plot from "@observablehq/plot";
import type {ResultTable} from "../../db/resultTable.js";
import type {ChartChoice} from "../../query/chart/chartChoice.js";
import type {ChartMarks, Mark} from "../../query/chart/chartMarks.js";
import {rem} from "../../views/chart/page.js";
import {cut} from "../../views/chart/words.js";
import {partyColour} from "../../views/partyNames.js";
import {axis, type Drawing, grid, ticksAcross} from "./chartFrame.js";
import {areParties, axisLabel, type ChartSetting, categoryLabel, type NamedSeries} from "./chartNames.js";
import {numberTick, tickCount} from "./chartTicks.js";

/** Bars, each with its name to the left, so that names may be long; parts of a bar stand one after the other. */
export function barsDrawing(
  setting: ChartSetting,
  table: ResultTable,
  {x, y, colour}: ChartChoice,
  {marks, categories}: ChartMarks,
  series: readonly NamedSeries[],
  width: number,
): Drawing {
  const {formats, result} = setting;
  const unit = rem();
  const column = table.columns.find(({name}) => name === x);
  const isParty = areParties(setting, categories);
  const labels = categories.map((value) =>
    column ? categoryLabel(setting, column, value, isParty) : String(value),
  );
  const tick = numberTick(formats, y);
  const letters = Math.max(Math.min(...[Math.floor((0.4 * width) / (0.47 * unit)), 34]), 6);
  const left = Math.max(...labels.map((label) => cut(label, letters).length)) * 0.5 * unit + 0.9 * unit;
  const totals = categories.map((_, place) =>
    marks.filter((mark) => mark.x === place).reduce((sum, mark) => sum + mark.y, 0),
  );
  const isWhole = y === null || table.columns.find(({name}) => name === y)?.kind === "whole";
  const reach = [Math.min(0, ...totals), Math.max(0, ...totals)] as const;
  const across = {ticks: tickCount(ticksAcross(width, unit), isWhole, reach)};
  const isOneSided = marks.every((mark) => mark.y >= 0);
  const fill = ({x: place, series: own}: Mark): string =>
    colour === null && isParty ? partyColour(setting, String(categories[place])) : series[own].colour;
  const [least, most] = [totals.indexOf(Math.min(...totals)), totals.indexOf(Math.max(...totals))];
  return {
    height: categories.length * 1.75 * unit + 2.2 * unit,
    left,
    right: isOneSided
      ? Math.max(...totals.map((total) => tick(total).length)) * 0.5 * unit + 0.8 * unit
      : 1.2 * unit,
    xTitle: axisLabel(setting, y),
    yTitle: axisLabel(setting, x),
    key: colour === null ? [] : series.map((one) => ({...one, symbol: "square" as const})),
    x: {type: "linear", nice: !isOneSided, zero: true},
    y: {type: "band", domain: categories.map((_, place) => place), padding: 0.25},
    marks: [
      Plot.gridX({...grid, ...across}),
      Plot.barX(marks, {
        x: "y",
        y: "x",
        fill,
        stroke: "var(--ground)",
        strokeWidth: series.length > 1 ? 1 : 0,
      }),
      ...(isOneSided
        ? [
            Plot.text(totals, {
              x: (total: number) => total,
              y: (_: number, place: number) => place,
              text: (total: number) => tick(total),
              textAnchor: "start",
              dx: 0.35 * unit,
              fill: "var(--ink)",
              fontSize: 0.75 * unit,
            }),
          ]
        : []),
      Plot.ruleX([0], {stroke: "var(--ink)"}),
      Plot.axisX({...axis(unit), ...across, tickFormat: tick}),
      Plot.axisY({
        ...axis(unit),
        fill: "var(--ink)",
        fontSize: 0.8125 * unit,
        tickFormat: (place: number) => cut(labels[place], letters),
      }),
    ],
    text: result.chart.text.bar({
      x,
      y: y ?? result.chart.countOfRows,
      count: categories.length,
      most: {name: labels[most], value: tick(totals[most])},
      least: {name: labels[least], value: tick(totals[least])},
      series: colour === null ? [] : series.map(({label}) => label),
    }),
  };
}
