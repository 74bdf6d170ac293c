/** Sheets of a workbook that belong together: the same headings, one sheet a region or an election. */

import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {namesContest} from "../cells/contestNames.js";
import {recognise} from "../cells/recognise.js";
import {isTotals} from "../cells/totalsRow.js";
import {folded, type KnownParties} from "../knownParties.js";
import type {Mapping} from "../mapping.js";
import type {HeadRow} from "./header.js";

/** A sheet as far as it was looked at. */
export interface SheetLook {
  readonly sheet: string;
  readonly headerRow: number;
  /** Its first rows below the header. */
  readonly rows: readonly HeadRow[];
  /** The columns that it calls otherwise; left out where none is. */
  readonly renamed?: readonly OtherName[];
  /** The station that it is the form of; left out for a table. */
  readonly station?: string;
}

/** A sheet with rows of numbers that is not read, though nobody said that it should not be. */
export interface UnreadSheet {
  readonly sheet: string;
  /** True for one that whoever opens the workbook does not see. */
  readonly isHidden: boolean;
}

/** A column that one sheet calls otherwise than the first. */
export interface OtherName {
  readonly sheet: string;
  readonly heading: string;
  /** What the first sheet calls it. */
  readonly first: string;
}

/** True for a sheet that repeats others: it is called a sum, or all of its rows stand on one of them as well. */
export function isCopy({sheet, rows}: SheetLook, others: readonly SheetLook[]): boolean {
  if (saysSum(sheet)) return true;
  const own = rows.map(lineOf).filter((line) => line !== "");
  if (own.length < fewestCopied) return false;
  return others.some((other) => {
    const lines = new Set(other.rows.map(lineOf));
    return own.every((line) => lines.has(line));
  });
}

/** True for the name of a sheet that has what stands on others: “Total”, “Summary”, “All”. */
export const saysSum = (sheet: string): boolean =>
  isTotals(sheet, true) || /^(свод\p{L}*|все|all|summary|жинақ|барлық)(\P{L}|$)/iu.test(sheet.trim());

/** So many equal rows are no accident. */
const fewestCopied = 3;

const lineOf = ({cells}: HeadRow): string =>
  cells.every(isBlank) ? "" : JSON.stringify(Array.from(cells, (cell) => textOf(cell)));

/**
 * The columns whose headings on another sheet are not the same; null where one of the sheets has columns that the other
 * has not. Blank columns behind the last heading do not matter.
 */
export function otherHeadings(
  headings: readonly string[],
  others: readonly string[],
): readonly number[] | null {
  const size = Math.max(headings.length, others.length);
  if (size <= fewestAlike) return null;
  const places = Array.from({length: size}, (_, column) => column);
  const different = places.filter((column) => headingKey(headings[column]) !== headingKey(others[column]));
  return different.every((column) => headings[column] && others[column]) ? different : null;
}

/**
 * True for a sheet with rows of numbers that stand on none of those that are read, nor add up their votes: votes may be
 * missing without it. `votes` are the places of the columns that hold votes on those that are read.
 */
export function mayBeMissing(look: SheetLook, read: readonly SheetLook[], votes: readonly number[]): boolean {
  const hasNumbers = look.rows.filter(({cells}) => numbersIn(cells).length >= 2).length >= 2;
  return hasNumbers && !isCopy(look, read) && !addsUp(look, read, votes);
}

/** True where the votes of each column come to a number on the sheet, in a cell or as a sum of its own. */
function addsUp({rows}: SheetLook, read: readonly SheetLook[], votes: readonly number[]): boolean {
  const stations = read
    .flatMap((one) => one.rows)
    .filter(({cells}) => !cells.some((cell) => isTotals(textOf(cell))));
  const sums = votes.map((column) => sumIn(stations, column)).filter((sum) => sum > 0);
  const own = new Set(rows.flatMap(({cells}) => numbersIn(cells)));
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  for (let column = 0; column < width; column++) own.add(sumIn(rows, column));
  return sums.length >= 2 && sums.every((sum) => own.has(sum));
}

