import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {contestNamed} from "../catalogue/contests.js";
import {type ProtocolSheet, protocolSheet} from "../stations/protocolSheet.js";
import type {ProtocolTables} from "../stations/protocolTables.js";
import {type StationTable, type StationTableOptions, stationTable} from "../stations/stationTable.js";
import {contestTotals} from "./contestTotals.js";
import {decodeBeside} from "./decodeBeside.js";
import {tablesOf} from "./tableColumns.js";

/** How a page gets a pair of protocol files; each call is a new copy of the bytes. */
export interface ProtocolFileSource {
  readonly protocols: () => Promise<ArrayBuffer>;
  readonly votes: () => Promise<ArrayBuffer>;
}

/** The station protocols behind the catalogue's contests: those of the site, and those the reader loaded. */
export interface ProtocolFiles {
  /** The stations of a contest. Rejects when the files cannot be had or read. */
  readonly stations: (contest: string) => Promise<StationTable>;
  /** The protocols of a contest with every count they give, to be checked. Rejects likewise. */
  readonly sheet: (contest: string) => Promise<ProtocolSheet>;
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
  const decoded = new Map<string, Promise<ProtocolTables>>();

  const pairOf = (contest: string): string => (contestNamed(catalogue, contest).loaded ? contest : sitePair);
  const bytesOf = (pair: string): Promise<[ArrayBuffer, ArrayBuffer]> => {
    const {protocols, votes} = pair === sitePair ? site : loaded(pair);
    return Promise.all([protocols(), votes()]);
  };
  const decodedPair = (pair: string): Promise<ProtocolTables> => {
    const known = decoded.get(pair);
    if (known) return known;
    const decoding = bytesOf(pair)
      .then(([protocols, votes]) => tablesOf({protocols, votes}))
      .catch((error: unknown) => {
        // Another try fetches anew.
        decoded.delete(pair);
        throw error;
      });
    decoded.set(pair, decoding);
    return decoding;
  };

  const gathered = async <Gathered>(
    contest: string,
    gather: (
      protocols: ProtocolTables["protocols"],
      votes: ProtocolTables["votes"],
      order: StationTableOptions,
    ) => Gathered,
  ): Promise<Gathered> => {
    const entry = contestNamed(catalogue, contest);
    const {protocols, votes} = await decodedPair(pairOf(contest));
    return gather(protocols, votes, orderOf(catalogue, entry));
  };
  /** What the reader loaded may be of any size: it is decoded beside the page. */
  const beside = async <Task extends "stations" | "sheet">(task: Task, contest: string) => {
    const [protocols, votes] = await bytesOf(contest);
    return decodeBeside(task, {protocols, votes}, orderOf(catalogue, contestNamed(catalogue, contest)));
  };
  const isBeside = (contest: string): boolean => contestNamed(catalogue, contest).loaded !== undefined;
  return {
    stations: async (contest): Promise<StationTable> =>
      isBeside(contest) ? beside("stations", contest) : gathered(contest, stationTable),
    sheet: async (contest) =>
      isBeside(contest) ? beside("sheet", contest) : gathered(contest, protocolSheet),
    pairOf,
    async recountAgrees(pair) {
      // The engine weighs tens of megabytes: it is fetched here and nowhere sooner.
      const {recount} = await import("./recount.js");
      const [protocols, votes] = await bytesOf(pair);
      const rows = await recount({protocols, votes});
      return catalogue.contests
        .filter(({id, stations}) => stations > 0 && pairOf(id) === pair)
        .every((entry) => agrees(entry, contestTotals(rows, entry.id, orderOf(catalogue, entry))));
    },
  };
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
