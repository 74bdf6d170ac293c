/** Starting DuckDB-WASM in a worker, for every database of the page. */
import {AsyncDuckDB, type AsyncDuckDBConnection, getPlatformFeatures, VoidLogger} from "@duckdb/duckdb-wasm";
import {inAttempts} from "../waiting/inAttempts.js";

/** Whether this browser can run the engine: it needs WebAssembly with exceptions (2022). */
export const canRunEngine = async (): Promise<boolean> =>
  typeof WebAssembly !== "undefined" && (await getPlatformFeatures()).wasmExceptions;

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

/** An engine that has started, with a connection to its empty database. */
export interface StartedEngine {
  readonly engine: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  readonly worker: Worker;
  /** Rejects when the worker reports an error. */
  readonly died: Promise<never>;
}

/**
 * Starts the engine in a worker that runs DuckDB's script. It is waited for as long as it takes; while nothing of its
 * 34 MB comes, the reader is told and may have it started anew. Rejects where the worker reports an error.
 */
export const startEngine = (startWorker: () => Worker, settings: readonly string[]): Promise<StartedEngine> =>
  inAttempts("engine", (heard) => {
    const worker = startWorker();
    const died = deathOf(worker);
    const open = async (): Promise<StartedEngine> => {
      const engine = await openEngine(worker, heard);
      heard();
      const connection = await engine.connect();
      for (const statement of settings) await connection.query(statement);
      return {engine, connection, worker, died};
    };
    const end = (): void => worker.terminate();
    const answer = Promise.race([open(), died]);
    answer.catch(end);
    return {answer, end};
  });

/** Loads the engine and opens an empty database in memory; `heard` is told whenever some of it has come. */
async function openEngine(worker: Worker, heard: () => void): Promise<AsyncDuckDB> {
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  const wasm = new URL(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm")).href;
  await engine.instantiate(wasm, null, heard);
  await engine.open({query: {castBigIntToDouble: false, queryPollingInterval: stepMilliseconds}});
  return engine;
}

/** How long the engine works on a query before it listens again whether it was cancelled. */
const stepMilliseconds = 20;
