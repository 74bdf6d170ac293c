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
 * out. Throws, naming table and column, where one is missing, and hyparquet-writer's error where a required cell is empty.
 */
export function parquetBytes(
  name: TableName,
  columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
  metadata: Readonly<Record<string, string>>,
): ArrayBuffer {
  const writer = new ByteWriter();
  parquetWrite({writer, ...parquetOptions(name, columns, metadata)});
  return writer.getBuffer();
}

/**
 * The same where a table is large and a worker writes it: after each group of rows it waits for `onPiece`. Meanwhile the
 * browser clears away what the groups before have left, which it does not do within one long task.
 */
export async function parquetBytesInPieces(
  name: TableName,
  columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
  metadata: Readonly<Record<string, string>>,
  onPiece: () => Promise<void>,
): Promise<ArrayBuffer> {
  const writer = Object.assign(new ByteWriter(), {flush: onPiece});
  await parquetWrite({writer, ...parquetOptions(name, columns, metadata)});
  return writer.getBuffer();
}

function parquetOptions(
  name: TableName,
  columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
  metadata: Readonly<Record<string, string>>,
): Omit<Parameters<typeof parquetWrite>[0], "writer"> {
  const table: Table = tables[name];
  const columnData = Object.entries(table.columns).map(([column, description]): ColumnSource => {
    const data = columns[column];
    if (data === undefined) throw new Error(`${name}.${column} is missing`);
    return columnSource(column, description, data);
  });
  const [{data: first}] = columnData;
  return {
    columnData,
    rowGroupSize: Math.max(1, Math.min(first.length, rowsAtOnce)),
    // Writing the least and the most of each column took as long as the columns; nothing here looks at them.
    statistics: false,
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({key, value})),
  };
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
