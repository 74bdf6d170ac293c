/** Every table that a query can read, in the order of the list beside the editor. */
import {type Table, type TableName, tableNames, tables} from "../stations/tables.js";
import {drawsTable} from "./scenario/drawsTable.js";
import {scenarioTables} from "./scenarioTables.js";
import {otherWorked, scenarioWorked} from "./workedTables.js";

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

/** The tables that follow the scenario; they are empty while it has no answer. */
export const tablesOfScenario: readonly QueryTable[] = [
  ...Object.entries(scenarioTables),
  ...Object.entries(scenarioWorked).map(([name, {table}]) => [name, table] as const),
].map(([name, table]) => ({name, kind: "scenario", table}));

/** The tables that are worked out of laws and results, whatever the scenario. */
const tablesOfLaws: readonly QueryTable[] = Object.entries(otherWorked).map(([name, {table}]) => ({
  name,
  kind: "worked",
  table,
}));

/** The draws of the reconstruction: hundreds of them take seconds, so that nobody waits for them unasked. */
export const tableOfDraws: QueryTable = {name: "draws", kind: "draws", table: drawsTable};

/** All of them but the reader's own. */
export const queryTables: readonly QueryTable[] = [
  ...siteTables,
  ...tablesOfScenario,
  ...tablesOfLaws,
  tableOfDraws,
];
