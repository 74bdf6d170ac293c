/** A file of the reader's becomes a table for a query alone. */
import {type Cell, isBlank, textOf} from "../import/cells/cell.js";
import {looksNumeric} from "../import/cells/wholeNumber.js";
import {guessDelimiter} from "../import/formats/guessDelimiter.js";
import {openRows, type RowShape, type RowSource} from "../import/formats/rowSource.js";
import {textEncoding} from "../import/formats/textEncoding.js";
import {ImportError} from "../import/importError.js";
import type {ImportFile} from "../import/importFile.js";
import type {ImportProgress} from "../import/inspection.js";
import {startWork} from "../import/work.js";
import type {Table} from "../stations/tables.js";
import {foreignParquet} from "./foreignParquet.js";
import {type OwnColumn, ownColumn} from "./ownColumns.js";
import {OwnFileError} from "./ownFileError.js";
import {isJson, jsonRows} from "./ownJson.js";
import {plainName, uniqueNames} from "./ownNames.js";

/** Where reading gives up: a tab has no room for more, and a question over protocols needs less. */
export const ownFileLimits = {
  bytes: 200_000_000,
  rows: 1_000_000,
  columns: 2_000,
  cells: 10_000_000,
} as const;

/** The table that a file became. */
export interface OwnTable {
  /** A plain name in SQL, from the file's. */
  readonly name: string;
  /** Its columns; a meaning is the heading as it stands in the file. */
  readonly table: Table;
  readonly cells: Readonly<Record<string, ArrayLike<unknown>>>;
  readonly rowCount: number;
}

/** What reading needs beside the file. */
export interface OwnFileOptions {
  /** Names that other tables have. */
  readonly taken?: readonly string[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Reads CSV, TSV, a workbook's first sheet with rows, Parquet or JSON (an array of objects, or an object a line); the
 * format is told by the file's bytes. @throws OwnFileError where it is none of these, damaged or too large.
 */
export async function ownTable(file: ImportFile, options: OwnFileOptions = {}): Promise<OwnTable> {
  options.signal?.throwIfAborted();
  if (file.blob.size > ownFileLimits.bytes)
    throw new OwnFileError({fault: "too-large", limit: ownFileLimits.bytes}, file.name);
  try {
    const read = (await isJson(file)) ? await fromJson(file) : await fromRows(file, options);
    return named(file, read, options.taken ?? []);
  } catch (error) {
    throw error instanceof ImportError ? new OwnFileError(error.fault, file.name, {cause: error}) : error;
  }
}

/** Columns with their headings as the file has them. */
interface ReadColumns {
  readonly headings: readonly string[];
  readonly columns: readonly OwnColumn[];
}

function named(file: ImportFile, {headings, columns}: ReadColumns, taken: readonly string[]): OwnTable {
  const rowCount = columns[0]?.size() ?? 0;
  if (rowCount === 0) throw new OwnFileError({fault: "no-rows"}, file.name);
  const names = uniqueNames(headings, (place) => `column_${place + 1}`);
  const finished = columns.map((column, place) => column.finished(headings[place] || names[place]));
  const said = {kk: file.name, ru: file.name, en: file.name};
  const [name] = uniqueNames([plainName(file.name.replace(/\.\w+$/, ""), "file")], () => "file", taken);
  return {
    name,
    table: {
      meaning: said,
      key: [],
      columns: Object.fromEntries(names.map((one, place) => [one, finished[place].column])),
    },
    cells: Object.fromEntries(names.map((one, place) => [one, finished[place].cells])),
    rowCount,
  };
}

async function fromRows(file: ImportFile, {signal, onProgress}: OwnFileOptions): Promise<ReadColumns> {
  const source = await openRows(file, foreignParquet);
  const gathered = gatherer(file.name);
  let headings = source.columnNames;
  for (const shape of await shapes(file, source, signal)) {
    await source.rows(
      shape,
      (_line, cells) => {
        if (cells.every(isBlank)) return true;
        // Remarks stand above the header, in the files that this site hands out among others.
        if (!headings && source.format === "delimited" && textOf(cells[0]).startsWith("#")) return true;
        if (!headings && !cells.filter((cell) => !isBlank(cell)).every(looksNumeric)) {
          headings = cells.map((cell) => textOf(cell).trim());
          return true;
        }
        headings ??= [];
        gathered.add(cells);
        return true;
      },
      startWork(file.blob.size, {signal, onProgress}),
    );
    if (gathered.rows() > 0) break;
    headings = source.columnNames;
  }
  return gathered.finished(headings ?? []);
}

/** How rows can be read: one way, or a way a sheet until one has rows. */
async function shapes(
  file: ImportFile,
  source: RowSource,
  signal?: AbortSignal,
): Promise<readonly RowShape[]> {
  const shape: RowShape = {encoding: null, delimiter: null, sheet: null};
  if (source.format === "xlsx") return source.sheets.map((sheet) => ({...shape, sheet}));
  if (source.format === "parquet") return [shape];
  const encoding = await textEncoding(file, signal);
  return [{...shape, encoding, delimiter: await guessDelimiter(file, encoding)}];
}

/** Gathers rows into columns; rows may have fewer or more cells than those before. */
function gatherer(file: string) {
  const columns: OwnColumn[] = [];
  let rows = 0;
  const widened = (width: number): void => {
    if (width > ownFileLimits.columns)
      throw new OwnFileError({fault: "too-many-columns", limit: ownFileLimits.columns}, file);
    while (columns.length < width) {
      const column = ownColumn();
      for (let row = 0; row < rows; row++) column.push(null);
      columns.push(column);
    }
  };
  return {
    rows: () => rows,
    add(cells: readonly Cell[]) {
      widened(cells.length);
      columns.forEach((column, place) => {
        column.push(isBlank(cells[place]) ? null : textOf(cells[place]));
      });
      rows++;
      if (rows > ownFileLimits.rows)
        throw new OwnFileError({fault: "too-many-rows", limit: ownFileLimits.rows}, file);
      if (rows * columns.length > ownFileLimits.cells)
        throw new OwnFileError({fault: "too-many-cells", limit: ownFileLimits.cells}, file);
    },
    finished(headings: readonly string[]): ReadColumns {
      widened(headings.length);
      return {headings: columns.map((_, place) => headings[place] ?? ""), columns};
    },
  };
}

async function fromJson(file: ImportFile): Promise<ReadColumns> {
  const records = await jsonRows(file);
  const keys = new Set<string>();
  for (const record of records) for (const key of record.keys()) keys.add(key);
  const headings = [...keys];
  const gathered = gatherer(file.name);
  for (const record of records) gathered.add(headings.map((heading) => record.get(heading)));
  return gathered.finished(headings);
}
