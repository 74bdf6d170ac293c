/** Workbooks (.xlsx, ECMA-376): sheets as rows of cells. */
import type {Cell} from "../cells/cell.js";
import {ImportError} from "../importError.js";
import type {ImportFile} from "../importFile.js";
import {limits} from "../limits.js";
import type {Work} from "../work.js";
import {kindOfArchive} from "./fileKind.js";
import {type Archive, localName, openArchive} from "./workbookArchive.js";
import {dateStyles, dateText, firstDayOf} from "./workbookDates.js";
import type {XmlListener} from "./workbookParser.js";
import {sharedTexts, unescaped} from "./workbookTexts.js";

/** A workbook that is open. */
export interface Workbook {
  /** The names of its sheets in their order; hidden ones come last. */
  readonly sheets: readonly string[];
  readonly hiddenSheets: readonly string[];
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
  if (!archive.has(main) || !main.endsWith(".xml") || /^(word|ppt)\//.test(main))
    throw new ImportError({fault: "other-kind", kind: await kindOfArchive(file, archive.parts)}, file.name);
  const relations = await archive.relations(main);
  const damaged = (): ImportError => new ImportError({fault: "damaged", format: "xlsx"}, file.name);
  const listed = await sheetsOf(archive, main);
  const sheets = listed.flatMap(({name, relation, isHidden}) => {
    const part = relations.find(({id}) => id === relation);
    // A sheet that the workbook lists and does not have would be missing without a word.
    if (!part || !archive.has(part.target)) throw damaged();
    return part.type === "worksheet" ? [{name, part: part.target, isHidden}] : [];
  });
  const partOf = (kind: string) => {
    const part = relations.find(({type}) => type === kind)?.target;
    return part !== undefined && archive.has(part) ? part : null;
  };
  const [shared, styles] = [partOf("sharedStrings"), partOf("styles")];
  let known: Known | undefined;
  return {
    sheets: sheets.map(({name}) => name),
    hiddenSheets: sheets.filter(({isHidden}) => isHidden).map(({name}) => name),
    async rows(sheet, onRow, work) {
      const found = sheets.find(({name}) => name === sheet);
      if (!found) throw new ImportError({fault: "no-such-sheet", sheet}, file.name);
      known ??= {
        texts: shared ? await sharedTexts(archive, shared, work) : [],
        isDate: styles ? await dateStyles(archive, styles) : [],
        firstDay: await firstDayOf(archive, main),
      };
      await sheetRows(archive, found.part, known, onRow, work, file.name);
    },
  };
}

/** What cells refer to. */
interface Known {
  readonly texts: readonly string[];
  /** For each style of cells, whether it shows a number as a date. */
  readonly isDate: readonly boolean[];
  /** The day that is number 0. */
  readonly firstDay: number;
}

async function sheetsOf(archive: Archive, workbook: string) {
  const sheets: {name: string; relation: string; isHidden: boolean}[] = [];
  await archive.parse(workbook, {
    openTag(tag, attributes, decode) {
      if (localName(tag) !== "sheet") return;
      const all = attributes();
      const relation = Object.entries(all).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      sheets.push({name: decode(all.name ?? ""), relation, isHidden: (all.state ?? "visible") !== "visible"});
    },
  });
  return [...sheets.filter(({isHidden}) => !isHidden), ...sheets.filter(({isHidden}) => isHidden)];
}

async function sheetRows(
  archive: Archive,
  part: string,
  known: Known,
  onRow: (row: number, cells: Cell[]) => boolean,
  work: Work,
  file: string,
): Promise<void> {
  const cells: Cell[] = [];
  let row = 0;
  let column = -1;
  let type = "";
  let style = 0;
  let value = "";
  let formula: string | null = null;
  let hasValue = false;
  let isValue = false;
  let isFormula = false;
  let isDone = false;
  /** Where the parser is: rows stand in the sheet's data alone, and cells in a row. */
  let place: "outside" | "data" | "row" | "cell" = "outside";
  /** How many elements are open that may hold anything. */
  let further = 0;
  let hasData = false;
  const damaged = (): ImportError => new ImportError({fault: "damaged", format: "xlsx"}, file);
  const longer = (so: string, more: string): string => {
    if (so.length + more.length > limits.cellCharacters)
      throw new ImportError({fault: "text-too-long", limit: limits.cellCharacters}, file);
    return so + more;
  };
  const openTag: XmlListener["openTag"] = (tag, attributes, _decode, isEmpty) => {
    if (isDone) return;
    const name = localName(tag);
    if (further > 0 || name === "extLst") {
      further++;
      return;
    }
    // Whatever stands in another place would be a row or a cell that nobody reads.
    if (place in within && within[place] !== name) throw damaged();
    switch (name) {
      case "sheetData":
        place = "data";
        hasData = true;
        break;
      case "row":
        if (place !== "data") throw damaged();
        place = "row";
        row = Number(attributes().r ?? row + 1);
        if (!Number.isSafeInteger(row) || row < 1) throw damaged();
        column = -1;
        cells.length = 0;
        break;
      case "c": {
        if (place !== "row") throw damaged();
        place = "cell";
        const {r, s = "0", t = "n"} = attributes();
        column = r === undefined ? column + 1 : columnOf(r);
        if (column < 0) throw damaged();
        type = t;
        style = Number(s);
        value = "";
        formula = null;
        hasValue = false;
        break;
      }
      case "f":
        formula = "";
        isFormula = true;
        break;
      case "v":
      case "t":
        hasValue = true;
        isValue = !isEmpty;
        break;
    }
  };
  const closeTag: XmlListener["closeTag"] = (tag) => {
    if (isDone) return;
    if (further > 0) {
      further--;
      return;
    }
    switch (localName(tag)) {
      case "sheetData":
        place = "outside";
        break;
      case "f":
        isFormula = false;
        break;
      case "v":
      case "t":
        isValue = false;
        break;
      case "c": {
        place = "row";
        const cell = cellOf({type, style, formula, value: hasValue ? value : null}, known);
        // Empty cells with nothing behind them, which have a colour at most, are none.
        if (cell === null) break;
        if (column >= limits.columns)
          throw new ImportError({fault: "too-many-columns", limit: limits.columns}, file);
        if (cells[column] != null) throw damaged();
        while (cells.length < column) cells.push(null);
        cells[column] = cell;
        break;
      }
      case "row":
        place = "data";
        isDone = !onRow(row, cells);
        break;
    }
  };
  await archive.parse(
    part,
    {
      openTag,
      closeTag,
      text(raw, decode) {
        if (isValue) value = longer(value, decode(raw));
        if (isFormula) formula = longer(formula ?? "", decode(raw));
      },
      cdata(raw) {
        if (isValue) value = longer(value, raw);
      },
    },
    work,
    () => isDone,
  );
  if (!hasData) throw damaged();
}

/** What alone may stand directly in the data of a sheet, and in a row. */
const within: Readonly<Partial<Record<string, string>>> = {data: "row", row: "c"};

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

/** A cell as it is written; null for what it does not have. */
interface WrittenCell {
  readonly type: string;
  readonly style: number;
  readonly formula: string | null;
  readonly value: string | null;
}

function cellOf({type, style, formula, value}: WrittenCell, {texts, isDate, firstDay}: Known): Cell {
  if (type === "e") return {fault: "cell-error", text: value ?? ""};
  if (type === "str" && value !== null) return unescaped(value);
  if (value === null || value === "")
    return formula === null ? null : {fault: "no-value", text: `=${formula}`};
  if (type === "s") return texts[Number(value)] ?? {fault: "cell-error", text: value};
  if (type === "inlineStr") return unescaped(value);
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  const number = Number(value);
  // Longer numbers are names made of digits, which a number would round.
  if (Number.isNaN(number) || /^\d{16,}$/.test(value)) return value;
  return isDate[style] ? dateText(firstDay, number) : number;
}
