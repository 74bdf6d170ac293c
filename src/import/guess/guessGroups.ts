/** How a table with groups of columns beside each other is known, by its headings or by rows longer than those. */

import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {isPassedOver, type KnownColumn, recognise, wordsOf} from "../cells/recognise.js";
import {looksNumeric, wholeNumber} from "../cells/wholeNumber.js";
import {type ColumnGroups, numberedHeading} from "../formats/columnGroups.js";
import type {ColumnRole} from "../mapping.js";
import {bareGroups, bareRoles} from "./bareGroups.js";
import type {ToldRoles} from "./columnPlaces.js";
import type {HeadRow} from "./header.js";

/**
 * The groups of columns that stand beside each other below a header: each has a name and votes. Headings are numbered
 * (`Voix 1`, `cand1_votes`) or come again, or they stand over the first group alone and rows go on to the right of them.
 * Groups that no heading is over are known by their numbers. Null where there are none. `header` is the place of the header
 * among the first rows.
 */
export function guessGroups(head: readonly HeadRow[], header: number): ColumnGroups | null {
  if (header < 0) return null;
  const headings = Array.from(head[header].cells, (cell) => textOf(cell).normalize("NFC").trim());
  const lines = head.slice(header + 1, header + 1 + lookedRows).filter(({cells}) => !cells.every(isBlank));
  const rows = lines.map(({cells}) => cells);
  return headedGroups(headings, rows) ?? groupsGoingOn(headings, rows) ?? bareGroups(headings, lines);
}

/** Enough to see what stands in columns. */
const lookedRows = 1000;

/** Groups that have headings of their own, all the same but for a number. */
function headedGroups(headings: readonly string[], rows: readonly (readonly Cell[])[]): ColumnGroups | null {
  const series = seriesOf(headings);
  for (const votes of series) {
    if (!saysVotes(votes.rest) || !areCounts(rows, votes.columns)) continue;
    const group = series.filter(
      ({columns}) => stepOf(columns) === votes.step && columns.length === votes.columns.length,
    );
    if (!group.some(({rest, columns}) => mayName(rest, rows, columns))) continue;
    const columns = group.map(({columns: [first]}) => first).sort((a, b) => a - b);
    return {columns, step: votes.step, times: votes.columns.length};
  }
  return null;
}

/** Columns called alike but for a number, or called the same, at equal distances from each other. */
interface Series {
  readonly rest: string;
  readonly columns: readonly number[];
  readonly step: number;
}

function seriesOf(headings: readonly string[]): readonly Series[] {
  const found = new Map<string, {rest: string; columns: Map<number, number>}>();
  const times = new Map<string, number>();
  for (const heading of headings) times.set(heading, (times.get(heading) ?? 0) + 1);
  headings.forEach((heading, column) => {
    const numbered = times.get(heading) === 1 ? numberedHeading(heading) : null;
    const rest = numbered?.rest ?? heading;
    if (rest === "") return;
    const one = found.get(rest) ?? {rest, columns: new Map<number, number>()};
    found.set(rest, one);
    // A program that numbers headings which come again leaves the first as it is: `Voix`, `Voix.1`.
    one.columns.set(numbered?.number ?? (one.columns.size === 0 ? -1 : one.columns.size), column);
  });
  return [...found.values()].flatMap(({rest, columns: numbered}) => {
    const columns = [...numbered].sort(([one], [other]) => one - other).map(([, column]) => column);
    const step = stepOf(columns);
    return step > 0 ? [{rest, columns, step}] : [];
  });
}

/** The distance between columns; 0 where there is only one, or where they stand at several distances. */
function stepOf(columns: readonly number[]): number {
  const step = (columns[1] ?? 0) - columns[0];
  return step > 0 && columns.every((column, at) => at === 0 || column - columns[at - 1] === step) ? step : 0;
}

/**
 * The last columns that have headings, where rows go on to the right of them with the same kinds of cells, again and again.
 */
function groupsGoingOn(headings: readonly string[], rows: readonly (readonly Cell[])[]): ColumnGroups | null {
  const end = headings.findLastIndex((heading) => heading !== "" && !isMadeUp(heading)) + 1;
  const long = rows.filter((cells) => cells.slice(end).some((cell) => !isBlank(cell)));
  if (long.length === 0) return null;
  for (let size = 2; size < end; size++) {
    const own = headings.slice(end - size, end);
    const places = own.map((_, at) => end - size + at);
    const votes = own.findIndex((heading, at) => saysVotes(heading) && areCounts(rows, [places[at]]));
    if (votes < 0 || !own.some((heading, at) => mayName(heading, rows, [places[at]]))) continue;
    if (long.every((cells) => goesOn(cells, {first: end - size, size, votes})))
      return {columns: places, step: size, times: null};
  }
  return null;
}

