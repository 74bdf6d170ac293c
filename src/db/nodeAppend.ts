/** Rows into a table of the native DuckDB. */
import {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import type {ColumnType} from "../stations/tables.js";

/** A column with the driver's type of its cells. */
export interface DriverColumn {
  readonly type: DuckDBType;
  readonly cells: ArrayLike<unknown>;
}

/** Appends columns of equal length to a table that is there. */
export async function appendRows(
  connection: DuckDBConnection,
  name: string,
  columns: readonly DriverColumn[],
): Promise<void> {
  const rowCount = columns[0]?.cells.length ?? 0;
  const appender = await connection.createAppender(name);
  for (let from = 0; from < rowCount; from += rowsAtOnce) {
    const size = Math.min(rowsAtOnce, rowCount - from);
    const chunk = DuckDBDataChunk.create(
      columns.map(({type}) => type),
      size,
    );
    columns.forEach(({cells}, column) => {
      const vector = chunk.getColumnVector(column);
      for (let row = 0; row < size; row++) vector.setItem(row, (cells[from + row] ?? null) as DuckDBValue);
      vector.flush();
    });
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** What DuckDB takes in one piece. */
const rowsAtOnce = 2048;

/** The driver's type for a column; whole numbers have 32 or 64 bits. */
export function driverType(type: ColumnType, width: 32 | 64): DuckDBType {
  switch (type) {
    case "text":
    case "date":
      return VARCHAR;
    case "whole":
      return width === 32 ? INTEGER : BIGINT;
    case "decimal":
      return DOUBLE;
    case "flag":
      return BOOLEAN;
  }
}
