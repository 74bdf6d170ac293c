import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {Catalogue} from "../../catalogue/catalogue.js";
import {type LoadedSet, readLoadedSet} from "../../catalogue/loadedSet.js";
import {withLoaded} from "../../catalogue/withLoaded.js";
import type {ImportReport} from "../../import/importReport.js";
import type {ImportProgress, MappingCorrection} from "../../import/inspection.js";
import type {Mapping} from "../../import/mapping.js";
import type {Importer} from "../../loading/importer.js";
import {Cancelled, LoadError, type LoadFault} from "../../loading/loadFault.js";
import type {ReadSet} from "../../loading/loadSets.js";
import type {StorageRefusal} from "../../storage/browserStorage.js";
import type {LoadedStore} from "../../storage/loadedStore.js";
import type {MappingStore} from "../../storage/mappingStore.js";
import type {Setting} from "../../views/lab.js";
import type {Language} from "../../words/language.js";
import type {Messages} from "../../words/messages.js";
import {
  type FileGroup,
  groupFiles,
  inspectedAgain,
  listsOf,
  type PickedFile,
  sourcesOf,
  withMapping,
} from "./fileGroups.js";
import {type LoadSettings, openSettings} from "./protocolsSettings.js";
import type {ProtocolsMessages} from "./words.js";

/** Why something was not loaded, and which file is at fault; null where all are meant. */
export interface SaidFault {
  readonly fault: LoadFault;
  readonly file: string | null;
}

/** What a load came to. */
export interface LoadResult {
  /** Empty where every row was refused. */
  readonly sets: readonly (ReadSet & {
    /** Why the browser does not keep it; null where it does. */
    readonly refusal: StorageRefusal | null;
    /** True where the same protocols were there before. */
    readonly wasThere: boolean;
  })[];
  readonly report: ImportReport;
}

/** A set that the browser keeps but nobody can read. */
export interface DamagedSet {
  readonly id: string;
}

/** What the views of the page draw. */
export interface ProtocolsState {
  readonly step: "choose" | "inspect" | "map" | "read";
  /** Names of the files that are being looked at. */
  readonly inspecting: readonly string[];
  readonly groups: readonly FileGroup[];
  readonly settings: LoadSettings;
  /** Null while what was read is added up. */
  readonly progress: ImportProgress | null;
  readonly faults: readonly SaidFault[];
  /** Where the faults came up: they are told beside it. */
  readonly faultsAt: "choose" | "read";
  readonly result: LoadResult | null;
  readonly sets: readonly LoadedSet[];
  readonly damaged: readonly DamagedSet[];
  /** True where the browser does not even let the page look for what it keeps. */
  readonly isBlocked: boolean;
  /** The last thing that happened, as it is said aloud. */
  readonly said: string;
}

