import {type ProtocolSheet, protocolSheet} from "../protocols/protocolSheet.js";
import {
  type ProtocolColumns,
  type StationTable,
  type StationTableOptions,
  stationTable,
  type VoteColumns,
} from "../protocols/stationTable.js";
import type {Catalogue, CatalogueContest} from "../scenario/catalogue.js";
import {contestTotals} from "./contestTotals.js";
import {type ParquetColumns, parquetColumns} from "./parquetColumns.js";

/** How a page fetches the two files of station protocols; each call is a new copy of the bytes. */
export interface ProtocolFileSource {
  readonly protocols: () => Promise<ArrayBuffer>;
  readonly votes: () => Promise<ArrayBuffer>;
}

/** The station protocols behind the catalogue's contests. */
export interface ProtocolFiles {
  /** The stations of a contest. Rejects when the files cannot be had or read. */
  readonly stations: (contest: string) => Promise<StationTable>;
  /** The protocols of a contest with every count they give, to be checked. Rejects likewise. */
  readonly sheet: (contest: string) => Promise<ProtocolSheet>;
  /** Adds everything up again with DuckDB in this browser: true when it agrees with the catalogue to the vote. */
  readonly recountAgrees: () => Promise<boolean>;
}

/** Opens the files lazily: nothing is fetched before something is asked. */
export function protocolFiles(source: ProtocolFileSource, catalogue: Catalogue): ProtocolFiles {
  let decoded: Promise<readonly [ParquetColumns, ParquetColumns]> | undefined;
  const decode = async () =>
    Promise.all([source.protocols(), source.votes()].map(async (file) => parquetColumns(await file)));
  const columns = (): Promise<readonly [ParquetColumns, ParquetColumns]> => {
    decoded ??= decode().then(
      ([protocols, votes]) => [protocols, votes] as const,
      (error: unknown) => {
        // Another try fetches anew.
        decoded = undefined;
        throw error;
      },
    );
    return decoded;
  };
  const gathered = async <Gathered>(
    contest: string,
    gather: (protocols: ProtocolColumns, votes: VoteColumns, order: StationTableOptions) => Gathered,
  ): Promise<Gathered> => {
    const entry = catalogue.contests.find(({id}) => id === contest);
    if (!entry) throw new Error(`the catalogue has no contest ${contest}`);
    const [protocols, votes] = await columns();
    return gather(
      protocols.columns as ProtocolColumns,
      votes.columns as VoteColumns,
      orderOf(catalogue, entry),
    );
  };
  return {
    stations: (contest): Promise<StationTable> => gathered(contest, stationTable),
    sheet: (contest) => gathered(contest, protocolSheet),
    async recountAgrees() {
      // The engine weighs tens of megabytes: it is fetched here and nowhere sooner.
      const {recount} = await import("./recount.js");
      const [protocols, votes] = await Promise.all([source.protocols(), source.votes()]);
      const rows = await recount({protocols, votes});
      return catalogue.contests
        .filter(({stations}) => stations > 0)
        .every((entry) => agrees(entry, contestTotals(rows, entry.id, orderOf(catalogue, entry))));
    },
  };
}

const orderOf = ({regions}: Catalogue, {id, contest}: CatalogueContest) => ({
  contest: id,
  regions: regions.map((region) => region.id),
  parties: contest.votes.map(({party}) => party),
});

/** Whether the same counts came out, for the contest and for each of its regions. */
function agrees({contest, stations}: CatalogueContest, totals: ReturnType<typeof contestTotals>): boolean {
  if (!totals || totals.stations !== stations) return false;
  const {seats, regions, districtWinners, ...total} = contest;
  return (
    JSON.stringify(sorted(total)) === JSON.stringify(sorted(totals.total)) &&
    JSON.stringify(regions?.map(sorted)) === JSON.stringify(totals.regions.map(sorted))
  );
}

/** The same object with its fields in one order, so that equal counts have equal text. */
const sorted = (counts: object): object =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
