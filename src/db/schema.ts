/** The tables of `protocols/tables.ts` as SQL. */
import {type Column, type ColumnType, type Table, type TableName, tables} from "../stations/tables.js";

const sqlTypes: Record<ColumnType, string> = {
  text: "VARCHAR",
  date: "VARCHAR",
  whole: "INTEGER",
  decimal: "DOUBLE",
  flag: "BOOLEAN",
};

/**
 * The statement that creates an empty table. Keys and ranges are left to the checks: a protocol that breaks a rule
 * is kept and reported, so the database must not refuse it.
 */
export function createTable(name: TableName): string {
  const table: Table = tables[name];
  const lines = Object.entries(table.columns).map(([column, description]) => columnLine(column, description));
  return `CREATE TABLE ${name} (\n  ${lines.join(",\n  ")}\n)`;
}

const columnLine = (name: string, {type, nullable}: Column) =>
  `"${name}" ${sqlTypes[type]}${nullable ? "" : " NOT NULL"}`;
