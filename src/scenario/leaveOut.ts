import type {CatalogueContest, CountsJson} from "../catalogue/catalogue.js";
import type {StationTable} from "../stations/stationTable.js";

/** A contest less some of its protocols. */
export interface WithoutStations {
  readonly entry: CatalogueContest;
  /** The places of the protocols left out, in their order. */
  readonly left: readonly number[];
  /** Protocols left out, and the votes for lists in them. */
  readonly stations: number;
  readonly votes: number;
}

/**
 * Takes protocols off a contest: what they count is subtracted from it and from its regions, so that a total that is
 * more than its protocols stays so. A region without a protocol left is gone.
 */
export function withoutStations(
  entry: CatalogueContest,
  table: StationTable,
  isLeftOut: (station: number) => boolean,
): WithoutStations {
  const size = table.stations.length;
  const left: number[] = [];
  const byRegion = new Map<string, RegionLeft>();
  let own: RegionLeft = {left: [], isKept: false};
  for (let station = 0; station < size; station++) {
    // The stations of a region stand together: it is looked up once.
    if (station === 0 || table.regions[station] !== table.regions[station - 1]) {
      own = byRegion.get(table.regions[station]) ?? {left: [], isKept: false};
      byRegion.set(table.regions[station], own);
    }
    if (isLeftOut(station)) {
      left.push(station);
      own.left.push(station);
    } else own.isKept = true;
  }
  const leftOut = sumOf(table, left);
  const {regions, ...contest} = entry.contest;
  const fewer = {
    ...contest,
    ...minus(contest, leftOut),
    ...(regions && {
      regions: regions
        .filter(({id}) => byRegion.get(id)?.isKept)
        .map((region) => ({...region, ...minus(region, sumOf(table, byRegion.get(region.id)?.left ?? []))})),
    }),
  };
  return {
    entry: left.length === 0 ? entry : {...entry, contest: fewer, stations: size - left.length},
    left,
    stations: left.length,
    votes: leftOut.votes.reduce((sum, {votes}) => sum + votes, 0),
  };
}

/** The stations of a region that are left out, and whether another one is not. */
interface RegionLeft {
  readonly left: number[];
  isKept: boolean;
}

function sumOf(table: StationTable, stations: readonly number[]): Required<CountsJson> {
  const sum = (column: Float64Array): number => {
    let all = 0;
    // A loop: `reduce` took several times as long.
    for (let place = 0; place < stations.length; place++) all += column[stations[place]];
    return all;
  };
  return {
    registered: sum(table.registered),
    cast: sum(table.cast),
    invalid: sum(table.invalid),
    againstAll: sum(table.againstAll),
    votes: table.parties.map((party, list) => ({party, votes: sum(table.votes[list])})),
  };
}

/** Counts less others; one that is not known, or of which a part is not, is left out. */
function minus(counts: CountsJson, others: Required<CountsJson>): CountsJson {
  const fields = (["registered", "cast", "invalid", "againstAll"] as const).flatMap((field) => {
    const count = counts[field];
    const left = count === undefined ? Number.NaN : count - others[field];
    return Number.isNaN(left) ? [] : [[field, left] as const];
  });
  const taken = new Map(others.votes.map(({party, votes}) => [party, votes]));
  return {
    ...Object.fromEntries(fields),
    votes: counts.votes.map(({party, votes}) => ({party, votes: votes - (taken.get(party) ?? 0)})),
  };
}
