import {type DistrictModel, protocolsDistrictModel} from "../core/districtModel.js";
import type {StationTable} from "../stations/stationTable.js";
import {namedDistricts, type SummedStations} from "../stations/summedStations.js";

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
 * region and code, as the model joins neighbours; `stations` may stand in any order. `summed` is what is known of them
 * already.
 */
export function stationDistricts(
  stations: StationTable,
  inOrder: StationTable = stations,
  summed: Partial<SummedStations> = {},
): StationDistricts {
  const model = protocolsDistrictModel(inOrder, summed.asListed, summed.regions);
  const named = summed.named ?? namedDistricts(stations);
  return {
    most: model.most,
    named: named.length,
    cut: (districts) => (districts === 0 || districts === named.length ? named : model.cut(districts)),
  };
}
