import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {contestNamed} from "../catalogue/contests.js";
import type {LoadedSet} from "../catalogue/loadedSet.js";
import {type CheckedSheet, checkedSheet} from "../stations/findings.js";
import {unpackTable} from "../stations/packedTable.js";
import {type ProtocolSheet, protocolSheet} from "../stations/protocolSheet.js";
import type {ProtocolTables} from "../stations/protocolTables.js";
import {
  type StationTable,
  type StationTableOptions,
  stationsWithout,
  stationTable,
} from "../stations/stationTable.js";
import {type SummedStations, summedStations} from "../stations/summedStations.js";
import {latePart, patiently} from "../waiting/inAttempts.js";
import {contestTotals} from "./contestTotals.js";
import {decodeBeside} from "./decodeBeside.js";
import type {Packed} from "./decodeWorker.js";
import type {TableFiles} from "./tablesParquet.js";

/** How a page gets a pair of protocol files; each call is a new copy of the bytes. */
export interface ProtocolFileSource {
  readonly protocols: () => Promise<ArrayBuffer>;
  readonly votes: () => Promise<ArrayBuffer>;
}

/** The station protocols behind the catalogue's contests: those of the site, and those the reader loaded. */
export interface ProtocolFiles {
  /** The stations of a contest, summed up; all but those at some places. Rejects when the files cannot be had or read. */
  readonly stations: (contest: string, without?: ArrayLike<number>) => Promise<SummedStations>;
  /** The protocols of a contest with every count they give, held against every relation. Rejects likewise. */
  readonly checked: (contest: string) => Promise<CheckedSheet>;
  /** Names the pair of files that a contest is in: contests with the same one are recounted together. */
  readonly pairOf: (contest: string) => string;
  /**
   * Adds a pair of files up again with DuckDB in this browser: true when every contest in it agrees with the
   * catalogue to the vote.
   */
  readonly recountAgrees: (pair: string) => Promise<boolean>;
}

/** The pair of files that the site brings along. */
const sitePair = "site";

/**
 * Opens the files lazily: nothing is fetched before something is asked. `loaded` gives the pair of a contest that
 * the reader loaded.
 */
export function protocolFiles(
  site: ProtocolFileSource,
  catalogue: Catalogue,
  loaded: (contest: string) => ProtocolFileSource,
): ProtocolFiles {
  const pairOf = (contest: string): string => (contestNamed(catalogue, contest).loaded ? contest : sitePair);
  const filesOf = async (pair: string): Promise<TableFiles> => {
    const source = patiently(pair === sitePair ? site : loaded(pair));
    const [protocols, votes] = await Promise.all([source.protocols(), source.votes()]);
    return {protocols, votes};
  };
  let decoded: Promise<ProtocolTables> | null = null;
  /** The site's own tables, decoded once; after a failure another try fetches anew. */
  const siteTables = (): Promise<ProtocolTables> => {
    decoded ??= filesOf(sitePair)
      // The reader of Parquet is fetched with the first file: the first answer needs neither.
      .then(async (pair) => (await latePart(import("./tableColumns.js"))).tablesOf(pair))
      .catch((error: unknown) => {
        decoded = null;
        throw error;
      });
    return decoded;
  };
  const gathered = async <Gathered>(
    contest: string,
    gather: (
      protocols: ProtocolTables["protocols"],
      votes: ProtocolTables["votes"],
      order: StationTableOptions,
    ) => Gathered,
  ): Promise<Gathered> => {
    const order = orderOf(catalogue, contestNamed(catalogue, contest));
    const {protocols, votes} = await siteTables();
    return gather(protocols, votes, order);
  };
  /** What the reader loaded may be of any size: it is decoded beside the page. */
  const beside = async <Task extends "summed" | "checked">(
    task: Task,
    contest: string,
    without?: ArrayLike<number>,
  ) =>
    decodeBeside(task, await filesOf(contest), orderOf(catalogue, contestNamed(catalogue, contest)), without);
  const isBeside = (contest: string): boolean => contestNamed(catalogue, contest).loaded !== undefined;
  return {
    stations: async (contest, without = []) =>
      isBeside(contest)
        ? unpacked<SummedStations>(await beside("summed", contest, without))
        : summedStations(stationsWithout(await gathered(contest, stationTable), without)),
    async checked(contest) {
      if (!isBeside(contest)) return checkedSheet(await gathered(contest, protocolSheet));
      const {sheet, ...found} = await beside("checked", contest);
      return {...found, sheet: await unpacked(sheet)};
    },
    pairOf,
    async recountAgrees(pair) {
      // The engine weighs tens of megabytes: it is fetched here and nowhere sooner.
      const {recount} = await latePart(import("./recount.js"));
      const rows = await recount(await filesOf(pair));
      return catalogue.contests
        .filter(({id, stations}) => stations > 0 && pairOf(id) === pair)
        .every((entry) => agrees(entry, contestTotals(rows, entry.id, orderOf(catalogue, entry))));
    },
  };
}

const unpacked = async <Of extends {readonly table: StationTable}>(
  packed: Packed<Of>,
): Promise<Omit<Of, "table"> & {table: StationTable}> => ({
  ...packed,
  table: await unpackTable(packed.table),
});

/** The stations of a set that the reader loaded, decoded beside the page; the bytes that are kept stay whole. */
export const stationsOfSet =
  (loaded: (contest: string) => ProtocolFileSource) =>
  async (set: NamedSet): Promise<StationTable> =>
    unpackTable(await ofSet("stations", loaded, set));

/** The protocols of a set that the reader loaded with every count they give, likewise. */
export const sheetOfSet =
  (loaded: (contest: string) => ProtocolFileSource) =>
  async (set: NamedSet): Promise<ProtocolSheet> =>
    unpacked(await ofSet("sheet", loaded, set));

type NamedSet = Pick<LoadedSet, "id" | "counts">;

async function ofSet<Task extends "stations" | "sheet">(
  task: Task,
  loaded: (contest: string) => ProtocolFileSource,
  {id, counts}: NamedSet,
) {
  const source = patiently(loaded(id));
  const [protocols, votes] = await Promise.all([source.protocols(), source.votes()]);
  const parties = counts.votes.map(({party}) => party);
  return decodeBeside(task, {protocols, votes}, {contest: id, regions: [], parties});
}

/** Regions of a loaded contest stand by their names: the catalogue's order would depend on what else is loaded. */
const orderOf = ({regions}: Catalogue, {id, contest, loaded}: CatalogueContest) => ({
  contest: id,
  regions: loaded ? [] : regions.map((region) => region.id),
  parties: contest.votes.map(({party}) => party),
});

/** Whether the same counts came out, for the contest and for each of its regions, where each protocol names its own. */
function agrees({contest, stations}: CatalogueContest, totals: ReturnType<typeof contestTotals>): boolean {
  if (!totals || totals.stations !== stations) return false;
  const {seats, regions, districtWinners, ...total} = contest;
  return (
    JSON.stringify(sorted(total)) === JSON.stringify(sorted(totals.total)) &&
    (regions === undefined ||
      JSON.stringify(byId(regions).map(sorted)) === JSON.stringify(byId(totals.regions).map(sorted)))
  );
}

const byId = <Place extends {readonly id: string}>(places: readonly Place[]): readonly Place[] =>
  [...places].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The same object with its fields in one order, so that equal counts have equal text. */
const sorted = (counts: object): object =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
