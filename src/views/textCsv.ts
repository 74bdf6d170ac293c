import Papa from "papaparse";
import {disarmed} from "../import/ownFiles.js";

/**
 * Rows of texts and numbers as a CSV file with a header, in UTF-8 with the mark by which spreadsheets know it. Cells that a
 * spreadsheet would run as a formula get an apostrophe in front.
 */
export const textCsv = (
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Blob =>
  new Blob(["\uFEFF", Papa.unparse([header, ...rows].map((row) => row.map(safeCell)))], {
    type: "text/csv;charset=utf-8",
  });

/** The library's own escaping of formulas lets a text with a line break pass. */
const safeCell = (cell: string | number | null): string | number | null =>
  typeof cell === "string" ? disarmed(cell) : cell;
