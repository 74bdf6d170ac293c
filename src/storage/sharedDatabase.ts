/**
 * Earlier versions kept everything in one database, which all copies of the site on one host shared. Each copy takes
 * what is there into a database of its own, once, and leaves it for the others.
 */
import {type IDBPDatabase, openDB} from "idb";
import {madeByReader, type Stores} from "./stores.js";

/** The name of that database. */
export const sharedDatabase = "mandat";

/** How long it may take to open, in milliseconds: where it never does, the copy goes on without. */
const patience = 3000;

let isTried = false;

/** Copies what is shared into a copy's own database, unless that was done. What fails is tried again on the next page. */
export async function takeOver(own: IDBPDatabase<Stores>): Promise<void> {
  if (isTried || (await own.get("taken", "shared")) !== undefined) return;
  try {
    await withShared(async (shared) => {
      for (const store of madeByReader)
        if (shared.objectStoreNames.contains(store))
          for (const key of await shared.getAllKeys(store))
            if ((await own.getKey(store, key)) === undefined)
              await own.put(store, (await shared.get(store, key)) as Stores[typeof store]["value"], key);
    });
    await own.put("taken", "yes", "shared");
  } catch {
    // No room for a second copy, or the shared one does not open: it stays where it is.
  }
  isTried = true;
}

/** Removes what the reader removed from the shared database too, so that it is gone from this device. */
export const removeShared = (stores: readonly (typeof madeByReader)[number][], key: string): Promise<void> =>
  withShared(async (shared) => {
    for (const store of stores) if (shared.objectStoreNames.contains(store)) await shared.delete(store, key);
  });

/** Does something with the shared database where there is one; it is not made where there is none. */
async function withShared(act: (shared: IDBPDatabase<Stores>) => Promise<void>): Promise<void> {
  let isThere = true;
  const opening = openDB<Stores>(sharedDatabase, undefined, {
    upgrade(_fresh, _before, _now, change) {
      isThere = false;
      change.done.catch(() => {});
      change.abort();
    },
  });
  const late = new Promise<never>((_, fail) => setTimeout(fail, patience, new Error("it does not open")));
  try {
    const shared = await Promise.race([opening, late]);
    await act(shared);
  } catch (error) {
    if (isThere) throw error;
  } finally {
    // Also where it opens after all, so that it stands in nobody's way.
    void opening.then((shared) => shared.close()).catch(() => {});
  }
}
