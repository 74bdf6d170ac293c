import type {ResultCell, ResultTable} from "../../db/resultTable.js";

/** What a column can stand for in a chart: a size, a point in time, or a name. */
export type ColumnRole = "number" | "day" | "category";

/** Rows that are looked at to tell days from other texts: the site's tables hold days as text. */
const rowsLookedAt = 100;

/** The role of a column, by its type, and for texts by what stands in them. */
export function roleOf(table: ResultTable, column: number): ColumnRole {
  switch (table.columns[column].kind) {
    case "whole":
    case "decimal":
      return "number";
    case "date":
      return "day";
    case "text":
    case "time":
      return holdsDays(table, column) ? "day" : "category";
    default:
      return "category";
  }
}

function holdsDays(table: ResultTable, column: number): boolean {
  let found = 0;
  for (let row = 0; row < Math.min(table.rowCount, rowsLookedAt); row++) {
    const value = table.cell(row, column);
    if (value === null) continue;
    if (momentOf(value) === null) return false;
    found++;
  }
  return found > 0;
}

/** A day, or a moment of one, in milliseconds since 1970; null for anything else. */
export function momentOf(value: ResultCell): number | null {
  const parts = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d*)?(?:Z|\+00(?::00)?)?$/.exec(
    String(value),
  );
  if (!parts) return null;
  const time = Date.parse(`${parts[1]}T${parts[2] ?? "00:00"}Z`);
  return Number.isNaN(time) ? null : time;
}

/** A cell as a number that can be drawn; null where there is none. */
export function numberIn(value: ResultCell): number | null {
  if (value === null || typeof value === "string") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** The columns of a role, by name and in their order; of columns of one name the first. */
export function columnsOfRole(table: ResultTable, ...roles: readonly ColumnRole[]): readonly string[] {
  const names = table.columns.map(({name}) => name);
  return names.filter(
    (name, column) => names.indexOf(name) === column && roles.includes(roleOf(table, column)),
  );
}
