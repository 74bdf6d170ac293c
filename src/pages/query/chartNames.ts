import {partyOf} from "../../catalogue/lookUp.js";
import type {ResultColumn} from "../../db/resultTable.js";
import type {Category, Series} from "../../query/chart/chartMarks.js";
import {type Table, tables, unitNames} from "../../stations/tables.js";
import type {Setting} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {cellText} from "./cellText.js";
import type {ResultWords} from "./resultWords.js";

/** Where the chart of a result is drawn: the page's setting and the words of results. */
export interface ChartSetting extends Setting {
  readonly result: ResultWords;
}

/** What a series is called, and how its marks are drawn. */
export interface NamedSeries {
  readonly label: string;
  readonly colour: string;
  /** Told apart by shape and dashes as well; parties have colours of their own, and their names beside the marks. */
  readonly isParty: boolean;
}

/** What stands on an axis: the column's name, and its unit where it is a column of the site's tables. */
export function axisLabel({language, result}: ChartSetting, name: string | null): string {
  if (name === null) return result.chart.countOfRows;
  const known = Object.values<Table>(tables).flatMap(({columns}) =>
    columns[name]?.unit ? [columns[name].unit] : [],
  );
  const unit = known[0] && unitNames[known[0]][language];
  return unit && unit !== name ? `${name}, ${unit}` : name;
}

/** True where most of the values that are there are codes of parties: a loaded file may name one that is not known. */
export function areParties({catalogue}: ChartSetting, values: readonly Category[]): boolean {
  const named = values.filter((value) => value !== null);
  const known = named.filter((value) => partyOf(catalogue, String(value)) !== undefined);
  return named.length > 0 && 2 * known.length > named.length;
}

/** What a value is called on screen: a party by its name, a day in full, everything else as its cell. */
export function categoryLabel(
  setting: ChartSetting,
  column: ResultColumn,
  value: Category,
  isParty: boolean,
): string {
  const {formats, result} = setting;
  if (isParty && value !== null) return partyName(setting, String(value));
  if (/^\d{4}-\d\d-\d\d$/.test(String(value))) return formats.date(String(value));
  return cellText(value, column, formats, result.noneName);
}

/** The series of a chart with their colours: those of parties are the parties' own, others are shades of ink. */
export function namedSeries(
  setting: ChartSetting,
  column: ResultColumn,
  series: readonly Series[],
): readonly NamedSeries[] {
  const values = series.flatMap((one) => (one === "others" ? [] : [one.value]));
  const isParty = areParties(setting, values);
  return series.map((one, place) => {
    if (one === "others") return {label: setting.result.chart.others, colour: "var(--party-other)", isParty};
    const label = categoryLabel(setting, column, one.value, isParty);
    const colour = isParty ? partyColour(setting, String(one.value)) : shade(place, series.length);
    return {label, colour, isParty};
  });
}

/** From nearly ink to a light grey: colours are for parties. */
const shade = (place: number, of: number): string =>
  `color-mix(in oklab, var(--ink) ${Math.round(85 - (60 * place) / Math.max(1, of - 1))}%, var(--ground))`;
