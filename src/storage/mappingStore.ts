import {withStorage} from "./browserStorage.js";
import {removeShared} from "./sharedDatabase.js";

/** How the reader corrected the reading of files, by the fingerprint of their headings. */
export interface MappingStore {
  /** What was remembered; undefined where nothing was, or where the browser keeps nothing. */
  readonly recall: (fingerprint: string) => Promise<unknown>;
  /** Remembers; where the browser keeps nothing, for as long as the page. */
  readonly remember: (fingerprint: string, value: unknown) => Promise<void>;
  readonly forget: (fingerprint: string) => Promise<void>;
}

/** Opens the store; nothing is looked up before it is asked for. A refusal is no failure: the guess is there still. */
export function mappingStore(): MappingStore {
  const held = new Map<string, unknown>();
  const quietly = async (act: () => Promise<unknown>): Promise<void> => {
    await act().catch(() => {});
  };
  return {
    recall: async (fingerprint) =>
      held.get(fingerprint) ??
      withStorage((database) => database.get("mappings", fingerprint)).catch(() => undefined),
    remember: (fingerprint, value) => {
      held.set(fingerprint, value);
      return quietly(() => withStorage((database) => database.put("mappings", value, fingerprint)));
    },
    forget: (fingerprint) => {
      held.delete(fingerprint);
      return quietly(() =>
        withStorage(async (database) => {
          await database.delete("mappings", fingerprint);
          await removeShared(["mappings"], fingerprint);
        }),
      );
    },
  };
}
