/** DuckDB in Node, for the loaders, the command line and the tests: for tables of the site alone. */
import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {type Cells, type Columns, type Table, type TableName, tables} from "../stations/tables.js";
import {appendRows, driverType} from "./nodeAppend.js";
import {createTable} from "./schema.js";
import {wholeNumbers} from "./wholeNumbers.js";

/** A database in memory. Close it, or Node stays up. */
export interface NodeDatabase {
  /**
   * Creates the table and fills it. Throws, naming the column, where a whole number is none or a column is longer or
   * shorter than the first; a required cell that is empty is the driver's error.
   */
  insert<Name extends TableName>(name: Name, columns: Columns<Name>): Promise<void>;
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
    insert: (name, columns) => insert(connection, name, columns),
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
  columns: Columns<Name>,
) {
  await connection.run(createTable(name));
  const table: Table = tables[name];
  const described = Object.entries(table.columns).map(([column, {type}]) => {
    const cells = (columns as Readonly<Record<string, Cells>>)[column];
    // The driver would cut off what does not fit into a whole number.
    if (type === "whole") wholeNumbers(`${name}.${column}`, cells);
    return {type: driverType(type, 32), cells};
  });
  const rowCount = described[0].cells.length;
  const uneven = described.findIndex(({cells}) => cells.length !== rowCount);
  if (uneven >= 0) throw new Error(`${name}.${Object.keys(table.columns)[uneven]} has not ${rowCount} rows`);
  await appendRows(connection, name, described);
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