/** The protocols page: what is being loaded, what is loaded, and those who draw it. */
export interface Protocols {
  readonly state: ReadonlySignal<ProtocolsState>;
  readonly language: Language;
  readonly words: ProtocolsMessages;
  /** The setting as it is now: its catalogue grows with what is loaded. */
  readonly setting: () => Setting;
  readonly store: LoadedStore;
  readonly importer: Importer;
  readonly pick: (files: readonly File[]) => Promise<void>;
  readonly leaveOut: (file: PickedFile) => void;
  /** Looks at the files of a group again with what the reader says of sheet, encoding, delimiter or header. */
  readonly correct: (group: FileGroup, correction: MappingCorrection) => Promise<void>;
  readonly map: (group: FileGroup, change: Partial<Mapping>) => void;
  readonly nameRegion: (file: PickedFile, region: string) => void;
  readonly forget: (group: FileGroup) => Promise<void>;
  readonly set: (change: Partial<LoadSettings>) => void;
  readonly read: () => Promise<void>;
  /** Reads the files of the last result again, with station numbers unique within those places only. */
  readonly readWithin: (stationWithin: Mapping["stationWithin"]) => Promise<void>;
  readonly cancel: () => void;
  readonly startOver: () => void;
  readonly describe: (set: LoadedSet) => Promise<StorageRefusal | null>;
  readonly remove: (id: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** What the page is made of. */
export interface ProtocolsOptions {
  /** The site's own catalogue, without what is loaded. */
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly messages: Messages;
  readonly words: ProtocolsMessages;
  readonly store: LoadedStore;
  readonly mappings: MappingStore;
  readonly importer: Importer;
}

/** What is remembered of how files were read: the mapping, and what the reader said before it could be guessed. */
interface RememberedReading {
  readonly correction: MappingCorrection;
  readonly mapping: Mapping;
  readonly lists: readonly string[];
}

/** Nothing read yet. */
const atStart: ImportProgress = {bytes: 0, totalBytes: 1, rows: 0};

/** Opens the page; what is loaded already appears as soon as the browser has found it. */
export function openProtocols({
  catalogue,
  language,
  messages,
  words,
  store,
  mappings,
  importer,
}: ProtocolsOptions): Protocols {
  let setting: Setting = {catalogue, language, messages, formats: messages.formats};
  const state = signal<ProtocolsState>({
    step: "choose",
    inspecting: [],
    groups: [],
    settings: openSettings(catalogue),
    progress: null,
    faults: [],
    faultsAt: "choose",
    result: null,
    sets: [],
    damaged: [],
    isBlocked: false,
    said: "",
  });

  const change = (next: Partial<ProtocolsState>): void => {
    if (next.sets) setting = {...setting, catalogue: withLoaded(catalogue, next.sets)};
    state.value = {...state.value, ...next};
  };

  const lookUp = async (): Promise<void> => {
    try {
      const stored = await store.descriptions();
      const read = stored.map(({id, description}) => ({id, set: readLoadedSet(description, catalogue.laws)}));
      change({
        sets: read.flatMap(({set}) => set ?? []).sort((a, b) => (a.loadedAt < b.loadedAt ? 1 : -1)),
        damaged: read.filter(({set}) => set === null).map(({id}) => ({id})),
        isBlocked: false,
      });
    } catch {
      change({isBlocked: true});
    }
  };

  const recalled = async (group: FileGroup): Promise<FileGroup> => {
    const known = (await mappings.recall(group.fingerprint)) as RememberedReading | undefined;
    if (!known) return group;
    try {
      const again =
        Object.keys(known.correction).length > 0
          ? await inspectedAgain(group, known.correction, inspect)
          : group;
      const mapped = withMapping(again, known.mapping);
      if (!mapped) return group;
      change({settings: {...state.value.settings, lists: known.lists}});
      return {...mapped, isRemembered: true};
    } catch {
      // What was remembered does not fit this file: the guess does.
      return group;
    }
  };

  const inspect = (file: File, correction: MappingCorrection) =>
    importer.run("inspect", {file: {name: file.name, blob: file}, correction, catalogue});

  const replace = (group: FileGroup): void =>
    change({groups: state.value.groups.map((one) => (one.key === group.key ? group : one))});

  const saidFault = (error: unknown): SaidFault => {
    if (error instanceof LoadError) return {fault: error.fault, file: error.file};
    throw error;
  };

  const setGroups = (groups: readonly FileGroup[]): void =>
    change({groups, step: groups.length > 0 ? "map" : "choose"});

  const remember = async (): Promise<void> => {
    for (const {fingerprint, correction, mapping, guess} of state.value.groups)
      if (JSON.stringify(mapping) !== JSON.stringify(guess) || Object.keys(correction).length > 0)
        await mappings.remember(fingerprint, {
          correction,
          mapping,
          lists: state.value.settings.lists,
        } satisfies RememberedReading);
  };

  /** The files of the last result, should they be read in another way. */
  let lastRead: Pick<ProtocolsState, "groups" | "settings"> | null = null;

  const read = async (): Promise<void> => {
    change({step: "read", progress: atStart, faults: [], result: null, said: words.reading.label});
    const {name, seats, law, basis, lists} = state.value.settings;
    const order = {
      name: name.trim(),
      seats: Number(seats),
      law,
      basis,
      lists: listsOf(state.value.groups, lists),
      at: new Date().toISOString(),
    };
    const asked = {sources: sourcesOf(state.value.groups), order, catalogue};
    try {
      const {sets: found, report} = await importer.run("read", asked, (progress) =>
        change({progress: progress.bytes < progress.totalBytes ? progress : null}),
      );
      const sets: LoadResult["sets"][number][] = [];
      for (const one of found) {
        const wasThere = state.value.sets.some(({id}) => id === one.set.id);
        sets.push({...one, wasThere, refusal: await store.keep(one.set, one.files)});
      }
      await remember();
      await lookUp();
      lastRead = {groups: state.value.groups, settings: state.value.settings};
      change({
        step: "choose",
        groups: [],
        settings: openSettings(catalogue),
        result: {sets, report},
        said: sets.map(({set}) => words.result.loaded(set.name, set.stations)).join(" "),
      });
    } catch (error) {
      if (error instanceof Cancelled) return change({step: "map", said: words.reading.cancelled});
      const result = error instanceof LoadError && error.report ? {sets: [], report: error.report} : null;
      change({step: "map", faults: [saidFault(error)], faultsAt: "read", result, said: ""});
    }
  };

  const remove = async (id: string): Promise<void> => {
    await store.remove(id);
    await lookUp();
  };

  void lookUp();

  return {
    language,
    words,
    setting: () => setting,
    store,
    importer,
    state,
    async pick(files) {
      if (files.length === 0 || state.value.step === "read") return;
      change({
        step: "inspect",
        inspecting: files.map(({name}) => name),
        faults: [],
        result: null,
        said: words.drop.inspecting(files.map(({name}) => name)),
      });
      const faults: SaidFault[] = [];
      for (const file of files) {
        try {
          const inspection = await inspect(file, {});
          const {group, isNew} = groupFiles(state.value.groups, {file, inspection, region: ""});
          const settled = isNew ? await recalled(group) : group;
          const others = state.value.groups.filter(({key}) => key !== group.key);
          const {name} = state.value.settings;
          change({
            groups: isNew
              ? [...others, settled]
              : state.value.groups.map((one) => (one.key === group.key ? group : one)),
            settings: {...state.value.settings, name: name || withoutEnding(file.name)},
          });
        } catch (error) {
          if (error instanceof Cancelled)
            return change({step: state.value.groups.length > 0 ? "map" : "choose"});
          faults.push(saidFault(error));
        }
      }
      change({
        step: state.value.groups.length > 0 ? "map" : "choose",
        inspecting: [],
        faults,
        faultsAt: "choose",
        said: "",
      });
    },
    leaveOut: (file) =>
      setGroups(
        state.value.groups
          .map((group) =>
            group.files.includes(file)
              ? {...group, version: group.version + 1, files: group.files.filter((one) => one !== file)}
              : group,
          )
          .filter(({files}) => files.length > 0),
      ),
    async correct(group, correction) {
      try {
        replace(await inspectedAgain(group, correction, inspect));
        change({faults: []});
      } catch (error) {
        if (!(error instanceof Cancelled)) change({faults: [saidFault(error)], faultsAt: "choose"});
      }
    },
    map: (group, changed) => replace({...group, mapping: {...group.mapping, ...changed}}),
    nameRegion: (file, region) =>
      change({
        groups: state.value.groups.map((group) => ({
          ...group,
          files: group.files.map((one) => (one === file ? {...file, region} : one)),
        })),
      }),
    async forget(group) {
      await mappings.forget(group.fingerprint);
      const guessed = await inspectedAgain({...group, correction: {}}, {}, inspect);
      replace({...guessed, isRemembered: false});
      change({said: words.mapping.forgotten});
    },
    set: (settings) => change({settings: {...state.value.settings, ...settings}}),
    read,
    async readWithin(stationWithin) {
      if (!lastRead) return;
      const before = state.value.result?.sets.filter(({wasThere}) => !wasThere).map(({set}) => set.id) ?? [];
      const groups = lastRead.groups.map((group) => ({...group, mapping: {...group.mapping, stationWithin}}));
      change({groups, settings: lastRead.settings});
      await read();
      const after = state.value.result?.sets.map(({set}) => set.id) ?? [];
      if (after.length > 0) for (const id of before) if (!after.includes(id)) await remove(id);
    },
    cancel: () => importer.cancel(),
    startOver: () =>
      change({step: "choose", groups: [], settings: openSettings(catalogue), faults: [], said: ""}),
    async describe(set) {
      const refusal = await store.describe(set);
      await lookUp();
      change({said: words.sets.saved(set.name)});
      return refusal;
    },
    async remove(id) {
      const name = state.value.sets.find((set) => set.id === id)?.name ?? words.sets.unreadable;
      try {
        await remove(id);
        const isShown = state.value.result?.sets.some(({set}) => set.id === id);
        change({said: words.sets.removed(name), ...(isShown ? {result: null} : {})});
      } catch {
        change({said: words.sets.removeFailed});
      }
    },
    say: (said) => change({said}),
  };
}

/** A file's name as a name for its protocols. */
const withoutEnding = (name: string): string => name.replace(/(\.(protocols|votes))?\.[a-z\d]{1,8}$/i, "");
