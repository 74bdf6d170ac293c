import type {RecordBatch, Vector} from "apache-arrow";
import type {ResultPiece} from "./queryEngine.js";

/** A record batch of an answer as a piece of it: cells are read from Arrow's own buffers when they are asked for. */
export function arrowPiece(batch: RecordBatch, bytes: number): ResultPiece {
  const columns: (Vector | null)[] = [];
  return {
    rowCount: batch.numRows,
    bytes,
    cell: (row, column) => {
      columns[column] ??= batch.getChildAt(column);
      return plainCell(columns[column]?.get(row));
    },
  };
}

/** A number of 128 bits comes as four of 32, the lowest first: DuckDB hands over its HUGEINT as an Arrow decimal. */
function plainCell(value: unknown): string | number | bigint | boolean | null {
  if (!(value instanceof Uint32Array)) return (value ?? null) as string | number | bigint | boolean | null;
  let whole = 0n;
  for (let part = value.length - 1; part >= 0; part--) whole = (whole << 32n) | BigInt(value[part]);
  return BigInt.asIntN(32 * value.length, whole);
}
