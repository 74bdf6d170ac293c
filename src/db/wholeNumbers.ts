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
