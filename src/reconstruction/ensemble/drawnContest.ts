import type {Contest, Place} from "../../core/contest.js";
import {protocolsDistrictModel} from "../../core/districtModel.js";
import {divideHouse} from "../../core/house.js";
import type {Scenario} from "../../core/scenario.js";
import {turnoutOrder} from "../../core/turnoutOrder.js";
import {sum} from "../../stations/sum.js";
import type {CountedStations} from "../margins.js";

/**
 * A contest as the stations of one draw count it, with those parts that the scenario asks about: its regions, the
 * districts of the model, its protocols in order of turnout.
 */
export function drawnContest(stations: CountedStations, seats: number, scenario: Scenario): Contest {
  const {level, share} = scenario.turnoutFloor;
  // A floor of 0 % looks at no places.
  const asks = share.parts === 0 ? null : level;
  const {district} = divideHouse(seats, scenario.districtSeats);
  return {
    seats,
    parties: stations.parties,
    counts: {
      registered: sum(stations.registered),
      cast: sum(stations.cast),
      invalid: sum(stations.invalid),
      againstAll: sum(stations.againstAll),
      votes: stations.votes.map(sum),
    },
    regions: asks === "region" ? regionsOf(stations) : null,
    districts: district > 0 || asks === "district" ? protocolsDistrictModel(stations).cut(district) : null,
    protocols: asks === "protocol" ? turnoutOrder(stations) : null,
    districtWinners: null,
  };
}

/** The stations added up by region. */
function regionsOf(stations: CountedStations): Place[] {
  const ends = regionEnds(stations.regions);
  return ends.map((end, index) => {
    const start = index === 0 ? 0 : ends[index - 1];
    const within = (column: Float64Array) => sum(column.subarray(start, end));
    return {
      id: stations.regions[start],
      registered: within(stations.registered),
      cast: within(stations.cast),
      invalid: within(stations.invalid),
      againstAll: within(stations.againstAll),
      votes: stations.votes.map(within),
    };
  });
}

/** Where each region's stations end: those of a region stand together. */
const regionEnds = (regions: readonly string[]): number[] =>
  regions.flatMap((region, station) => (region === regions[station + 1] ? [] : [station + 1]));
