/** What the numbers and the heading of a column that nobody knows say about it: a party's votes, or something else. */
import {type Cell, isBlank, textOf} from "./cell.js";
import type {HeadRow} from "./header.js";
import type {Mapping} from "./mapping.js";
import {wordsOf} from "./recognise.js";
import {looksNumeric, wholeNumber} from "./wholeNumber.js";

/**
 * Why a column of numbers is not read as a party's votes:
 * - `percentage`: it has fractions, percent signs, or the heading of another column with a letter or two behind;
 * - `coordinate`: fractions with four decimals and more;
 * - `more-than-voters`: more than the voters or the ballots of the same rows;
 * - `sum`: it is the sum of the columns beside it;
 * - `part`: a part of a list's votes, whose total stands in another column;
 * - `constant`: the same number in every row;
 * - `code`: the numbers count up, or are all different and all as long;
 * - `apart`: it stands apart from the columns that are parties', among what tells of the station, or these come to the ballots
 *   without it;
 * - `other-contest`: it is of another round or year than the parties' columns before it;
 * - `beyond`: it stands behind the parties' columns, parted from them by a count;
 * - `unlike`: the parties' headings are alike, and this one is not;
 * - `flag`: it has only zeros and ones beside columns of many votes. */
export type NotAParty =
  | "percentage"
  | "coordinate"
  | "more-than-voters"
  | "sum"
  | "part"
  | "constant"
  | "code"
  | "apart"
  | "other-contest"
  | "beyond"
  | "unlike"
  | "flag";

/** True for a reason that leaves it open whether the column is a list all the same. */
export const leavesOpen = (reason: NotAParty | undefined): boolean =>
  reason === "unlike" || reason === "beyond" || reason === "flag";

/** What is known of the columns already. */
export interface KnownColumns {
  /** Columns of numbers that may be a party's. */
  readonly candidates: readonly number[];
  /** Columns that are a party's by their name. */
  readonly parties: readonly number[];
  /** Columns that are a party's by somebody's word: their votes count, but where they stand says nothing of others. */
  readonly saidParties: readonly number[];
  /** Columns of counts of the protocol, votes of parties aside. */
  readonly counts: readonly number[];
  /** Those among the counts that part what tells of the station from the parties: not those that somebody put there. */
  readonly parting: readonly number[];
  /** Columns of which none can be less than the votes of a party: ballots and voters, the narrowest first. */
  readonly bases: readonly number[];
  /** Counts that make up the ballots in the box together with the parties' votes: invalid, against all. */
  readonly besideParties: readonly number[];
  /** The ballots in the box; −1 where no column has them. */
  readonly cast: number;
}

/**
 * The candidates that are no party's, each with the reason. A candidate that is not among them is one: because its
 * numbers together with the others' come to the ballots in the box, because its heading is like the others', or
 * because it stands among them and stays within the voters.
 */
