import type {Catalogue} from "../../catalogue/catalogue.js";
import type {LoadedSet} from "../../catalogue/loadedSet.js";
import type {ImportReport} from "../../import/importReport.js";
import type {ImportProgress} from "../../import/inspection.js";
import type {LoadFault} from "../../loading/loadFault.js";
import type {ReadSet} from "../../loading/loadSets.js";
import type {StorageRefusal} from "../../storage/browserStorage.js";
import {type FileGroup, hasVotes, problemsOf} from "./fileGroups.js";
import {isSettled, type LoadSettings, openSettings} from "./loadSettings.js";

/** Why something was not loaded, and which file is at fault; null where all are meant. */
export interface SaidFault {
  readonly fault: LoadFault;
  readonly file: string | null;
}

/** A set that was read, and what became of it. */
export interface ResultSet extends ReadSet {
  /** Why the browser does not keep it; null where it does. */
  readonly refusal: StorageRefusal | null;
  /** What the same protocols were called before, with their seats and law then; null where they are new. */
  readonly before: Pick<LoadedSet, "name" | "seats" | "law"> | null;
}

/** A set that was read and could not be stored: nothing of it is there any more. */
export interface LostSet {
  readonly id: string;
  readonly name: string;
}

/** What a load came to. */
export interface LoadResult {
  /** Empty where every row was refused. */
  readonly sets: readonly ResultSet[];
  readonly report: ImportReport;
}

/** A set that the browser keeps but nobody can read. */
export interface DamagedSet {
  readonly id: string;
}

/** The last thing that happened, for those who do not see it. */
export type Said =
  | {readonly type: "inspecting"; readonly files: readonly string[]}
  | {readonly type: "forgotten" | "reading" | "cancelled" | "remove-failed" | "download-failed"}
  /** A link was followed while stations are being stored: it opens once they are. */
  | {readonly type: "link-waits"}
  /** Files are read as that file says. */
  | {readonly type: "mapping-taken"; readonly file: string}
  /** The reader said of so many columns at once what they are. */
  | {readonly type: "columns-told"; readonly columns: number}
  /** A list now stands on that place, from 1, of so many. */
  | {readonly type: "moved"; readonly party: string; readonly place: number; readonly of: number}
  | {readonly type: "loaded"; readonly sets: readonly Pick<LoadedSet, "name" | "stations">[]}
  | {readonly type: "saved"; readonly name: string}
  /** The browser does not keep what was changed. */
  | {readonly type: "not-kept"; readonly refusal: StorageRefusal}
  /** The name is null where nobody could read the set. */
  | {readonly type: "removed"; readonly name: string | null};

/** Files and what is said of them: all that it takes to read them. */
export interface Readable {
  readonly groups: readonly FileGroup[];
  readonly settings: LoadSettings;
}

/** All that the protocols page may be in. */
export interface ProtocolsState extends Readable {
  /** The reader chooses files; they are looked at; the reader says what they are; they are read. */
  readonly step: "choose" | "inspect" | "map" | "read";
  /** Names of the files that are being looked at. */
  readonly inspecting: readonly string[];
  /** The key that was last given to a group: none is given twice. */
  readonly lastKey: number;
  /** Null while what was read is added up. */
  readonly progress: ImportProgress | null;
  readonly faults: readonly SaidFault[];
  /** Where the faults came up: they are told beside it. */
  readonly faultsAt: "choose" | "read";
  readonly result: LoadResult | null;
  /** What the last result was read from, should it be read in another way; null before there is one. */
  readonly lastRead: Readable | null;
  /** Ids of the sets whose stations are still being written and stored. */
  readonly storing: readonly string[];
  /** What the last load lost of what it had read. */
  readonly lost: readonly LostSet[];
  /** What the browser keeps or is about to, newest first. */
  readonly sets: readonly LoadedSet[];
  readonly damaged: readonly DamagedSet[];
  /** Whether the page has looked for what the browser keeps; blocked where that does not even let it look. */
  readonly lookedUp: "not-yet" | "done" | "blocked";
  readonly said: Said | null;
}

/** The page as it opens: nothing is chosen, and what the browser keeps is not known yet. */
export const openingState = (catalogue: Catalogue): ProtocolsState => ({
  step: "choose",
  inspecting: [],
  groups: [],
  lastKey: 0,
  settings: openSettings(catalogue),
  progress: null,
  faults: [],
  faultsAt: "choose",
  result: null,
  lastRead: null,
  storing: [],
  lost: [],
  sets: [],
  damaged: [],
  lookedUp: "not-yet",
  said: null,
});

/** Other groups, and the step that comes with them. */
export const withGroups = (state: ProtocolsState, groups: readonly FileGroup[]): ProtocolsState => ({
  ...state,
  groups,
  step: groups.length > 0 ? "map" : "choose",
});

/** True once nothing is missing: a station, votes, a name, a house that the law fits. */
export const isReadable = ({groups, settings}: Readable, catalogue: Catalogue): boolean =>
  groups.some(hasVotes) &&
  groups.every((group) => problemsOf(groups, group).length === 0) &&
  isSettled(settings, catalogue);

/** The sets that a second reading of the same files leaves behind: the first one made them, the second did not. */
export const leftBehind = (before: LoadResult | null, after: LoadResult): readonly string[] => {
  const made = after.sets.map(({set}) => set.id);
  return (before?.sets ?? [])
    .filter(({before: known, set}) => known === null && !made.includes(set.id))
    .map(({set}) => set.id);
};
