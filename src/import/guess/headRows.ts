/** The first rows of a file, and of each sheet of a workbook: what all guesses are made from. */
import {type Cell, isBlank} from "../cells/cell.js";
import {looksNumeric} from "../cells/wholeNumber.js";
import type {RowShape, RowSource} from "../formats/rowSource.js";
import {ImportError} from "../importError.js";
import type {ImportFile} from "../importFile.js";
import type {ImportContext} from "../inspection.js";
import type {KnownParties} from "../knownParties.js";
import {limits} from "../limits.js";
import {startWork} from "../work.js";
import {guessHeader, type HeadRow, headerRows} from "./header.js";

/** The first rows of a file. */
export interface HeadRows {
  readonly head: readonly HeadRow[];
  /** True where there are no further rows. */
  readonly isAll: boolean;
}

/** Sheets of a workbook that are looked at. */
export const lookedSheets = 300;

/** The first rows of a sheet; none where it is blank. */
export async function sheetHead(
  file: ImportFile,
  source: RowSource,
  sheet: string,
  context: ImportContext,
): Promise<readonly HeadRow[]> {
  try {
    return (await headRows(file, source, {encoding: null, delimiter: null, sheet}, sheetRows, context)).head;
  } catch (error) {
    if (error instanceof ImportError && error.fault.fault === "empty") return [];
    throw error;
  }
}

/** Rows of each sheet that are looked at: enough to see that two repeat each other. */
const sheetRows = 400;

/** As many of the first rows as the limits allow. @throws ImportError where all of them are blank. */
export async function headRows(
  file: ImportFile,
  source: RowSource,
  shape: RowShape,
  most: number,
  context: ImportContext,
): Promise<HeadRows> {
  const head: HeadRow[] = [];
  let isAll = true;
  let kept = 0;
  let characters = 0;
  const keep = (line: number, cells: readonly Cell[]) => {
    // Blank rows below the header say nothing; above it they part titles from it.
    if (head.length < headerRows || !cells.every(isBlank)) {
      head.push({line, cells: [...cells]});
      kept += cells.length;
      for (const cell of cells) if (typeof cell === "string") characters += cell.length;
    }
    const isEnough = head.length >= most || kept > limits.sampleCells || characters > limits.sampleCharacters;
    // Should the row be the very last, “the first rows” is said of all of them: true, if less than could be said.
    isAll = head.length < headerRows || !isEnough;
    return isAll;
  };
  await source.rows(shape, keep, startWork(file.blob.size, context));
  if (head.every(({cells}) => cells.every(isBlank)) && source.columnNames === null)
    throw new ImportError({fault: "empty"}, file.name);
  return {head, isAll};
}

/** The place of the header in the first rows: where the reader points, else as guessed; −1 for none. */
export function headerPlace(
  head: readonly HeadRow[],
  source: RowSource,
  known: KnownParties,
  pointed: number | undefined,
  file: string,
): number {
  if (source.columnNames || pointed === 0) return -1;
  if (pointed !== undefined) {
    const place = head.findIndex(({line}) => line === pointed);
    if (place < 0) throw new ImportError({fault: "no-such-header", line: pointed}, file);
    return place;
  }
  const guessed = guessHeader(head, known);
  if (guessed >= 0) return guessed;
  // Words above numbers: a header in words that we do not know.
  const first = head.findIndex(({cells}) => cells.filter((cell) => !isBlank(cell)).length > 1);
  return first >= 0 && !head[first].cells.some(looksNumeric) ? first : -1;
}