export function notParties(
  headings: readonly string[],
  rows: readonly HeadRow[],
  known: KnownColumns,
  thousands: Mapping["thousands"] = null,
): ReadonlyMap<number, NotAParty> {
  const numbers = headings.map((_, column) => numbersOf(rows, column, thousands));
  const found = new Map<number, NotAParty>();
  const left = () => known.candidates.filter((column) => !found.has(column));
  const refuse = (reason: NotAParty, is: (column: number) => boolean) => {
    // Each column is judged beside those that were left before.
    for (const column of left().filter(is)) found.set(column, reason);
  };
  const surely = [...known.parties, ...known.saidParties];
  const rounds = left().map((column) => roundOf(headings[column]));
  const [first] = rounds;
  if (first !== null && rounds.every((round) => round !== null))
    refuse("other-contest", (column) => roundOf(headings[column]) !== first);
  const family = familyOf(headings, [...known.candidates, ...surely]);
  const plain = left().filter((column) => !numbers[column].hasFractions);
  refuse("percentage", (column) => isNamedAfter(headings, column, [...known.candidates, ...surely]));
  refuse("coordinate", (column) => numbers[column].isCoordinate);
  refuse(
    "percentage",
    (column) =>
      numbers[column].hasFractions &&
      !(family.has(column) && plain.some((other) => other !== column && family.has(other))),
  );
  refuse("more-than-voters", (column) => isMore(numbers, column, known.bases));
  const isDoubtful = (column: number) =>
    !family.has(column) && !saysList(headings[column]) && isFlag(numbers, column, [...left(), ...surely]);
  // Where all others come to the ballots, in more rows than with it, it is none of the lists.
  refuse("apart", (column) => {
    if (!isDoubtful(column)) return false;
    const all = [...left(), ...surely];
    const others = all.filter((one) => one !== column);
    return (
      addUp(numbers, others, known) &&
      rowsAddingUp(numbers, others, known) > rowsAddingUp(numbers, all, known)
    );
  });
  if (addUp(numbers, [...left(), ...surely], known)) return found;
  const nested = known.counts.length === 0 && surely.length === 0 ? nestedLists(numbers, left()) : null;
  if (nested) {
    refuse("sum", (column) => nested.sums.has(column));
    refuse("apart", (column) => !nested.lists.has(column));
    return found;
  }
  const alone = familyAddingUp(headings, numbers, left(), surely, known);
  if (alone) {
    refuse("part", (column) => !alone.has(column) && standsBehind(column, alone, left()));
    refuse("apart", (column) => !alone.has(column));
    return found;
  }
  const stretches = wholeStretches(numbers, left(), surely, known);
  const ballots = wholeBallots(numbers, left(), surely, known);
  // Two columns that come to the ballots with the invalid ones may be anything, beside a long row of lists.
  const whole = ballots !== null && ballots.size >= stretches.size - 1 ? ballots : stretches;
  const isWhole = whole.size > 0 && addUp(numbers, [...whole, ...surely], known);
  const lists =
    !isWhole && isMoreThanCast(numbers, [...left(), ...surely], known)
      ? onlySubset(numbers, left(), surely, known)
      : null;
  if (lists) {
    refuse("part", (column) => !lists.has(column));
    return found;
  }
  if (whole.size > 0) {
    refuse("sum", (column) => !whole.has(column) && isSum(numbers, column, [...whole], 2));
    refuse("apart", (column) => !whole.has(column));
    return found;
  }
  refuse("sum", (column) =>
    isSum(numbers, column, [...left(), ...surely, ...known.counts], family.has(column) ? tellingRows : 2),
  );
  if (addUp(numbers, [...left(), ...surely], known)) return found;
  refuse("flag", isDoubtful);
  refuse("code", (column) => !family.has(column) && isCode(numbers[column].values));
  refuse("constant", (column) => !family.has(column) && isConstant(numbers[column].values));
  if (addUp(numbers, [...left(), ...surely], known)) return found;
  const group = groupOf(headings.length, left(), known, family);
  const last = Math.max(...group);
  refuse("beyond", (column) => !group.has(column) && !family.has(column) && column > last);
  refuse("apart", (column) => !group.has(column) && !family.has(column));
  const alike = left().filter((column) => family.has(column)).length;
  if (alike >= 2 && family.isMarked) refuse("unlike", (column) => !family.has(column));
  return found;
}

/** The round or the year that a heading names; null where it names none. */
function roundOf(heading: string): string | null {
  const text = heading.toLowerCase();
  const [round] =
    /(\d|i{1,3}|перв\p{L}*|втор\p{L}*|first|second)[\s_-]*(-?й |st |nd )?(тур|round|кезең|tur|turno|tour)|(тур|round|turno|tour)[\s_-]*(\d|i{1,3})/iu.exec(
      text,
    ) ?? [];
  return round ?? /(?<!\d)(19|20)\d\d(?!\d)/.exec(text)?.[0] ?? null;
}

/** The numbers of a column by row, NaN where a cell has none. */
interface ColumnNumbers {
  readonly values: Float64Array;
  readonly hasFractions: boolean;
  readonly isCoordinate: boolean;
}

