import {notes} from "../../words/exportNotes.en.js";
import {quotation} from "../../words/grammar/en.js";
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
  talk: {
    heading: "Talk",
    add: "Add to the talk",
    added: (number, title) => `Slide ${number} of ${title ? quotation(title) : "your talk"}.`,
    refused: {
      full: "The talk has a hundred slides, as many as it can hold.",
      "too-long": "The address of this scenario is too long for a slide.",
      "not-kept":
        "This browser keeps nothing for this site, so the slide would be lost. Copy the link and paste it on the talk page.",
    },
    open: "Open the talk",
  },
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
  rows: {
    above: "More than, %",
    upTo: "Up to, %",
    districtSeats: "District seats",
    whoWins: "Who wins the districts",
    vacant: "Empty seats",
    lists: "Lists with seats",
    members: "Members of the house",
    lost: "Votes for lists without a seat",
    gallagher: "Gallagher index",
    none: "Seats without a district",
    every: "Seats with every district",
    now: "Holds now",
    point: "Ceases at",
    there: "Holds there",
    rules: "Rules",
    address: "Address",
    sentence: "Sentence of the statement",
    claim: "What it asserts",
    verdict: "Verdict",
    found: "What was found",
  },
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
