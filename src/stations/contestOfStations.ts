import type {Contest, District} from "../core/contest.js";
import type {Counts, Place} from "../core/counts.js";
import type {Stations} from "../core/stations.js";
import type {StationTable} from "./stationTable.js";

/** Which parts of a contest are wanted; the contest as a whole always is. */
export interface ContestParts {
  readonly regions: boolean;
  /** The districts that the stations name. */
  readonly districts: boolean;
}

const everyPart: ContestParts = {regions: true, districts: true};

/** A contest as far as stations tell of it: how many seats it has is for others to say. */
export type StationContest = Pick<Contest, "parties" | "counts" | "regions" | "districts">;

/**
 * Stations → contest: what the stations add up to, as a whole, by region and by the districts they name, each in
 * the order in which its first station stands. Regions and districts are null unless every station names its own;
 * registered voters of a place are null unless each of its stations says them: a part must not pass for the whole.
 * The page, its workers, the draws and the command all count with it; `db/totals.ts` is the second way, in SQL, and
 * `tests/stations/contestOfStations.test.ts` holds the two together.
 */
export function contestOfStations(
  stations: Stations & Partial<StationTable>,
  parts = everyPart,
): StationContest {
  const {parties, regions, districts} = stations;
  const hasRegions = parts.regions && regions.every((region) => region !== "");
  return {
    parties,
    counts: addUp(stations, new Uint32Array(stations.cast.length), 1)[0],
    regions: hasRegions ? regionsOf(stations) : null,
    districts: parts.districts && districts ? districtsOf(stations, districts) : null,
  };
}

function regionsOf(stations: Stations): Place[] {
  const {names, placeOf} = placesNamed(stations.regions);
  return addUp(stations, placeOf, names.length).map((counts, place) => ({id: names[place], ...counts}));
}

/** A district lies in the region of its first station. */
function districtsOf(stations: Stations, districts: readonly string[]): District[] {
  const {names, placeOf, first} = placesNamed(districts);
  return addUp(stations, placeOf, names.length).map(({votes, ...counts}, place) => ({
    id: names[place],
    region: stations.regions[first[place]] || null,
    ...counts,
    candidates: stations.parties.map((party, list) => ({party, votes: votes[list]})),
  }));
}

/** The different names in the order in which they first stand, the place of each station, and the first one's. */
function placesNamed(of: readonly string[]) {
  const places = new Map<string, number>();
  const first: number[] = [];
  const placeOf = Uint32Array.from(of, (name, station) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, first.push(station) - 1);
    return first.length - 1;
  });
  return {names: [...places.keys()], placeOf, first};
}

/** Adds the stations up by place. */
function addUp(stations: Stations, placeOf: Uint32Array, places: number): Counts[] {
  const sums = (column: Float64Array): Float64Array => {
    const totals = new Float64Array(places);
    for (let station = 0; station < placeOf.length; station++) totals[placeOf[station]] += column[station];
    return totals;
  };
  const [registered, cast, invalid, againstAll] = [
    stations.registered,
    stations.cast,
    stations.invalid,
    stations.againstAll,
  ].map(sums);
  const votes = stations.votes.map(sums);
  return Array.from(cast, (_, place) => ({
    registered: Number.isNaN(registered[place]) ? null : registered[place],
    cast: cast[place],
    invalid: invalid[place],
    againstAll: againstAll[place],
    votes: votes.map((own) => own[place]),
  }));
}

/** Every station as a place of its own, in its order. */
export const placesOfStations = (stations: StationTable): Place[] =>
  addUp(
    stations,
    Uint32Array.from(stations.cast, (_, station) => station),
    stations.cast.length,
  ).map((counts, station) => ({id: stations.stations[station], ...counts}));
