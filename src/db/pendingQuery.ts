import {RecordBatchReader} from "apache-arrow";
import {arrowPiece} from "./arrowPieces.js";
import type {ResultPiece} from "./queryEngine.js";

/** DuckDB-WASM's calls for a query that is run in small steps, between which it can be told to stop. */
export interface PendingBindings {
  startPendingQuery(connection: number, sql: string, stream: boolean): MaybeSoon<Uint8Array | null>;
  pollPendingQuery(connection: number): MaybeSoon<Uint8Array | null>;
  fetchQueryResults(connection: number): MaybeSoon<Uint8Array | null>;
}

type MaybeSoon<Value> = Value | Promise<Value>;

/**
 * Reads an answer piece by piece, until `onPiece` says false. The engine finishes the query before the first piece
 * comes: where it hands rows over as it finds them, it hears of nothing until it has found one.
 */
export async function readPending(
  bindings: PendingBindings,
  connection: number,
  sql: string,
  onPiece: (piece: ResultPiece) => boolean,
): Promise<void> {
  const reader = await RecordBatchReader.from(bytesOf(bindings, connection, sql));
  for await (const batch of reader)
    if (batch.numRows > 0 && !onPiece(arrowPiece(batch, batch.data.byteLength))) return;
}

/** An Arrow stream: its schema, then rows. */
async function* bytesOf(
  bindings: PendingBindings,
  connection: number,
  sql: string,
): AsyncGenerator<Uint8Array> {
  let schema = await bindings.startPendingQuery(connection, sql, false);
  while (schema === null) schema = await bindings.pollPendingQuery(connection);
  yield schema;
  // One piece is under way while the last one is read.
  let next = bindings.fetchQueryResults(connection);
  for (;;) {
    const bytes = await next;
    if (bytes?.length === 0) return;
    next = bindings.fetchQueryResults(connection);
    if (bytes) yield bytes;
  }
}
