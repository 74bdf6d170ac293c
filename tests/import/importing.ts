import {BlobWriter, configure, TextReader, ZipWriter} from "@zip.js/zip.js/index-native.js";
import {parties} from "../../src/data/contestFiles.js";
import {foreignParquet} from "../../src/db/foreignParquet.js";
import {inspectFile} from "../../src/import/guess/inspectFile.js";
import type {Imported, ImportSettings} from "../../src/import/imported.js";
import type {Encoding, ImportFile, ReadParquet} from "../../src/import/importFile.js";
import {importFiles} from "../../src/import/importFiles.js";
import type {ImportContext, Inspection, MappingCorrection} from "../../src/import/inspection.js";
import type {Mapping} from "../../src/import/mapping.js";
import type {ProtocolTables} from "../../src/stations/protocolTables.js";
import type {Cells} from "../../src/stations/tables.js";

configure({useWebWorkers: false});

/** Reading with the catalogue's parties and the site's Parquet decoder. */
export const context: ImportContext = {parties: parties(), readParquet: foreignParquet};

export const settings: ImportSettings = {contest: "village", basis: "official"};

/** A file in memory. */
export const fileOf = (content: string | Uint8Array | ArrayBuffer | Blob, name = "file.csv"): ImportFile => ({
  name,
  blob: content instanceof Blob ? content : new Blob([content as BlobPart]),
});

/** What a file is guessed to be. */
export const inspect = (
  content: Parameters<typeof fileOf>[0],
  correction?: MappingCorrection,
): Promise<Inspection> => inspectFile(fileOf(content), context, correction);

/** Reads files by the mappings guessed for them, with `change` made to each. */
export async function load(
  contents: Parameters<typeof fileOf>[0] | readonly Parameters<typeof fileOf>[0][],
  change: (mapping: Mapping, inspection: Inspection) => Mapping = (mapping) => mapping,
  readParquet: ReadParquet = context.readParquet,
): Promise<Imported> {
  const reading = {...context, readParquet};
  const all = (Array.isArray(contents) ? contents : [contents]) as Parameters<typeof fileOf>[0][];
  const sources = await Promise.all(
    all.map(async (content, index) => {
      const file = fileOf(content, `file ${index + 1}`);
      const inspection = await inspectFile(file, reading);
      return {file, mapping: change(inspection.mapping, inspection)};
    }),
  );
  return importFiles(sources, settings, reading);
}

/** The text in bytes, as a program of that encoding would save it. */
export function encoded(text: string, encoding: Encoding, mark = false): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(mark ? `\ufeff${text}` : text);
  if (encoding === "windows-1251") return Uint8Array.from(text, (letter) => windows1251.get(letter) ?? 63);
  const units = new DataView(new ArrayBuffer(2 * (text.length + (mark ? 1 : 0))));
  const isLittle = encoding === "utf-16le";
  Array.from({length: text.length}, (_, at) => text.charCodeAt(at)).forEach((unit, at) => {
    units.setUint16(2 * (at + (mark ? 1 : 0)), unit, isLittle);
  });
  if (mark) units.setUint16(0, 0xfeff, isLittle);
  return new Uint8Array(units.buffer);
}

const windows1251 = new Map(
  Array.from({length: 256}, (_, byte) => [new TextDecoder("windows-1251").decode(Uint8Array.of(byte)), byte]),
);

/** A column's cells as plain values. */
export const plain = (cells: Cells): (string | number | null)[] =>
  Array.from(cells as ArrayLike<string | number | null>);

/** Both tables as plain values, to be compared to the last bit. */
export const plainTables = ({protocols, votes}: ProtocolTables) => ({
  protocols: Object.fromEntries(Object.entries(protocols).map(([name, cells]) => [name, plain(cells)])),
  votes: Object.fromEntries(Object.entries(votes).map(([name, cells]) => [name, plain(cells)])),
});

/** The protocols as rows of the columns asked for, each followed by its votes by party. */
export function rowsOf(
  {tables}: Pick<Imported, "tables">,
  ...columns: (keyof ProtocolTables["protocols"] & string)[]
): (string | number | null | Record<string, number>)[][] {
  const {protocols, votes} = plainTables(tables);
  return protocols.station.map((station, row) => [
    ...columns.map((column) => protocols[column][row]),
    Object.fromEntries(
      votes.station.flatMap((one, index) =>
        one === station && votes.contest[index] === protocols.contest[row]
          ? [[votes.party[index], votes.votes[index] as number]]
          : [],
      ),
    ),
  ]);
}

/** A cell of a workbook as its XML, by what stands in it. */
export const cellXml = (
  column: number,
  row: number,
  cell: string | number | null | {readonly xml: string},
) => {
  const place = `${String.fromCharCode(65 + column)}${row}`;
  if (cell === null) return "";
  if (typeof cell === "object") return cell.xml.replace("<c", `<c r="${place}"`);
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  const text = cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
};

type SheetRows = readonly (readonly (string | number | null | {readonly xml: string})[])[];

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The sheet's XML; an empty row is left out, as spreadsheets leave it out. */
export const sheetXml = (rows: SheetRows): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
    .map((cells, index) =>
      cells.length === 0
        ? ""
        : `<row r="${index + 1}">${cells.map((cell, column) => cellXml(column, index + 1, cell)).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

/** A workbook with these sheets, as a spreadsheet program would save it; `more` adds or replaces parts; `hidden` are not shown. */
export async function workbook(
  sheets: Readonly<Record<string, SheetRows>>,
  more: Readonly<Record<string, string>> = {},
  hidden: readonly string[] = [],
): Promise<Blob> {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${relationships}"><sheets>${names.map((name, index) => `<sheet name="${name.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}" sheetId="${index + 1}"${hidden.includes(name) ? ` state="hidden"` : ""} r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelationships}">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}<Relationship Id="s" Type="${relationships}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${relationships}/styles" Target="/xl/styles.xml"/></Relationships>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheets[name])]),
    ),
    ...more,
  };
  const writer = new ZipWriter(new BlobWriter());
  // The same parts are the same bytes, whenever and wherever they are packed.
  const undated = {lastModDate: new Date(2026, 0, 1), extendedTimestamp: false};
  for (const [part, content] of Object.entries(parts))
    await writer.add(part, new TextReader(content), undated);
  return writer.close();
}
