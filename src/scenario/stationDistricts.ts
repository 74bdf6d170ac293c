import {type DistrictModel, protocolsDistrictModel} from "../core/districtModel.js";
import type {RunningSums} from "../core/stations.js";
import {contestOfStations} from "../stations/contestOfStations.js";
import type {StationTable} from "../stations/stationTable.js";

/** The single-member districts of a contest's stations. */
export interface StationDistricts extends DistrictModel {
  /** Districts that the protocols themselves name; 0 where one of them names none. */
  readonly named: number;
}

/**
 * The districts that the protocols name, wherever exactly so many are asked for; else the model, which cuts any
 * number of them from the stations. Half of ten seats asks for five: a file that names two districts says nothing of
 * where the other three lie, and the model is an assumption that every answer with it names. Where no district seat
 * is asked for, a turnout floor may still look at the districts that are named. `inOrder` are the same stations by
 * region and code, as the model joins neighbours; `stations` may stand in any order. `sums` are those of `inOrder`, where
 * they are known already.
 */
export function stationDistricts(
  stations: StationTable,
  inOrder: StationTable = stations,
  sums?: RunningSums,
): StationDistricts {
  const model = protocolsDistrictModel(inOrder, sums);
  const named = contestOfStations(stations, {regions: false, districts: true}).districts ?? [];
  return {
    most: model.most,
    named: named.length,
    cut: (districts) => (districts === 0 || districts === named.length ? named : model.cut(districts)),
  };
}
