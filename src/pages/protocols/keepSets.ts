import type {Catalogue} from "../../catalogue/catalogue.js";
import {type LoadedSet, readLoadedSet} from "../../catalogue/loadedSet.js";
import type {LoadedStore} from "../../storage/loadedStore.js";
import type {ProtocolsModel} from "./model.js";

/** What keeping sets takes. */
export interface Keeping extends ProtocolsModel {
  readonly catalogue: Catalogue;
  readonly store: LoadedStore;
}

/** Asks the browser what it keeps: the sets, newest first, and those that nobody can read. */
export async function lookUpSets({happen, catalogue, store}: Keeping): Promise<void> {
  try {
    const stored = await store.descriptions();
    const read = stored.map(({id, description}) => ({id, set: readLoadedSet(description, catalogue.laws)}));
    happen({
      type: "looked-up",
      sets: read.flatMap(({set}) => set ?? []).sort((a, b) => (a.loadedAt < b.loadedAt ? 1 : -1)),
      damaged: read.filter(({set}) => set === null).map(({id}) => ({id})),
    });
  } catch {
    happen({type: "blocked"});
  }
}

/** Keeps another description of a set. */
export async function describeSet(page: Keeping, set: LoadedSet): Promise<void> {
  const refusal = await page.store.describe(set);
  await lookUpSets(page);
  page.happen({type: "described", set, refusal});
}

/** Removes a set for good, and says so. */
export async function removeSet(page: Keeping, id: string): Promise<void> {
  try {
    await page.store.remove(id);
  } catch {
    return page.happen({type: "remove-failed"});
  }
  page.happen({type: "removed", id});
  await lookUpSets(page);
}

/** Removes sets that another reading replaced; nothing is said unless one of them stays. */
export async function removeQuietly(page: Keeping, ids: readonly string[]): Promise<void> {
  try {
    for (const id of ids) await page.store.remove(id);
  } catch {
    page.happen({type: "remove-failed"});
  }
  if (ids.length > 0) await lookUpSets(page);
}
