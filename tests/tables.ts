import {columnsOfRows} from "../src/stations/column.js";
import {type Columns, type Row, type TableName, tables} from "../src/stations/tables.js";

/** A table as rows, to be looked at one by one. */
export function rowsOf<Name extends TableName>(columns: Columns<Name>): Row<Name>[] {
  const cells = Object.entries(columns) as [string, ArrayLike<unknown>][];
  return Array.from(
    {length: cells[0][1].length},
    (_, row) => Object.fromEntries(cells.map(([column, values]) => [column, values[row]])) as Row<Name>,
  );
}

/** Rows that a test writes down, as a table. */
export const columnsOf = <Name extends TableName>(name: Name, rows: readonly Row<Name>[]): Columns<Name> =>
  columnsOfRows<(typeof tables)[Name]>(tables[name], rows);
