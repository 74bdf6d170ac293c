/** Columns as an Arrow stream, the form in which DuckDB-WASM takes a table in: the one place that knows Arrow. */
import {
  Table as ArrowTable,
  Bool,
  type Data,
  Dictionary,
  Float64,
  Int32,
  makeData,
  makeVector,
  tableToIPC,
  Utf8,
  type Vector,
} from "apache-arrow";
import {type Column, type Table, type TableName, tables} from "../stations/tables.js";
import {wholeNumbers} from "./wholeNumbers.js";

/**
 * Bytes for DuckDB-WASM's `insertArrowFromIPCStream`. The columns' types come from the description of the table;
 * columns that the table does not have are left out. Throws, naming table and column, where one of the table's
 * columns is missing or shorter or longer than the first, where a required cell is empty, and where a whole number
 * is none.
 */
export function arrowStream(
  name: TableName,
  columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
): Uint8Array {
  const table: Table = tables[name];
  const vectors: Record<string, Vector> = {};
  let rowCount: number | undefined;
  for (const [column, description] of Object.entries(table.columns)) {
    const values = columns[column];
    if (values === undefined) throw new Error(`${name}.${column} is missing`);
    rowCount ??= values.length;
    if (values.length !== rowCount)
      throw new Error(`${name}.${column} has ${values.length} rows, not ${rowCount}`);
    vectors[column] = vectorOf(`${name}.${column}`, description, values);
  }
  return tableToIPC(new ArrowTable(vectors), "stream");
}

function vectorOf(label: string, {type, nullable}: Column, values: ArrayLike<unknown>): Vector {
  const filled = filledRows(label, nullable, values);
  switch (type) {
    case "text":
    case "date":
      return makeVector(dictionaryData(values, filled));
    case "whole":
      return makeVector(makeData({type: new Int32(), ...filled, data: wholeNumbers(label, values)}));
    case "decimal":
      return makeVector(
        makeData({type: new Float64(), ...filled, data: Float64Array.from(values as ArrayLike<number>)}),
      );
    case "flag":
      return makeVector(
        makeData({type: new Bool(), ...filled, data: bits(values.length, (row) => values[row] === true)}),
      );
  }
}

/** Which rows hold a value, as Arrow wants it said. */
interface FilledRows {
  readonly length: number;
  readonly nullCount: number;
  readonly nullBitmap: Uint8Array | undefined;
}

function filledRows(label: string, nullable: boolean, values: ArrayLike<unknown>): FilledRows {
  let nullCount = 0;
  for (let row = 0; row < values.length; row++) if (isEmpty(values[row])) nullCount++;
  if (nullCount > 0 && !nullable) throw new Error(`${label} is empty in ${nullCount} rows`);
  const nullBitmap = nullCount > 0 ? bits(values.length, (row) => !isEmpty(values[row])) : undefined;
  return {length: values.length, nullCount, nullBitmap};
}

const isEmpty = (value: unknown) => value === null || value === undefined;

function bits(length: number, isSet: (row: number) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(length / 8));
  for (let row = 0; row < length; row++) if (isSet(row)) bytes[row >> 3] |= 1 << (row & 7);
  return bytes;
}

/** Each different text once, and a number a row: contests, regions and parties repeat a hundred thousand times. */
function dictionaryData(values: ArrayLike<unknown>, filled: FilledRows): Data<Dictionary<Utf8, Int32>> {
  const places = new Map<string, number>();
  const data = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    if (isEmpty(values[row])) continue;
    const text = String(values[row]);
    const place = places.get(text) ?? places.size;
    if (place === places.size) places.set(text, place);
    data[row] = place;
  }
  // An Arrow dictionary may not be empty, even where no row has a text.
  const dictionary = makeVector(textData(places.size > 0 ? [...places.keys()] : [""]));
  return makeData({type: new Dictionary(new Utf8(), new Int32()), ...filled, data, dictionary});
}

/** Texts as Arrow lays them out. Arrow's own builder compiles code from text, which the site's policy forbids. */
function textData(texts: readonly string[]): Data<Utf8> {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const valueOffsets = new Int32Array(texts.length + 1);
  encoded.forEach((bytes, index) => {
    valueOffsets[index + 1] = valueOffsets[index] + bytes.length;
  });
  const data = new Uint8Array(valueOffsets[texts.length]);
  encoded.forEach((bytes, index) => {
    data.set(bytes, valueOffsets[index]);
  });
  return makeData({type: new Utf8(), length: texts.length, valueOffsets, data});
}
