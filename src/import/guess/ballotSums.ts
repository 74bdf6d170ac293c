/** Which columns of numbers come to the ballots in the box, or to another column: lists, their parts and their sums. */

import {
  type ColumnNumbers,
  comesTo,
  filledAmong,
  isSame,
  tellingPlaces,
  tellingRows,
} from "./columnNumbers.js";
import {familiesOf} from "./headingFamilies.js";
import type {KnownColumns} from "./knownColumns.js";

/** Do these columns and what stands beside them come to the ballots in the box, in nearly every row? */
export function addUp(
  numbers: readonly ColumnNumbers[],
  columns: readonly number[],
  known: KnownColumns,
): boolean {
  if (known.cast < 0 || columns.length < 2) return false;
  const rows = numbers[known.cast].values.filter((ballots) => ballots > 0).length;
  return rows >= 2 && rowsAddingUp(numbers, columns, known) >= 0.8 * rows;
}

/** In how many rows these columns and what stands beside them come to the ballots in the box. */
export function rowsAddingUp(
  numbers: readonly ColumnNumbers[],
  columns: readonly number[],
  {cast, besideParties}: KnownColumns,
): number {
  if (cast < 0) return 0;
  const parts = [...columns, ...besideParties];
  let right = 0;
  numbers[cast].values.forEach((ballots, row) => {
    if (!(ballots > 0)) return;
    const sum = parts.reduce((all, column) => all + (numbers[column].values[row] || 0), 0);
    if (sum === ballots) right++;
  });
  return right;
}

/**
 * The columns with headings that are alike which come to the ballots in the box without the others, where those stand between
 * them: lists, each with the votes of its candidates behind it. Null where there are none.
 */
export function familyAddingUp(
  headings: readonly string[],
  numbers: readonly ColumnNumbers[],
  candidates: readonly number[],
  surely: readonly number[],
  known: KnownColumns,
): ReadonlySet<number> | null {
  const families = familiesOf(headings, [...candidates, ...surely]);
  for (const own of [...families.values()].sort((a, b) => b.length - a.length)) {
    const all = [...new Set([...own, ...surely])];
    const isBetween = candidates.some(
      (column) => !all.includes(column) && own.some((one) => one < column) && own.some((one) => one > column),
    );
    if (own.length >= 2 && isBetween && addUp(numbers, all, known)) return new Set(own);
  }
  return null;
}

/** With more columns nobody left out what they are called in every one. */
const mostNested = 60;

/**
 * Where no heading is known: the columns beside each other that come to another one in each row – the valid votes –, which with
 * others beside it comes to a third, the ballots. Then those are the lists, and none of the others is. Null where there is
 * no such nest of sums.
 */
export function nestedLists(
  numbers: readonly ColumnNumbers[],
  candidates: readonly number[],
): {readonly lists: ReadonlySet<number>; readonly sums: ReadonlySet<number>} | null {
  if (candidates.length < 4 || candidates.length > mostNested) return null;
  const runs = candidates.flatMap((sum) => {
    const rows = [...numbers[sum].values.keys()].filter((row) => numbers[sum].values[row] > 0);
    if (rows.length < 3) return [];
    return candidates.flatMap((_, first) => {
      const left = Float64Array.from(rows, (row) => numbers[sum].values[row]);
      for (let last = first; last < candidates.length && candidates[last] !== sum; last++) {
        rows.forEach((row, at) => {
          left[at] -= numbers[candidates[last]].values[row] || 0;
        });
        const run = candidates.slice(first, last + 1);
        if (filledAmong(numbers, run) > 1 && left.every((rest) => rest === 0)) return [{sum, run}];
      }
      return [];
    });
  });
  const nest = runs.flatMap((inner) =>
    runs
      .filter(({sum, run}) => run.includes(inner.sum) && !inner.run.includes(sum))
      .map((outer) => ({inner, outer})),
  );
  const [best] = nest.sort((a, b) => b.inner.run.length - a.inner.run.length);
  return best ? {lists: new Set(best.inner.run), sums: new Set([best.inner.sum, best.outer.sum])} : null;
}

/** True where a list stands somewhere before the column, among those beside each other. */
export const standsBehind = (column: number, lists: ReadonlySet<number>, among: readonly number[]): boolean =>
  among.some((other) => other < column && lists.has(other));

/** True where these columns and what stands beside them come to more than the ballots in the box in most rows. */
export function isMoreThanCast(
  numbers: readonly ColumnNumbers[],
  columns: readonly number[],
  {cast, besideParties}: KnownColumns,
): boolean {
  if (cast < 0) return false;
  let [rows, more] = [0, 0];
  numbers[cast].values.forEach((ballots, row) => {
    if (!(ballots > 0)) return;
    rows++;
    const sum = [...columns, ...besideParties].reduce(
      (all, column) => all + (numbers[column].values[row] || 0),
      0,
    );
    if (sum > ballots) more++;
  });
  return rows >= 3 && more > rows / 2;
}

