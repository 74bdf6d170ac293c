/** The protocols page as the tests open it: real files are read, and what it keeps is kept in memory. */
import {finish, type LongWork} from "../../../src/certainty/longWork.js";
import {works} from "../../../src/certainty/work/works.js";
import {foreignParquet} from "../../../src/db/foreignParquet.js";
import {tablesOf} from "../../../src/db/tableColumns.js";
import {inspectFile} from "../../../src/import/guess/inspectFile.js";
import {ImportError} from "../../../src/import/importError.js";
import type {MappingCorrection} from "../../../src/import/inspection.js";
import type {Importer} from "../../../src/loading/importer.js";
import {Cancelled, LoadError} from "../../../src/loading/loadFault.js";
import {loadSets} from "../../../src/loading/loadSets.js";
import type {PickedFile} from "../../../src/pages/protocols/fileGroups.js";
import {openProtocols, type ProtocolsOptions, type Sampling} from "../../../src/pages/protocols/protocols.js";
import {protocolSheet} from "../../../src/stations/protocolSheet.js";
import {stationTable} from "../../../src/stations/stationTable.js";
import type {LoadedStore} from "../../../src/storage/loadedStore.js";
import type {MappingStore} from "../../../src/storage/mappingStore.js";
import type {StoredFiles} from "../../../src/storage/stores.js";
import {catalogue} from "../../loading/loading.js";
import {messagesIn, protocolsMessagesIn} from "../../words/allMessages.js";

export {catalogue, village} from "../../loading/loading.js";

const context = {parties: catalogue.parties, readParquet: foreignParquet};

/** A file as a reader has it. */
export const fileOf = (text: string, name = "village.csv"): File => new File([text], name);

/** A file that has been looked at. */
export const picked = async (
  text: string,
  name = "village.csv",
  correction: MappingCorrection = {},
): Promise<PickedFile> => {
  const file = fileOf(text, name);
  return {file, inspection: await inspectFile({name, blob: file}, context, correction), region: ""};
};

/** Reads in this thread what the page has its worker read. */
export function importerHere(): Importer {
  let cancelAll: (() => void)[] = [];
  const work = async (task: string, asked: unknown, onFirst?: (first: never) => void): Promise<unknown> => {
    const {file, correction, sources, order} = asked as Parameters<Importer["run"]>[1] & {
      readonly file: {readonly name: string; readonly blob: Blob};
      readonly correction: MappingCorrection;
      readonly sources: Parameters<typeof loadSets>[0];
      readonly order: Parameters<typeof loadSets>[1];
    };
    try {
      if (task === "inspect") return await inspectFile(file, context, correction);
      const {sets, report, write} = await loadSets(sources, order, catalogue, context);
      onFirst?.({sets, report} as never);
      return await write();
    } catch (error) {
      throw error instanceof ImportError ? new LoadError(error.fault, error.file) : error;
    }
  };
  return {
    run: (task, asked, {onFirst} = {}) =>
      new Promise((resolve, reject) => {
        const cancel = (): void => reject(new Cancelled());
        cancelAll.push(cancel);
        const first = (told: never): void => {
          if (!cancelAll.includes(cancel)) return;
          // Nobody waits for the rest, and it goes on.
          cancelAll = cancelAll.filter((one) => one !== cancel);
          onFirst?.(told);
        };
        work(task, asked, first).then(resolve as (answer: unknown) => void, reject);
      }),
    warm: () => {},
    cancel: () => {
      for (const cancel of cancelAll) cancel();
      cancelAll = [];
    },
  };
}

/** Keeps sets as long as the test. */
export function storeInMemory(): LoadedStore {
  const kept = new Map<string, {readonly description: unknown; readonly files: Promise<StoredFiles>}>();
  return {
    descriptions: async () => [...kept].map(([id, {description}]) => ({id, description})),
    async files(id) {
      const one = kept.get(id);
      if (!one) throw new Error(`no files of ${id}`);
      return one.files;
    },
    async keep(set, files) {
      kept.set(set.id, {description: set, files: Promise.resolve(files)});
      await files;
      return null;
    },
    async describe(set) {
      const one = kept.get(set.id);
      if (one) kept.set(set.id, {...one, description: set});
      return null;
    },
    async remove(id) {
      kept.delete(id);
    },
    isHeld: () => false,
    keptBefore: () => false,
  };
}

/** Remembers readings as long as the test. */
export function mappingsInMemory(): MappingStore {
  const kept = new Map<string, unknown>();
  return {
    recall: async (fingerprint) => kept.get(fingerprint),
    async remember(fingerprint, value) {
      kept.set(fingerprint, value);
    },
    async forget(fingerprint) {
      kept.delete(fingerprint);
    },
  };
}

/** Works the intervals out in this thread; the stations are those of the store. */
export const samplingHere = ({files}: LoadedStore): Sampling => ({
  stations: async ({id, counts}) => {
    const {protocols, votes} = await tablesOf(await files(id));
    return stationTable(protocols, votes, {
      contest: id,
      regions: [],
      parties: counts.votes.map(({party}) => party),
    });
  },
  service: () => ({
    ask: async (work, question, listener) => {
      const begin = (await works[work]()) as (asked: typeof question) => LongWork<unknown>;
      listener.answered(finish(begin(question)) as never);
    },
    stop: () => {},
  }),
});

/** The page in English. */
export const openPage = ({store = storeInMemory(), ...options}: Partial<ProtocolsOptions> = {}) =>
  openProtocols({
    catalogue,
    language: "en",
    messages: messagesIn("en"),
    words: protocolsMessagesIn("en"),
    store,
    mappings: mappingsInMemory(),
    importer: importerHere(),
    sampling: samplingHere(store),
    sheet: async ({id, counts}) => {
      const {protocols, votes} = await tablesOf(await store.files(id));
      return protocolSheet(protocols, votes, {
        contest: id,
        regions: [],
        parties: counts.votes.map(({party}) => party),
      });
    },
    ...options,
  });
