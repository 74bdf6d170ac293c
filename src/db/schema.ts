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

/** The same for any table, whose columns may all be empty. */
export const createLooseTable = (name: string, {columns}: Table): string =>
  `CREATE TABLE ${quotedName(name)} (${Object.entries(columns)
    .map(([column, {type}]) => `${quotedName(column)} ${sqlTypes[type]}`)
    .join(", ")})`;

/** A name as SQL takes it, whatever stands in it. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const columnLine = (name: string, {type, nullable}: Column) =>
  `"${name}" ${sqlTypes[type]}${nullable ? "" : " NOT NULL"}`;
