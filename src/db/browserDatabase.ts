/** DuckDB-WASM in the page: the one place that knows its driver. Import it lazily: the engine weighs 34 MB. */
import {DatabaseError, type DatabaseErrorCode} from "./databaseError.js";
import {insertStreams} from "./insertStream.js";
import {canRunEngine, type StartedEngine, startEngine} from "./wasmEngine.js";

/** A database in the memory of the tab. Every failure is a `DatabaseError`. */
export interface BrowserDatabase {
  /** Creates a table from Arrow IPC streams. The bytes are handed over to the worker: do not use them again. */
  insertArrow(tableName: string, streams: readonly Uint8Array[]): Promise<void>;
  /** Answers one statement with plain objects. 64-bit whole numbers are numbers up to 2^53, BigInt beyond. */
  query<Answer = Readonly<Record<string, unknown>>>(sql: string): Promise<Answer[]>;
  /** Ends the worker and frees its memory. */
  close(): Promise<void>;
}

/** Starts the engine in a worker of its own (one to two seconds) and opens an empty database. */
export async function startDatabase(): Promise<BrowserDatabase> {
  if (!(await canRunEngine()))
    throw new DatabaseError("no-webassembly", "WebAssembly with exceptions is missing");
  try {
    return databaseOn(await startEngine(startWorker, [settings]));
  } catch (error) {
    throw new DatabaseError("not-loaded", error);
  }
}

const startWorker = (): Worker => new Worker(import.meta.resolve("./browserWorker.js"), {type: "module"});

/** Extensions would be fetched from another host, and a fetch that fails can leave the engine broken. */
const settings = `SET autoinstall_known_extensions = false; SET autoload_known_extensions = false`;

function databaseOn({engine, connection, worker, died}: StartedEngine): BrowserDatabase {
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
    insertArrow: (tableName, streams) => answer("bad-file", () => insertStreams(engine, tableName, streams)),
    query: <Answer>(sql: string) =>
      answer("query-failed", async () => (await connection.query(sql)).toArray().map(plainRow) as Answer[]),
    close: async () => {
      end(new DatabaseError("closed", "the database was closed"));
      worker.terminate();
    },
  };
}

/** A row as a plain object: Arrow's rows look into buffers that live as long as any of them. */
const plainRow = (row: {toJSON(): Record<string, unknown>}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row.toJSON()).map(([column, value]) => [column, plainValue(value)]));

const plainValue = (value: unknown): unknown =>
  typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
