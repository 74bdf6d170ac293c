import type {ResultTable} from "../../db/resultTable.js";
import {plainText} from "./cellText.js";
import {cellsBetween, type GridCell} from "./gridKeys.js";

/** Cells that are copied at once at most: more belongs into a file. */
export const mostCopied = 200_000;

/**
 * Cells between two cells as text: a line a row, tabs between columns, as spreadsheets take it; the values are those
 * that SQL gave. One cell alone is copied as it is; from a head, the column's name.
 */
export function copiedCells(table: ResultTable, one: GridCell, other: GridCell): string {
  if (one.row < 0) return table.columns[one.column].name;
  const {top, bottom, left, right} = cellsBetween(one, other);
  const across = right - left + 1;
  if (top === bottom && across === 1) return plainText(table.cell(top, left));
  const rows = Math.min(bottom - top + 1, Math.floor(mostCopied / across));
  return Array.from({length: rows}, (_, row) =>
    Array.from({length: across}, (_, column) =>
      inOneCell(plainText(table.cell(top + row, left + column))),
    ).join("\t"),
  ).join("\n");
}

/** Tabs and line breaks within a text would make cells of their own. */
const inOneCell = (text: string): string => text.replaceAll(/[\t\r\n]+/g, " ");
