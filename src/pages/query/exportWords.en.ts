import {notes} from "../../words/exportNotes.en.js";
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
  notes,
  names: {rows: "Answer", about: "About", note: "Note"},
};
