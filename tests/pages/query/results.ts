import type {ResultCell, ResultColumn, ResultKind, ResultTable} from "../../../src/db/resultTable.js";

/** A small result: its columns as name, type and kind, and its rows. */
export function resultOf(
  columns: readonly (readonly [name: string, sqlType: string, kind: ResultKind])[],
  rows: readonly (readonly ResultCell[])[],
): ResultTable {
  return {
    columns: columns.map(([name, sqlType, kind]): ResultColumn => ({name, sqlType, kind})),
    rowCount: rows.length,
    cell: (row, column) => rows[row][column],
  };
}

/** A result of any length whose cells are made when they are asked for. */
export const madeResult = (
  rowCount: number,
  columns: readonly (readonly [name: string, sqlType: string, kind: ResultKind])[],
  cell: (row: number, column: number) => ResultCell,
): ResultTable => ({...resultOf(columns, []), rowCount, cell});
