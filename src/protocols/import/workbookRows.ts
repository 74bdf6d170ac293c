/** Workbooks (.xlsx, ECMA-376): a zip archive of XML. The one place that knows zip.js and saxen. */
import {
  BlobReader,
  configure,
  type Entry,
  type FileEntry,
  ZipReader,
} from "@zip.js/zip.js/lib/zip-core-native.js";
import {Parser} from "saxen";
import type {Cell} from "./cell.js";
import {ImportError} from "./importError.js";
import type {ImportFile} from "./importFile.js";
import {limits} from "./limits.js";
import type {Work} from "./work.js";

// This runs in a worker already.
configure({useWebWorkers: false});

/** A workbook that is open. */
export interface Workbook {
  /** The names of its sheets in their order; hidden ones come last. */
  readonly sheets: readonly string[];
  /**
   * The rows of a sheet as they are read; rows that it does not have are passed over. A formula's cell holds the
   * value stored with it. `onRow` says false when it has had enough; the cells are overwritten by the next row.
   */
  rows(sheet: string, onRow: (row: number, cells: Cell[]) => boolean, work: Work): Promise<void>;
}

/** Opens a workbook. @throws ImportError where the archive is cut short or broken, and where it is no workbook. */
export async function openWorkbook(file: ImportFile): Promise<Workbook> {
  const archive = await openArchive(file);
  const main =
    (await archive.relations("")).find(({type}) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!archive.has(main)) throw new ImportError({fault: "not-a-table"}, file.name);
  const relations = await archive.relations(main);
  const sheets = (await sheetsOf(archive, main)).flatMap(({name, relation}) => {
    const part = relations.find(({id}) => id === relation);
    return part?.type === "worksheet" && archive.has(part.target) ? [{name, part: part.target}] : [];
  });
  const shared = relations.find(({type}) => type === "sharedStrings")?.target;
  let texts: readonly string[] | undefined;
  return {
    sheets: sheets.map(({name}) => name),
    async rows(sheet, onRow, work) {
      const found = sheets.find(({name}) => name === sheet);
      if (!found) throw new ImportError({fault: "no-such-sheet", sheet}, file.name);
      texts ??= shared && archive.has(shared) ? await sharedTexts(archive, shared, work) : [];
      await sheetRows(archive, found.part, texts, onRow, work, file.name);
    },
  };
}

/** The parts of a workbook's archive, read as XML. */
interface Archive {
  has(part: string): boolean;
  /** Parts that a part refers to, with their places in the archive. */
  relations(part: string): Promise<readonly Relation[]>;
  /** Parses a part while it is being unpacked; `isDone` ends that early. */
  parse(part: string, parser: Parser, work?: Work, isDone?: () => boolean): Promise<void>;
  /** Bytes of a part once unpacked. */
  size(part: string): number;
}

interface Relation {
  readonly id: string;
  /** The last word of the relation's type, which is the same in all editions of the standard. */
  readonly type: string;
  readonly target: string;
}

async function openArchive({name, blob}: ImportFile): Promise<Archive> {
  const broken = (error: unknown) => {
    if (error instanceof ImportError || isAbort(error)) return error;
    return new ImportError({fault: "damaged", format: "xlsx"}, name, {cause: error});
  };
  const entries = new Map<string, FileEntry>();
  try {
    const all: Entry[] = await new ZipReader(new BlobReader(blob)).getEntries();
    for (const entry of all) if (!entry.directory) entries.set(entry.filename, entry);
  } catch (error) {
    throw broken(error);
  }
  const archive: Archive = {
    has: (part) => entries.has(part),
    size: (part) => entries.get(part)?.uncompressedSize ?? 0,
    async relations(part) {
      const folder = part.slice(0, part.lastIndexOf("/") + 1);
      const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
      if (!entries.has(list)) return [];
      const found: Relation[] = [];
      const parser = new Parser();
      parser.on("openTag", (tag, attributes, decode) => {
        if (localName(tag) !== "Relationship") return;
        const {Id = "", Type = "", Target = ""} = attributes();
        const type = Type.slice(Type.lastIndexOf("/") + 1);
        found.push({id: Id, type, target: placeOf(folder, decode(Target))});
      });
      await archive.parse(list, parser);
      return found;
    },
    async parse(part, parser, work, isDone = () => false) {
      const entry = entries.get(part);
      if (!entry) throw new ImportError({fault: "damaged", format: "xlsx"}, name);
      let failure: unknown;
      parser.on("error", (error) => {
        failure ??= error;
      });
      const decoder = new TextDecoder("utf-8");
      const read = (text: string) => {
        if (text !== "") parser.write(text);
        if (failure) throw failure;
      };
      const stop = new AbortController();
      // The archive's bytes are what progress is told in, not what they unpack to.
      const packed = entry.compressedSize / Math.max(1, entry.uncompressedSize);
      try {
        await entry.getData(
          new WritableStream<Uint8Array>({
            async write(bytes) {
              read(decoder.decode(bytes, {stream: true}));
              await work?.did(bytes.length * packed);
              if (isDone()) stop.abort(enough);
            },
          }),
          {checkSignature: true, signal: stop.signal},
        );
        read(decoder.decode());
        const unfinished = parser.end();
        if (failure ?? unfinished) throw failure ?? unfinished;
      } catch (error) {
        if (!isDone()) throw broken(error);
      }
    },
  };
  return archive;
}

