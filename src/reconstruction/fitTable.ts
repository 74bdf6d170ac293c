import {sum} from "../stations/sum.js";
import type {Random} from "./random.js";

/**
 * A table of whole numbers with exactly the given row and column totals, as close to the weights as they allow:
 * iterative proportional fitting (Deming and Stephan 1940), then rounding that keeps both margins (each cell ends
 * on the whole number below or above its fitted value). Used for options by region, and again for options by
 * station within a region. Weights and result stand row by row in one array.
 *
 * Totals are whole numbers of at least 0 with the same sum; weights are above 0. Throws otherwise. Chance decides
 * only which of several equal cells is rounded up.
 */
export function fitTable(
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  weights: ArrayLike<number>,
  random: Random,
): Float64Array {
  checkMargins(rowTotals, columnTotals);
  if (weights.length !== rowTotals.length * columnTotals.length)
    throw new Error(
      `${weights.length} weights do not fill ${rowTotals.length} × ${columnTotals.length} cells`,
    );
  return roundedToMargins(fitted(rowTotals, columnTotals, weights), rowTotals, columnTotals, random);
}

function checkMargins(rowTotals: ArrayLike<number>, columnTotals: ArrayLike<number>) {
  for (const totals of [rowTotals, columnTotals])
    for (let index = 0; index < totals.length; index++)
      if (!Number.isSafeInteger(totals[index]) || totals[index] < 0)
        throw new Error(`A total of ${totals[index]} is no whole number from 0 on`);
  if (sum(rowTotals) !== sum(columnTotals))
    throw new Error(`Row totals add up to ${sum(rowTotals)}, column totals to ${sum(columnTotals)}`);
}

/** How far all columns together may be off; below one unit the rounding can still meet every margin. */
const closeEnough = 1e-6;

/** Far more rounds than election tables need: they settle within about twenty. */
const mostRounds = 2000;

function fitted(
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  weights: ArrayLike<number>,
): Float64Array {
  const columns = columnTotals.length;
  const cells = Float64Array.from(weights);
  let found = columnSums(cells, columns);
  for (let round = 0; round < mostRounds; round++) {
    const factors = Float64Array.from(columnTotals, (total, column) => factor(total, found[column]));
    found = scaled(cells, factors, rowTotals);
    let off = 0;
    for (let column = 0; column < columns; column++) off += Math.abs(columnTotals[column] - found[column]);
    if (off < closeEnough) return cells;
  }
  throw new Error(`No table fits the margins after ${mostRounds} rounds`);
}

/** Scales columns by their factors, then each row to its total; returns what the columns have come to. */
function scaled(cells: Float64Array, factors: Float64Array, rowTotals: ArrayLike<number>): Float64Array {
  const columns = factors.length;
  const sums = new Float64Array(columns);
  for (let row = 0, start = 0; row < rowTotals.length; row++, start += columns) {
    let rowSum = 0;
    for (let column = 0; column < columns; column++) rowSum += cells[start + column] *= factors[column];
    const by = factor(rowTotals[row], rowSum);
    for (let column = 0; column < columns; column++) sums[column] += cells[start + column] *= by;
  }
  return sums;
}

const factor = (wanted: number, found: number) => (found > 0 ? wanted / found : 0);

function columnSums(cells: Float64Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let cell = 0; cell < cells.length; cell++) sums[cell % columns] += cells[cell];
  return sums;
}

/**
 * All cells are cut down, and each row gets its missing units back, one a column, where the columns miss most. That
 * a table of noughts and ones with these margins exists follows from the fitted one (its fractions are one);
 * filling a row where most is missing never loses the way to it (Gale 1957, Ryser 1957).
 */
function roundedToMargins(
  cells: Float64Array,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
  random: Random,
): Float64Array {
  const columns = columnTotals.length;
  const whole = cells.map((cell) => Math.floor(cell + roundingNoise));
  const found = columnSums(whole, columns);
  const missing = found.map((units, column) => columnTotals[column] - units);
  for (let row = 0, start = 0; row < rowTotals.length; row++, start += columns) {
    let units = rowTotals[row];
    for (let column = 0; column < columns; column++) units -= whole[start + column];
    for (const column of neediest(missing, units, random)) {
      whole[start + column]++;
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
function neediest(missing: Float64Array, count: number, random: Random): number[] {
  const chosen: number[] = [];
  if (count === 0) return chosen;
  const need = missing.map((units) => units + random.uniform());
  for (let unit = 0; unit < count; unit++) {
    let most = 0;
    for (let column = 1; column < need.length; column++) if (need[column] > need[most]) most = column;
    chosen.push(most);
    need[most] = -Infinity;
  }
  return chosen;
}
