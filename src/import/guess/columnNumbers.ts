/** The numbers of a column, and what their run says: codes, one number in all rows, zeros and ones, more than voters. */
import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {looksNumeric, wholeNumber} from "../cells/wholeNumber.js";
import type {Mapping} from "../mapping.js";
import type {HeadRow} from "./header.js";

/** The numbers of a column by row, NaN where a cell has none. */
export interface ColumnNumbers {
  readonly values: Float64Array;
  readonly hasFractions: boolean;
  readonly isCoordinate: boolean;
  /** How many characters all of its cells have, zeros in front included; null where they differ, or most begin with zeros. */
  readonly width: number | null;
}

/** Reads a column; of what is no whole number, its number without its sign of percent. */
export function numbersOf(
  rows: readonly HeadRow[],
  column: number,
  thousands: Mapping["thousands"],
): ColumnNumbers {
  const values = new Float64Array(rows.length);
  let fractions = 0;
  let grouped = 0;
  let long = 0;
  let zeros = 0;
  const widths = new Set<number>();
  rows.forEach(({cells}, row) => {
    const cell: Cell = cells[column];
    if (!isBlank(cell)) {
      const text = textOf(cell).trim();
      widths.add(text.length);
      if (text.startsWith("0")) zeros++;
    }
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
    width: widths.size === 1 && zeros < filled / 2 ? [...widths][0] : null,
  };
}

/** Farther from a whole number is no error of arithmetic. */
const noise = 1e-6;

/** Clearly more than a base all in all, or more in most rows of a file that has enough of them. */
export function isMore(numbers: readonly ColumnNumbers[], column: number, bases: readonly number[]): boolean {
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

/** Only zeros and ones, both of them, beside a column that has many votes as a rule. */
export function isFlag(
  numbers: readonly ColumnNumbers[],
  column: number,
  others: readonly number[],
): boolean {
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

/** The rows that have most numbers that are not zero: sums of zeros say nothing. */
export function tellingPlaces(
  numbers: readonly ColumnNumbers[],
  columns: readonly number[],
): readonly number[] {
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
export function comesTo(numbers: readonly ColumnNumbers[], stretch: readonly number[], sum: number): boolean {
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

/** True where two columns have the same numbers: in so many rows at least that are not zero, and in nearly all. */
export function isSame(values: Float64Array, sum: Float64Array, fewest: number): boolean {
  let [given, rows, wrong] = [0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row])) continue;
    given++;
    if (values[row] !== sum[row]) wrong++;
    if (wrong > values.length / 20) return false;
    if (values[row] > 0) rows++;
  }
  // Where most rows have nothing, as of a list that stands in a few districts, those that have something count.
  return rows >= fewest && wrong <= given / 20;
}

/** How many of the columns have anything: a sum of one that has is that column twice. */
export const filledAmong = (numbers: readonly ColumnNumbers[], columns: readonly number[]): number =>
  columns.filter((column) => numbers[column].values.some((value) => value > 0)).length;

/** In as many rows no list has the votes of the station before in nine of ten. */
const manyRows = 50;

/** Rows from which on an order of numbers, or their sameness, says something. */
export const tellingRows = 5;

/** True for a column that numbers the rows, whatever it is called: each is one more than the last. */
export function isRunning({values}: ColumnNumbers): boolean {
  let next = 0;
  for (let row = 1; row < values.length; row++) if (values[row] === values[row - 1] + 1) next++;
  return values.length >= 2 * tellingRows && next >= 0.9 * (values.length - 1);
}

/** Numbers of things and not of voters: they count up row by row, or are all different and all of one length. */
export function isCode({values, width}: ColumnNumbers): boolean {
  const given = [...values.filter((value) => !Number.isNaN(value))];
  if (given.length < tellingRows) return false;
  let [up, down] = [0, 0];
  for (let at = 1; at < given.length; at++) {
    if (given[at] > given[at - 1]) up++;
    if (given[at] < given[at - 1]) down++;
  }
  // Numbers of stations begin anew in every place, and go up in between.
  if (up >= tellingRows - 1 && down <= up / 4) return true;
  // Stations that follow each other have the number of one place.
  const zeros = given.filter((value) => value === 0).length;
  const isOfPlaces = given.length >= manyRows && zeros <= given.length / 20 && up + down > 0;
  if (isOfPlaces && up + down <= given.length / 10) return true;
  const different = new Set(given).size;
  return width !== null && width >= 4 && (different > 0.9 * given.length || different < given.length / 4);
}

/**
 * True for the number of something that places lie in, such as their electoral district: all stations of a place have the
 * same one, of many places and several numbers.
 */
export function isNumberOfPlace(rows: readonly HeadRow[], values: Float64Array, place: number): boolean {
  const numbers = new Map<string, number>();
  const different = new Set<number>();
  let [again, same] = [0, 0];
  for (const [row, {cells}] of rows.entries()) {
    if (isBlank(cells[place]) || !(values[row] > 0)) continue;
    const text = textOf(cells[place]).trim();
    const first = numbers.get(text);
    different.add(values[row]);
    if (first === undefined) numbers.set(text, values[row]);
    else {
      again++;
      if (first === values[row]) same++;
    }
  }
  return different.size >= 2 && numbers.size >= tellingRows && again >= manyRows && same > 0.98 * again;
}

/** True for one number in all rows that have any, where these are enough to say something. */
export function isConstant(values: Float64Array): boolean {
  const given = values.filter((value) => !Number.isNaN(value));
  return given.length >= tellingRows && given[0] > 0 && given.every((value) => value === given[0]);
}

/** True for a column that has numbers at all. */
export const hasNumbers = (rows: readonly HeadRow[], column: number): boolean =>
  rows.some(({cells}) => !isBlank(cells[column]) && looksNumeric(cells[column]));
