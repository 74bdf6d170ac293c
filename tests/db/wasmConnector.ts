import type {DuckDBConnection} from "@duckdb/duckdb-wasm/blocking";
import {tableStream} from "../../src/db/arrowTable.js";
import {type EngineConnector, engineConnector} from "../../src/db/engineConnector.js";
import {kazakhOrderMacro} from "../../src/db/kazakhOrder.js";
import {type PendingBindings, readPending} from "../../src/db/pendingQuery.js";
import type {QueryEngine} from "../../src/db/queryEngine.js";
import {sandboxSettings} from "../../src/db/sandbox.js";
import {openWasmDatabase} from "./wasmDatabase.js";

/** The browser's engine in Node, behind the seam: everything but the worker around it. */
export const openWasmConnector = (): EngineConnector<QueryEngine> => engineConnector(startWasmEngine);

async function startWasmEngine(): Promise<QueryEngine> {
  const connection = await openWasmDatabase();
  for (const statement of [kazakhOrderMacro, ...sandboxSettings]) connection.query(statement);
  const use = <Answer>(call: (bindings: PendingBindings, id: number) => Answer): Answer =>
    connection.useUnsafe((bindings, id) => call(between(bindings), id));
  return {
    read: (sql, onPiece) => use((bindings, id) => readPending(bindings, id, sql, onPiece)),
    insert: async (name, table, cells) => {
      insertArrow(connection, name, tableStream(name, table, cells));
    },
    interrupt: () => connection.useUnsafe((bindings, id) => bindings.cancelPendingQuery(id)),
    end: () => {},
    died: new Promise(() => {}),
  };
}

/** The engine runs in the test's own thread: what asks it to stop has its turn between two steps. */
const between = (bindings: PendingBindings): PendingBindings => ({
  startPendingQuery: (id, sql, stream) => bindings.startPendingQuery(id, sql, stream),
  pollPendingQuery: async (id) => {
    await new Promise((resolve) => setTimeout(resolve));
    return bindings.pollPendingQuery(id);
  },
  fetchQueryResults: (id) => bindings.fetchQueryResults(id),
});

function insertArrow(connection: DuckDBConnection, name: string, bytes: Uint8Array): void {
  const inserting = connection.useUnsafe((bindings) => bindings.connect());
  inserting.insertArrowFromIPCStream(bytes, {name, create: true});
  inserting.close();
}
