import type {Contest} from "../../core/contest.js";
import {protocolsDistrictModel} from "../../core/districtModel.js";
import {divideHouse} from "../../core/house.js";
import type {Scenario} from "../../core/scenario.js";
import type {Stations} from "../../core/stations.js";
import {turnoutOrder} from "../../core/turnoutOrder.js";
import {contestOfStations} from "../../stations/contestOfStations.js";

/**
 * A contest as the stations of one draw count it, with those parts that the scenario asks about: its regions, the
 * districts of the model, its protocols in order of turnout.
 */
export function drawnContest(stations: Stations, seats: number, scenario: Scenario): Contest {
  const {level, share} = scenario.turnoutFloor;
  // A floor of 0 % looks at no places.
  const asks = share.parts === 0 ? null : level;
  const {district} = divideHouse(seats, scenario.districtSeats);
  return {
    seats,
    ...contestOfStations(stations, {regions: asks === "region", districts: false}),
    districts: district > 0 || asks === "district" ? protocolsDistrictModel(stations).cut(district) : null,
    protocols: asks === "protocol" ? turnoutOrder(stations) : null,
    districtWinners: null,
  };
}
