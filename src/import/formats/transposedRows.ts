import type {Cell} from "../cells/cell.js";
import {ImportError} from "../importError.js";
import {limits} from "../limits.js";

/** Takes a row and its number; false ends the reading. */
type OnRow = (line: number, cells: Cell[]) => boolean;

/**
 * Hands over the columns of a table as rows, numbered as the columns are, for tables in which stations are columns and
 * the lines of the protocol are rows. Such a table must be in memory as a whole.
 * @throws ImportError where it has more rows than a file may have columns.
 */
export async function transposedRows(
  read: (onRow: (line: number, cells: readonly Cell[]) => boolean) => Promise<void>,
  onRow: OnRow,
  file: string,
): Promise<void> {
  const rows: Cell[][] = [];
  let width = 0;
  await read((_, cells) => {
    if (rows.length === limits.columns)
      throw new ImportError({fault: "too-many-columns", limit: limits.columns}, file);
    rows.push([...cells]);
    width = Math.max(width, cells.length);
    return true;
  });
  for (let column = 0; column < width; column++)
    if (
      !onRow(
        column + 1,
        rows.map((cells) => cells[column]),
      )
    )
      return;
}
