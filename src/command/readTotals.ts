import {readFile} from "node:fs/promises";
import papaparse from "papaparse";
import {parquetInTime} from "../db/parquetInTime.js";
import {messageOf, parseJson} from "./answerLine.js";

/** A row of a table as its file has it: cells by column, and where the row stands in the file, for whoever must look. */
export interface FileRow {
  readonly place: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/**
 * The rows of a table in CSV, JSON lines or Parquet; which of them it is, the file itself says. An empty cell of CSV is
 * null. Rejects with a sentence that names the file, and the line where there is one.
 */
export async function readTotals(path: string): Promise<readonly FileRow[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new Error(`${path}: cannot be read (${messageOf(error)})`);
  }
  if (bytes.subarray(0, 4).toString("latin1") === "PAR1") return parquetRows(path, bytes);
  let text: string;
  try {
    text = new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    throw new Error(`${path}: is neither Parquet nor text in UTF-8`);
  }
  return text.trimStart().startsWith("{") ? jsonRows(path, text) : csvRows(path, text);
}

async function parquetRows(path: string, bytes: Buffer): Promise<FileRow[]> {
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    const {columns, rowCount} = await parquetInTime()(own);
    const names = Object.keys(columns);
    return Array.from({length: rowCount}, (_, row) => ({
      place: `${path}: row ${row + 1}`,
      cells: Object.fromEntries(names.map((name) => [name, columns[name]?.[row] ?? null])),
    }));
  } catch (error) {
    throw new Error(`${path}: is Parquet that cannot be read (${messageOf(error)})`);
  }
}

function jsonRows(path: string, text: string): FileRow[] {
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const place = `${path}: line ${at + 1}`;
    const row = parseJson(line, place);
    if (typeof row !== "object" || row === null || Array.isArray(row))
      throw new Error(`${place}: is no object of columns`);
    return [{place, cells: row as FileRow["cells"]}];
  });
}

function csvRows(path: string, text: string): FileRow[] {
  const {data, errors} = papaparse.parse<string[]>(text, {skipEmptyLines: "greedy"});
  const [fault] = errors.filter(({type}) => type === "Quotes");
  if (fault) throw new Error(`${path}: row ${(fault.row ?? 0) + 1}: ${fault.message}`);
  const [header, ...rows] = data;
  if (!header) throw new Error(`${path}: is empty`);
  return rows.map((row, at) => {
    const place = `${path}: row ${at + 2}`;
    if (row.length !== header.length)
      throw new Error(`${place}: has ${row.length} cells where the header has ${header.length}`);
    const cells = header.map((name, column) => [name.trim(), isLeftOut(row[column]) ? null : row[column]]);
    return {place, cells: Object.fromEntries(cells)};
  });
}

/** How engines write null in CSV: DuckDB, Trino and Spark an empty cell, ClickHouse \N. */
const isLeftOut = (cell: string): boolean => cell === "" || cell === "\\N";
