/** The tables that are published with the site. */
import {type Table, type TableName, tableNames, tables} from "../stations/tables.js";

/**
 * Where a table comes from: it is published with the site, it follows the scenario in the address, is worked out of
 * laws and results, is made of the scenario when the reader asks for it, or is the reader's own.
 */
export type QueryTableKind = "site" | "scenario" | "worked" | "draws" | "own";

/** A table with its name in SQL. */
export interface QueryTable {
  readonly name: string;
  readonly kind: QueryTableKind;
  readonly table: Table;
}

/** The tables of the site. */
export const siteTables: readonly QueryTable[] = tableNames.map((name: TableName) => ({
  name,
  kind: "site",
  table: tables[name],
}));
