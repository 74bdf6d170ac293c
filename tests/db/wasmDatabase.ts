import {createRequire} from "node:module";
import {createDuckDB, type DuckDBConnection, NODE_RUNTIME, VoidLogger} from "@duckdb/duckdb-wasm/blocking";

const require = createRequire(import.meta.url);

/** The browser's own engine, run by Node: the same WebAssembly file, without a browser. */
export async function openWasmDatabase(): Promise<DuckDBConnection> {
  const file = (name: string) => require.resolve(`@duckdb/duckdb-wasm/dist/${name}`);
  const bundles = {
    mvp: {mainModule: file("duckdb-mvp.wasm"), mainWorker: file("duckdb-node-mvp.worker.cjs")},
    eh: {mainModule: file("duckdb-eh.wasm"), mainWorker: file("duckdb-node-eh.worker.cjs")},
  };
  const engine = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
  await engine.instantiate(() => {});
  engine.open({});
  const connection = engine.connect();
  connection.query("SET autoinstall_known_extensions = false");
  connection.query("SET autoload_known_extensions = false");
  return connection;
}

/** The answer as plain objects. */
export const wasmQuery = <Answer>(connection: DuckDBConnection, sql: string): Answer[] =>
  connection
    .query(sql)
    .toArray()
    .map((row) => ({...row.toJSON()}) as Answer);
