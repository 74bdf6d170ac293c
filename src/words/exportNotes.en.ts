import type {ExportNote} from "../query/exports/exportOrder.js";

/** English. */
export const notes: Readonly<Record<ExportNote, string>> = {
  "comment-lines":
    "Lines that begin with # stand before the table and say what it is: have your program skip them.",
  disarmed: "Texts that a spreadsheet would run as a formula have an apostrophe in front.",
  "repeated-names": "Columns of one name have a number behind it.",
  "wholes-as-text": "Whole numbers that this form of file would round stand as text, with all their digits.",
  "not-finite": "Values for which this form of file has no number, such as infinity, stand as text.",
  "long-texts": "Texts of more than 32,767 letters, as many as a cell holds, are cut off and end in “…”.",
  "rows-left-out":
    "A sheet holds 1,048,576 rows and 16,384 columns; what is beyond that is not in this file. CSV and Parquet hold all of it.",
  "days-as-text": "Days that this form of file does not know stand as text.",
};
