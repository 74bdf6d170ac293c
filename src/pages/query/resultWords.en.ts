import type {ResultWords} from "./resultWords.js";

/** English. */
export const en: ResultWords = {
  none: "NULL",
  noneName: "no value",
  noRows: "The query ran, and no row meets it.",
  sortBy: "Sort the rows by this column",
  chosen: (column, row) => `${column}, row ${row}:`,
};
