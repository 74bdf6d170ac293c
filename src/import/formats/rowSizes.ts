import {isBlank} from "../cells/cell.js";
import type {Delimiter} from "../importFile.js";
import {cellsOfQuotedLine, type OnRow, quoteMarkOf} from "./delimitedRows.js";
import {isRule, withPlainBars} from "./ruledTables.js";
import {textReader} from "./textReader.js";

/** Rows that are counted: as many tell how a file is cut. */
const countedRows = 200;

/**
 * How many cells each of the first rows has that is not blank. `isWhole` says that the text ends where the file does.
 * @throws ImportError past a limit, with `sizes` filled up to there.
 */
export function rowSizes(
  text: string,
  delimiter: Delimiter,
  isWhole: boolean,
  sizes: number[] = [],
): number[] {
  const onRow: OnRow = (_, cells) => {
    if (cells.some((cell) => !isBlank(cell)) && !isRule(cells))
      sizes.push((cellsOfQuotedLine(cells, delimiter) ?? cells).length);
    return sizes.length < countedRows;
  };
  const reader = textReader(delimiter, onRow, null, quoteMarkOf(text));
  if (reader.push(withPlainBars(text, delimiter)) && isWhole) reader.end();
  return sizes;
}

/** The share of the rows that have as many cells as most; 0 where there is no row. */
export function evenness(sizes: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return sizes.length === 0 ? 0 : Math.max(...counts.values()) / sizes.length;
}
