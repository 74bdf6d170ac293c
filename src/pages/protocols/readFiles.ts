import type {Catalogue} from "../../catalogue/catalogue.js";
import type {Mapping} from "../../import/mapping.js";
import type {Importer} from "../../loading/importer.js";
import {Cancelled, LoadError} from "../../loading/loadFault.js";
import type {LoadOrder, ReadSets} from "../../loading/loadSets.js";
import type {LoadedStore} from "../../storage/loadedStore.js";
import {listsOf, sourcesOf} from "./fileGroups.js";
import {lookUpSets, removeQuietly} from "./keepSets.js";
import {thresholdTyped} from "./loadSettings.js";
import type {ProtocolsModel} from "./model.js";
import type {RememberedReadings} from "./rememberedReadings.js";
import {saidFault} from "./saidFault.js";
import {type LoadResult, leftBehind, type Readable, type ResultSet} from "./state.js";

/** What reading takes. */
export interface Reading extends ProtocolsModel {
  /** The site's own catalogue, without what is loaded. */
  readonly catalogue: Catalogue;
  readonly importer: Importer;
  readonly store: LoadedStore;
  readonly readings: RememberedReadings;
}

/** Reads the files as the reader says, and keeps what they come to. */
export async function readFiles(page: Reading): Promise<void> {
  page.happen({type: "reading"});
  await readNow(page);
}

/** Reads the files of the last result again, with something of how they are read changed. */
export async function readAgain(page: Reading, change: Partial<Mapping>): Promise<void> {
  const {result: before, lastRead} = page.state.value;
  if (!lastRead) return;
  page.happen({type: "reading-again", change});
  const after = await readNow(page);
  if (after) await removeQuietly(page, leftBehind(before, after));
}

/** What the files came to; null where they were not read. */
async function readNow(page: Reading): Promise<LoadResult | null> {
  const {state, happen, catalogue, importer, readings} = page;
  const {groups, settings} = state.value;
  const asked = {sources: sourcesOf(groups), order: orderOf({groups, settings}), catalogue};
  try {
    const found = await importer.run("read", asked, (progress) => happen({type: "progressed", progress}));
    const result = await kept(page, found);
    await readings.remember({groups, settings});
    await lookUpSets(page);
    happen({type: "read", result});
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

function orderOf({groups, settings}: Readable): LoadOrder {
  const {name, seats, law, threshold, basis, lists} = settings;
  return {
    name: name.trim(),
    seats: Number(seats),
    law,
    threshold: thresholdTyped(threshold) ?? null,
    basis,
    lists: listsOf(groups, lists),
    at: new Date().toISOString(),
  };
}

/** Keeps what was read, and says of each set whether it is kept, and what it was called before. */
async function kept({state, store}: Reading, {sets: found, report}: ReadSets): Promise<LoadResult> {
  const sets: ResultSet[] = [];
  for (const one of found) {
    const before = state.value.sets.find(({id}) => id === one.set.id) ?? null;
    sets.push({...one, before, refusal: await store.keep(one.set, one.files)});
  }
  return {sets, report};
}
