import {isBlank, textOf} from "./cell.js";
import type {HeadRow} from "./header.js";
import type {ColumnRole} from "./mapping.js";
import {isTotals} from "./totalsRow.js";

/**
 * True for a file in which a station has a row for each way to vote – on the day, early, by post; at the station, at home –,
 * by a column that is called so: its rows are to be added up. Not where one of the ways is their sum, and not where rows
 * of one way come twice all the same.
 */
export function haveParts(
  columns: readonly ColumnRole[],
  headings: readonly string[],
  rows: readonly HeadRow[],
): boolean {
  const part = headings.findIndex(
    (heading, column) => columns[column].role === "ignore" && waysToVote.test(heading.trim()),
  );
  const told = rows.filter(({cells}) => !isBlank(cells[part]));
  if (part < 0 || told.length < rows.length) return false;
  const ways = new Set(told.map(({cells}) => textOf(cells[part]).trim()));
  if (ways.size < 2 || ways.size > mostWays || [...ways].some((way) => isTotals(way))) return false;
  const names = columns.flatMap(({role}, column) => (nameRoles.has(role) ? [column] : []));
  const keysOf = (among: readonly number[]): number =>
    new Set(told.map(({cells}) => JSON.stringify(among.map((column) => textOf(cells[column]).trim())))).size;
  return keysOf(names) < told.length && keysOf([...names, part]) === told.length;
}

/** More are something else. */
const mostWays = 12;

const nameRoles = new Set<string>(["contest", "region", "district", "area", "station", "party", "candidate"]);

const waysToVote =
  /^(mode|(vote|voting|ballot)[ _-]?(type|mode|method|channel|category)|type of (vote|ballot)|counting[ _-]?group|тип|вид|способ|форма|(тип|вид|способ|форма) голосования|тип бюллетеня|дауыс беру түрі|түрі)$/iu;
