/**
 * A workbook of two sheets: the rows, and what the file says of itself. Its parts are written and packed piece by
 * piece; the libraries that write workbooks in a browser hold a sheet as one text, which for a million rows is longer
 * than a text can be, or pack it in workers of their own, which the site's content-security policy forbids.
 */
import {BlobWriter, configure, TextReader, ZipWriter} from "@zip.js/zip.js/index-native.js";
import type {ResultCell, ResultColumn} from "../../db/resultTable.js";
import {dayNumber} from "../../db/storedColumn.js";
import {mediaTypes} from "./exportFormat.js";
import {
  type AboutEntry,
  type ExportNote,
  type ExportOrder,
  type FileWriter,
  withNotes,
} from "./exportOrder.js";
import {uniqueNames} from "./uniqueNames.js";
import {cellStyles, columnLetters, sheetEnd, sheetStart, smallParts, xmlText} from "./workbookParts.js";

/** What a sheet holds at most; its head takes one of the rows. */
export const sheetLimits = {rows: 1_048_576, columns: 16_384, letters: 32_767} as const;

/** Excel keeps fifteen digits of a number. */
const mostExact = 999_999_999_999_999n;

// This runs in a worker already.
configure({useWebWorkers: false});

/** A workbook: numbers as numbers, days as days, texts as texts and never as formulas. */
export function xlsxFile(order: ExportOrder): FileWriter {
  const names = uniqueNames(order.columns.map(({name}) => name));
  const columns = order.columns.slice(0, sheetLimits.columns);
  const letters = columns.map((_, column) => columnLetters(column));
  const notes = new Set<ExportNote>();
  if (names.some((name, column) => name !== order.columns[column].name)) notes.add("repeated-names");
  if (order.rowCount > sheetLimits.rows - 1 || columns.length < order.columns.length)
    notes.add("rows-left-out");
  const zip = new ZipWriter(new BlobWriter(mediaTypes.xlsx), {
    // As other programs pack what they write as it comes: readers that do not seek look for the signature.
    dataDescriptorSignature: true,
    zip64: false,
  });
  const {readable, writable} = new TransformStream<Uint8Array, Uint8Array>();
  const sheet = writable.getWriter();
  const encoder = new TextEncoder();
  const packed = zip.add("xl/worksheets/sheet1.xml", {readable});
  // What goes wrong is told where the file is asked for.
  packed.catch(() => {});
  const write = (text: string): Promise<void> => sheet.write(encoder.encode(text));
  const widths = columns.map(({sqlType}, column) =>
    Math.min(Math.max(names[column].length + 2, sqlType === "VARCHAR" ? 16 : 10), 40),
  );
  const head = letters
    .map((letter, column) => textCell(`${letter}1`, names[column], cellStyles.head))
    .join("");
  let written = write(`${sheetStart(widths, true)}<row r="1">${head}</row>`);
  let row = 1;
  return {
    async add({rowCount, cells}) {
      let text = "";
      for (let place = 0; place < rowCount && row < sheetLimits.rows; place++) {
        row++;
        text += `<row r="${row}">`;
        for (let column = 0; column < columns.length; column++)
          text += cellXml(`${letters[column]}${row}`, cells[column][place], columns[column], notes);
        text += "</row>";
      }
      await written;
      written = write(text);
      await written;
    },
    async end() {
      await written;
      await write(sheetEnd);
      await sheet.close();
      await packed;
      const parts = {
        ...smallParts([order.names.rows, order.names.about]),
        "xl/worksheets/sheet2.xml": aboutSheet(withNotes(order, notes)),
      };
      for (const [name, text] of Object.entries(parts)) await zip.add(name, new TextReader(text));
      return zip.close();
    },
  };
}

/** A cell, and what had to be done to it. A cell without a value is left out. */
function cellXml(at: string, cell: ResultCell, {kind}: ResultColumn, notes: Set<ExportNote>): string {
  switch (typeof cell) {
    case "number":
      if (!Number.isFinite(cell)) {
        notes.add("not-finite");
        return textCell(at, String(cell));
      }
      return kind === "whole"
        ? wholeCell(at, BigInt(Math.trunc(cell)), notes)
        : `<c r="${at}"><v>${cell}</v></c>`;
    case "bigint":
      return wholeCell(at, cell, notes);
    case "boolean":
      return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    case "string":
      if (kind === "date") return dayCell(at, cell, notes);
      if (cell.length > sheetLimits.letters) notes.add("long-texts");
      return textCell(at, cut(cell));
    default:
      return "";
  }
}

function wholeCell(at: string, whole: bigint, notes: Set<ExportNote>): string {
  if (whole <= mostExact && whole >= -mostExact) return `<c r="${at}"><v>${whole}</v></c>`;
  notes.add("wholes-as-text");
  return textCell(at, String(whole));
}

/** The first of March 1900, in days since 1970. */
const firstSafeDay = Date.UTC(1900, 2, 1) / 86_400_000;

/** The days of a workbook begin in 1900; a leap day that was none makes those before its March unsafe. */
function dayCell(at: string, day: string, notes: Set<ExportNote>): string {
  const number = dayNumber(day);
  if (number !== null && number >= firstSafeDay)
    return `<c r="${at}" s="${cellStyles.day}"><v>${number + 25_569}</v></c>`;
  notes.add("days-as-text");
  return textCell(at, cut(day));
}

const textCell = (at: string, text: string, style: number = 0): string =>
  `<c r="${at}"${style === 0 ? "" : ` s="${style}"`} t="inlineStr"><is><t${/^\s|\s$|[\r\n]/.test(text) ? ' xml:space="preserve"' : ""}>${xmlText(text)}</t></is></c>`;

/** At most as many letters as a cell holds, and no half of one at the end. */
const cut = (text: string): string =>
  text.length <= sheetLimits.letters
    ? text
    : `${text.slice(0, sheetLimits.letters - 1).replace(/[\ud800-\udbff]$/, "")}…`;

/** A row an entry: what it is called, and its text; one that is longer than a cell goes on in the next row. */
function aboutSheet(about: readonly AboutEntry[]): string {
  const lines = about.flatMap(({label, text}) =>
    chunks(text, sheetLimits.letters).map((part, place) => [place === 0 ? label : "", part] as const),
  );
  const rows = lines.map(
    ([label, text], place) =>
      `<row r="${place + 1}">${textCell(`A${place + 1}`, label, cellStyles.head)}${textCell(`B${place + 1}`, text, cellStyles.lines)}</row>`,
  );
  return `${sheetStart([24, 100], false)}${rows.join("")}${sheetEnd}`;
}

/** In parts of so many letters at most; a letter of two units is never halved. */
const chunks = (text: string, units: number): readonly string[] =>
  text.match(new RegExp(`[\\s\\S]{1,${Math.floor(units / 2)}}`, "gu")) ?? [""];
