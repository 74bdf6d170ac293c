/** Groups of columns beside each other of which no heading says anything, known by what stands in them. */
import {isBlank, textOf} from "../cells/cell.js";
import {isPassedOver, recognise} from "../cells/recognise.js";
import {countOrZero, looksNumeric, sumOfCounts, wholeNumber} from "../cells/wholeNumber.js";
import {type ColumnGroups, groupRows} from "../formats/columnGroups.js";
import type {ColumnRole} from "../mapping.js";
import type {HeadRow} from "./header.js";

/** Wider groups no commission has. */
const mostColumns = 12;

/**
 * The groups that begin behind the last heading, where the rows go on without any: of the same kinds of cells again and
 * again, with a name, and with a number that, added up over the groups, comes to a column that has a heading – the valid
 * votes, say. Null where nothing speaks for that.
 */
export function bareGroups(headings: readonly string[], rows: readonly HeadRow[]): ColumnGroups | null {
  const first = headings.findLastIndex((heading) => heading !== "") + 1;
  const told = rows.filter(({cells}) => cells.slice(first).some((cell) => !isBlank(cell)));
  if (first === 0 || told.length < 2 || told.length < 0.9 * rows.length) return null;
  for (let step = 2; step <= mostColumns; step++) {
    const columns = Array.from({length: step}, (_, at) => first + at);
    const groups = {columns, step, times: null};
    if (!told.every(({cells}) => repeats(cells, first, step))) continue;
    const lines = unfolded(groups, told);
    if (lines.length >= 2 * told.length && bareRoles(groups, headings, lines)) return groups;
  }
  return null;
}

/** True where each cell behind the first group is of the kind of that in the group before, numbers or words. */
function repeats(cells: HeadRow["cells"], first: number, step: number): boolean {
  for (let column = first + step; column < cells.length; column++) {
    const [own, before] = [cells[column], cells[column - step]];
    if (!isBlank(own) && !isBlank(before) && looksNumeric(own) !== looksNumeric(before)) return false;
  }
  return true;
}

function unfolded(groups: ColumnGroups, rows: readonly HeadRow[]): readonly HeadRow[] {
  const all: HeadRow[] = [];
  const hand = groupRows(groups, -1, (line, cells) => {
    all.push({line, cells: [...cells]});
    return true;
  });
  for (const {line, cells} of rows) hand(line, cells);
  return all;
}

/**
 * What the columns of such groups are, by their places in rows that have a group each: the votes, and what names a
 * candidate – all columns of words that nearly every candidate has to himself. Null where no column has the votes.
 */
export function bareRoles(
  {columns: [first], step}: ColumnGroups,
  headings: readonly string[],
  rows: readonly HeadRow[],
): ReadonlyMap<number, ColumnRole> | null {
  const places = Array.from({length: step}, (_, at) => first + at);
  const votes = places.find((place) => sumsTo(rows, place, headings));
  if (votes === undefined) return null;
  const texts = places.map((place) => {
    const filled = rows.map(({cells}) => cells[place]).filter((cell) => !isBlank(cell));
    // A single letter is a sex, or a mark.
    const words = filled.filter((cell) => !looksNumeric(cell) && textOf(cell).trim().length > 1);
    const isOfWords = words.length > filled.length / 2;
    return {place, different: isOfWords ? new Set(filled.map((cell) => textOf(cell).trim())).size : 0};
  });
  const most = Math.max(...texts.map(({different}) => different));
  if (most < 2) return null;
  const names = texts.filter(({different}) => 2 * different > most);
  return new Map<number, ColumnRole>([
    ...names.map(({place}) => [place, {role: "party"}] as const),
    [votes, {role: "party_votes"}],
  ]);
}

/** True where the numbers of each line, added up, are what a column with a heading has, in nearly every line. */
function sumsTo(rows: readonly HeadRow[], place: number, headings: readonly string[]): boolean {
  const sums = new Map<number, {sum: number; cells: HeadRow["cells"]}>();
  for (const {line, cells} of rows) {
    const count = isBlank(cells[place]) ? 0 : wholeNumber(cells[place]);
    if (typeof count !== "number") return false;
    const one = sums.get(line) ?? {sum: 0, cells};
    one.sum += count;
    sums.set(line, one);
  }
  const lines = [...sums.values()].filter(({sum}) => sum > 0);
  const comesTo = (totalOf: (cells: HeadRow["cells"]) => number): boolean =>
    lines.filter(({sum, cells}) => totalOf(cells) === sum).length >= Math.max(2, 0.9 * lines.length);
  const columnsOf = (name: string) =>
    headings.flatMap((heading, column) => (recognise(heading)?.column === name ? [column] : []));
  const [cast] = columnsOf("cast");
  const invalid = columnsOf("invalid");
  return (
    headings.some(
      (heading, column) =>
        (isPassedOver(heading) || column === cast) && comesTo((cells) => countOrZero(cells[column])),
    ) ||
    (cast !== undefined && comesTo((cells) => countOrZero(cells[cast]) - sumOfCounts(cells, invalid)))
  );
}
