/**
 * Tables of German offices, in which columns are called by the letters of the form that a polling district fills in: A voters
 * on the rolls, B who voted, C invalid, D valid, D1, D2 … the lists. Where each has two votes, C and D are the first ones, E
 * and F the second ones.
 */
import {textOf} from "../cells/cell.js";
import {recognise} from "../cells/recognise.js";
import {wholeNumber} from "../cells/wholeNumber.js";
import {type KnownParties, partyId} from "../knownParties.js";
import type {ColumnRole} from "../mapping.js";
import type {HeadRow} from "./header.js";

/**
 * The roles of such a table; null for any other. What the lists have is told by what comes to the valid votes: a list may have
 * columns for its own votes, for those of its candidates and for both. Of two votes the second ones are read, by which seats
 * are shared out. Where nothing comes to the valid votes no column is a list.
 */
export function letteredRoles(
  written: readonly string[],
  rows: readonly HeadRow[],
  known: KnownParties,
): readonly ColumnRole[] | null {
  const headings = written.map((heading) => heading.trim().toUpperCase());
  const place = (letter: string) => headings.indexOf(letter);
  const station = written.findIndex((heading) => /^(gebiets?|bez(irks?)?)[-_ ]?nr$/i.test(heading.trim()));
  if (station < 0 || place("A") < 0 || place("B") < 0 || !headings.some((one) => /^D\d/.test(one)))
    return null;
  const told = rows.slice(0, lookedRows).map(({cells}) =>
    written.map((_, column) => {
      const count = wholeNumber(cells[column]);
      return typeof count === "number" ? count : Number.NaN;
    }),
  );
  const letter = headings.some((one) => /^F\d/.test(one)) ? "F" : "D";
  const lists = place(letter) < 0 ? [] : listColumns(headings, told, letter, place(letter));
  const invalid = invalidColumn(headings, told, lists.length === 0 ? -1 : place("B"), place(letter));
  const elections = written.findIndex((heading) => /^wahl$/i.test(heading.trim()));
  const names = new Set(rows.map(({cells}) => textOf(cells[elections]).trim()).filter((name) => name !== ""));
  return written.map((heading, column): ColumnRole => {
    if (column === station) return {role: "station"};
    if (column === elections && names.size > 1) return {role: "contest"};
    if (/^ags$/i.test(heading.trim()) || (column !== station && recognise(heading)?.column === "area"))
      return {role: /^ags$/i.test(heading.trim()) ? "area" : "ignore"};
    if (column === place("A")) return {role: "registered"};
    if (column === place("B")) return {role: "cast"};
    if (column === invalid) return {role: "invalid"};
    return lists.includes(column) ? {role: "votes", party: partyId(heading, known)} : {role: "ignore"};
  });
}

/** Enough to see what adds up. */
const lookedRows = 2000;

type Numbers = readonly (readonly number[])[];

/** The columns, one a list, that come to the valid votes; none where no kind of column does. */
function listColumns(
  headings: readonly string[],
  rows: Numbers,
  letter: string,
  valid: number,
): readonly number[] {
  const byEnding = new Map<string, Map<string, number>>();
  const numbers = new Set<string>();
  headings.forEach((heading, column) => {
    const [, number, ending] = new RegExp(`^${letter}(\\d+)(\\D.*)?$`).exec(heading) ?? [];
    if (number === undefined) return;
    numbers.add(number);
    const own = byEnding.get(ending ?? "") ?? new Map<string, number>();
    byEnding.set(ending ?? "", own.set(number, column));
  });
  for (const own of byEnding.values()) {
    // Somebody who stands alone may have one column, whatever those of lists are called.
    const others = [...numbers].filter((number) => !own.has(number));
    const alone = others.flatMap((number) => {
      const columns = [...byEnding.values()].flatMap((one) => one.get(number) ?? []);
      return columns.length === 1 ? columns : [];
    });
    const columns = [...own.values(), ...alone].sort((a, b) => a - b);
    if (comeTo(rows, columns, valid)) return columns;
  }
  return [];
}

/** The invalid ballots: with the valid ones they come to those who voted. */
function invalidColumn(headings: readonly string[], rows: Numbers, voted: number, valid: number): number {
  if (voted < 0) return -1;
  const validBallots = headings.flatMap((heading, column) =>
    column === valid || /^[CDEF]2?$/.test(heading) ? [column] : [],
  );
  return headings.findIndex(
    (heading, column) =>
      /^[CE]1?$/.test(heading) &&
      validBallots.some((other) => other !== column && comeTo(rows, [column, other], voted)) &&
      (heading.startsWith("E") || !headings.includes("E")),
  );
}

/** True where columns add up to another in nearly all rows that have it, of which there are two at least. */
function comeTo(rows: Numbers, columns: readonly number[], sum: number): boolean {
  const told = rows.filter((row) => row[sum] > 0);
  const right = told.filter(
    (row) => columns.reduce((all, column) => all + (row[column] || 0), 0) === row[sum],
  );
  return right.length >= 2 && right.length >= 0.9 * told.length;
}
