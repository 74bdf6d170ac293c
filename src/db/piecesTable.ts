import type {ResultPiece} from "./queryEngine.js";
import type {ResultCell, ResultColumn, ResultTable} from "./resultTable.js";

/** The pieces of an answer as one table, in which a cell is looked up in its piece. */
export function piecesTable(columns: readonly ResultColumn[], pieces: readonly ResultPiece[]): ResultTable {
  const ends: number[] = [];
  let rowCount = 0;
  for (const piece of pieces) {
    rowCount += piece.rowCount;
    ends.push(rowCount);
  }
  /** Rows are mostly read one behind another: the piece that was read last is tried first. */
  let last = 0;
  const pieceOf = (row: number): number => {
    if (row < ends[last] && row >= (ends[last - 1] ?? 0)) return last;
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (row < ends[middle]) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    columns,
    rowCount,
    cell: (row, column) => {
      if (!(row >= 0 && row < rowCount)) throw new RangeError(`row ${row} of ${rowCount}`);
      last = pieceOf(row);
      return shown(pieces[last].cell(row - (ends[last - 1] ?? 0), column), columns[column]);
    },
  };
}

/** Whole numbers are numbers up to 2^53 and BigInt beyond; those that came as text are read. */
function shown(value: string | number | bigint | boolean | null, {kind}: ResultColumn): ResultCell {
  const read = kind === "whole" && typeof value === "string" ? BigInt(value) : value;
  return typeof read === "bigint" && Number.isSafeInteger(Number(read)) ? Number(read) : read;
}
