/** A result as a Parquet file. */
import type {SchemaElement} from "hyparquet";
import {ByteWriter, type ColumnSource, parquetWrite} from "hyparquet-writer";
import {asText, dayNumber, type StoredAs, type StoredColumn} from "./storedColumn.js";

const types: Readonly<Record<StoredAs, Pick<SchemaElement, "type" | "converted_type">>> = {
  int32: {type: "INT32"},
  int64: {type: "INT64"},
  double: {type: "DOUBLE"},
  bool: {type: "BOOLEAN"},
  date: {type: "INT32", converted_type: "DATE"},
  text: {type: "BYTE_ARRAY", converted_type: "UTF8"},
};

/** Rows of a group: what writing takes in memory grows with it. */
const rowsAtOnce = 250_000;

/** Parquet (snappy) with what the file says of itself as its metadata; any Parquet reader opens it. */
export function resultParquet(
  columns: readonly StoredColumn[],
  metadata: Readonly<Record<string, string>>,
): ArrayBuffer {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    schema: [
      {name: "root", num_children: columns.length},
      ...columns.map(({name, as}) => ({name, repetition_type: "OPTIONAL" as const, ...types[as]})),
    ],
    columnData: columns.map((column): ColumnSource => ({name: column.name, data: valuesOf(column)})),
    rowGroupSize: Math.max(1, Math.min(columns[0]?.cells.length ?? 1, rowsAtOnce)),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({key, value})),
    createdBy: "Mandat",
  });
  return writer.getBuffer();
}

function valuesOf({cells, as}: StoredColumn): ColumnSource["data"] {
  switch (as) {
    case "int32":
      return cells.map((cell) => (cell === null ? null : Number(cell)));
    case "int64":
      return cells.map((cell) => (cell === null ? null : BigInt(cell)));
    case "date":
      return cells.map(dayNumber);
    case "text":
      return cells.map(asText);
    default:
      return [...cells];
  }
}
