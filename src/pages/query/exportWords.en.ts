import {formats} from "../../words/grammar/en.js";
import type {ExportWords} from "./exportWords.js";

const {whole, counted} = formats;

/** English. */
export const en: ExportWords = {
  heading: "Take the answer away",
  formats: {csv: "CSV", json: "JSON", arrow: "Arrow", parquet: "Parquet", xlsx: "Excel (XLSX)"},
  hints: {
    csv: "text for any program; lines with # at the beginning say what it is",
    json: "for programs",
    arrow: "for Python, R and Observable",
    parquet: "for DuckDB and other databases, with types",
    xlsx: "for spreadsheets, with a second sheet that says what it is",
  },
  writing: (format) => `Writing ${format}`,
  cancel: "Cancel",
  cancelled: "Cancelled: no file was saved.",
  saved: (file, size) => `Saved: ${file}, ${size}.`,
  kilobytes: (size) => `${size} kB`,
  megabytes: (size) => `${size} MB`,
  failed:
    "The file could not be written. Try another form, or a query with fewer rows: the browser may be out of memory.",
  about: {
    title: "Title",
    sql: "SQL",
    query_address: "The query on the site",
    basis: "What the figures rest on",
    scenario: "Scenario",
    scenario_address: "The scenario on the site",
    scenario_question: "The scenario for the seats command (JSON)",
    sources: "Sources",
    rows: "Rows",
    cut: "Not complete",
    exported: "Exported on",
    made_with: "Made with",
  },
  notRead: "(The query does not read the tables of the scenario.)",
  rows: (rows) => counted(rows, {one: "row", other: "rows"}),
  cut: {
    rows: (rows) => `The query has more rows: only the first ${whole(rows)} are here.`,
    bytes: (rows) =>
      `The answer was too large for the browser's memory: only the first ${whole(rows)} rows are here.`,
  },
  madeWith: (version) => (version === null ? "Mandat" : `Mandat ${version}`),
  notes: {
    "comment-lines":
      "Lines that begin with # stand before the table and say what it is: have your program skip them.",
    disarmed: "Texts that a spreadsheet would run as a formula have an apostrophe in front.",
    "repeated-names": "Columns of one name have a number behind it.",
    "wholes-as-text":
      "Whole numbers that this form of file would round stand as text, with all their digits.",
    "not-finite": "Values for which this form of file has no number, such as infinity, stand as text.",
    "long-texts": "Texts of more than 32,767 letters, as many as a cell holds, are cut off and end in “…”.",
    "rows-left-out":
      "A sheet holds 1,048,576 rows and 16,384 columns; what is beyond that is not in this file. CSV and Parquet hold all of it.",
    "days-as-text": "Days that this form of file does not know stand as text.",
  },
  names: {rows: "Answer", about: "About", note: "Note"},
};
