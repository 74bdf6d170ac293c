import type {Stations} from "../core/stations.js";
import {againstAll, invalid} from "./counts.js";

/** How often every station counted an option of the ballot. Throws where the stations have no such list. */
export function optionColumn(stations: Stations, option: string): Float64Array {
  if (option === invalid) return stations.invalid;
  if (option === againstAll) return stations.againstAll;
  const list = stations.parties.indexOf(option);
  if (list < 0) throw new Error(`the stations have no list ${option}`);
  return stations.votes[list];
}
