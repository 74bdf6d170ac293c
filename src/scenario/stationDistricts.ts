import type {District} from "../core/contest.js";
import {type DistrictModel, protocolsDistrictModel} from "../core/districtModel.js";
import type {StationTable} from "../stations/stationTable.js";

/** The single-member districts of a contest's stations. */
export interface StationDistricts extends DistrictModel {
  /** Districts that the protocols themselves name; 0 where one of them names none. */
  readonly named: number;
}

/**
 * The districts that the protocols name, wherever exactly so many are asked for; else the model, which cuts any
 * number of them from the stations.
 */
export function stationDistricts(table: StationTable): StationDistricts {
  const model = protocolsDistrictModel(table);
  const named = table.districts ? namedDistricts(table, table.districts) : [];
  return {
    most: model.most,
    named: named.length,
    cut: (districts) => (districts > 0 && districts === named.length ? named : model.cut(districts)),
  };
}

/** Adds the stations up by the district they name, in the order in which the names first stand. */
function namedDistricts(table: StationTable, names: readonly string[]): readonly District[] {
  const places = new Map<string, number>();
  const regions: string[] = [];
  const of = names.map((name, station) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, places.size);
    regions.push(table.regions[station]);
    return places.size - 1;
  });
  const sums = (column: Float64Array): Float64Array => {
    const totals = new Float64Array(places.size);
    for (let station = 0; station < of.length; station++) totals[of[station]] += column[station];
    return totals;
  };
  const registered = table.registered && sums(table.registered);
  const [cast, invalid, againstAll] = [table.cast, table.invalid, table.againstAll].map(sums);
  const votes = table.votes.map(sums);
  return [...places.keys()].map((id, place) => ({
    id,
    region: regions[place],
    registered: registered?.[place] ?? null,
    cast: cast[place],
    invalid: invalid[place],
    againstAll: againstAll[place],
    candidates: table.parties.map((party, list) => ({party, votes: votes[list][place]})),
  }));
}
