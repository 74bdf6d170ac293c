import type {Catalogue} from "../../catalogue/catalogue.js";
import type {LoadedSet} from "../../catalogue/loadedSet.js";
import type {ImportReport} from "../../import/importReport.js";
import type {ImportProgress, MappingCorrection} from "../../import/inspection.js";
import type {Mapping} from "../../import/mapping.js";
import type {LoadFault} from "../../loading/loadFault.js";
import type {ReadSet} from "../../loading/loadSets.js";
import type {StorageRefusal} from "../../storage/browserStorage.js";
import {
  type FileGroup,
  groupOf,
  hasVotes,
  type Look,
  listsOf,
  lookedAtAgain,
  newGroup,
  type PickedFile,
  problemsOf,
  type Recalled,
  withFiles,
  withGroup,
} from "./fileGroups.js";
import {isSettled, type LoadSettings, nameFromFile, openSettings} from "./loadSettings.js";

/** Why something was not loaded, and which file is at fault; null where all are meant. */
export interface SaidFault {
  readonly fault: LoadFault;
  readonly file: string | null;
}

/** A set that was read, and what became of it. */
export interface ResultSet extends ReadSet {
  /** Why the browser does not keep it; null where it does. */
  readonly refusal: StorageRefusal | null;
  /** True where the same protocols were there before. */
  readonly wasThere: boolean;
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
  /** What the browser keeps, newest first. */
  readonly sets: readonly LoadedSet[];
  readonly damaged: readonly DamagedSet[];
  /** True where the browser does not even let the page look for what it keeps. */
  readonly isBlocked: boolean;
  readonly said: Said | null;
}

/** What changes the page. */
export type ProtocolsEvent =
  /** Files are chosen; they are looked at one after the other. */
  | {readonly type: "picked"; readonly files: readonly string[]}
  /** One of them has been looked at; recalled is null where nothing is remembered of such files. */
  | {readonly type: "inspected"; readonly file: PickedFile; readonly recalled: Recalled | null}
  /** All of them have been looked at, and these could not be read. */
  | {readonly type: "all-inspected"; readonly faults: readonly SaidFault[]}
  /** The reader leaves out a file: the one on that place of its group. */
  | {readonly type: "left-out"; readonly key: number; readonly place: number}
  | {readonly type: "region-named"; readonly key: number; readonly place: number; readonly region: string}
  /** The reader says what columns are, or how numbers are written. */
  | {readonly type: "mapped"; readonly key: number; readonly change: Partial<Mapping>}
  /** Files have been looked at again with all that the reader says of sheet, encoding, delimiter and header. */
  | {
      readonly type: "corrected" | "forgotten";
      readonly key: number;
      readonly correction: MappingCorrection;
      readonly looks: readonly Look[];
    }
  /** They could not be looked at in that way. */
  | {readonly type: "not-corrected"; readonly fault: SaidFault}
  /** The reader says something of the protocols. */
  | {readonly type: "set"; readonly change: Partial<LoadSettings>}
  /** The reader moves a list up or down in the order of registration. */
  | {readonly type: "list-moved"; readonly party: string; readonly by: -1 | 1}
  | {readonly type: "started-over"}
  /** The files are being read. */
  | {readonly type: "reading"}
  /** The files of the last result are being read, numbers of stations unique within those places only. */
  | {readonly type: "reading-within"; readonly stationWithin: Mapping["stationWithin"]}
  | {readonly type: "progressed"; readonly progress: ImportProgress}
  /** They are read, and what they came to is kept. */
  | {readonly type: "read"; readonly result: LoadResult}
  /** They were not; the report is there where every row was refused. */
  | {readonly type: "not-read"; readonly fault: SaidFault; readonly report: ImportReport | null}
  | {readonly type: "cancelled"}
  /** The browser has been asked what it keeps, and has not let the page look. */
  | {readonly type: "looked-up"; readonly sets: readonly LoadedSet[]; readonly damaged: readonly DamagedSet[]}
  | {readonly type: "blocked"}
  /** The reader has changed a set; why the browser does not keep the change. */
  | {readonly type: "described"; readonly name: string; readonly refusal: StorageRefusal | null}
  | {readonly type: "removed"; readonly id: string}
  | {readonly type: "remove-failed" | "download-failed"};

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
  sets: [],
  damaged: [],
  isBlocked: false,
  said: null,
});