/** True for what programs call a column that has no heading. */
const isMadeUp = (heading: string): boolean =>
  /^(unnamed: ?|column ?|field ?|x|v|\.\.\.|_c?)\d+$/i.test(heading);

/**
 * True where each cell is of the kind of that in the same column of the group before, numbers or words, and each group has
 * votes.
 */
function goesOn(
  cells: readonly Cell[],
  {first, size, votes}: {readonly first: number; readonly size: number; readonly votes: number},
): boolean {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  for (let group = first + size; group <= last; group += size)
    if (isBlank(cells[group + votes]) && cells.slice(group, group + size).some((cell) => !isBlank(cell)))
      return false;
  for (let column = first + size; column <= last; column++) {
    const [own, before] = [cells[column], cells[column - size]];
    if (!isBlank(own) && !isBlank(before) && looksNumeric(own) !== looksNumeric(before)) return false;
  }
  return true;
}

const isCalled = (heading: string, ...columns: readonly KnownColumn[]): boolean =>
  [heading, ...wordsOf(heading)].some((text) => columns.some((column) => recognise(text)?.column === column));

/** True for a heading that speaks of votes, and not of a share of them. */
const saysVotes = (heading: string): boolean => !isPassedOver(heading) && isCalled(heading, "votes");

/** True for a heading that speaks of a party or of somebody’s name. */
const saysName = (heading: string): boolean =>
  isCalled(heading, "party", "candidate") ||
  /(^|[\s_])(name|nombre|nome|имя|фио|аты|isim|nazwisko)$/iu.test(heading);

/** What is called a name has words in it, or numbers that stand for parties. */
function mayName(heading: string, rows: readonly (readonly Cell[])[], columns: readonly number[]): boolean {
  if (saysVotes(heading) || !saysName(heading)) return false;
  const cells = rows.flatMap((row) => columns.map((column) => row[column])).filter((cell) => !isBlank(cell));
  const words = cells.filter((cell) => !looksNumeric(cell)).length;
  return cells.length > 0 && (words > cells.length / 2 || recognise(heading)?.column === "party");
}

/** True for columns of whole numbers. */
function areCounts(rows: readonly (readonly Cell[])[], columns: readonly number[]): boolean {
  const cells = rows.flatMap((row) => columns.map((column) => row[column])).filter((cell) => !isBlank(cell));
  const whole = cells.filter(
    (cell) => typeof wholeNumber(cell) === "number" || typeof wholeNumber(cell, ",") === "number",
  );
  return cells.length > 0 && whole.length > 0.9 * cells.length;
}

/**
 * What the columns of a group are, by their places in the rows that have a group each: its party, its candidate, its votes.
 * Nothing is said of what somebody told of columns.
 */
export function groupRoles(
  groups: ColumnGroups,
  headings: readonly string[],
  head: readonly HeadRow[],
  told: ToldRoles = [],
): ToldRoles {
  const {columns} = groups;
  if (columns.every((_, at) => (headings[columns[0] + at] ?? "") === "")) {
    const bare = bareRoles(groups, headings, head.slice(0, lookedRows));
    const width = columns[0] + columns.length;
    return Array.from({length: width}, (_, place) => told[place] ?? bare?.get(place) ?? null);
  }
  const rows = head.slice(0, lookedRows).map(({cells}) => cells);
  const places = columns.map((_, at) => columns[0] + at).filter((place) => !told[place]);
  const best = (isOne: (place: number) => boolean, name: KnownColumn): number | undefined =>
    places
      .filter(isOne)
      .sort((a, b) => scoreFor(headings[b], name) - scoreFor(headings[a], name))
      .at(0);
  const votes = best((place) => saysVotes(headings[place]) && areCounts(rows, [place]), "votes");
  const names = (place: number) => place !== votes && mayName(headings[place], rows, [place]);
  const isParty = (place: number) => saysParty(headings[place]);
  const party = best((place) => names(place) && isParty(place), "party");
  const candidate = best((place) => names(place) && !isParty(place), "candidate");
  const has = (role: ColumnRole["role"]) => told.some((one) => one?.role === role);
  const roles = new Map<number | undefined, ColumnRole>();
  if (!has("candidate")) roles.set(candidate, {role: "candidate"});
  if (!has("party")) roles.set(party ?? candidate, {role: "party"});
  if (!has("party_votes")) roles.set(votes, {role: "party_votes"});
  return headings.map((_, place) => told[place] ?? roles.get(place) ?? null);
}

/** True for a heading of a party rather than of somebody. */
export const saysParty = (heading: string): boolean => isCalled(heading, "party");

const scoreFor = (heading: string, name: KnownColumn): number => {
  const found = recognise(heading);
  return found?.column === name ? found.score : 0;
};
