import {formats} from "../../words/grammar/en.js";
import type {PointsText, ResultWords} from "./resultWords.js";

const {whole, list, counted} = formats;

const points = ({x, y, count, xFrom, xTo, yFrom, yTo}: PointsText): string =>
  `across ${x}, from ${xFrom} to ${xTo}; upward ${y}, from ${yFrom} to ${yTo}; points: ${count}.`;
const inColours = (series: readonly string[]): string =>
  series.length > 0 ? ` In colours: ${list(series)}.` : "";

/** English. */
export const en: ResultWords = {
  none: "NULL",
  noneName: "no value",
  noRows: "The query ran, and its answer has no rows.",
  sortBy: "Sort the rows by this column",
  chosen: (column, row) => `${column}, row ${row}:`,
  chart: {
    choices: "What is drawn",
    kind: "Kind of chart",
    kinds: {bar: "Bars", line: "Lines", dot: "Dots", histogram: "Histogram"},
    x: {bar: "Name of the bar", line: "Across", dot: "Across", histogram: "Values"},
    y: {bar: "Length of the bar", line: "Upward", dot: "Upward", histogram: "Upward"},
    colour: "Colour",
    noColour: "one colour",
    order: "Order",
    orders: {rows: "as in the table", size: "by length", name: "by name"},
    countOfRows: "number of rows",
    others: "all others",
    nothing: "There is nothing to draw: no row has a number in these columns.",
    noColumns: "This result has no column that could be drawn.",
    save: "Save the chart (SVG)",
    notes: {
      firstRows: (drawn, of) => `Drawn are the first ${whole(drawn)} of ${whole(of)} rows.`,
      withoutNumber: (rows) =>
        `${counted(rows, {one: "row has", other: "rows have"})} no number here and ${rows === 1 ? "is" : "are"} not drawn.`,
      addedUp: "Rows of the same name are added up.",
      bars: (drawn, of) => `Drawn are the first ${whole(drawn)} of ${whole(of)} bars.`,
    },
    text: {
      bar: ({x, y, count, most, least, series}) =>
        `Bars: ${y} by ${x}, ${whole(count)} in all. The longest: ${most.name}, ${most.value}${count > 1 ? `; the shortest: ${least.name}, ${least.value}` : ""}.${inColours(series)}`,
      line: (told) => `Lines: ${points(told)}${inColours(told.series)}`,
      dot: (told) => `Dots: ${points(told)}${inColours(told.series)}`,
      histogram: ({x, count, classes, from, to, most}) =>
        `Histogram of ${x}: ${count} values in ${counted(classes, {one: "class", other: "classes"})}. The fullest class, from ${from} to ${to}, holds ${most}.`,
    },
  },
  basis: {
    restsOn: (tables, bases) => `Figures of ${list(tables)}: ${bases.join("; ")}.`,
    byRow:
      "Rows of protocols and votes are reconstructed unless the column basis of protocols says otherwise: they were worked out so that they agree with what was published, and are no copies of protocols.",
    computed:
      "The tables scenario… and draws are no published figures: they are worked out from the contest of the scenario, under its rules.",
    recounted:
      "The tables law_seats and district_calibration are no published figures: they are worked out from the laws and from published results.",
    own: (tables) => `Loaded by the reader and checked by nobody: ${list(tables)}.`,
    names: {
      official: "official, the Central Election Commission",
      reported: "official, as reported",
      observers: "the observers",
      law: "the law",
      reconstructed: "reconstructed",
      hypothetical: "assumptions",
    },
  },
};
