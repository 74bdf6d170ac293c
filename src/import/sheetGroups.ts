/** Sheets of a workbook that belong together: the same headings, one sheet a region or an election. */

import {type Cell, isBlank, textOf} from "./cell.js";
import {namesContest} from "./contestNames.js";
import type {HeadRow} from "./header.js";
import {folded, type KnownParties} from "./knownParties.js";
import type {Mapping} from "./mapping.js";
import {recognise} from "./recognise.js";
import {isTotals} from "./totalsRow.js";

/** A sheet as far as it was looked at. */
export interface SheetLook {
  readonly sheet: string;
  readonly headerRow: number;
  /** Its first rows below the header. */
  readonly rows: readonly HeadRow[];
  /** The column that it calls otherwise; left out where none is. */
  readonly renamed?: OtherName;
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
 * The one column whose heading on another sheet is not the same; null where several are not, or none. Blank columns behind
 * the last heading do not matter.
 */
export function otherHeading(headings: readonly string[], others: readonly string[]): number | null {
  const size = Math.max(headings.length, others.length);
  const different: number[] = [];
  for (let column = 0; column < size && different.length < 2; column++)
    if (headingKey(headings[column]) !== headingKey(others[column])) different.push(column);
  const isTold = size > fewestAlike && different.length === 1;
  return isTold && headings[different[0]] && others[different[0]] ? different[0] : null;
}

/** With fewer columns that are the same, two tables are like each other by chance. */
const fewestAlike = 3;

/** A heading as two of them are compared. */
export const headingKey = (heading = ""): string => heading.normalize("NFC").toLowerCase().trim();

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
  return [{sheet, headerRow}, ...moreSheets].map((one) => {
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
