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
  /**
   * Keeps a set and its files, both or neither. Null, or why it is held by this tab alone. The files may still be being
   * written: this tab holds the set at once, and the browser keeps it as soon as they are there. Rejects as they do; then
   * nothing is held.
   */
  readonly keep: (
    set: LoadedSet,
    files: StoredFiles | Promise<StoredFiles>,
  ) => Promise<StorageRefusal | null>;
  /** Replaces the description of a set. Null, or why the change lasts only as long as this tab. */
  readonly describe: (set: LoadedSet) => Promise<StorageRefusal | null>;
  /** Removes a set for good. Rejects with a `StorageError` where the browser does not let go of it. */
  readonly remove: (id: string) => Promise<void>;
  /** True for a set that ends with this tab; false for one that is still being kept. */
  readonly isHeld: (id: string) => boolean;
  /** True where sets were kept when somebody last looked: known at once, before the browser has opened its storage. */
  readonly keptBefore: () => boolean;
}

/** Opens the store; nothing is looked up before it is asked for. */
export function loadedStore(): LoadedStore {
  const held = new Map<string, HeldSet>();
  /** Those of them that are still being kept, and how that ends. */
  const keeping = new Map<string, Promise<StorageRefusal | null>>();

  // Leaving the page would end the sets that are held: the browser asks first.
  const askFirst = (event: Event): void => event.preventDefault();
  let stopAnswering: (() => void) | null = null;
  const hold = (set: LoadedSet, files: Promise<StoredFiles>): void => {
    held.set(set.id, {set, files});
    if (stopAnswering) return;
    stopAnswering = answerOtherTabs(held);
    addEventListener("beforeunload", askFirst);
  };
  const letGo = (id: string): void => {
    held.delete(id);
    if (held.size > 0) return;
    stopAnswering?.();
    stopAnswering = null;
    removeEventListener("beforeunload", askFirst);
  };

  /** Has the browser keep a set that is held with those files, with what is said of it by then. */
  const keepHeld = async (id: string, files: Promise<StoredFiles>): Promise<StorageRefusal | null> => {
    const isStill = () => held.get(id)?.files === files;
    let written: StoredFiles;
    try {
      written = await files;
    } catch (error) {
      if (isStill()) letGo(id);
      throw error;
    }
    const now = held.get(id);
    // It was removed meanwhile; or loaded once more, and that ends as the later loading does.
    if (now?.files !== files) return (now && keeping.get(id)) ?? null;
    try {
      await putStored(now.set, written);
      const later = held.get(id);
      if (later && later.set !== now.set) await putDescription(later.set);
    } catch (error) {
      return refusalOf(error);
    }
    if (isStill()) letGo(id);
    markAsLoaded(true);
    // A browser short of room clears what it was not asked to keep; it may refuse, and the set is kept all the same.
    void navigator.storage?.persist?.().catch(() => {});
    return null;
  };

  const filesOf = async (id: string): Promise<StoredFiles> => {
    const own = (await held.get(id)?.files) ?? (await storedFiles(id).catch(() => undefined));
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
    keep(set, files) {
      const own = Promise.resolve(files);
      hold(set, own);
      const kept = keepHeld(set.id, own).finally(() => {
        if (keeping.get(set.id) === kept) keeping.delete(set.id);
      });
      keeping.set(set.id, kept);
      return kept;
    },
    async describe(set) {
      const own = held.get(set.id);
      if (own) {
        held.set(set.id, {...own, set});
        return null;
      }
      try {
        await putDescription(set);
        return null;
      } catch (error) {
        hold(set, Promise.resolve(await filesOf(set.id)));
        return refusalOf(error);
      }
    },
    async remove(id) {
      const own = keeping.get(id);
      const isOnlyHeld = held.has(id) && !own;
      letGo(id);
      // What is just being kept is taken away once it is.
      await own?.catch(() => {});
      const removed = removeStored(id);
      await (isOnlyHeld ? removed.catch(() => {}) : removed);
    },
    isHeld: (id) => held.has(id) && !keeping.has(id),
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

const putStored = (set: LoadedSet, files: StoredFiles): Promise<void> =>
  withStorage(async (database) => {
    const act = database.transaction(["sets", "files"], "readwrite");
    await Promise.all([
      act.objectStore("sets").put(set, set.id),
      act.objectStore("files").put(files, set.id),
      act.done,
    ]);
  });

const putDescription = (set: LoadedSet): Promise<unknown> =>
  withStorage((database) => database.put("sets", set, set.id));

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