/** With more columns than that there are too many ways to choose some of them. */
const mostChosenFrom = 30;

/**
 * The candidates, the first of them among these, that alone come to the ballots in the box in each of the first rows: lists,
 * of which each has the votes of its candidates behind it. Null where none or several choices of columns do.
 */
export function onlySubset(
  numbers: readonly ColumnNumbers[],
  candidates: readonly number[],
  surely: readonly number[],
  known: KnownColumns,
): ReadonlySet<number> | null {
  const [first, ...others] = candidates;
  if (first === undefined || others.length < 2 || others.length > mostChosenFrom) return null;
  const rows = [...numbers[known.cast].values.keys()]
    .filter((row) => numbers[known.cast].values[row] > 0)
    .slice(0, 15);
  if (rows.length < 3) return null;
  // One number for all rows: different weights keep their sums apart.
  const weighed = (column: number) =>
    rows.reduce(
      (sum, row, at) => sum + (numbers[column].values[row] || 0) * ((at * at * 7919 + 31 * at + 1) % 100_003),
      0,
    );
  const wanted = [first, ...surely, ...known.besideParties].reduce(
    (sum, column) => sum - weighed(column),
    weighed(known.cast),
  );
  const sumsOf = (columns: readonly number[]): Float64Array => {
    const sums = new Float64Array(2 ** columns.length);
    columns.forEach((column, bit) => {
      const own = weighed(column);
      for (let some = 0; some < 2 ** bit; some++) sums[some + 2 ** bit] = sums[some] + own;
    });
    return sums;
  };
  const half = Math.floor(others.length / 2);
  const [left, right] = [others.slice(0, half), others.slice(half)];
  const bySum = new Map<number, number[]>();
  sumsOf(left).forEach((sum, some) => {
    const same = bySum.get(sum);
    if (same) same.push(some);
    else bySum.set(sum, [some]);
  });
  let found: ReadonlySet<number> | null = null;
  for (const [rest, sum] of sumsOf(right).entries())
    for (const some of bySum.get(wanted - sum) ?? []) {
      const chosen = [
        first,
        ...left.filter((_, bit) => some & (1 << bit)),
        ...right.filter((_, bit) => rest & (1 << bit)),
      ];
      if (filledAmong(numbers, chosen) < 2 || !addUp(numbers, [...chosen, ...surely], known)) continue;
      if (found) return null;
      found = new Set(chosen);
    }
  return found;
}

/**
 * The stretch of candidates beside each other whose numbers come to the ballots in the box together with the surely known
 * columns, where others stand beside it (margins, ranks, what was counted by some hour): the longest; null where none
 * does.
 */
export function wholeBallots(
  numbers: readonly ColumnNumbers[],
  candidates: readonly number[],
  surely: readonly number[],
  known: KnownColumns,
): ReadonlySet<number> | null {
  if (known.cast < 0 || candidates.length > mostTried) return null;
  for (let length = candidates.length - 1; length >= 2; length--)
    for (let first = 0; first + length <= candidates.length; first++) {
      const some = candidates.slice(first, first + length);
      const others = candidates.filter((column) => !some.includes(column));
      // What adds up other columns stands for these, which may be the lists.
      if (some.some((column) => isSum(numbers, column, others, tellingFew))) continue;
      if (addUp(numbers, [...some, ...surely], known)) return new Set(some);
    }
  return null;
}

/**
 * The columns of stretches, three and more beside each other or two that are alike, of which each comes to one and the same
 * other column in most rows – the valid votes, or with what is beside the parties the ballots in the box: then they are
 * all lists, as far as the file says. Empty where there is no such stretch.
 */
