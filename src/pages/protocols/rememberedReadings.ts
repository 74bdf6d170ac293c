import type {Inspection, MappingCorrection} from "../../import/inspection.js";
import type {Mapping} from "../../import/mapping.js";
import type {MappingStore} from "../../storage/mappingStore.js";
import {isCorrected, type Recalled, setIn} from "./fileGroups.js";
import type {Inspect} from "./inspect.js";
import type {Readable} from "./state.js";

/** What is kept of how files were read: all that the reader said, and nothing that was guessed. */
type KeptReading = Omit<Recalled, "inspection">;

/** What earlier versions kept: all of the mapping, of which nobody knows any more what was said and what was guessed. */
type KeptMapping = Pick<Recalled, "correction" | "lists"> & {readonly mapping: Mapping};

/** How files with the same headings were read before. */
export interface RememberedReadings {
  /** How such a file is read; null where nothing is remembered, or where it does not fit this one: the guess does. */
  readonly recall: (file: File, guessed: Inspection) => Promise<Recalled | null>;
  /** Remembers every group that the reader corrected. */
  readonly remember: (read: Readable) => Promise<void>;
  readonly forget: (fingerprint: string) => Promise<void>;
}

/** The readings that the browser remembers. */
export const rememberedReadings = (mappings: MappingStore, inspect: Inspect): RememberedReadings => ({
  async recall(file, guessed) {
    const kept = (await mappings.recall(guessed.fingerprint)) as KeptReading | KeptMapping | undefined;
    if (!kept) return null;
    try {
      const {correction, lists} = kept;
      const isOld = "mapping" in kept;
      const {told, set} = isOld ? {told: kept.mapping.columns, set: setIn(kept.mapping)} : kept;
      const asked = told.some((role) => role !== null) ? {...correction, roles: told} : correction;
      const inspection = isEmpty(asked) ? guessed : await inspect(file, asked);
      const fits = told.length === inspection.columns.length || (told.length === 0 && !isOld);
      return fits ? {correction, inspection, told, set, lists} : null;
    } catch {
      return null;
    }
  },
  async remember({groups, settings: {lists}}) {
    for (const {fingerprint, correction, told, set} of groups.filter(isCorrected))
      await mappings.remember(fingerprint, {correction, told, set, lists} satisfies KeptReading);
  },
  forget: mappings.forget,
});

const isEmpty = (correction: MappingCorrection): boolean => Object.keys(correction).length === 0;