function numbersOf(rows: readonly HeadRow[], column: number, thousands: Mapping["thousands"]): ColumnNumbers {
  const values = new Float64Array(rows.length);
  let fractions = 0;
  let grouped = 0;
  let long = 0;
  rows.forEach(({cells}, row) => {
    const cell: Cell = cells[column];
    const count = isBlank(cell) ? null : wholeNumber(cell, thousands);
    values[row] = typeof count === "number" ? count : Number.NaN;
    if (typeof count !== "string" || !(count === "fraction" || /^[\s\d.,]+%$/.test(textOf(cell)))) return;
    const text = textOf(cell).trim();
    // 1,234 is a thousand in most files; 0,234 never is.
    if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
      grouped++;
      values[row] = Number(text.replace(/[.,]/, ""));
      return;
    }
    values[row] = Number(text.replace("%", "").replaceAll(/\s/g, "").replace(",", "."));
    // What a program's arithmetic left of a whole number (399.9999999998) is no percentage.
    if (values[row] > 1 && Math.abs(values[row] - Math.round(values[row])) < noise && !text.includes("%"))
      return;
    fractions++;
    if (/[.,]\d{4,}$/.test(text) && Math.abs(values[row]) <= 180) long++;
  });
  let [filled, positive, most] = [0, 0, 0];
  for (const value of values) {
    if (!Number.isNaN(value)) filled++;
    if (value > 0) positive++;
    if (value > most) most = value;
  }
  const isSlip = most > 100 && fractions <= positive / 3;
  return {
    values,
    // Where most fractions are groups of three digits, one that is not is a slip of the pen; so are a few among counts,
    // which have numbers that no percentage has.
    hasFractions: fractions > 0 && fractions >= grouped && !isSlip,
    isCoordinate: long > 0 && long > filled / 2,
  };
}

/** Farther from a whole number is no error of arithmetic. */
const noise = 1e-6;

/** Reads of a heading only what matters when two are compared. */
const bare = (heading: string): string =>
  heading
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s_.-]+/g, "");

const shareEndings = new Set(["p", "п", "pc", "pct", "perc", "pr", "proc", "пр", "проц", "r", "rel"]);

/** True for a heading that is another's with a short ending for “percent”, such as `Адалp` beside `Адал`. */
function isNamedAfter(headings: readonly string[], column: number, others: readonly number[]): boolean {
  const own = bare(headings[column]);
  return others.some((other) => {
    const name = bare(headings[other]);
    return (
      other !== column && name !== "" && own.startsWith(name) && shareEndings.has(own.slice(name.length))
    );
  });
}

/** Clearly more than a base all in all, or more in most rows of a file that has enough of them. */
function isMore(numbers: readonly ColumnNumbers[], column: number, bases: readonly number[]): boolean {
  const {values} = numbers[column];
  return bases.some((base) => {
    let [both, more, sum, most] = [0, 0, 0, 0];
    values.forEach((value, row) => {
      const limit = numbers[base].values[row];
      if (Number.isNaN(value) || Number.isNaN(limit)) return;
      both++;
      if (value > limit) more++;
      sum += value;
      most += limit;
    });
    return both > 0 && (sum > 1.25 * most || (both >= tellingRows && more > both / 2));
  });
}

/** Do these columns and what stands beside them come to the ballots in the box, in nearly every row? */
function addUp(numbers: readonly ColumnNumbers[], columns: readonly number[], known: KnownColumns): boolean {
  if (known.cast < 0 || columns.length < 2) return false;
  const rows = numbers[known.cast].values.filter((ballots) => ballots > 0).length;
  return rows >= 2 && rowsAddingUp(numbers, columns, known) >= 0.8 * rows;
}

