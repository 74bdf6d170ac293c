import {DuckDBInstance} from "@duckdb/node-api";
import type {ColumnType, Table} from "../../src/stations/tables.js";

const sqlTypes: Record<ColumnType, string> = {
  text: "VARCHAR",
  date: "VARCHAR",
  whole: "INTEGER",
  decimal: "DOUBLE",
  flag: "BOOLEAN",
};

/** A database with these tables in it, which answers one statement with plain rows. */
export async function databaseWith(
  tables: readonly {readonly name: string; readonly table: Table; readonly cells: object}[],
) {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  for (const {name, table, cells} of tables) {
    const columns = Object.entries(table.columns);
    await connection.run(
      `CREATE TABLE ${name} (${columns.map(([column, {type, nullable}]) => `"${column}" ${sqlTypes[type]}${nullable ? "" : " NOT NULL"}`).join(", ")})`,
    );
    const appender = await connection.createAppender(name);
    const values = cells as Readonly<Record<string, ArrayLike<unknown>>>;
    for (let row = 0; row < values[columns[0][0]].length; row++) {
      for (const [column, {type}] of columns) {
        const value = values[column][row];
        if (value === null) appender.appendNull();
        else if (type === "whole") appender.appendInteger(value as number);
        else if (type === "decimal") appender.appendDouble(value as number);
        else if (type === "flag") appender.appendBoolean(value as boolean);
        else appender.appendVarchar(value as string);
      }
      appender.endRow();
    }
    appender.closeSync();
  }
  return {
    ask: async (sql: string): Promise<Record<string, unknown>[]> =>
      (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
