import type {RegionCounts} from "../stations/counts.js";
import {largestStation} from "../stations/stationLimits.js";
import {fitTable} from "./fitTable.js";
import {exp} from "./portable.js";
import type {Random} from "./random.js";
import {shareOut} from "./shareOut.js";

/** How far the stations of a region differ from it: standard deviations on the logarithmic scale. */
export interface StationSpread {
  /** Of the registered voters. */
  readonly size: number;
  /** Of the odds of turning out. */
  readonly turnout: number;
  /** Of each option's share. */
  readonly votes: number;
  /** How the leading option's share goes with turnout from station to station: a correlation from -1 to 1. */
  readonly together: number;
}

/**
 * Draws the stations of one region: registered voters, ballots and votes add up to the region's exactly, no station
 * has more voters than the law allows, and none more ballots than voters. `leader` is the place of the option whose
 * share goes with turnout. Votes stand station by station, in the order of the region's options. Throws where the region cannot hold its voters in so many stations.
 */
export function drawStations(region: RegionCounts, spread: StationSpread, leader: number, random: Random) {
  const stations = new Float64Array(region.stations).fill(1);
  const sizes = stations.map(() => exp(spread.size * random.normal()));
  const registered = shareOut(region.registered, sizes, {
    least: stations,
    most: stations.map(() => largestStation),
  });
  const keenness = stations.map(() => random.normal());
  const odds = region.cast / Math.max(1, region.registered - region.cast);
  const expected = registered.map((voters, station) => {
    const own = odds * exp(spread.turnout * keenness[station]);
    return (voters * own) / (1 + own);
  });
  const cast = shareOut(region.cast, expected, {most: registered});
  const totals = region.options.map(({votes}) => votes);
  const weights = voteWeights(totals, keenness, spread, leader, random);
  return {registered, cast, votes: fitTable(cast, totals, weights, random)};
}

/** Each option's votes in the region, scattered; the leader's scatter follows the stations' keenness to vote. */
function voteWeights(
  totals: readonly number[],
  keenness: Float64Array,
  {votes, together}: StationSpread,
  leader: number,
  random: Random,
): Float64Array {
  const apart = Math.sqrt(1 - together * together);
  const columns = totals.length;
  const weights = new Float64Array(keenness.length * columns);
  for (let cell = 0; cell < weights.length; cell++) {
    const option = cell % columns;
    const own = random.normal();
    const scatter = option === leader ? together * keenness[(cell - option) / columns] + apart * own : own;
    weights[cell] = Math.max(totals[option], 1) * exp(votes * scatter);
  }
  return weights;
}
