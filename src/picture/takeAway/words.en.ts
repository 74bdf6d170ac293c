import {notes} from "../../words/exportNotes.en.js";
import type {TakeAwayWords} from "./words.js";

/** English. */
export const en: TakeAwayWords = {
  picture: "Picture",
  sizes: {wide: "Wide, 1200 × 675", square: "Square, 1080 × 1080"},
  dark: "On a dark ground",
  table: "Table",
  formats: {csv: "CSV", xlsx: "Excel (XLSX)"},
  scenario: "Scenario",
  json: "For the seats command (JSON)",
  working: "The file is being made …",
  saved: (file) => `Saved: ${file}`,
  failed: {
    picture: "This browser could not paint the picture. Try the other form, or another browser.",
    table: "The table could not be written. Wait until its figures are there, and try once more.",
    scenario: "There is no answer to hand out: wait until it is there, and try once more.",
  },
  nothing: "There is nothing to take away yet: wait until it is drawn.",
  onlyHere: "The address opens this only on the device on which the protocols were loaded.",
  columns: {note: (column) => `${column}: remark`, unnamed: "Row"},
  about: {
    title: "Title",
    said: "What it shows",
    basis: "What the figures rest on",
    address: "Address",
    made: "Made with",
  },
  notes,
  names: {rows: "Table", about: "About", note: "Note"},
};
