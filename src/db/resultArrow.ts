/** A result as an Arrow file (IPC), which Python, R and Observable read without a conversion. */
import {
  Table as ArrowTable,
  Bool,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  Int64,
  makeData,
  makeVector,
  RecordBatch,
  Schema,
  Struct,
  tableToIPC,
  Utf8,
  type Vector,
} from "apache-arrow";
import {bits, textData} from "./arrowTable.js";
import {asText, dayNumber, type StoredColumn} from "./storedColumn.js";

/** The bytes of the file, with what it says of itself as metadata; each column says its type in SQL. */
export function resultArrow(
  columns: readonly StoredColumn[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const length = columns[0]?.cells.length ?? 0;
  const vectors = columns.map(vectorOf);
  const fields = columns.map(
    ({name, sqlType}, place) =>
      new Field(name, vectors[place].type as DataType, true, new Map([["sql_type", sqlType]])),
  );
  const schema = new Schema(fields, new Map(Object.entries(metadata)));
  const children = vectors.map((vector) => vector.data[0]);
  const batch = new RecordBatch(schema, makeData({type: new Struct(fields), length, nullCount: 0, children}));
  return tableToIPC(new ArrowTable(schema, [batch]), "file") as Uint8Array<ArrayBuffer>;
}

function vectorOf({cells, as}: StoredColumn): Vector {
  const length = cells.length;
  const nullCount = cells.reduce<number>((count, cell) => count + (cell === null ? 1 : 0), 0);
  const filled = {
    length,
    nullCount,
    nullBitmap: nullCount > 0 ? bits(length, (row) => cells[row] !== null) : undefined,
  };
  switch (as) {
    case "int32":
      return makeVector(makeData({type: new Int32(), ...filled, data: Int32Array.from(cells, Number)}));
    case "int64":
      return makeVector(
        makeData({
          type: new Int64(),
          ...filled,
          data: BigInt64Array.from(cells, (cell) => BigInt(cell ?? 0)),
        }),
      );
    case "double":
      return makeVector(makeData({type: new Float64(), ...filled, data: Float64Array.from(cells, Number)}));
    case "bool":
      return makeVector(
        makeData({type: new Bool(), ...filled, data: bits(length, (row) => cells[row] === true)}),
      );
    case "date":
      return makeVector(
        makeData({
          type: new DateDay(),
          ...filled,
          data: Int32Array.from(cells, (cell) => dayNumber(cell) ?? 0),
        }),
      );
    case "text": {
      const {valueOffsets, values} = textData(cells.map((cell) => asText(cell) ?? ""));
      return makeVector(makeData({type: new Utf8(), ...filled, valueOffsets, data: values}));
    }
  }
}
