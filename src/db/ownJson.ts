import {isLosslessNumber, parse, stringify} from "lossless-json";
import {readBytes} from "../import/formats/readBytes.js";
import type {ImportFile} from "../import/importFile.js";
import {OwnFileError} from "./ownFileError.js";

/** Whether a file is JSON: an array or an object is its first sign. */
export async function isJson(file: ImportFile): Promise<boolean> {
  const [first] = new TextDecoder().decode(await readBytes(file, 0, 1024)).trimStart();
  return first === "{" || (first === "[" && !/\.(csv|tsv|txt)$/i.test(file.name));
}

/** A record of a JSON file; numbers as they are written. */
export type JsonRow = ReadonlyMap<string, string | null>;

/** The records of a JSON file: an array of objects, or an object a line. @throws OwnFileError where it is neither. */
export async function jsonRows(file: ImportFile): Promise<readonly JsonRow[]> {
  const text = new TextDecoder().decode(await readBytes(file, 0, file.blob.size)).trim();
  const values = text.startsWith("[") ? wholeArray(text, file.name) : lines(text, file.name);
  return values.map((value, row) => recordOf(value, row, file.name));
}

function wholeArray(text: string, file: string): readonly unknown[] {
  try {
    return parse(text) as unknown[];
  } catch (error) {
    throw new OwnFileError({fault: "damaged", format: "json"}, file, {cause: error});
  }
}

function lines(text: string, file: string): readonly unknown[] {
  // A single object may be laid out over many lines.
  try {
    const single = parse(text);
    return [single];
  } catch {
    return text.split(/\r\n|\r|\n/).flatMap((line, number) => {
      if (line.trim() === "") return [];
      try {
        return [parse(line)];
      } catch (error) {
        throw new OwnFileError({fault: "damaged-line", line: number + 1}, file, {cause: error});
      }
    });
  }
}

function recordOf(value: unknown, row: number, file: string): JsonRow {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isLosslessNumber(value))
    throw new OwnFileError({fault: "not-records", row: row + 1}, file);
  return new Map(Object.entries(value).map(([key, cell]) => [key, textOf(cell)]));
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isLosslessNumber(value)) return value.value;
  return stringify(value) ?? null;
}
