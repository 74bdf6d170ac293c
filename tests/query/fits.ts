import type {Table} from "../../src/stations/column.js";

/** True where a cell is what its column is said to hold. */
export function fits({columns}: Table, column: string, cell: unknown): boolean {
  const {type, range, nullable} = columns[column];
  if (cell === null) return nullable;
  if (type === "text" || type === "date") return typeof cell === "string";
  if (type === "flag") return typeof cell === "boolean";
  return (
    typeof cell === "number" &&
    (type === "decimal" || Number.isInteger(cell)) &&
    (range === null || (cell >= range[0] && cell <= range[1]))
  );
}
