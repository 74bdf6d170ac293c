import type {Column, Table} from "../stations/tables.js";

/** A column's cells, as many as every other column has. */
export interface CheckedColumn {
  readonly column: string;
  readonly description: Column;
  readonly values: ArrayLike<unknown>;
}

/**
 * The cells of a table's columns, in their order; columns that the table does not have are left out. Throws, naming
 * table and column, where one is missing, or longer or shorter than the first, and where a required cell is empty.
 */
export function checkedColumns(
  name: string,
  table: Table,
  columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
): readonly CheckedColumn[] {
  let rowCount: number | undefined;
  return Object.entries(table.columns).map(([column, description]) => {
    const values = columns[column];
    if (values === undefined) throw new Error(`${name}.${column} is missing`);
    rowCount ??= values.length;
    if (values.length !== rowCount)
      throw new Error(`${name}.${column} has ${values.length} rows, not ${rowCount}`);
    const empty = description.nullable ? 0 : emptyCells(values);
    if (empty > 0) throw new Error(`${name}.${column} is empty in ${empty} rows`);
    return {column, description, values};
  });
}

/** How many cells are empty. */
export function emptyCells(values: ArrayLike<unknown>): number {
  let count = 0;
  if (ArrayBuffer.isView(values)) return count;
  for (let row = 0; row < values.length; row++) if (isEmpty(values[row])) count++;
  return count;
}

/** True for a cell in which nothing stands. */
export const isEmpty = (value: unknown): boolean => value === null || value === undefined;