export function wholeStretches(
  numbers: readonly ColumnNumbers[],
  candidates: readonly number[],
  surely: readonly number[],
  {besideParties, counts, cast}: KnownColumns,
): ReadonlySet<number> {
  const among = [...new Set([...candidates, ...surely, ...besideParties])].sort((a, b) => a - b);
  const others = numbers.flatMap(({values, hasFractions}, column) =>
    !hasFractions && values.some((value) => value > 0) ? [column] : [],
  );
  if (among.length < 3 || others.length > mostColumns) return new Set();
  const rows = tellingPlaces(numbers, among);
  if (rows.length < tellingRows) return new Set();
  const hits = new Map<number, number>();
  for (const row of rows) {
    const columnsOf = new Map<number, number[]>();
    for (const column of others) {
      const value = numbers[column].values[row];
      if (value > 0) columnsOf.set(value, [...(columnsOf.get(value) ?? []), column]);
    }
    for (let first = 0; first < among.length; first++) {
      let sum = 0;
      for (let last = first; last < among.length; last++) {
        sum += numbers[among[last]].values[row] || 0;
        if (last < first + 2) continue;
        for (const column of columnsOf.get(sum) ?? []) {
          const key = (first * among.length + last) * numbers.length + column;
          hits.set(key, (hits.get(key) ?? 0) + 1);
        }
      }
    }
  }
  const found = new Set<number>();
  const isCount = new Set(counts);
  const stretches = [...hits]
    .filter(([, times]) => times > rows.length / 2)
    .map(([key]) => {
      const place = Math.floor(key / numbers.length);
      const [first, last] = [Math.floor(place / among.length), place % among.length];
      const stretch = among.slice(first, last + 1);
      const lists = stretch.filter((column) => !isCount.has(column));
      return {first, last, stretch, lists, sum: key % numbers.length};
    })
    .filter(({stretch, lists, sum}) => !stretch.includes(sum) && filledAmong(numbers, lists) >= 3)
    .filter(({stretch, sum}) => comesTo(numbers, stretch, sum))
    .sort((a, b) => b.lists.length - a.lists.length);
  // What comes to something without its ends as well has ends that are no lists: invalid ballots, unused ones.
  const isInner = (lists: readonly number[], others: readonly number[]) =>
    lists.length < others.length &&
    lists.length >= 0.6 * others.length &&
    lists.every((column) => others.includes(column));
  for (const {first, last, stretch, lists, sum} of stretches) {
    if (lists.some((column) => found.has(column)) || found.has(sum)) continue;
    // Valid, invalid and unused ones come to something too, but are made of others themselves.
    if (
      stretches.some((other) => lists.includes(other.sum) && !other.lists.some((one) => lists.includes(one)))
    )
      continue;
    if (sum !== cast && stretches.some((other) => isInner(other.lists, lists))) continue;
    const ends = [among.slice(last + 1), among.slice(0, first).reverse()];
    for (const column of [...lists, ...ends.flatMap((end) => ofFewStations(numbers, stretch, end, sum))])
      if (!isCount.has(column)) found.add(column);
    for (const column of wronglyWithin(numbers, stretch, sum)) found.delete(column);
  }
  return found;
}

/**
 * The neighbours of a stretch that comes to a sum, from the nearest on, without which it does not in the rows that have
 * anything in them: lists that stand in a few districts.
 */
function ofFewStations(
  numbers: readonly ColumnNumbers[],
  stretch: readonly number[],
  neighbours: readonly number[],
  sum: number,
): readonly number[] {
  const all = sumsOf(numbers, stretch);
  const found: number[] = [];
  for (const column of neighbours) {
    const {without, together} = rightRows(numbers, all, column, sum);
    if (without + together === 0) continue;
    if (column === sum || together <= without) break;
    numbers[column].values.forEach((votes, row) => {
      all[row] += votes || 0;
    });
    found.push(column);
  }
  return found;
}

/** The columns at the ends of a stretch without which it comes to the sum in more of the rows that have anything in them. */
function wronglyWithin(
  numbers: readonly ColumnNumbers[],
  stretch: readonly number[],
  sum: number,
): readonly number[] {
  const all = sumsOf(numbers, stretch);
  return [stretch[0], stretch[stretch.length - 1]].filter((column) => {
    const others = all.map((votes, row) => votes - (numbers[column].values[row] || 0));
    const {without, together} = rightRows(numbers, others, column, sum);
    return without > together;
  });
}

const sumsOf = (numbers: readonly ColumnNumbers[], columns: readonly number[]): Float64Array =>
  numbers[columns[0]].values.map((_, row) =>
    columns.reduce((votes, column) => votes + (numbers[column].values[row] || 0), 0),
  );

/** Of the rows that have something in a column, how many come to the sum without it, and how many with it. */
function rightRows(
  numbers: readonly ColumnNumbers[],
  others: Float64Array,
  column: number,
  sum: number,
): {readonly without: number; readonly together: number} {
  let [without, together] = [0, 0];
  numbers[column].values.forEach((votes, row) => {
    if (!(votes > 0)) return;
    if (others[row] === numbers[sum].values[row]) without++;
    if (others[row] + votes === numbers[sum].values[row]) together++;
  });
  return {without, together};
}

/** A file with more columns of numbers has something else than a station a row. */
const mostColumns = 400;

/** Rows in which two neighbours add up to a third by more than chance. */
const tellingFew = 3;

/** With more candidates than that, trying every stretch takes too long. */
const mostTried = 40;

/** The sum of two or more neighbours to the right or to the left, in `fewest` rows at least and in nearly all. */
export function isSum(
  numbers: readonly ColumnNumbers[],
  column: number,
  beside: readonly number[],
  fewest: number,
): boolean {
  const {values} = numbers[column];
  const right = beside.filter((other) => other > column).sort((a, b) => a - b);
  const left = beside.filter((other) => other < column).sort((a, b) => b - a);
  return [right, left].some((neighbours) => {
    const sum = new Float64Array(values.length);
    return neighbours.some((other, place) => {
      for (let row = 0; row < sum.length; row++) sum[row] += numbers[other].values[row] || 0;
      return (
        place > 0 && isSame(values, sum, fewest) && filledAmong(numbers, neighbours.slice(0, place + 1)) > 1
      );
    });
  });
}
