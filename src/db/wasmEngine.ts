/** Starting DuckDB-WASM in a worker, for every database of the page. */
import {AsyncDuckDB, getPlatformFeatures, VoidLogger} from "@duckdb/duckdb-wasm";

/** Whether this browser can run the engine: it needs WebAssembly with exceptions (2022). */
export const canRunEngine = async (): Promise<boolean> =>
  typeof WebAssembly !== "undefined" && (await getPlatformFeatures()).wasmExceptions;

/**
 * Rejects when the worker reports an error. Listening before DuckDB does, it keeps DuckDB's own listener from hearing:
 * that one would only write to the console and leave every caller waiting.
 */
export function deathOf(worker: Worker): Promise<never> {
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

/** Loads the engine in a worker that runs DuckDB's script, and opens an empty database in memory. */
export async function openEngine(worker: Worker): Promise<AsyncDuckDB> {
  const engine = new AsyncDuckDB(new VoidLogger(), worker);
  await engine.instantiate(new URL(import.meta.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm")).href);
  await engine.open({query: {castBigIntToDouble: false, queryPollingInterval: stepMilliseconds}});
  return engine;
}

/** How long the engine works on a query before it listens again whether it was cancelled. */
const stepMilliseconds = 20;
