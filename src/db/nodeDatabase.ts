/** DuckDB in Node, for the loaders, the command line and the tests: the one place that knows the native driver. */
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type DuckDBAppender, type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {type ColumnType, type Row, type Table, type TableName, tables} from "../stations/tables.js";
import {createTable} from "./schema.js";

/** A database in memory. Close it, or Node stays up. */
export interface NodeDatabase {
  /** Creates the table and fills it. A cell of the wrong type is the driver's error. */
  insert<Name extends TableName>(name: Name, rows: readonly Row<Name>[]): Promise<void>;
  /** Answers one statement with plain objects. Whole numbers wider than 32 bits come as BigInt: cast them. */
  query<Answer = Readonly<Record<string, unknown>>>(sql: string): Promise<Answer[]>;
  /** The table as a Parquet file that carries the given remarks about itself. */
  parquet(name: TableName, metadata: Readonly<Record<string, string>>): Promise<Uint8Array>;
  close(): void;
}

/** Opens an empty database in memory. */
export async function openNodeDatabase(): Promise<NodeDatabase> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  return {
    insert: (name, rows) => insert(connection, name, rows),
    query: async <Answer>(sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS() as Answer[],
    parquet: (name, metadata) => parquet(connection, name, metadata),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function insert<Name extends TableName>(
  connection: DuckDBConnection,
  name: Name,
  rows: readonly Row<Name>[],
) {
  await connection.run(createTable(name));
  const table: Table = tables[name];
  const columns = Object.entries(table.columns).map(([column, {type}]) => ({
    column,
    append: appenders[type],
  }));
  const appender = await connection.createAppender(name);
  for (const row of rows as readonly Readonly<Record<string, unknown>>[]) {
    for (const {column, append} of columns) appendCell(appender, append, row[column]);
    appender.endRow();
  }
  appender.closeSync();
}

type Append = (appender: DuckDBAppender, value: unknown) => void;

const appenders: Record<ColumnType, Append> = {
  text: (appender, value) => appender.appendVarchar(value as string),
  date: (appender, value) => appender.appendVarchar(value as string),
  whole: (appender, value) => appender.appendInteger(value as number),
  decimal: (appender, value) => appender.appendDouble(value as number),
  flag: (appender, value) => appender.appendBoolean(value as boolean),
};

function appendCell(appender: DuckDBAppender, append: Append, value: unknown) {
  if (value === null || value === undefined) appender.appendNull();
  else append(appender, value);
}

/** Far above any table built here: a single row group is quickest to read for a few hundred thousand rows. */
const rowGroupSize = 10_000_000;

async function parquet(
  connection: DuckDBConnection,
  name: TableName,
  metadata: Readonly<Record<string, string>>,
) {
  const folder = await mkdtemp(join(tmpdir(), "mandat-"));
  const file = join(folder, `${name}.parquet`);
  const remarks = Object.entries(metadata).map(([key, value]) => `${quoted(key)}: ${quoted(value)}`);
  const about = remarks.length > 0 ? `, KV_METADATA {${remarks.join(", ")}}` : "";
  try {
    await connection.run(
      `COPY ${name} TO ${quoted(file)} (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${rowGroupSize}${about})`,
    );
    return await readFile(file);
  } finally {
    await rm(folder, {recursive: true});
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
