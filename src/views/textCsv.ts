import {disarmed} from "../import/formulaCells.js";
import {latePart} from "../waiting/inAttempts.js";

/**
 * Rows of texts and numbers as a CSV file with a header, in UTF-8 with the mark by which spreadsheets know it. Cells that a
 * spreadsheet would run as a formula get an apostrophe in front. What writes CSV is fetched when it is first wanted.
 */
export async function textCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<Blob> {
  const {default: Papa} = await latePart(import("papaparse"));
  return new Blob(["\uFEFF", Papa.unparse([header, ...rows].map((row) => row.map(safeCell)))], {
    type: "text/csv;charset=utf-8",
  });
}

/** The library's own escaping of formulas lets a text with a line break pass. */
const safeCell = (cell: string | number | null): string | number | null =>
  typeof cell === "string" ? disarmed(cell) : cell;
