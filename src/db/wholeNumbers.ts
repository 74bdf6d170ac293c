import {type Column, greatestWhole} from "../stations/tables.js";

/** Cells as 32-bit whole numbers, 0 where one is empty. Throws, naming column, cell and row, where one is none. */
export function wholeNumbers(label: string, cells: ArrayLike<unknown>): Int32Array {
  if (cells instanceof Int32Array) return cells;
  const numbers = new Int32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const value = Number(cells[row] ?? 0);
    numbers[row] = value;
    if (numbers[row] !== value)
      throw new Error(`${label} is ${String(cells[row])} in row ${row}, not a whole number up to 2^31`);
  }
  return numbers;
}

/**
 * Bits that a column of whole numbers has: 32, as the site's own files have, or 64 where its description sets no end
 * that fits into 32 and a cell needs them.
 */
export function wholeWidth({range}: Column, cells: ArrayLike<unknown>): 32 | 64 {
  if (cells instanceof Int32Array || (range !== null && range[1] <= greatestWhole)) return 32;
  for (let row = 0; row < cells.length; row++) {
    const value = Number(cells[row] ?? 0);
    if (value > greatestWhole || value < -greatestWhole - 1) return 64;
  }
  return 32;
}

/** Cells as 64-bit whole numbers, 0 where one is empty. Throws, naming column, cell and row, where one is none. */
export function wideNumbers(label: string, cells: ArrayLike<unknown>): BigInt64Array {
  const numbers = new BigInt64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row] ?? 0;
    const isExact = typeof cell === "bigint" || Number.isSafeInteger(cell);
    if (isExact) numbers[row] = BigInt(cell as number);
    if (!isExact || numbers[row] !== BigInt(cell as number))
      throw new Error(`${label} is ${String(cell)} in row ${row}, not a whole number up to 2^63`);
  }
  return numbers;
}
