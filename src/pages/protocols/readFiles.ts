import type {Catalogue} from "../../catalogue/catalogue.js";
import type {Importer} from "../../loading/importer.js";
import {Cancelled, LoadError} from "../../loading/loadFault.js";
import type {LoadOrder, ReadSets} from "../../loading/loadSets.js";
import type {LoadedStore} from "../../storage/loadedStore.js";
import type {StoredFiles} from "../../storage/stores.js";
import {leftOutOf, listsOf, type SetByHand, sheetsLeftOutOf, sourcesOf} from "./fileGroups.js";
import {lookUpSets, removeQuietly} from "./keepSets.js";
import {thresholdTyped} from "./loadSettings.js";
import type {ProtocolsModel} from "./model.js";
import type {RememberedReadings} from "./rememberedReadings.js";
import {saidFault} from "./saidFault.js";
import {type LoadResult, leftBehind, type Readable} from "./state.js";

/** What reading takes. */
export interface Reading extends ProtocolsModel {
  /** The site's own catalogue, without what is loaded. */
  readonly catalogue: Catalogue;
  readonly importer: Importer;
  readonly store: LoadedStore;
  readonly readings: RememberedReadings;
}

/** Reads the files as the reader says, and has what they come to kept. */
export async function readFiles(page: Reading): Promise<void> {
  page.happen({type: "reading"});
  await readNow(page);
}

/** Reads the files of the last result again, with something of how they are read changed. */
export async function readAgain(page: Reading, change: Partial<SetByHand>): Promise<void> {
  const {result: before, lastRead} = page.state.value;
  if (!lastRead) return;
  page.happen({type: "reading-again", change});
  const after = await readNow(page);
  if (after) await removeQuietly(page, leftBehind(before, after));
}

/**
 * What the files came to; null where they were not read. The reader has it as soon as it is counted: writing and storing
 * the stations go on afterwards.
 */
async function readNow(page: Reading): Promise<LoadResult | null> {
  const {state, happen, catalogue, importer} = page;
  const {groups, settings} = state.value;
  const asked = {sources: sourcesOf(groups), order: orderOf({groups, settings}), catalogue};
  try {
    const result = await new Promise<LoadResult>((resolve, reject) => {
      const files = importer.run("read", asked, {
        onProgress: (progress) => happen({type: "progressed", progress}),
        onFirst: (counted) => {
          const own = resultOf(page, counted);
          happen({type: "read", result: own});
          void store(page, own, files);
          resolve(own);
        },
      });
      files.catch(reject);
    });
    await page.readings.remember({groups, settings});
    return result;
  } catch (error) {
    if (error instanceof Cancelled) happen({type: "cancelled"});
    else
      happen({
        type: "not-read",
        fault: saidFault(error),
        report: error instanceof LoadError ? error.report : null,
      });
    return null;
  }
}

/** What was read, and what each set was called before. */
const resultOf = ({state}: Reading, {sets, report}: ReadSets): LoadResult => ({
  sets: sets.map((one) => ({
    ...one,
    before: state.value.sets.find(({id}) => id === one.set.id) ?? null,
    refusal: null,
  })),
  report,
});

/** Keeps each set as soon as its files are there, and says how that ended. */
async function store(
  page: Reading,
  {sets}: LoadResult,
  files: Promise<readonly StoredFiles[]>,
): Promise<void> {
  const {happen} = page;
  try {
    await Promise.all(
      sets.map(async ({set}, place) => {
        const refusal = await page.store.keep(
          set,
          files.then((all) => all[place]),
        );
        happen({type: "stored", id: set.id, refusal});
      }),
    );
  } catch (error) {
    happen({type: "not-stored", ids: sets.map(({set}) => set.id)});
    // Any other error is a mistake of ours.
    if (!(error instanceof LoadError)) throw error;
  } finally {
    await lookUpSets(page);
  }
}

function orderOf({groups, settings}: Readable): LoadOrder {
  const {name, seats, law, threshold, basis, lists} = settings;
  return {
    name: name.trim(),
    seats: Number(seats),
    law,
    threshold: thresholdTyped(threshold) ?? null,
    basis,
    lists: listsOf(groups, lists),
    leftOut: leftOutOf(groups),
    sheetsLeftOut: sheetsLeftOutOf(groups),
    at: new Date().toISOString(),
  };
}
