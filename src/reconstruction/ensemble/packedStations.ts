import {type RegionRun, regionRuns, type Stations} from "../../core/stations.js";

/** The counts of a draw in as little memory as they fit: hundreds of draws of ten thousand stations are kept. */
export interface PackedStations {
  readonly parties: readonly string[];
  readonly regions: readonly RegionRun[];
  /** Registered voters, ballots, invalid ones, votes against all, then votes by party. */
  readonly columns: readonly (Uint16Array | Float64Array)[];
}

/** Packs the stations of a draw. */
export const packStations = (stations: Stations): PackedStations => ({
  parties: stations.parties,
  regions: regionRuns(stations.regions),
  columns: [stations.registered, stations.cast, stations.invalid, stations.againstAll, ...stations.votes].map(
    (column) => (column.every((count) => count < 2 ** 16) ? Uint16Array.from(column) : column),
  ),
});

/** The stations again, as the core takes them. */
export function unpackStations({parties, regions, columns}: PackedStations): Stations {
  const [registered, cast, invalid, againstAll, ...votes] = columns.map((column) =>
    Float64Array.from(column),
  );
  const names = new Array<string>(registered.length);
  regions.forEach(({region, end}, index) => {
    names.fill(region, index === 0 ? 0 : regions[index - 1].end, end);
  });
  return {regions: names, registered, cast, invalid, againstAll, parties, votes};
}
