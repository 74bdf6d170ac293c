import type {ResultCell} from "../../db/resultTable.js";
import {disarmed} from "../../import/formulaCells.js";
import {mediaTypes} from "./exportFormat.js";
import {type ExportNote, type ExportOrder, type FileWriter, withNotes} from "./exportOrder.js";
import {uniqueNames} from "./uniqueNames.js";

/**
 * CSV in UTF-8 with the mark by which spreadsheets know it. What it says of itself stands in lines that begin with
 * `#` before the header; numbers and days are as SQL writes them, an empty cell is no value, `""` an empty text.
 */
export function csvFile(order: ExportOrder): FileWriter {
  const names = uniqueNames(order.columns.map(({name}) => name));
  const notes = new Set<ExportNote>(["comment-lines", "disarmed"]);
  if (names.some((name, column) => name !== order.columns[column].name)) notes.add("repeated-names");
  const head = withNotes(order, notes).flatMap(({label, text}) => `${label}: ${text}`.split(/\r\n|\r|\n/));
  const parts: string[] = [
    "\ufeff",
    ...head.map((line) => `# ${disarmedWithin(line)}\r\n`),
    `${names.map((name) => quoted(disarmed(name))).join(",")}\r\n`,
  ];
  return {
    add({rowCount, cells}) {
      let text = "";
      for (let row = 0; row < rowCount; row++)
        text += `${cells.map((column) => cellText(column[row])).join(",")}\r\n`;
      parts.push(text);
    },
    end: () => new Blob(parts, {type: mediaTypes.csv}),
  };
}

/** A line before the header is no cell, but a spreadsheet cuts it at every separator: none of its pieces may be run. */
const disarmedWithin = (line: string): string => line.replaceAll(/([,;\t]"*)(?=[=+\-@])/g, "$1'");

const cellText = (cell: ResultCell): string => {
  if (cell === null) return "";
  return typeof cell === "string" ? quoted(disarmed(cell)) : String(cell);
};

/** Quoted where it would be taken for something else: a separator, a comment, spaces to trim, no value. */
const quoted = (text: string): string =>
  /[",;\r\n#]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
