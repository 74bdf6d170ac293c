/** DuckDB-WASM behind the seam, for readers' SQL: an engine of its own, apart from every other one of the page. */
import {tableStream} from "./arrowTable.js";
import type {Connector} from "./connector.js";
import {engineConnector} from "./engineConnector.js";
import {insertStreams} from "./insertStream.js";
import {kazakhOrderMacro} from "./kazakhOrder.js";
import {readPending} from "./pendingQuery.js";
import type {QueryEngine} from "./queryEngine.js";
import {QueryError} from "./queryError.js";
import {sandboxSettings} from "./sandbox.js";
import {canRunEngine, type StartedEngine, startEngine} from "./wasmEngine.js";

/** Gives a table as Arrow streams, its rows in pieces. It is asked again when an engine has to be filled anew. */
export type ArrowSource = () => Promise<readonly Uint8Array[]>;

/** A connector that also takes tables in which were decoded beside the page. */
export interface BrowserConnector extends Connector {
  /**
   * Makes a table of Arrow streams (`arrowStream`, `decodeBeside`), or adds their rows to the one that is there. The
   * bytes are handed over to the engine.
   */
  readonly putArrow: (
    name: string,
    source: ArrowSource,
    options?: {readonly append: boolean},
  ) => Promise<void>;
  /** Starts the engine ahead of the first query. Rejects with a `QueryError` where it does not start. */
  readonly warm: () => Promise<void>;
}

/** Opens a connector; its worker starts with the first query, or when it is warmed. */
export function openBrowserConnector(): BrowserConnector {
  const {fill, ...connector} = engineConnector(startBrowserEngine);
  return {
    ...connector,
    putArrow: (name, source, options) =>
      fill(name, async ({insertArrow}, append) => insertArrow(name, await source(), {append}), options),
  };
}

interface BrowserEngine extends QueryEngine {
  readonly insertArrow: (
    name: string,
    streams: readonly Uint8Array[],
    options?: {readonly append: boolean},
  ) => Promise<void>;
}

async function startBrowserEngine(): Promise<BrowserEngine> {
  if (!(await canRunEngine()))
    throw new QueryError("engine-failed", "WebAssembly with exceptions is missing");
  return engineOn(await startEngine(startWorker, [kazakhOrderMacro, ...sandboxSettings]));
}

const startWorker = (): Worker => new Worker(import.meta.resolve("./queryWorker.js"), {type: "module"});

function engineOn({engine, connection, worker, died}: StartedEngine): BrowserEngine {
  const insertArrow: BrowserEngine["insertArrow"] = (name, streams, options) =>
    insertStreams(engine, name, streams, options);
  return {
    read: (sql, onPiece) => connection.useUnsafe((bindings, id) => readPending(bindings, id, sql, onPiece)),
    insert: (name, table, cells) => insertArrow(name, [tableStream(name, table, cells)]),
    insertArrow,
    interrupt: () => void connection.cancelSent().catch(() => {}),
    end: () => worker.terminate(),
    died,
  };
}