/** The page after an event. */
export function protocolsAfter(
  catalogue: Catalogue,
  state: ProtocolsState,
  event: ProtocolsEvent,
): ProtocolsState {
  switch (event.type) {
    case "picked":
    case "inspected":
    case "all-inspected":
      return afterLook(state, event);
    case "left-out":
    case "region-named":
    case "mapped":
    case "corrected":
    case "forgotten":
    case "not-corrected":
      return afterMapping(state, event);
    case "set":
      return {...state, settings: {...state.settings, ...event.change}};
    case "list-moved":
      return withMoved(state, event.party, event.by);
    case "started-over":
      return {
        ...state,
        step: "choose",
        groups: [],
        settings: openSettings(catalogue),
        faults: [],
        said: null,
      };
    case "reading":
    case "reading-within":
    case "progressed":
    case "read":
    case "not-read":
    case "cancelled":
      return afterReading(catalogue, state, event);
    case "looked-up":
      return {...state, sets: event.sets, damaged: event.damaged, isBlocked: false};
    case "blocked":
      return {...state, isBlocked: true};
    case "described": {
      const {name, refusal} = event;
      return {...state, said: refusal ? {type: "not-kept", refusal} : {type: "saved", name}};
    }
    case "removed":
      return withoutSet(state, event.id);
    case "remove-failed":
    case "download-failed":
      return {...state, said: {type: event.type}};
  }
}

type EventOf<Type extends ProtocolsEvent["type"]> = Extract<ProtocolsEvent, {readonly type: Type}>;

/** Files are looked at. */
function afterLook(
  state: ProtocolsState,
  event: EventOf<"picked" | "inspected" | "all-inspected">,
): ProtocolsState {
  switch (event.type) {
    case "picked": {
      const {files} = event;
      const said = {type: "inspecting", files} as const;
      return {...state, step: "inspect", inspecting: files, faults: [], result: null, said};
    }
    case "inspected":
      return withFile(state, event.file, event.recalled);
    case "all-inspected": {
      const {faults} = event;
      return {...withGroups(state, state.groups), inspecting: [], faults, faultsAt: "choose", said: null};
    }
  }
}

/** A file belongs to those with the same headings, or is the first of its kind; the first of all lends its name. */
function withFile(state: ProtocolsState, file: PickedFile, recalled: Recalled | null): ProtocolsState {
  const settings = {...state.settings, name: state.settings.name || nameFromFile(file.file.name)};
  const same = groupOf(state.groups, file.inspection);
  if (same) {
    const groups = withGroup(state.groups, same.key, (group) => withFiles(group, [...group.files, file]));
    return {...state, groups, settings};
  }
  const lastKey = state.lastKey + 1;
  return {
    ...state,
    lastKey,
    groups: [...state.groups, newGroup(lastKey, file, recalled)],
    settings: {...settings, lists: recalled?.lists ?? settings.lists},
  };
}

/** Other groups, and the step that comes with them. */
const withGroups = (state: ProtocolsState, groups: readonly FileGroup[]): ProtocolsState => ({
  ...state,
  groups,
  step: groups.length > 0 ? "map" : "choose",
});

/** The reader says how files are to be read. */
function afterMapping(
  state: ProtocolsState,
  event: EventOf<"left-out" | "region-named" | "mapped" | "corrected" | "forgotten" | "not-corrected">,
): ProtocolsState {
  if (event.type === "not-corrected") return {...state, faults: [event.fault], faultsAt: "choose"};
  const changed = (change: (group: FileGroup) => FileGroup) => withGroup(state.groups, event.key, change);
  switch (event.type) {
    case "left-out": {
      const groups = changed((group) => withFiles(group, without(group.files, event.place)));
      const left = withGroups(
        state,
        groups.filter(({files}) => files.length > 0),
      );
      // Others may still be looked at.
      return state.step === "inspect" ? {...left, step: "inspect"} : left;
    }
    case "region-named": {
      const {place, region} = event;
      const named = (file: PickedFile, at: number) => (at === place ? {...file, region} : file);
      return {...state, groups: changed((group) => ({...group, files: group.files.map(named)}))};
    }
    case "mapped":
      return {
        ...state,
        groups: changed((group) => ({...group, mapping: {...group.mapping, ...event.change}})),
      };
    case "corrected":
      return {
        ...state,
        groups: changed((group) => lookedAtAgain(group, event.correction, event.looks)),
        faults: [],
      };
    case "forgotten":
      return {
        ...state,
        groups: changed((group) => ({
          ...lookedAtAgain(group, event.correction, event.looks),
          isRemembered: false,
        })),
        said: {type: "forgotten"},
      };
  }
}

