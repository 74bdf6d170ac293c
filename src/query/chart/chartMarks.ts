import type {ResultCell, ResultTable} from "../../db/resultTable.js";
import type {ChartChoice} from "./chartChoice.js";
import {type ColumnRole, momentOf, numberIn, roleOf} from "./chartColumns.js";

/** The least that a picture needs to say of what it draws, and of what it leaves out. */
export interface ChartMarks {
  readonly xRole: ColumnRole;
  readonly marks: readonly Mark[];
  /** The names on the axis of bars, in their order. */
  readonly categories: readonly Category[];
  /** The series, from the one with the most marks; those that were put together come last, as `others`. */
  readonly series: readonly Series[];
  /** Rows that were looked at: those behind them are not drawn. */
  readonly rowsRead: number;
  /** Rows of those without a number to draw. */
  readonly withoutNumber: number;
  /** Names on the axis of bars that have no room. */
  readonly categoriesLeftOut: number;
  /** True where several rows stand behind one bar, added up. */
  readonly isAddedUp: boolean;
}

/** The value of a cell that names something; null for an empty cell. */
export type Category = string | number | bigint | boolean | null;

/** A colour's name: the value of a cell, or all those that were put together. */
export type Series = {readonly value: Category} | "others";

/** One thing that is drawn. `x` is a number, a moment, or a place among the categories. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** A place among the series. */
  readonly series: number;
}

/** Dots and points of lines that are drawn at most: more cover each other. */
export const mostMarks = 5_000;

/** Rows that are added up to bars, or counted in classes, at most. */
export const mostRowsRead = 100_000;

/** Bars that are drawn at most. */
export const mostBars = 60;

/** What a chart of bars, lines or dots draws; `mostSeries` colours, the rest together. */
export function chartMarks(table: ResultTable, choice: ChartChoice, mostSeries: number): ChartMarks {
  const column = (name: string | null): number => table.columns.findIndex((one) => one.name === name);
  const [x, y, colour] = [column(choice.x), column(choice.y), column(choice.colour)];
  const isBar = choice.kind === "bar";
  const xRole = roleOf(table, x);
  const rowsRead = Math.min(table.rowCount, isBar ? mostRowsRead : mostMarks);
  const series = seriesOf(table, colour, rowsRead, mostSeries);
  const read: ReadRow[] = [];
  for (let row = 0; row < rowsRead; row++) {
    const [cellX, cellY] = [table.cell(row, x), y < 0 ? 1 : numberIn(table.cell(row, y))];
    const place = isBar ? 0 : xRole === "day" ? momentOf(cellX) : numberIn(cellX);
    if (place !== null && cellY !== null)
      read.push({name: cellX, x: place, y: cellY, series: series.placeOf(row)});
  }
  const said = {xRole, series: series.all, rowsRead, withoutNumber: rowsRead - read.length};
  if (isBar) return {...said, ...bars(read, choice)};
  const marks = choice.kind === "line" ? read.sort((one, other) => one.x - other.x) : read;
  return {...said, marks, categories: [], categoriesLeftOut: 0, isAddedUp: false};
}

interface ReadRow extends Mark {
  readonly name: Category;
}

/** The numbers of a histogram's column, as far as they are read. */
export function chartNumbers(table: ResultTable, {x}: ChartChoice) {
  const column = table.columns.findIndex(({name}) => name === x);
  const rowsRead = Math.min(table.rowCount, mostRowsRead);
  const values: number[] = [];
  for (let row = 0; row < rowsRead; row++) {
    const value = numberIn(table.cell(row, column));
    if (value !== null) values.push(value);
  }
  return {values, rowsRead, withoutNumber: rowsRead - values.length};
}

/** Rows of one name and one series become one bar, or a part of one. */
function bars(
  rows: readonly ReadRow[],
  {order}: ChartChoice,
): Pick<ChartMarks, "marks" | "categories" | "categoriesLeftOut" | "isAddedUp"> {
  const sums = new Map<Category, Map<number, number>>();
  let isAddedUp = false;
  for (const {name, y, series} of rows) {
    const own = sums.get(name) ?? new Map<number, number>();
    isAddedUp ||= own.has(series);
    sums.set(name, own.set(series, (own.get(series) ?? 0) + y));
  }
  const total = (name: Category): number =>
    [...(sums.get(name)?.values() ?? [])].reduce((sum, part) => sum + part, 0);
  const all = [...sums.keys()];
  if (order === "size") all.sort((one, other) => total(other) - total(one));
  if (order === "name") all.sort(byName);
  const categories = all.slice(0, mostBars);
  const marks = categories.flatMap((name, x) =>
    [...(sums.get(name) ?? [])].map(([series, y]) => ({x, y, series})),
  );
  return {marks, categories, categoriesLeftOut: all.length - categories.length, isAddedUp};
}

/** Numbers by size, names as Kazakh orders them: Russian and English names come out right in it, too. */
function byName(one: Category, other: Category): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return kazakh.compare(String(one ?? ""), String(other ?? ""));
}

const kazakh = new Intl.Collator("kk", {numeric: true});

/** The values of a column of colours, and which one each row has. Without a column there is one. */
function seriesOf(table: ResultTable, column: number, rowsRead: number, most: number) {
  if (column < 0) return {all: [{value: null}] as readonly Series[], placeOf: () => 0};
  const counts = new Map<Category, number>();
  for (let row = 0; row < rowsRead; row++) {
    const value: ResultCell = table.cell(row, column);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // Sorting keeps the order of the rows among those that are equally frequent.
  const ordered = [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
  const own = ordered.length > most ? ordered.slice(0, most - 1) : ordered;
  const places = new Map(own.map((value, place) => [value, place]));
  const all: readonly Series[] = [
    ...own.map((value) => ({value})),
    ...(ordered.length > most ? (["others"] as const) : []),
  ];
  return {all, placeOf: (row: number): number => places.get(table.cell(row, column)) ?? own.length};
}
