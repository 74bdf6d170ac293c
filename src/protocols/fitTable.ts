import type {Random} from "./random.js";
import {sum} from "./sum.js";

/** A table of numbers, row by row. */
export type Matrix = readonly (readonly number[])[];

/**
 * A table of whole numbers with exactly the given row and column totals, as close to the weights as they allow:
 * iterative proportional fitting (Deming and Stephan 1940), then rounding that keeps both margins (each cell ends
 * on the whole number below or above its fitted value). Used for options by region, and again for options by
 * station within a region.
 *
 * Totals are whole numbers of at least 0 with the same sum; weights are above 0. Throws otherwise. Chance decides
 * only which of several equal cells is rounded up.
 */
export function fitTable(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  weights: Matrix,
  random: Random,
): number[][] {
  checkMargins(rowTotals, columnTotals);
  return roundedToMargins(fitted(rowTotals, columnTotals, weights), rowTotals, columnTotals, random);
}

function checkMargins(rowTotals: readonly number[], columnTotals: readonly number[]) {
  for (const total of [...rowTotals, ...columnTotals])
    if (!Number.isSafeInteger(total) || total < 0)
      throw new Error(`A total of ${total} is no whole number from 0 on`);
  if (sum(rowTotals) !== sum(columnTotals))
    throw new Error(`Row totals add up to ${sum(rowTotals)}, column totals to ${sum(columnTotals)}`);
}

/** How far all columns together may be off; below one unit the rounding can still meet every margin. */
const closeEnough = 1e-6;

/** Far more rounds than election tables need: they settle within about twenty. */
const mostRounds = 2000;

function fitted(rowTotals: readonly number[], columnTotals: readonly number[], weights: Matrix): number[][] {
  const cells = weights.map((row) => [...row]);
  for (let round = 0; round < mostRounds; round++) {
    scaleColumns(cells, columnTotals);
    scaleRows(cells, rowTotals);
    const found = columnSums(cells, columnTotals.length);
    if (sum(columnTotals.map((total, column) => Math.abs(total - found[column]))) < closeEnough) return cells;
  }
  throw new Error(`No table fits the margins after ${mostRounds} rounds`);
}

function scaleColumns(cells: number[][], columnTotals: readonly number[]) {
  const factors = columnSums(cells, columnTotals.length).map((found, column) =>
    factor(columnTotals[column], found),
  );
  for (const row of cells) for (let column = 0; column < row.length; column++) row[column] *= factors[column];
}

function scaleRows(cells: number[][], rowTotals: readonly number[]) {
  for (const [index, row] of cells.entries()) {
    const by = factor(rowTotals[index], sum(row));
    for (let column = 0; column < row.length; column++) row[column] *= by;
  }
}

const factor = (wanted: number, found: number) => (found > 0 ? wanted / found : 0);

function columnSums(cells: Matrix, columns: number): number[] {
  const sums = new Array<number>(columns).fill(0);
  for (const row of cells) for (let column = 0; column < columns; column++) sums[column] += row[column];
  return sums;
}

/**
 * All cells are cut down, and each row gets its missing units back, one a column, where the columns miss most. That
 * a table of noughts and ones with these margins exists follows from the fitted one (its fractions are one);
 * filling a row where most is missing never loses the way to it (Gale 1957, Ryser 1957).
 */
function roundedToMargins(
  cells: Matrix,
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  random: Random,
): number[][] {
  const whole = cells.map((row) => row.map((cell) => Math.floor(cell + roundingNoise)));
  const found = columnSums(whole, columnTotals.length);
  const missing = columnTotals.map((total, column) => total - found[column]);
  for (const [index, row] of whole.entries()) {
    const units = rowTotals[index] - sum(row);
    for (const column of neediest(missing, units, random)) {
      row[column]++;
      missing[column]--;
    }
  }
  if (missing.some((units) => units !== 0))
    throw new Error(`Rounding left ${missing.join(", ")} over in the columns`);
  return whole;
}

/** What a fitted cell may lie below the whole number it stands for. */
const roundingNoise = 1e-7;

/** The columns in which most is missing, as many as asked for; among equals chance decides. */
function neediest(missing: readonly number[], count: number, random: Random): number[] {
  return missing
    .map((units, column) => ({column, need: units + random.uniform()}))
    .sort((a, b) => b.need - a.need)
    .slice(0, count)
    .map(({column}) => column);
}
