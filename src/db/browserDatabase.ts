/** DuckDB-WASM in the page: the one place that knows its driver. Import it lazily: the engine weighs 34 MB. */
import {AsyncDuckDB, type AsyncDuckDBConnection, getPlatformFeatures, VoidLogger} from "@duckdb/duckdb-wasm";
import {DatabaseError, type DatabaseErrorCode} from "./databaseError.js";

/** A database in the memory of the tab. Every failure is a `DatabaseError`. */
export interface BrowserDatabase {
  /** Creates a table from an Arrow IPC stream. The bytes are handed over to the worker: do not use them again. */
  insertArrow(tableName: string, ipcBytes: Uint8Array): Promise<void>;
  /** Answers one statement with plain objects. 64-bit whole numbers are numbers up to 2^53, BigInt beyond. */
  query<Answer = Readonly<Record<string, unknown>>>(sql: string): Promise<Answer[]>;
  /** Ends the worker and frees its memory. */
  close(): Promise<void>;
}

/** Starts the engine in a worker of its own (one to two seconds) and opens an empty database. */
export async function startDatabase(): Promise<BrowserDatabase> {
  if (typeof WebAssembly === "undefined" || !(await getPlatformFeatures()).wasmExceptions)
    throw new DatabaseError("no-webassembly", "WebAssembly with exceptions is missing");
  const worker = startWorker();
  const died = deathOf(worker);
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const connection = await Promise.race([connect(engine), died]);
    return databaseOn(engine, connection, worker, died);
  } catch (error) {
    worker.terminate();
    throw new DatabaseError("not-loaded", error);
  }
}

function startWorker(): Worker {
  try {
    return new Worker(import.meta.resolve("./browserWorker.js"), {type: "module"});
  } catch (error) {
    throw new DatabaseError("not-loaded", error);
  }
}

/**
 * Rejects when the worker reports an error. Listening before DuckDB does, it keeps DuckDB's own listener from hearing:
 * that one would only write to the console and leave every caller waiting.
 */
function deathOf(worker: Worker): Promise<never> {
  const death = new Promise<never>((_, fail) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      fail(new Error(event.message || "the worker could not be loaded"));
    });
  });
  death.catch(() => {});
  return death;
}

/** Extensions would be fetched from another host, and a fetch that fails can leave the engine broken. */
const settings = `SET autoinstall_known_extensions = false; SET autoload_known_extensions = false`;

async function connect(engine: AsyncDuckDB): Promise<AsyncDuckDBConnection> {
  await engine.instantiate(new URL(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm")).href);
  await engine.open({query: {castBigIntToDouble: false}});
  const connection = await engine.connect();
  await connection.query(settings);
  return connection;
}

function databaseOn(
  engine: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  worker: Worker,
  died: Promise<never>,
): BrowserDatabase {
  let failed: DatabaseError | undefined;
  let end: (reason: DatabaseError) => void = () => {};
  const ended = new Promise<never>((_, fail) => {
    end = (reason) => {
      failed ??= reason;
      fail(failed);
    };
  });
  ended.catch(() => {});
  died.catch((error) => end(new DatabaseError("engine-failed", error)));

  /** Waits for the engine's answer, but no longer than the engine lives. */
  async function answer<Answer>(code: DatabaseErrorCode, ask: () => Promise<Answer>): Promise<Answer> {
    if (failed) throw failed;
    try {
      return await Promise.race([ask(), ended]);
    } catch (error) {
      throw error instanceof DatabaseError ? error : new DatabaseError(code, error);
    }
  }

  return {
    insertArrow: (tableName, ipcBytes) => answer("bad-file", () => insert(engine, tableName, ipcBytes)),
    query: <Answer>(sql: string) =>
      answer("query-failed", async () => (await connection.query(sql)).toArray().map(plainRow) as Answer[]),
    close: async () => {
      end(new DatabaseError("closed", "the database was closed"));
      worker.terminate();
    },
  };
}

/**
 * Over a connection of its own: the engine takes a stream that breaks off for one that goes on, says nothing, and
 * would add the next stream to it. Asking for the table tells whether the stream was whole.
 */
async function insert(engine: AsyncDuckDB, tableName: string, ipcBytes: Uint8Array): Promise<void> {
  const connection = await engine.connect();
  try {
    await connection.insertArrowFromIPCStream(ipcBytes, {name: tableName, create: true});
    await connection.query(`DESCRIBE "${tableName.replaceAll('"', '""')}"`);
  } finally {
    await connection.close();
  }
}

/** A row as a plain object: Arrow's rows look into buffers that live as long as any of them. */
const plainRow = (row: {toJSON(): Record<string, unknown>}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row.toJSON()).map(([column, value]) => [column, plainValue(value)]));

const plainValue = (value: unknown): unknown =>
  typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