const enough = new Error("enough rows");

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

const localName = (tag: string): string => tag.slice(tag.indexOf(":") + 1);

/** The place of a part in the archive: targets are relative to the folder of the part that names them. */
function placeOf(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

async function sheetsOf(archive: Archive, workbook: string) {
  const sheets: {name: string; relation: string; isHidden: boolean}[] = [];
  const parser = new Parser();
  parser.on("openTag", (tag, attributes, decode) => {
    if (localName(tag) !== "sheet") return;
    const all = attributes();
    const relation = Object.entries(all).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    sheets.push({name: decode(all.name ?? ""), relation, isHidden: (all.state ?? "visible") !== "visible"});
  });
  await archive.parse(workbook, parser);
  return [...sheets.filter(({isHidden}) => !isHidden), ...sheets.filter(({isHidden}) => isHidden)];
}

/** The texts that cells refer to by their place in this list. Readings of East Asian names are no part of a text. */
async function sharedTexts(archive: Archive, part: string, work: Work): Promise<readonly string[]> {
  if (archive.size(part) > limits.wholeBytes)
    throw new ImportError({fault: "too-large", limit: limits.wholeBytes}, null);
  const texts: string[] = [];
  let text = "";
  let isText = false;
  let isReading = false;
  const parser = new Parser();
  parser.on("openTag", (tag, _attributes, _decode, isEmpty) => {
    const name = localName(tag);
    if (name === "si") text = "";
    if (name === "rPh") isReading = !isEmpty;
    if (name === "t") isText = !isEmpty && !isReading;
  });
  parser.on("text", (raw, decode) => {
    if (isText) text += decode(raw);
  });
  parser.on("cdata", (raw) => {
    if (isText) text += raw;
  });
  parser.on("closeTag", (tag) => {
    const name = localName(tag);
    if (name === "t") isText = false;
    if (name === "rPh") isReading = false;
    if (name === "si") texts.push(unescaped(text));
  });
  await archive.parse(part, parser, work);
  return texts;
}

async function sheetRows(
  archive: Archive,
  part: string,
  texts: readonly string[],
  onRow: (row: number, cells: Cell[]) => boolean,
  work: Work,
  file: string,
): Promise<void> {
  const cells: Cell[] = [];
  let row = 0;
  let column = -1;
  let type = "";
  let value = "";
  let hasValue = false;
  let hasFormula = false;
  let isValue = false;
  let isDone = false;
  const parser = new Parser();
  parser.on("openTag", (tag, attributes, _decode, isEmpty) => {
    if (isDone) return;
    switch (localName(tag)) {
      case "row":
        row = Number(attributes().r ?? row + 1);
        column = -1;
        cells.length = 0;
        break;
      case "c": {
        const {r, t = "n"} = attributes();
        column = r === undefined ? column + 1 : columnOf(r);
        if (column >= limits.columns)
          throw new ImportError({fault: "too-many-columns", limit: limits.columns}, file);
        type = t;
        value = "";
        hasValue = false;
        hasFormula = false;
        break;
      }
      case "f":
        hasFormula = true;
        break;
      case "v":
      case "t":
        hasValue = true;
        isValue = !isEmpty;
        break;
    }
  });
  parser.on("text", (raw, decode) => {
    if (isValue) value += decode(raw);
  });
  parser.on("cdata", (raw) => {
    if (isValue) value += raw;
  });
  parser.on("closeTag", (tag) => {
    if (isDone) return;
    switch (localName(tag)) {
      case "v":
      case "t":
        isValue = false;
        break;
      case "c":
        while (cells.length < column) cells.push(null);
        cells[column] = cellOf(type, value, hasValue, hasFormula, texts);
        break;
      case "row":
        isDone = !onRow(row, cells);
        break;
    }
  });
  await archive.parse(part, parser, work, () => isDone);
}

/** The column of a cell's name, from 0: C7 is in column 2. */
function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function cellOf(
  type: string,
  value: string,
  hasValue: boolean,
  hasFormula: boolean,
  texts: readonly string[],
): Cell {
  if (type === "e") return {fault: "cell-error", text: value};
  if (type === "str" && hasValue) return unescaped(value);
  if (!hasValue || value === "") return hasFormula ? {fault: "no-value", text: ""} : null;
  if (type === "s") return texts[Number(value)] ?? {fault: "cell-error", text: value};
  if (type === "inlineStr") return unescaped(value);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  const number = Number(value);
  // Longer numbers are names made of digits, which a number would round.
  return Number.isNaN(number) || /^\d{16,}$/.test(value) ? value : number;
}

/** Characters that XML cannot hold stand as `_x000D_` in a workbook. */
const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
