import type {Inspection, MappingCorrection} from "../../import/inspection.js";
import type {Mapping} from "../../import/mapping.js";
import type {MappingStore} from "../../storage/mappingStore.js";
import {isCorrected, type Recalled} from "./fileGroups.js";
import type {Inspect} from "./inspect.js";
import type {Readable} from "./state.js";

/** What is kept of how files were read: the mapping, and what the reader said before it could be guessed. */
type KeptReading = Omit<Recalled, "inspection">;

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
    const kept = (await mappings.recall(guessed.fingerprint)) as KeptReading | undefined;
    if (!kept) return null;
    try {
      const {correction, mapping, lists} = kept;
      const inspection = isEmpty(correction) ? guessed : await inspect(file, correction);
      return fits(mapping, inspection) ? {correction, inspection, mapping, lists} : null;
    } catch {
      return null;
    }
  },
  async remember({groups, settings: {lists}}) {
    for (const {fingerprint, correction, mapping} of groups.filter(isCorrected))
      await mappings.remember(fingerprint, {correction, mapping, lists} satisfies KeptReading);
  },
  forget: mappings.forget,
});

const isEmpty = (correction: MappingCorrection): boolean => Object.keys(correction).length === 0;

const fits = (mapping: Mapping, {mapping: guess}: Inspection): boolean =>
  mapping.columns.length === guess.columns.length;
