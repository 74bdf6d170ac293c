/** What this browser keeps for the reader, on this device alone: the one place that knows IndexedDB. */
import {type DBSchema, type IDBPDatabase, openDB} from "idb";

/** The two Parquet files of a set: the same tables, column by column, as the site's own. */
export interface StoredFiles {
  readonly protocols: ArrayBuffer;
  readonly votes: ArrayBuffer;
}

interface Stores extends DBSchema {
  /** Descriptions by id: small, so that a list of them is quick to have. */
  readonly sets: {readonly key: string; readonly value: unknown};
  /** Files by the same id. */
  readonly files: {readonly key: string; readonly value: StoredFiles};
  /** How files with a header are read, by its fingerprint. */
  readonly mappings: {readonly key: string; readonly value: unknown};
}

/** Why the browser keeps nothing: it has no room, or its settings forbid it (or its storage is broken). */
export type StorageRefusal = "full" | "blocked";

/** The one way in which storage fails. */
export class StorageError extends Error {
  override readonly name = "StorageError";

  constructor(
    readonly refusal: StorageRefusal,
    cause: unknown,
  ) {
    super(`${refusal}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
  }
}

/** Does one thing with the database and closes it, so that no tab stands in another's way. Rejects with a `StorageError`. */
export async function withStorage<Answer>(
  act: (database: IDBPDatabase<Stores>) => Promise<Answer>,
): Promise<Answer> {
  let database: IDBPDatabase<Stores> | undefined;
  try {
    database = await openDB<Stores>("mandat", 1, {
      upgrade(fresh) {
        for (const store of ["sets", "files", "mappings"] as const) fresh.createObjectStore(store);
      },
    });
    return await act(database);
  } catch (error) {
    throw new StorageError(isFull(error) ? "full" : "blocked", error);
  } finally {
    database?.close();
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";