/** In how many rows these columns and what stands beside them come to the ballots in the box. */
function rowsAddingUp(
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
function familyAddingUp(
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
function nestedLists(
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
const standsBehind = (column: number, lists: ReadonlySet<number>, among: readonly number[]): boolean =>
  among.some((other) => other < column && lists.has(other));

/** True where these columns and what stands beside them come to more than the ballots in the box in most rows. */
function isMoreThanCast(
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
function onlySubset(
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

/** Only zeros and ones, both of them, beside a column that has many votes as a rule. */
function isFlag(numbers: readonly ColumnNumbers[], column: number, others: readonly number[]): boolean {
  const given = numbers[column].values.filter((value) => !Number.isNaN(value));
  if (given.length < tellingRows || !given.every((value) => value === 0 || value === 1)) return false;
  const ones = given.filter((value) => value === 1).length;
  if (ones === 0 || ones === given.length) return false;
  return others.some((other) => {
    const sorted = numbers[other].values.filter((value) => !Number.isNaN(value)).sort();
    return sorted.length >= tellingRows && sorted[Math.floor(sorted.length / 2)] >= manyVotes;
  });
}

/** Beside a party that has so many in the middle station, one that never has two is none, or next to none. */
const manyVotes = 20;

/** True for a heading that says itself that it is a list. */
const saysList = (heading: string): boolean =>
  /парти|список|тізім|movement|party|partei|parti|list|кандидат|candidat|["«“]/iu.test(heading);

/**
 * The stretch of candidates beside each other whose numbers come to the ballots in the box together with the surely known
 * columns, where others stand beside it (margins, ranks, what was counted by some hour): the longest; null where none
 * does.
 */
function wholeBallots(
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
function wholeStretches(
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
      return {stretch, lists: stretch.filter((column) => !isCount.has(column)), sum: key % numbers.length};
    })
    .filter(({stretch, lists, sum}) => !stretch.includes(sum) && filledAmong(numbers, lists) >= 3)
    .filter(({stretch, sum}) => comesTo(numbers, stretch, sum))
    .sort((a, b) => b.lists.length - a.lists.length);
  // What comes to something without its ends as well has ends that are no lists: invalid ballots, unused ones.
  const isInner = (lists: readonly number[], others: readonly number[]) =>
    lists.length < others.length &&
    lists.length >= 0.6 * others.length &&
    lists.every((column) => others.includes(column));
  for (const {lists, sum} of stretches) {
    if (lists.some((column) => found.has(column)) || found.has(sum)) continue;
    // Valid, invalid and unused ones come to something too, but are made of others themselves.
    if (
      stretches.some((other) => lists.includes(other.sum) && !other.lists.some((one) => lists.includes(one)))
    )
      continue;
    if (sum !== cast && stretches.some((other) => isInner(other.lists, lists))) continue;
    for (const column of lists) found.add(column);
  }
  return found;
}

/** A file with more columns of numbers has something else than a station a row. */
const mostColumns = 400;

/** The rows that have most numbers that are not zero: sums of zeros say nothing. */
function tellingPlaces(numbers: readonly ColumnNumbers[], columns: readonly number[]): readonly number[] {
  const size = numbers[0]?.values.length ?? 0;
  const filled = Array.from({length: size}, (_, row) => ({
    row,
    count: columns.filter((column) => numbers[column].values[row] > 0).length,
  }));
  return filled
    .filter(({count}) => count >= 3)
    .sort((a, b) => b.count - a.count)
    .slice(0, 15)
    .map(({row}) => row);
}

/** Nearly all in all, and exactly in most rows. */
function comesTo(numbers: readonly ColumnNumbers[], stretch: readonly number[], sum: number): boolean {
  let [rows, right, all, wanted] = [0, 0, 0, 0];
  numbers[sum].values.forEach((total, row) => {
    if (!(total > 0)) return;
    const own = stretch.reduce((votes, column) => votes + (numbers[column].values[row] || 0), 0);
    rows++;
    if (own === total) right++;
    all += own;
    wanted += total;
  });
  return rows >= tellingRows && right > 0.6 * rows && Math.abs(all - wanted) <= 0.03 * wanted;
}

/** Rows in which two neighbours add up to a third by more than chance. */
const tellingFew = 3;

/** With more candidates than that, trying every stretch takes too long. */
const mostTried = 40;

/** The sum of two or more neighbours to the right or to the left, in `fewest` rows at least and in nearly all. */
function isSum(
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

function isSame(values: Float64Array, sum: Float64Array, fewest: number): boolean {
  let [rows, wrong] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue;
    if (values[row] !== sum[row]) wrong++;
    if (wrong > values.length / 20) return false;
    if (values[row] > 0) rows++;
  }
  return rows >= fewest;
}

/** How many of the columns have anything: a sum of one that has is that column twice. */
const filledAmong = (numbers: readonly ColumnNumbers[], columns: readonly number[]): number =>
  columns.filter((column) => numbers[column].values.some((value) => value > 0)).length;

/** Rows from which on an order of numbers, or their sameness, says something. */
const tellingRows = 5;

/** Numbers of things and not of voters: they count up row by row, or are all different and all of one length. */
function isCode(values: Float64Array): boolean {
  const given = [...values.filter((value) => !Number.isNaN(value))];
  if (given.length < tellingRows) return false;
  let [up, down] = [0, 0];
  for (let at = 1; at < given.length; at++) {
    if (given[at] > given[at - 1]) up++;
    if (given[at] < given[at - 1]) down++;
  }
  // Numbers of stations begin anew in every place, and go up in between.
  if (up >= tellingRows - 1 && down <= up / 4) return true;
  const lengths = new Set(given.map((value) => String(value).length));
  const different = new Set(given).size;
  return (
    lengths.size === 1 && given[0] >= 1000 && (different > 0.9 * given.length || different < given.length / 4)
  );
}

function isConstant(values: Float64Array): boolean {
  const given = values.filter((value) => !Number.isNaN(value));
  return given.length >= tellingRows && given[0] > 0 && given.every((value) => value === given[0]);
}

/**
 * The columns with headings that are alike: those that share the most common first or last word, or are single letters.
 * Empty where no two are alike.
 */
function familyOf(headings: readonly string[], columns: readonly number[]): Family {
  const families = familiesOf(headings, columns);
  // A word for votes says more than being called by a letter, as the lines of a protocol are as well.
  const weight = ([key, own]: readonly [string, readonly number[]]) =>
    own.length + (own.length >= 2 && saysVotes(key) ? headings.length : 0);
  const [key, best] = [...families].reduce((a, b) => (weight(b) >= weight(a) ? b : a), ["", [] as number[]]);
  return Object.assign(new Set(best.length >= 2 ? best : []), {isMarked: isMark(key)});
}

/** The columns that share something in their headings, by what they share. */
function familiesOf(headings: readonly string[], columns: readonly number[]): Map<string, number[]> {
  const families = new Map<string, number[]>();
  for (const column of columns)
    for (const key of familyKeys(wordsOf(headings[column], () => false)))
      families.set(key, [...(families.get(key) ?? []), column]);
  return families;
}

/** Columns with headings that are alike, and whether it is a mark of lists that they share, and not a word of their names. */
type Family = ReadonlySet<number> & {readonly isMarked: boolean};

/** What a heading may share with others: its first or last word, being a letter, being a word with a number behind. */
function familyKeys(words: readonly string[]): ReadonlySet<string> {
  const [first = ""] = words;
  if (words.length < 2)
    return new Set(
      /^\p{L}$/u.test(first)
        ? ["a letter"]
        : /^\p{L}{2,}\d+$/u.test(first)
          ? [first.replace(/\d+$/, " #")]
          : [],
    );
  const last = words[words.length - 1];
  const rest = words.slice(1).join("");
  const keys = [`${first} …`, `… ${last}`].filter((key) => /[\p{L}]{3}/u.test(key));
  return new Set(rest.length <= 3 && /[\p{L}]{3}/u.test(first) ? [...keys, `${first} #`] : keys);
}

/** True for what lists have in common as lists: a word for votes, or one with a number or a few letters behind. */
const isMark = (key: string): boolean => / #$/.test(key) || key === "a letter" || saysVotes(key);

const saysVotes = (key: string): boolean => voteWords.test(key.replace("…", "").trim());

const voteWords =
  /^(votes?|voturi|voti|voto|votos|voix|stimmen|stemmen|röster|glos\p{L}*|głos\p{L}*|голос\p{L}*|дауыс\p{L}*|oy|oylar|ձայն\p{L}*|ხმა\p{L}*|קולות)$/u;

/**
 * Of the stretches of candidates that columns of counts part from each other, the one that has the parties known by
 * name, else the headings that are alike, else the most candidates; of equals the last.
 */
function groupOf(
  size: number,
  candidates: readonly number[],
  {parties, parting, bases}: KnownColumns,
  family: ReadonlySet<number>,
): ReadonlySet<number> {
  const groups: number[][] = [[]];
  const isParty = new Set(parties);
  const isCandidate = new Set(candidates);
  const isParting = new Set(parting);
  for (let column = 0; column < size; column++) {
    if (isParting.has(column)) groups.push([]);
    else if (isCandidate.has(column) || isParty.has(column)) groups[groups.length - 1].push(column);
  }
  // One column before the voters and ballots, and no party known: that is where files tell of the station.
  const [first, ...others] = groups;
  const isLone = first.length === 1 && parties.length === 0 && bases.length > 0;
  if (isLone && others.length > 0 && others.every((group) => group.length === 0)) return new Set();
  const weight = (group: readonly number[]) =>
    1e6 * group.filter((column) => isParty.has(column)).length +
    1e3 * group.filter((column) => family.has(column)).length +
    group.length;
  return new Set(groups.reduce((a, b) => (weight(b) >= weight(a) && b.length > 0 ? b : a)));
}

/** True for a column that has numbers at all. */
export const hasNumbers = (rows: readonly HeadRow[], column: number): boolean =>
  rows.some(({cells}) => !isBlank(cells[column]) && looksNumeric(cells[column]));
