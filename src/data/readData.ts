/** The files of `data/`, as typed from their sources: the one place that reads them. */
import {existsSync, readFileSync} from "node:fs";
import papaparse from "papaparse";
import {dataFolder, namesIn, noteRead} from "./dataRead.js";

/** The address of a file of `data/`, which is noted as one that was asked for. */
function addressOf(file: string): URL {
  noteRead(file);
  return new URL(file, dataFolder);
}

/** The text of a file of `data/`. */
export const readText = (file: string): string => readFileSync(addressOf(file), "utf8");

/** The bytes of a file of `data/`. */
export const readBytes = (file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(addressOf(file)));

/** The names of a folder's files with that ending, in the order of their code units; none where there is no folder. */
export function dataFiles(folder: string, ending: string): string[] {
  noteRead(`${folder}*${ending}`);
  return namesIn(folder, ending);
}

/** True where `data/` has the file. */
export const hasData = (file: string): boolean => existsSync(addressOf(file));

/** A JSON file of `data/`. Its shape is declared by the caller and held by the tests. */
export const readJson = <Content>(file: string): Content => JSON.parse(readText(file)) as Content;

/** Turns the text of a cell into its value; throws on a text that is none. */
export type CellReader<Value> = (cell: string) => Value;

/** The text as it stands; an empty cell is an error. */
export const text: CellReader<string> = (cell) => {
  if (cell === "") throw new Error("empty");
  return cell;
};

/** A number in decimal notation. */
export const number: CellReader<number> = (cell) => {
  const value = Number(text(cell));
  if (!Number.isFinite(value)) throw new Error(`"${cell}" is no number`);
  return value;
};

/** A number, or undefined where the source does not give it. */
export const optionalNumber: CellReader<number | undefined> = (cell) =>
  cell === "" ? undefined : number(cell);

/**
 * The rows of a CSV file of `data/`, each cell read by its column's reader. Throws, naming file, row and column,
 * where a cell cannot be read or the columns are not the ones asked for.
 */
export function readCsv<Row>(
  file: string,
  columns: {readonly [Key in keyof Row]: CellReader<Row[Key]>},
): Row[] {
  const content = readText(file);
  const {data, meta} = papaparse.parse<Record<string, string>>(content, {header: true, skipEmptyLines: true});
  const names = Object.keys(columns) as (keyof Row & string)[];
  if (meta.fields?.join() !== names.join())
    throw new Error(`${file} has the columns ${meta.fields}, not ${names}`);
  return data.map((cells, index) => {
    const row: Partial<Row> = {};
    for (const name of names)
      row[name] = readCell(columns[name], cells[name] ?? "", `${file}, row ${index + 2}, ${name}`);
    return row as Row;
  });
}

function readCell<Value>(read: CellReader<Value>, cell: string, place: string): Value {
  try {
    return read(cell);
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`);
  }
}