const without = <One>(all: readonly One[], place: number): readonly One[] =>
  all.filter((_, at) => at !== place);

/** A list on another place of the order of registration; the first cannot go up, nor the last down. */
function withMoved(state: ProtocolsState, party: string, by: -1 | 1): ProtocolsState {
  const lists = listsOf(state.groups, state.settings.lists);
  const from = lists.indexOf(party);
  const to = from + by;
  if (from < 0 || to < 0 || to >= lists.length) return state;
  const moved = [...without(lists, from)];
  moved.splice(to, 0, party);
  const said = {type: "moved", party, place: to + 1, of: moved.length} as const;
  return {...state, settings: {...state.settings, lists: moved}, said};
}

/** Files are read. What the reader said of them stays until they are. */
function afterReading(
  catalogue: Catalogue,
  state: ProtocolsState,
  event: EventOf<"reading" | "reading-within" | "progressed" | "read" | "not-read" | "cancelled">,
): ProtocolsState {
  switch (event.type) {
    case "reading":
      return reading(state);
    case "reading-within":
      return state.lastRead ? reading({...state, ...readWithin(state.lastRead, event.stationWithin)}) : state;
    case "progressed": {
      const {progress} = event;
      return {...state, progress: progress.bytes < progress.totalBytes ? progress : null};
    }
    case "read": {
      const {result} = event;
      const {groups, settings} = state;
      return {
        ...state,
        step: "choose",
        groups: [],
        settings: openSettings(catalogue),
        result,
        lastRead: {groups, settings},
        said: {type: "loaded", sets: result.sets.map(({set: {name, stations}}) => ({name, stations}))},
      };
    }
    case "not-read": {
      const {fault, report} = event;
      const result = report && {sets: [], report};
      return {...state, step: "map", faults: [fault], faultsAt: "read", result, said: null};
    }
    case "cancelled":
      return {...state, step: "map", said: {type: "cancelled"}};
  }
}

const reading = (state: ProtocolsState): ProtocolsState => ({
  ...state,
  step: "read",
  progress: {bytes: 0, totalBytes: 1, rows: 0},
  faults: [],
  result: null,
  said: {type: "reading"},
});

const readWithin = (
  {groups, settings}: Readable,
  stationWithin: Mapping["stationWithin"],
): Pick<ProtocolsState, "groups" | "settings"> => ({
  groups: groups.map((group) => ({...group, mapping: {...group.mapping, stationWithin}})),
  settings,
});

/** A result that shows the set goes with it: its links would lead nowhere. */
function withoutSet(state: ProtocolsState, id: string): ProtocolsState {
  const isOther = (set: {readonly id: string}) => set.id !== id;
  const isShown = state.result?.sets.some(({set}) => set.id === id);
  return {
    ...state,
    sets: state.sets.filter(isOther),
    damaged: state.damaged.filter(isOther),
    result: isShown ? null : state.result,
    said: {type: "removed", name: state.sets.find((set) => set.id === id)?.name ?? null},
  };
}

/** The sets that a second reading of the same files leaves behind: the first one made them, the second did not. */
export const leftBehind = (before: LoadResult | null, after: LoadResult): readonly string[] => {
  const made = after.sets.map(({set}) => set.id);
  return (before?.sets ?? [])
    .filter(({wasThere, set}) => !wasThere && !made.includes(set.id))
    .map(({set}) => set.id);
};

/** True once nothing is missing: a station, votes, a name, a house that the law fits. */
export const isReadable = ({groups, settings}: Readable, catalogue: Catalogue): boolean =>
  groups.some(hasVotes) &&
  groups.every((group) => problemsOf(groups, group).length === 0) &&
  isSettled(settings, catalogue);
