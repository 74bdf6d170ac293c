import type {ResultCell, ResultColumn} from "./resultTable.js";

/** How a column of a result is stored in a file with types. */
export type StoredAs = "int32" | "int64" | "double" | "bool" | "date" | "text";

/** A column of a result with all its cells, under the name that it has in the file, and how it is stored there. */
export interface StoredColumn extends ResultColumn {
  readonly cells: readonly ResultCell[];
  readonly as: StoredAs;
}

/** The narrowest type that holds every cell exactly; text holds everything. */
export function storedAs({kind, sqlType}: ResultColumn, cells: readonly ResultCell[]): StoredAs {
  switch (kind) {
    case "whole":
      return wholeType(sqlType, cells);
    case "decimal":
      return cells.every((cell) => cell === null || typeof cell === "number") ? "double" : "text";
    case "flag":
      return cells.every((cell) => cell === null || typeof cell === "boolean") ? "bool" : "text";
    case "date":
      return cells.every((cell) => cell === null || dayNumber(cell) !== null) ? "date" : "text";
    default:
      return "text";
  }
}

/** Days from 1970-01-01 to a day of ISO 8601; null for anything else, such as a day before the year 0. */
export function dayNumber(cell: ResultCell): number | null {
  if (typeof cell !== "string") return null;
  // Rows of one election have one day.
  if (cell !== last.day) last = {day: cell, number: numberOfDay(cell)};
  return last.number;
}

let last: {readonly day: string; readonly number: number | null} = {day: "", number: null};

function numberOfDay(day: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const time = Date.parse(day);
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** A cell as text: what it is written as in a column that no narrower type holds. */
export const asText = (cell: ResultCell): string | null => (cell === null ? null : String(cell));

const small = /^U?(TINYINT|SMALLINT)$|^INTEGER$/;

function wholeType(sqlType: string, cells: readonly ResultCell[]): StoredAs {
  let isSmall = small.test(sqlType);
  for (const cell of cells) {
    if (cell === null) continue;
    if (typeof cell !== "bigint" && (typeof cell !== "number" || !Number.isSafeInteger(cell))) return "text";
    if (cell < -(2n ** 63n) || cell > 2n ** 63n - 1n) return "text";
    isSmall &&= cell >= -(2 ** 31) && cell < 2 ** 31;
  }
  return isSmall ? "int32" : "int64";
}
