import {type DrawnSample, sampleFault, strataOf} from "../../catalogue/drawnSample.js";
import type {Stations} from "../../core/stations.js";

/** Stations that were drawn by lot, stratum by stratum: plain data, as a worker is handed it. */
export interface DrawnStations {
  readonly parties: readonly string[];
  readonly strata: readonly DrawnStratum[];
  /** What each row holds: votes by party, then against all, invalid, cast and registered (NaN where not known). */
  readonly columns: number;
  /** The stations one after the other, those of a stratum together, each with its columns. */
  readonly rows: Float64Array;
}

/** The stations from `first` on, of so many in all. */
export interface DrawnStratum {
  readonly first: number;
  readonly drawn: number;
  readonly size: number;
}

/** Columns behind those of the parties. */
export const beyondParties = {againstAll: 0, invalid: 1, cast: 2, registered: 3} as const;

/**
 * The stations of a set in the form that intervals are worked out of.
 * @throws RangeError where a stratum's size is not there or does not fit (`sampleFault` says so beforehand).
 */
export function drawnStations(stations: Stations, {by, sizes}: DrawnSample): DrawnStations {
  const {parties, regions} = stations;
  const counts = [
    ...stations.votes,
    stations.againstAll,
    stations.invalid,
    stations.cast,
    stations.registered,
  ];
  const rows = new Float64Array(regions.length * counts.length);
  let next = 0;
  const strata = strataOf(regions, by).map((stratum) => {
    const size = sizes[stratum.name];
    const fault = sampleFault(stratum, size);
    if (fault) throw new RangeError(`sample.sizes[${JSON.stringify(stratum.name)}]: ${size} (${fault})`);
    const first = next;
    for (let station = 0; station < regions.length; station++) {
      if (by === "region" && regions[station] !== stratum.name) continue;
      counts.forEach((column, place) => {
        rows[next * counts.length + place] = column[station];
      });
      next++;
    }
    return {first, drawn: stratum.drawn, size};
  });
  return {parties, strata, columns: counts.length, rows};
}

/** Degrees of freedom: stations less strata, strata that were drawn whole left out. */
export const freedom = ({strata}: DrawnStations): number =>
  strata.reduce((sum, {drawn, size}) => sum + (drawn < size ? drawn - 1 : 0), 0);
