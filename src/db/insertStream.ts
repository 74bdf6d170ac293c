import type {AsyncDuckDB} from "@duckdb/duckdb-wasm";
import {quotedName} from "./schema.js";

/** Makes a table of the rows of some Arrow streams, or adds them to the one of that name. The bytes are handed over. */
export async function insertStreams(
  engine: AsyncDuckDB,
  tableName: string,
  streams: readonly Uint8Array[],
  {append} = {append: false},
): Promise<void> {
  for (const [piece, ipcBytes] of streams.entries())
    await insertStream(engine, tableName, ipcBytes, {append: append || piece > 0});
}

/**
 * Makes a table of an Arrow stream, or adds its rows to the one of that name. The bytes are handed over. It goes over
 * a connection of its own: the engine takes a stream that breaks off for one that goes on, says nothing, and would
 * add the next stream to it. Asking for the table tells whether the stream was whole.
 */
async function insertStream(
  engine: AsyncDuckDB,
  tableName: string,
  ipcBytes: Uint8Array,
  {append}: {readonly append: boolean},
): Promise<void> {
  const connection = await engine.connect();
  try {
    await connection.insertArrowFromIPCStream(ipcBytes, {name: tableName, create: !append});
    await connection.query(`DESCRIBE ${quotedName(tableName)}`);
  } finally {
    await connection.close();
  }
}
