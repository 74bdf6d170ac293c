/** Columns as a Parquet file, without a database: the one place that knows hyparquet-writer. */
import {type BasicType, ByteWriter, type ColumnSource, parquetWrite} from "hyparquet-writer";
import {type Column, type ColumnType, type Table, type TableName, tables} from "../stations/tables.js";

const parquetTypes: Record<ColumnType, BasicType> = {
  text: "STRING",
  date: "STRING",
  whole: "INT32",
  decimal: "DOUBLE",
  flag: "BOOLEAN",
};

/**
 * A table as a Parquet file (snappy) that carries the given remarks about itself, for storage in the browser and for
 * export; any Parquet reader opens it, `parquetColumns` among them. Columns that the table does not have are left
 * out. `onPiece` is called after each group of rows: a large file takes long. Throws, naming table and column, where
 * one is missing, and hyparquet-writer's error where a required cell is empty.
 */
export function parquetBytes(
  name: TableName,
  columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
  metadata: Readonly<Record<string, string>>,
  onPiece?: () => void,
): ArrayBuffer {
  const table: Table = tables[name];
  const columnData = Object.entries(table.columns).map(([column, description]): ColumnSource => {
    const data = columns[column];
    if (data === undefined) throw new Error(`${name}.${column} is missing`);
    return columnSource(column, description, data);
  });
  const [{data: first}] = columnData;
  const writer = Object.assign(new ByteWriter(), {
    // The library takes whatever this gives for a promise, and would write on only after it.
    flush(): void {
      onPiece?.();
    },
  });
  parquetWrite({
    writer,
    columnData,
    rowGroupSize: Math.max(1, Math.min(first.length, rowsAtOnce)),
    // Writing the least and the most of each column took as long as the columns; nothing here looks at them.
    statistics: false,
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({key, value})),
  });
  return writer.getBuffer();
}

/**
 * Rows of a group. What is made of so few is cleared away as soon as they are written: with groups of 250,000 the votes of
 * a million stations took 500 MB more on the way. Reading is as quick in many groups.
 */
const rowsAtOnce = 20_000;

const columnSource = (name: string, {type, nullable}: Column, data: ArrayLike<unknown>): ColumnSource => ({
  name,
  data: data as ColumnSource["data"],
  type: parquetTypes[type],
  nullable,
  // Codes and names stand in many rows: each is written once. Left to choose, the writer looks at rows far apart, and
  // writes the number of a station out in every row of its parties.
  ...(parquetTypes[type] === "STRING" && {encoding: "RLE_DICTIONARY" as const}),
});
