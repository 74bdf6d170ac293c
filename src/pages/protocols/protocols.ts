import {computed, type ReadonlySignal} from "@preact/signals-core";
import type {Catalogue} from "../../catalogue/catalogue.js";
import type {Language} from "../../catalogue/language.js";
import type {LoadedSet} from "../../catalogue/loadedSet.js";
import {withLoaded} from "../../catalogue/withLoaded.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {MappingCorrection} from "../../import/inspection.js";
import type {ColumnRole} from "../../import/mapping.js";
import type {Importer} from "../../loading/importer.js";
import type {ProtocolSheet} from "../../stations/protocolSheet.js";
import type {StationTable} from "../../stations/stationTable.js";
import type {LoadedStore} from "../../storage/loadedStore.js";
import type {MappingStore} from "../../storage/mappingStore.js";
import type {Setting} from "../../views/lab.js";
import type {Messages} from "../../words/messages.js";
import type {ProtocolsEvent} from "./event.js";
import type {SetByHand} from "./fileGroups.js";
import {inspectWith} from "./inspect.js";
import {correctFiles, forgetReading, pickFiles, tellColumns} from "./inspectFiles.js";
import {describeSet, lookUpSets, removeSet} from "./keepSets.js";
import {openModel} from "./model.js";
import {readAgain, readFiles} from "./readFiles.js";
import {rememberedReadings} from "./rememberedReadings.js";
import type {ProtocolsState} from "./state.js";
import type {ProtocolsMessages} from "./words.js";

/** The protocols page: what is being loaded, what is loaded, and those who draw it. */
export interface Protocols {
  readonly state: ReadonlySignal<ProtocolsState>;
  /** Tells the page what the reader does, where nothing outside of the page follows from it. */
  readonly happen: (event: ProtocolsEvent) => void;
  readonly language: Language;
  readonly words: ProtocolsMessages;
  /** The setting as it is now: its catalogue grows with what is loaded. */
  readonly setting: () => Setting;
  readonly store: LoadedStore;
  readonly importer: Importer;
  readonly sampling: Sampling;
  /** The protocols of a set with every count. Rejects where they cannot be had or read. */
  readonly sheet: (set: LoadedSet) => Promise<ProtocolSheet>;
  readonly pick: (files: readonly File[]) => Promise<void>;
  /** Looks at the files of a group again with what the reader says of sheet, encoding, delimiter or header. */
  readonly correct: (key: number, correction: MappingCorrection) => Promise<void>;
  /** Says what columns of a group are, by their places; those that nobody spoke of are guessed anew. */
  readonly tellColumns: (key: number, roles: ReadonlyMap<number, ColumnRole>) => Promise<void>;
  /** Forgets how files with the headings of a group are read. */
  readonly forget: (key: number) => Promise<void>;
  readonly read: () => Promise<void>;
  /** Reads the files of the last result again, with something of how they are read changed. */
  readonly readAgain: (change: Partial<SetByHand>) => Promise<void>;
  readonly cancel: () => void;
  readonly describe: (set: LoadedSet) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** What intervals from stations drawn by lot are worked out with. */
export interface Sampling {
  /** The stations of a set. Rejects where they cannot be had or read. */
  readonly stations: (set: LoadedSet) => Promise<StationTable>;
  /** A service for one set's form. */
  readonly service: () => CertaintyService;
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
  readonly sampling: Sampling;
  readonly sheet: Protocols["sheet"];
}

/** Opens the page; what is loaded already appears as soon as the browser has found it. */
export function openProtocols({
  catalogue,
  language,
  messages,
  words,
  store,
  mappings,
  importer,
  sampling,
  sheet,
}: ProtocolsOptions): Protocols {
  const {state, happen} = openModel(catalogue);
  const sets = computed(() => state.value.sets);
  const setting = computed(
    (): Setting => ({
      catalogue: withLoaded(catalogue, sets.value),
      language,
      messages,
      formats: messages.formats,
    }),
  );
  const inspect = inspectWith(importer, catalogue);
  const readings = rememberedReadings(mappings, inspect);
  const page = {state, happen, catalogue, store, importer, inspect, readings};
  void lookUpSets(page);
  return {
    state,
    happen,
    language,
    words,
    setting: () => setting.peek(),
    store,
    importer,
    sampling,
    sheet,
    pick: (files) => pickFiles(page, files),
    correct: (key, correction) => correctFiles(page, key, correction),
    tellColumns: (key, roles) => tellColumns(page, key, roles),
    forget: (key) => forgetReading(page, key),
    read: () => readFiles(page),
    readAgain: (change) => readAgain(page, change),
    cancel: importer.cancel,
    describe: (set) => describeSet(page, set),
    remove: (id) => removeSet(page, id),
  };
}
