/** Columns as an Arrow stream, the form in which DuckDB-WASM takes a table in: the one place that knows Arrow. */
import {
  Table as ArrowTable,
  Bool,
  type Data,
  Dictionary,
  Float64,
  Int32,
  Int64,
  makeData,
  makeVector,
  tableToIPC,
  Utf8,
  type Vector,
} from "apache-arrow";
import {type Column, type Table, type TableName, tables} from "../stations/tables.js";
import {checkedColumns, emptyCells, isEmpty} from "./tableCells.js";
import {wholeNumbers, wholeWidth, wideNumbers} from "./wholeNumbers.js";

/**
 * Bytes for DuckDB-WASM's `insertArrowFromIPCStream`. The columns' types come from the description of the table;
 * columns that the table does not have are left out. Throws, naming table and column, where one of the table's
 * columns is missing or shorter or longer than the first, where a required cell is empty, and where a whole number
 * is none.
 */
export const arrowStream = (
  name: TableName,
  columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
): Uint8Array => tableStream(name, tables[name], columns);

/** The same for any table; a column of whole numbers that may go beyond 32 bits, and does, has 64. */
export function tableStream(
  name: string,
  table: Table,
  columns: Readonly<Record<string, ArrayLike<unknown> | undefined>>,
): Uint8Array {
  const vectors = checkedColumns(name, table, columns).map(({column, description, values}) => [
    column,
    vectorOf(`${name}.${column}`, description, values),
  ]);
  return tableToIPC(new ArrowTable(Object.fromEntries(vectors) as Record<string, Vector>), "stream");
}

function vectorOf(label: string, description: Column, values: ArrayLike<unknown>): Vector {
  const filled = filledRows(values);
  switch (description.type) {
    case "text":
    case "date":
      return makeVector(dictionaryData(values, filled));
    case "whole":
      return wholeWidth(description, values) === 32
        ? makeVector(makeData({type: new Int32(), ...filled, data: wholeNumbers(label, values)}))
        : makeVector(makeData({type: new Int64(), ...filled, data: wideNumbers(label, values)}));
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

function filledRows(values: ArrayLike<unknown>): FilledRows {
  const nullCount = emptyCells(values);
  const nullBitmap = nullCount > 0 ? bits(values.length, (row) => !isEmpty(values[row])) : undefined;
  return {length: values.length, nullCount, nullBitmap};
}

/** So many bits, eight a byte, as Arrow lays flags out. */
export function bits(length: number, isSet: (row: number) => boolean): Uint8Array {
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
export function textData(texts: readonly string[]): Data<Utf8> {
  const encoder = new TextEncoder();
  const valueOffsets = new Int32Array(texts.length + 1);
  // Three bytes a letter are enough for any text; most need one, so the room grows as it is needed.
  let data = new Uint8Array(texts.reduce((sum, text) => sum + text.length, 64));
  texts.forEach((text, index) => {
    const start = valueOffsets[index];
    const needed = start + 3 * text.length;
    if (needed > data.length) {
      const larger = new Uint8Array(Math.max(needed, Math.ceil(1.5 * data.length)));
      larger.set(data.subarray(0, start));
      data = larger;
    }
    valueOffsets[index + 1] = start + encoder.encodeInto(text, data.subarray(start)).written;
  });
  data = data.slice(0, valueOffsets[texts.length]);
  return makeData({type: new Utf8(), length: texts.length, valueOffsets, data});
}
