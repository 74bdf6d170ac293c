import type {Basis} from "../../catalogue/catalogue.js";
import {type Cell, textOf} from "../cells/cell.js";
import {ImportError} from "../importError.js";
import type {Delimiter, Encoding, FileFormat, ImportFile, ReadParquet} from "../importFile.js";
import {limits} from "../limits.js";
import {basisNamed, isOwnTable, remarksIn} from "../ownFiles.js";
import type {Work} from "../work.js";
import {type ColumnGroups, groupRows} from "./columnGroups.js";
import {fileFormat} from "./fileFormat.js";
import {openParquet, parquetRows} from "./parquetRows.js";
import {textRows} from "./textRows.js";
import {transposedRows} from "./transposedRows.js";

/** How to read a file's rows: the part of a mapping that comes before its columns. */
export interface RowShape {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly sheet: string | null;
  /** True where the file's columns are to be handed over as rows. */
  readonly isTransposed?: boolean;
  /** Where a row is to be handed over once for each of the groups of columns in it. */
  readonly groups?: ColumnGroups | null;
  /** The line of the header, below which rows have groups. */
  readonly headerRow?: number;
}

/** A file as rows of cells, whatever its format. */
export interface RowSource {
  readonly format: FileFormat;
  /** Sheets of a workbook. */
  readonly sheets: readonly string[];
  /** Those of its sheets that whoever opens the workbook does not see. */
  readonly hiddenSheets: readonly string[];
  /** Names that the format itself gives the columns (Parquet); null where names are a row of the file. */
  readonly columnNames: readonly string[] | null;
  /** What the file says of all its rows. */
  readonly basis: Basis | null;
  /** True where the file itself says that this project wrote it. */
  readonly isOwn: boolean;
  /** What the file says about where its figures come from, in words that go with them wherever they go. */
  readonly remarks: Readonly<Record<string, string>>;
  /** Hands over the rows with their lines. The cells are overwritten by the next row; false ends the reading. */
  rows(shape: RowShape, onRow: (line: number, cells: readonly Cell[]) => boolean, work: Work): Promise<void>;
}

/** Opens a file. @throws ImportError where it is none of the formats, or damaged. */
export async function openRows(file: ImportFile, readParquet: ReadParquet): Promise<RowSource> {
  const source = await openUpright(file, readParquet);
  return {
    ...source,
    rows: (shape, onRow, work) =>
      shape.isTransposed
        ? transposedRows((onUpright) => source.rows(shape, onUpright, work), onRow, file.name)
        : source.rows(
            shape,
            shape.groups ? groupRows(shape.groups, shape.headerRow ?? 0, onRow) : onRow,
            work,
          ),
  };
}

async function openUpright(file: ImportFile, readParquet: ReadParquet): Promise<RowSource> {
  const format = await fileFormat(file);
  const text = {sheets: [], hiddenSheets: [], columnNames: null, basis: null, isOwn: false, remarks: {}};
  if (format === "delimited")
    return {
      format,
      ...text,
      rows: ({encoding, delimiter}, onRow, work) =>
        textRows(file, {encoding: encoding ?? "utf-8", delimiter: delimiter ?? ","}, onRow, work),
    };
  if (format === "xlsx") {
    // Only who opens a workbook needs the parts that unpack one.
    const {openWorkbook} = await import("./workbookRows.js");
    const workbook = await openWorkbook(file);
    const [first] = workbook.sheets;
    if (first === undefined) throw new ImportError({fault: "no-sheet"}, file.name);
    return {
      format,
      ...text,
      sheets: workbook.sheets,
      hiddenSheets: workbook.hiddenSheets,
      rows: ({sheet}, onRow, work) => workbook.rows(sheet ?? first, bounded(onRow, file.name), work),
    };
  }
  const table = await openParquet(file, readParquet);
  return {
    format,
    sheets: [],
    hiddenSheets: [],
    columnNames: Object.keys(table.columns),
    basis: basisNamed(table.metadata.basis),
    isOwn: isOwnTable(table.metadata),
    remarks: remarksIn(table.metadata),
    rows: (_, onRow, work) => parquetRows(table, bounded(onRow, file.name), work, file.blob.size),
  };
}

type OnRow = Parameters<RowSource["rows"]>[1];

/**
 * Hands rows on as long as their cells are within the limits: in a packed file a few bytes may stand for any number of
 * cells, and for a long text in each.
 */
function bounded(onRow: OnRow, file: string): OnRow {
  let all = 0;
  let characters = 0;
  return (line, cells) => {
    all += cells.length;
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      if (cell.length > limits.cellCharacters)
        throw new ImportError({fault: "text-too-long", limit: limits.cellCharacters}, file);
      characters += cell.length;
    }
    if (all > limits.cells) throw new ImportError({fault: "too-many-cells", limit: limits.cells}, file);
    if (characters > limits.characters)
      throw new ImportError({fault: "unpacked-too-large", limit: limits.characters}, file);
    return onRow(line, cells);
  };
}

/** The texts of a row's cells. */
export const textsOf = (cells: readonly Cell[]): string[] => Array.from(cells, textOf);
