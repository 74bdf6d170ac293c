/** What this browser keeps for the reader, on this device alone, in a database of this copy of the site. */
import {type IDBPDatabase, openDB} from "idb";
import {sharedDatabase, takeOver} from "./sharedDatabase.js";
import {nameInCopy} from "./siteFolder.js";
import {madeByReader, type Stores} from "./stores.js";

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

/** Milliseconds after which a browser that has not opened its storage is taken for one that does not. */
const patience = 15_000;

/**
 * Does one thing with the database and closes it, so that no tab stands in another's way. Rejects with a `StorageError`,
 * also where the browser does not open it for long: what the reader made is then kept in another way, and nobody waits
 * for good.
 */
export async function withStorage<Answer>(
  act: (database: IDBPDatabase<Stores>) => Promise<Answer>,
): Promise<Answer> {
  let database: IDBPDatabase<Stores> | undefined;
  try {
    database = await inTime(
      openDB<Stores>(nameInCopy(sharedDatabase), 1, {
        upgrade(fresh) {
          for (const store of [...madeByReader, "taken"] as const) fresh.createObjectStore(store);
        },
      }),
    );
    await takeOver(database);
    return await act(database);
  } catch (error) {
    throw new StorageError(isFull(error) ? "full" : "blocked", error);
  } finally {
    database?.close();
  }
}

/** One that opens after all is closed at once: nobody waits for it any more. */
async function inTime(opening: Promise<IDBPDatabase<Stores>>): Promise<IDBPDatabase<Stores>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the browser did not open its storage within ${patience} ms`));
      opening.then((database) => database.close()).catch(() => {});
    }, patience);
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";