const sumIn = (rows: readonly HeadRow[], column: number): number =>
  rows.reduce((sum, {cells}) => sum + (wholeIn(cells[column]) ?? 0), 0);

const numbersIn = (cells: readonly Cell[]): readonly number[] => cells.flatMap((cell) => wholeIn(cell) ?? []);

const wholeIn = (cell: Cell): number | null => {
  const text = textOf(cell).trim();
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
};

/** With fewer columns that are the same, two tables are like each other by chance. */
const fewestAlike = 3;

/** A heading as two of them are compared. */
export const headingKey = (heading = ""): string => heading.normalize("NFC").toLowerCase().trim();

/** Names a header: the same for the same headings, whatever the file's format, case and spacing. */
export const fingerprintOf = (headings: readonly string[]): string => headings.map(headingKey).join("\u001f");

/**
 * True for two headings that name the same: the same count or party in other words, or the same words written otherwise –
 * spaces, signs, Kazakh letters without a Kazakh keyboard, one letter mistyped. Numbers must be the same.
 */
export function namesTheSame(first: string, second: string, known: KnownParties): boolean {
  const [column, other] = [recognise(first)?.column, recognise(second)?.column];
  if (column !== undefined || other !== undefined) return column === other;
  const [party, rival] = [known(first), known(second)];
  if (party !== undefined && rival !== undefined) return party === rival;
  const [one, two] = [lettersOf(first), lettersOf(second)];
  if (one === "" || digitsOf(first) !== digitsOf(second)) return false;
  return one === two || (Math.min(one.length, two.length) >= shortestMistyped && isOneEditAway(one, two));
}

/** In a shorter name one letter may well be what tells it from another. */
const shortestMistyped = 6;

const lettersOf = (text: string): string =>
  folded(text.normalize("NFC").toLowerCase().replaceAll("ё", "е")).replaceAll(/[^\p{L}\p{N}]/gu, "");

const digitsOf = (text: string): string => text.replaceAll(/\D/g, "");

/** True where one letter is put in, left out or another one. */
function isOneEditAway(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** What the name of a sheet stands for: a place, an election, or nothing where a program gave it. */
export function sheetMeaning(sheet: string): "region" | "contest" | null {
  if (/^(лист|sheet|парақ|бет|arkusz|tabelle|feuil|hoja)\s*\d*$/iu.test(sheet.trim())) return null;
  return namesContest(sheet) ? "contest" : "region";
}

/** A mapping for each of the sheets that a mapping names; what a sheet is called stands for a column that is not there. */
export function sheetMappings(mapping: Mapping): readonly Mapping[] {
  const {moreSheets = [], sheet, headerRow, columns} = mapping;
  if (sheet === null || moreSheets.length === 0) return [mapping];
  return [{sheet, headerRow, station: mapping.fixed.station}, ...moreSheets].map(({station, ...one}) => {
    if (station !== undefined)
      return {...mapping, ...one, fixed: {...mapping.fixed, station}, moreSheets: []};
    const meaning = sheetMeaning(one.sheet);
    const isTold =
      meaning === null || mapping.fixed[meaning] !== undefined || columns.some(({role}) => role === meaning);
    const fixed = isTold ? mapping.fixed : {...mapping.fixed, [meaning]: one.sheet.trim()};
    return {...mapping, ...one, fixed, moreSheets: []};
  });
}

/** True where a station number stands on two of the sheets. */
export function sharesStations(looks: readonly SheetLook[], station: number): boolean {
  const seen = new Set<string>();
  return looks.some(({rows}) => {
    const own = new Set(
      rows.flatMap(({cells}) => (isBlank(cells[station]) ? [] : [textOf(cells[station] as Cell).trim()])),
    );
    const isShared = [...own].some((name) => seen.has(name) && !isTotals(name));
    for (const name of own) seen.add(name);
    return isShared;
  });
}
