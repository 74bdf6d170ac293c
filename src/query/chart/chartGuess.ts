import type {ResultTable} from "../../db/resultTable.js";
import {type ChartChoice, type ChartKind, readChart} from "./chartChoice.js";
import {columnsOfRole} from "./chartColumns.js";

/** Bars beyond this many are no picture; where there is another number, dots are. */
const fewRows = 60;

/** The chart that suits the columns of a result; null where it has none that could be drawn. */
export function chartGuess(table: ResultTable): ChartChoice | null {
  const [numbers, days, categories] = (["number", "day", "category"] as const).map((role) =>
    columnsOfRole(table, role),
  );
  const party = categories.find((name) => name === "party") ?? null;
  const choice = (
    kind: ChartKind,
    x: string,
    y: string | null,
    colour: string | null = null,
  ): ChartChoice => ({
    kind,
    x,
    y,
    colour: colour === x ? null : colour,
    order: "rows",
  });
  const [first, second] = numbers;
  if (first === undefined) {
    const name = party ?? categories[0] ?? days[0];
    return name === undefined ? null : choice("bar", name, null);
  }
  if (days.length > 0) return choice("line", days[0], first, party ?? categories[0]);
  if (second !== undefined && (categories.length === 0 || table.rowCount > fewRows))
    return choice("dot", first, second, party);
  if (categories.length > 0) return choice("bar", party ?? categories[0], first);
  return choice("histogram", first, null);
}

/** The chart of an address, as far as the result has its columns and they can be drawn so; else the one that suits. */
export function chosenChart(table: ResultTable, text: string | null): ChartChoice | null {
  const asked = text === null ? null : readChart(text);
  return asked && fits(table, asked) ? asked : chartGuess(table);
}

/** Columns that can stand at each place of a chart of that kind. */
export const columnsFor = (table: ResultTable, kind: ChartKind) => ({
  x: columnsOfRole(
    table,
    ...(
      {
        bar: ["category", "day", "number"],
        line: ["day", "number"],
        dot: ["number", "day"],
        histogram: ["number"],
      } as const
    )[kind],
  ),
  y: kind === "histogram" ? [] : columnsOfRole(table, "number"),
  colour: kind === "histogram" ? [] : columnsOfRole(table, "category", "number", "day"),
});

function fits(table: ResultTable, {kind, x, y, colour}: ChartChoice): boolean {
  const offered = columnsFor(table, kind);
  const needsY = kind === "line" || kind === "dot";
  return (
    offered.x.includes(x) &&
    (y === null ? !needsY : offered.y.includes(y)) &&
    (colour === null || offered.colour.includes(colour))
  );
}
