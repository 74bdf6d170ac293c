import type {ResultTable} from "../../db/resultTable.js";
import type {Formats} from "../../words/formats.js";
import {cellText} from "./cellText.js";

/** Where each column begins, in pixels from the left, and at the end where the last one ends. */
export type ColumnLefts = readonly number[];

/** Rows that are looked at for the width of a column: the first ones, and others from the whole table. */
const [firstLookedAt, othersLookedAt] = [60, 200];

/** The letters a column has room for, at least and at most; longer texts are cut off with an ellipsis. */
const [fewestLetters, mostLetters] = [5, 36];

/** Columns as wide as their heads and what stands in a sample of their rows; `letter` and `padding` in pixels. */
export function columnLefts(
  table: ResultTable,
  formats: Formats,
  none: string,
  {letter, padding}: {readonly letter: number; readonly padding: number},
): ColumnLefts {
  const rows = rowsLookedAt(table.rowCount);
  const lefts = [0];
  table.columns.forEach((column, index) => {
    // The mark of a sorted column has its place, too.
    let letters = Math.max(column.name.length + 2, column.sqlType.length * 0.85);
    for (const row of rows)
      letters = Math.max(letters, cellText(table.cell(row, index), column, formats, none).length);
    lefts.push(
      lefts[index] + Math.round(Math.min(Math.max(letters, fewestLetters), mostLetters) * letter + padding),
    );
  });
  return lefts;
}

/** In steps of the golden section, which no pattern of the rows keeps pace with. */
function rowsLookedAt(rowCount: number): readonly number[] {
  if (rowCount <= firstLookedAt + othersLookedAt) return Array.from({length: rowCount}, (_, row) => row);
  const others = Array.from({length: othersLookedAt}, (_, place) =>
    Math.floor(((place * 0.618034) % 1) * rowCount),
  );
  return [...Array.from({length: firstLookedAt}, (_, row) => row), ...others];
}

/** The columns that are seen through a window, one more on either side: from the first to before the second. */
export function columnsInSight(
  lefts: ColumnLefts,
  left: number,
  width: number,
): readonly [from: number, before: number] {
  const count = lefts.length - 1;
  const first = lefts.findIndex((_, column) => column === count || lefts[column + 1] > left);
  const after = lefts.findIndex((start) => start >= left + width);
  return [Math.max(first - 1, 0), Math.min((after < 0 ? count : after) + 1, count)];
}
