import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {isCount, recognise} from "../cells/recognise.js";
import {looksNumeric} from "../cells/wholeNumber.js";
import type {KnownParties} from "../knownParties.js";
import type {ColumnRole} from "../mapping.js";
import {type HeadRow, headerRows} from "./header.js";

/**
 * True for a table that lies on its side: one of its first columns names several counts of the protocol below each
 * other, more than any row does beside each other, and numbers stand to the right of them in at least two columns.
 */
export function isTransposed(head: readonly HeadRow[], known: KnownParties): boolean {
  const rows = head.slice(0, lookedRows).map(({cells}) => cells);
  if (namesStations(rows)) return true;
  return [0, 1, 2, 3].some((column) => {
    const labels = rows.filter((cells) => typeof cells[column] === "string" && !isBlank(cells[column]));
    const texts = labels.map((cells) => textOf(cells[column]).trim());
    // A file of a row a count names its counts below each other as well, again and again.
    if (texts.length < 3 || new Set(texts).size < 0.9 * texts.length) return false;
    const down = countsAmong(texts);
    const parties = new Set(texts.flatMap((text) => known(text) ?? [])).size;
    if (down < 2 || down + parties < 3) return false;
    if (rows.slice(0, headerRows).some((cells) => countsAmong(cells) >= down)) return false;
    // The corner names the lines (“indicator”), and stations stand beside it.
    const told = labels.filter((cells) => countsAmong([cells[column]]) > 0);
    const numbers = told.map((cells) => cells.slice(column + 1).filter(looksNumeric).length);
    return numbers.filter((count) => count >= 2).length >= 0.8 * numbers.length;
  });
}

/**
 * True where a row names stations beside each other, each with a number, and the rows below have a name and then a number
 * under each of them.
 */
function namesStations(rows: readonly (readonly Cell[])[]): boolean {
  const header = rows.slice(0, headerRows).findIndex((cells) => cells.filter(isStationName).length >= 2);
  if (header < 0) return false;
  const own = rows[header];
  const stations = own.flatMap((cell, column) => (isStationName(cell) ? [column] : []));
  const below = rows.slice(header + 1).filter((cells) => cells.some((cell) => !isBlank(cell)));
  const told = below.filter((cells) => stations.every((column) => looksNumeric(cells[column])));
  return (
    told.length >= 2 &&
    told.length >= 0.8 * below.length &&
    told.every((cells) => cells.slice(0, stations[0]).some((cell) => !isBlank(cell) && !looksNumeric(cell)))
  );
}

const isStationName = (cell: Cell): boolean =>
  typeof cell === "string" &&
  cell.length < 40 &&
  recognise(cell.replace(/[\s№#.]*\d[\d/-]*\s*$/, ""))?.column === "station" &&
  /\d\s*$/.test(cell);

/** The lines of a protocol, its lists among them, are no more. */
const lookedRows = 80;

/** How many different counts of a protocol texts name. */
function countsAmong(cells: readonly Cell[]): number {
  const found = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > 300) continue;
    const column = recognise(cell)?.column;
    if (column !== undefined && isCount(column)) found.add(column);
  }
  return found.size;
}

/**
 * The roles of a table that lay on its side: what names its stations is the first line that does so in every column.
 * The corner of a table names its lines (“party”, “indicator”), whatever numbers the stations have.
 */
export function withStationLine(
  headings: readonly string[],
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
): readonly ColumnRole[] {
  if (columns.some(({role}) => role === "station")) return columns;
  const told = rows.filter(({cells}) => cells.some(looksNumeric));
  const corner = headings.findIndex((heading) => heading !== "");
  const mayName = ({role}: ColumnRole, column: number) =>
    ["ignore", "region", "area", "district"].includes(role) ||
    (column === corner && recognise(headings[column])?.column === "party");
  const station = columns.findIndex((role, column) => {
    if (!mayName(role, column)) return false;
    const names = told.map(({cells}) => textOf(cells[column]).trim()).filter((name) => name !== "");
    return names.length > 0.8 * told.length && new Set(names).size === names.length;
  });
  return columns.map((column, place) => (place === station ? {role: "station"} : column));
}
