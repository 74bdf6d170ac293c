/** Every table that a query can read, in the order of the list beside the editor. */
import {type Table, type TableName, tableNames, tables} from "../stations/tables.js";

/** Where a table comes from: it is published with the site, or it follows the scenario in the address. */
export type QueryTableKind = "site" | "scenario";

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
