import Papa from "papaparse";
import {html} from "./html.js";

/** A cell of a table that is handed out. */
export type CsvCell = string | number | null;

/**
 * A table as CSV text. A text that a spreadsheet would run as a formula is disarmed by an apostrophe; a mark at the
 * beginning tells spreadsheets that the letters are Unicode.
 */
export const csvText = (columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${Papa.unparse({fields: [...columns], data: rows.map((row) => [...row])}, {escapeFormulae: true, newline: "\r\n"})}\r\n`;

/** Hands a table out as a file. */
export function downloadCsv(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): void {
  const file = new Blob([csvText(columns, rows)], {type: "text/csv;charset=utf-8"});
  const link: HTMLAnchorElement = html`<a href=${URL.createObjectURL(file)} download=${name}></a>`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
