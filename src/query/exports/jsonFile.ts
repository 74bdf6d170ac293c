import type {ResultCell} from "../../db/resultTable.js";
import {mediaTypes} from "./exportFormat.js";
import {type ExportNote, type ExportOrder, type FileWriter, withNotes} from "./exportOrder.js";
import {uniqueNames} from "./uniqueNames.js";

/**
 * One object: `about`, `columns` with name and SQL type, and `rows`, each an object by these names. Whole numbers that
 * a JSON reader would round stand as text, as does what JSON has no number for.
 */
export function jsonFile(order: ExportOrder): FileWriter {
  const names = uniqueNames(order.columns.map(({name}) => name));
  const keys = names.map((name) => JSON.stringify(name));
  const notes = new Set<ExportNote>();
  if (names.some((name, column) => name !== order.columns[column].name)) notes.add("repeated-names");
  const rows: string[] = [];
  const jsonOf = (cell: ResultCell): string => {
    if (typeof cell === "bigint" && !isExact(cell)) {
      notes.add("wholes-as-text");
      return `"${cell}"`;
    }
    if (typeof cell === "bigint") return String(cell);
    if (typeof cell === "number" && !Number.isFinite(cell)) {
      notes.add("not-finite");
      return `"${cell}"`;
    }
    return JSON.stringify(cell);
  };
  return {
    add({rowCount, cells}) {
      let text = "";
      for (let row = 0; row < rowCount; row++)
        text += `${rows.length === 0 && row === 0 ? "" : ","}\n    {${keys.map((key, column) => `${key}: ${jsonOf(cells[column][row])}`).join(", ")}}`;
      if (text !== "") rows.push(text);
    },
    end() {
      const about = Object.fromEntries(withNotes(order, notes).map(({key, text}) => [key, text]));
      const columns = order.columns.map(({sqlType}, column) => ({name: names[column], type: sqlType}));
      const head = `{\n  "about": ${JSON.stringify(about, null, 2).replaceAll("\n", "\n  ")},\n  "columns": ${JSON.stringify(columns)},\n  "rows": [`;
      return new Blob([head, ...rows, rows.length > 0 ? "\n  ]\n}\n" : "]\n}\n"], {type: mediaTypes.json});
    },
  };
}

/** True where a number of JSON holds it exactly. */
const isExact = (whole: bigint): boolean =>
  whole >= BigInt(Number.MIN_SAFE_INTEGER) && whole <= BigInt(Number.MAX_SAFE_INTEGER);
