import type {Catalogue} from "../../catalogue/catalogue.js";
import type {Connector} from "../../db/connector.js";
import type {ResultKind, ResultTable} from "../../db/resultTable.js";
import {contestColumns, lawColumns, partyColumns} from "../../stations/catalogueTables.js";
import {
  type Cells,
  type ColumnType,
  type Table,
  type TableName,
  tableNames,
  tables,
} from "../../stations/tables.js";
import {latePart} from "../../waiting/inAttempts.js";

/** The tables of the site that are fetched; the others follow from the catalogue, which is there already. */
export type FetchedTable = Exclude<TableName, "contests" | "parties" | "laws">;

/** How the page gets the Parquet file of a table; each call is a new copy of the bytes. */
export type SiteFiles = Readonly<Record<FetchedTable, () => Promise<ArrayBuffer>>>;

/** The tables of the site, with the contests and lists that the reader loaded among them. */
export interface SiteTables {
  /** The rows of a table as they stand in its file, without a database; null for a name that is none of the site's. */
  readonly rows: (name: string) => Promise<ResultTable | null>;
  readonly put: (connector: Connector) => Promise<void>;
}

/** Fetches the tables of the site when they are wanted. */
export function siteTables(catalogue: Catalogue, files: SiteFiles): SiteTables {
  const cellsOf = async (name: TableName): Promise<Readonly<Record<string, Cells>>> => {
    if (name === "contests") return {...contestColumns(catalogue)};
    if (name === "parties") return {...partyColumns(catalogue)};
    if (name === "laws") return {...lawColumns(catalogue)};
    // The reader of Parquet comes with the first file.
    const [bytes, {tableOf}] = await Promise.all([
      files[name](),
      latePart(import("../../db/tableColumns.js")),
    ]);
    return {...(await tableOf(name, bytes))};
  };
  return {
    async rows(name) {
      const own = tableNames.find((one) => one === name);
      return own ? tableRows(tables[own], await cellsOf(own)) : null;
    },
    async put(connector) {
      // Fetched side by side, put in one after the other.
      const fetched = tableNames.map(async (name) => [name, await cellsOf(name)] as const);
      for (const table of fetched) {
        const [name, cells] = await table;
        await connector.put(name, tables[name], cells);
      }
    },
  };
}

/** A table's cells as rows that can be shown. */
function tableRows({columns}: Table, cells: Readonly<Record<string, Cells>>): ResultTable {
  const named = Object.entries(columns);
  const inOrder = named.map(([name]) => cells[name]);
  return {
    columns: named.map(([name, {type}]) => ({name, sqlType: sqlTypes[type], kind: kinds[type]})),
    rowCount: inOrder[0].length,
    cell: (row, column) => inOrder[column][row] ?? null,
  };
}

/** As the database calls them once the table is there. */
const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  date: "VARCHAR",
  whole: "INTEGER",
  decimal: "DOUBLE",
  flag: "BOOLEAN",
};

const kinds: Readonly<Record<ColumnType, ResultKind>> = {
  text: "text",
  date: "text",
  whole: "whole",
  decimal: "decimal",
  flag: "flag",
};
