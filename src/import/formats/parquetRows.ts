import type {Cell} from "../cells/cell.js";
import {ImportError} from "../importError.js";
import type {DecodedParquet, ImportFile, ReadParquet} from "../importFile.js";
import {limits} from "../limits.js";
import type {Work} from "../work.js";
import {readBytes} from "./readBytes.js";

/** Decodes a Parquet file. @throws ImportError where it is too large, cut short, broken, or packed in another way. */
export async function openParquet(file: ImportFile, readParquet: ReadParquet): Promise<DecodedParquet> {
  if (file.blob.size > limits.wholeBytes)
    throw new ImportError({fault: "too-large", limit: limits.wholeBytes}, file.name);
  const bytes = await readBytes(file, 0, file.blob.size);
  try {
    return await readParquet(bytes.buffer as ArrayBuffer);
  } catch (error) {
    const fault = error instanceof ImportError ? error.fault : faultOf(error);
    throw new ImportError(fault, file.name, {cause: error});
  }
}

function faultOf(error: unknown): ImportError["fault"] {
  if (error instanceof RangeError && /array (length|buffer)|allocation/i.test(error.message))
    return {fault: "out-of-memory"};
  const codec = /unsupported compression codec: (\w+)/i.exec(String(error))?.[1];
  return codec ? {fault: "compression", codec} : {fault: "damaged", format: "parquet"};
}

/** The rows of a decoded file, from 1. `onRow` says false when it has had enough. */
export async function parquetRows(
  {columns, rowCount}: DecodedParquet,
  onRow: (row: number, cells: Cell[]) => boolean,
  work: Work,
  bytes: number,
): Promise<void> {
  const values = Object.values(columns);
  const cells: Cell[] = new Array(values.length);
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < values.length; column++) cells[column] = cellOf(values[column][row]);
    if (!onRow(row + 1, cells)) return;
    if (row % pieceRows === pieceRows - 1) await work.did((bytes * pieceRows) / rowCount);
  }
}

const pieceRows = 10_000;

function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number") return value;
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
