import {countColumns} from "../../stations/countColumns.js";
import {isBlank, textOf} from "../cells/cell.js";
import {isTotals} from "../cells/totalsRow.js";
import {countOrZero} from "../cells/wholeNumber.js";
import type {ColumnRole, Mapping} from "../mapping.js";
import type {HeadRow} from "./header.js";

/**
 * How the rows of a file are read in which a station has one for each way to vote – on the day, early, by post; at the
 * station, at home –, by a column that is called so: they are added up, but for those of a way that is the sum of the
 * others. Nothing is said where a way is called a sum and is none, nor where rows of one way come twice all the same.
 */
export function waysOfVoting(
  columns: readonly ColumnRole[],
  headings: readonly string[],
  rows: readonly HeadRow[],
): Pick<Mapping, "combine" | "totals"> {
  const part = headings.findIndex(
    (heading, column) => columns[column].role === "ignore" && waysToVote.test(heading.trim()),
  );
  const told = rows.filter(({cells}) => !isBlank(cells[part]));
  if (part < 0 || told.length < rows.length) return {};
  const ways = new Set(told.map(({cells}) => textOf(cells[part]).trim()));
  if (ways.size < 2 || ways.size > mostWays) return {};
  const names = columns.flatMap(({role}, column) => (nameRoles.has(role) ? [column] : []));
  const keysOf = (among: readonly number[]): number =>
    new Set(told.map(({cells}) => JSON.stringify(among.map((column) => textOf(cells[column]).trim())))).size;
  if (keysOf(names) === told.length || keysOf([...names, part]) < told.length) return {};
  const sum = [...ways].find((way) => isSumOfOthers(way, part, names, columns, told));
  if (sum === undefined) return [...ways].some((way) => isTotals(way)) ? {} : {combine: "add"};
  return {combine: "add", totals: {column: part, texts: [sum]}};
}

/** True where that way has, in nearly all stations that have it and another, what the others have together. */
function isSumOfOthers(
  way: string,
  part: number,
  names: readonly number[],
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
): boolean {
  // Voters on the rolls are said again in every row, as a rule.
  const counted = columns.flatMap(({role}, column) => (countedRoles.has(role) ? [column] : []));
  const numbersIn = (cells: HeadRow["cells"]) => counted.map((column) => countOrZero(cells[column]));
  const stations = new Map<string, {own: readonly number[] | null; others: number[]; ways: number}>();
  for (const {cells} of rows) {
    const key = JSON.stringify(names.map((column) => textOf(cells[column]).trim()));
    const station = stations.get(key) ?? {own: null, others: counted.map(() => 0), ways: 0};
    stations.set(key, station);
    const numbers = numbersIn(cells);
    if (textOf(cells[part]).trim() === way) station.own = numbers;
    else {
      station.ways++;
      for (const [at, number] of numbers.entries()) station.others[at] += number;
    }
  }
  const told = [...stations.values()].filter(({own, ways}) => own?.some((number) => number > 0) && ways > 0);
  const right = told.filter(({own, others}) => others.every((number, at) => number === own?.[at]));
  // A sum of one other way says little: that way may be the only one anybody used.
  const telling = right.filter(({ways}) => ways >= 2 || isTotals(way)).length;
  return telling >= 2 && right.length >= 0.9 * told.length;
}

const countedRoles = new Set<string>([
  ...countColumns.filter((column) => column !== "registered"),
  "votes",
  "party_votes",
]);

/** More are something else. */
const mostWays = 12;

const nameRoles = new Set<string>(["contest", "region", "district", "area", "station", "party", "candidate"]);

const waysToVote =
  /^(mode|(vote|voting|ballot)[ _-]?(type|mode|method|channel|category)|type of (vote|ballot)|counting[ _-]?group|mode de vote|modalité de vote|tipo de (voto|votación|votação)|modalidad|modalità di voto|wahlart|art der stimmabgabe|rodzaj głosowania|oy (verme )?türü|спосіб голосування|начин на гласуване|тип|вид|способ|форма|(тип|вид|способ|форма) голосования|тип бюллетеня|дауыс беру түрі|түрі)$/iu;
