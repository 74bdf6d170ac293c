import {isLoadedId, type LoadedSet} from "../catalogue/loadedSet.js";
import {StorageError, type StorageRefusal, withStorage} from "./browserStorage.js";
import {isMarkedAsLoaded, markAsLoaded} from "./loadedMark.js";
import {answerOtherTabs, filesOfOtherTabs, type HeldSet, setOfOtherTabs} from "./otherTabs.js";
import {removeShared} from "./sharedDatabase.js";
import type {StoredFiles} from "./stores.js";

/** What is kept under an id; what stands there may have been written by another version, or be damaged. */
export interface StoredDescription {
  readonly id: string;
  readonly description: unknown;
}

/**
 * The protocols that the reader loaded. They are kept in this browser until they are removed; where the browser
 * keeps nothing they live as long as the tab, and other tabs can have them from it.
 */
export interface LoadedStore {
  /**
   * Every description that is kept or held, in no order; `wanted` is looked for in other tabs too. Rejects with a
   * `StorageError` where the browser lets nobody look and this tab holds nothing.
   */
  readonly descriptions: (wanted?: string) => Promise<readonly StoredDescription[]>;
  /** The files of a set. Rejects where they are not to be had. */
  readonly files: (id: string) => Promise<StoredFiles>;
  /** Keeps a set and its files, both or neither. Null, or why it is held by this tab alone. */
  readonly keep: (set: LoadedSet, files: StoredFiles) => Promise<StorageRefusal | null>;
  /** Replaces the description of a set. Null, or why the change lasts only as long as this tab. */
  readonly describe: (set: LoadedSet) => Promise<StorageRefusal | null>;
  /** Removes a set for good. Rejects with a `StorageError` where the browser does not let go of it. */
  readonly remove: (id: string) => Promise<void>;
  /** True for a set that ends with this tab. */
  readonly isHeld: (id: string) => boolean;
  /** True where sets were kept when somebody last looked: known at once, before the browser has opened its storage. */
  readonly keptBefore: () => boolean;
}

/** Opens the store; nothing is looked up before it is asked for. */
export function loadedStore(): LoadedStore {
  const held = new Map<string, HeldSet>();

  let isHolding = false;
  const hold = (set: LoadedSet, files: StoredFiles): void => {
    if (!isHolding) {
      isHolding = true;
      answerOtherTabs(held);
      // Leaving the page would end the set: the browser asks first.
      addEventListener("beforeunload", (event) => {
        if (held.size > 0) event.preventDefault();
      });
    }
    held.set(set.id, {set, files});
  };

  const filesOf = async (id: string): Promise<StoredFiles> => {
    const own = held.get(id)?.files ?? (await storedFiles(id).catch(() => undefined));
    const files = own ?? (await filesOfOtherTabs(id));
    if (!files) throw new Error(`the protocols of ${id} are not on this device`);
    return files;
  };

  return {
    async descriptions(wanted) {
      const own = [...held.values()].map(({set}) => ({id: set.id, description: set as unknown}));
      const stored = await storedDescriptions().catch((error: unknown) => {
        if (own.length === 0 && wanted === undefined) throw error;
        return [];
      });
      const known = [...stored.filter(({id}) => !held.has(id)), ...own];
      if (wanted === undefined || !isLoadedId(wanted) || known.some(({id}) => id === wanted)) return known;
      const elsewhere = await setOfOtherTabs(wanted);
      return elsewhere ? [...known, {id: elsewhere.id, description: elsewhere}] : known;
    },
    files: filesOf,
    async keep(set, files) {
      try {
        await withStorage(async (database) => {
          const act = database.transaction(["sets", "files"], "readwrite");
          await Promise.all([
            act.objectStore("sets").put(set, set.id),
            act.objectStore("files").put(files, set.id),
            act.done,
          ]);
        });
        held.delete(set.id);
        markAsLoaded(true);
        // A browser short of room clears what it was not asked to keep; it may refuse, and the set is kept all the same.
        void navigator.storage?.persist?.().catch(() => {});
        return null;
      } catch (error) {
        hold(set, files);
        return refusalOf(error);
      }
    },
    async describe(set) {
      const own = held.get(set.id);
      if (own) {
        held.set(set.id, {...own, set});
        return null;
      }
      try {
        await withStorage((database) => database.put("sets", set, set.id));
        return null;
      } catch (error) {
        hold(set, await filesOf(set.id));
        return refusalOf(error);
      }
    },
    async remove(id) {
      if (held.delete(id)) return void (await removeStored(id).catch(() => {}));
      await removeStored(id);
    },
    isHeld: (id) => held.has(id),
    keptBefore: isMarkedAsLoaded,
  };
}

/** The files of a loaded contest one by one, in the way the site's own are fetched. */
export const loadedFiles =
  ({files}: Pick<LoadedStore, "files">) =>
  (id: string) => {
    let both: Promise<StoredFiles> | undefined;
    const one = async (name: keyof StoredFiles): Promise<ArrayBuffer> => {
      both ??= files(id);
      return (await both)[name];
    };
    return {protocols: () => one("protocols"), votes: () => one("votes")};
  };

const storedDescriptions = (): Promise<readonly StoredDescription[]> =>
  withStorage(async (database) => {
    const act = database.transaction("sets");
    const [ids, descriptions] = await Promise.all([act.store.getAllKeys(), act.store.getAll(), act.done]);
    markAsLoaded(ids.length > 0);
    return ids.map((id, place) => ({id, description: descriptions[place]}));
  });

const storedFiles = (id: string): Promise<StoredFiles | undefined> =>
  withStorage((database) => database.get("files", id));

const removeStored = (id: string): Promise<void> =>
  withStorage(async (database) => {
    const act = database.transaction(["sets", "files"], "readwrite");
    await Promise.all([act.objectStore("sets").delete(id), act.objectStore("files").delete(id), act.done]);
    await removeShared(["sets", "files"], id);
  });

const refusalOf = (error: unknown): StorageRefusal =>
  error instanceof StorageError ? error.refusal : "blocked";
