/** Lists whose votes are split: on paper and by machine, of men and of women, each with or without their total. */

import {namesContest} from "../cells/contestNames.js";
import {isCount, recognise} from "../cells/recognise.js";
import {isTotals} from "../cells/totalsRow.js";
import {countOrZero, guessThousands} from "../cells/wholeNumber.js";
import type {KnownParties} from "../knownParties.js";
import type {HeadRow} from "./header.js";

/** What is known of columns that split the votes of lists. */
export interface SplitLists {
  /** The list of a column that has its total, or where there is none of each that has a part: those are to be added up. */
  readonly lists: ReadonlyMap<number, string>;
  /** Columns with a part of the votes of a list whose total stands in another. */
  readonly parts: ReadonlySet<number>;
}

/** A column of a list: `Ash (paper)`; its label is empty where the column bears the list's name alone. */
interface Part {
  readonly column: number;
  readonly list: string;
  readonly label: string;
}

/**
 * The columns that split votes: two lists at least, each with the same two labels at least behind its name, in brackets or
 * such that they say how was voted; whatever they say where one of them is the sum of the others for every list.
 * The total is the column of the list's name alone, that which says so, or that which is the sum of the others.
 */
export function splitLists(
  headings: readonly string[],
  rows: readonly HeadRow[],
  known: KnownParties,
): SplitLists {
  const none = {lists: new Map<number, string>(), parts: new Set<number>()};
  const byList = partsByList(
    headings,
    known,
    (heading) => inBrackets.exec(heading) ?? wayBehind.exec(heading),
  );
  const [first] = byList.values();
  if (first === undefined)
    return splitBySums(headings, rows, known) ?? splitByLabels(headings, known) ?? none;
  if (byList.size < 2) return none;
  const labels = labelsOf(first);
  if ([...byList.values()].some((parts) => labelsOf(parts) !== labels)) return none;
  const split = [...byList.values()].map((parts) => ({
    parts,
    total:
      parts.find(({label}) => label === "") ??
      parts.find(({label}) => isTotals(label)) ??
      parts.find((part) => isSumOf(part, parts, rows)),
  }));
  const lists = new Map<number, string>();
  const parts = new Set<number>();
  for (const {parts: all, total} of split)
    for (const part of all) {
      if (total && isSumOf(total, all, rows) && part !== total) parts.add(part.column);
      else lists.set(part.column, part.list);
    }
  return {lists, parts};
}

/** The columns of lists that have the same labels behind their names, one of which is the sum of the others for each. */
function splitBySums(
  headings: readonly string[],
  rows: readonly HeadRow[],
  known: KnownParties,
): SplitLists | null {
  const byLabels = new Map<string, (readonly Part[])[]>();
  for (const parts of partsByList(headings, known, (heading) => wordBehind.exec(heading)).values())
    byLabels.set(labelsOf(parts), [...(byLabels.get(labelsOf(parts)) ?? []), parts]);
  for (const split of byLabels.values()) {
    const totals = split.map((parts) => parts.find((part) => isSumOf(part, parts, rows)));
    if (split.length < 2 || new Set(totals.map((total) => total?.label)).size > 1) continue;
    const told = totals.flatMap((total) => total ?? []);
    if (told.length < split.length) continue;
    const lists = new Map(told.map(({column, list}) => [column, list]));
    return {lists, parts: new Set(split.flat().flatMap(({column}) => (lists.has(column) ? [] : [column])))};
  }
  return null;
}

/**
 * The columns of lists that all have the same labels behind a dash, and no other: whether they are parts of a list or lists of
 * their own only a reader knows, and adding them up waits for a word.
 */
function splitByLabels(headings: readonly string[], known: KnownParties): SplitLists | null {
  const byList = [...partsByList(headings, known, (heading) => labelBehind.exec(heading)).values()];
  const [first] = byList;
  if (byList.length < 2 || byList.some((parts) => labelsOf(parts) !== labelsOf(first))) return null;
  return {lists: new Map(byList.flat().map(({column, list}) => [column, list])), parts: new Set()};
}

/** A list with a label behind a dash or a colon. */
const labelBehind = /^(.+?)(?: [–—-] |: )([^–—:]+)$/u;

const inBrackets = /^(.+) \(([^()]+)\)$/u;

/** A list with one more word behind its name. */
const wordBehind = /^(.+?)[\s_–—:|/,-]+([^\s_–—:|/,-]+)$/u;

function partsByList(
  headings: readonly string[],
  known: KnownParties,
  parted: (heading: string) => RegExpExecArray | null,
): ReadonlyMap<string, readonly Part[]> {
  const found = new Map<string, Part[]>();
  headings.forEach((heading, column) => {
    const [, list = "", label = ""] = parted(heading) ?? [];
    const named = recognise(list)?.column;
    // Counts have parts as well, and rounds and elections have lists of their own.
    if (list === "" || (named !== undefined && isCount(named)) || namesContest(list)) return;
    if (known(label) !== undefined || isYear.test(label) || /^(%|percent|процент|пайыз)/iu.test(label))
      return;
    found.set(list, [...(found.get(list) ?? []), {column, list, label}]);
  });
  headings.forEach((heading, column) => {
    found.get(heading)?.push({column, list: heading, label: ""});
  });
  for (const [list, parts] of found)
    if (parts.filter(({label}) => label !== "").length < 2) found.delete(list);
  return found;
}

/** A list with a way to vote behind its name, as American counties write them. */
const wayBehind =
  /^(.+?)[\s_–-]+(election[\s_]day|absentee|early(?:[\s_]vot(?:es?|ing))?|(?:by[\s_])?mail|provisional|advance|postal|in[\s_]person|total)$/iu;

const isYear = /^\D{0,8}(19|20)\d\d$/u;

const labelsOf = (parts: readonly Part[]): string =>
  JSON.stringify(parts.map(({label}) => label.toLowerCase()).sort());

/** True where a column is the sum of the other parts in nearly all rows, and in two at least that are not zero. */
function isSumOf(total: Part, parts: readonly Part[], rows: readonly HeadRow[]): boolean {
  const texts = parts.flatMap(({column}) =>
    rows.flatMap(({cells}) => (typeof cells[column] === "string" ? [cells[column]] : [])),
  );
  const thousands = guessThousands(texts);
  const numberAt = (cells: HeadRow["cells"], column: number) => countOrZero(cells[column], thousands);
  let [filled, wrong] = [0, 0];
  for (const {cells} of rows) {
    const whole = numberAt(cells, total.column);
    const sum = parts.reduce((all, part) => all + (part === total ? 0 : numberAt(cells, part.column)), 0);
    if (whole !== sum) wrong++;
    else if (whole > 0) filled++;
  }
  return filled >= 2 && wrong <= rows.length / 20;
}
