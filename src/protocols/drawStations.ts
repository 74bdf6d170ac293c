import type {RegionCounts} from "./counts.js";
import {fitTable} from "./fitTable.js";
import type {Random} from "./random.js";
import {shareOut} from "./shareOut.js";
import {largestStation} from "./tables.js";

/** How far the stations of a region differ from it: standard deviations on the logarithmic scale. */
export interface StationSpread {
  /** Of the registered voters. */
  readonly size: number;
  /** Of the odds of turning out. */
  readonly turnout: number;
  /** Of each option's share. */
  readonly votes: number;
}

/** What a reconstructed station counted; `votes` stand in the order of the region's options. */
export interface StationCounts {
  readonly registered: number;
  readonly cast: number;
  readonly votes: readonly number[];
}

/**
 * Draws the stations of one region: registered voters, ballots and votes add up to the region's exactly, no station
 * has more voters than the law allows, and none more ballots than voters. Throws where the region cannot hold its
 * voters in so many stations.
 */
export function drawStations(region: RegionCounts, spread: StationSpread, random: Random): StationCounts[] {
  const stations = new Array<number>(region.stations).fill(1);
  const sizes = stations.map(() => Math.exp(spread.size * random.normal()));
  const registered = shareOut(region.registered, sizes, {
    least: stations,
    most: stations.map(() => largestStation),
  });
  const odds = region.cast / Math.max(1, region.registered - region.cast);
  const expected = registered.map(
    (voters) => voters * chance(odds * Math.exp(spread.turnout * random.normal())),
  );
  const cast = shareOut(region.cast, expected, {most: registered});
  const totals = region.options.map(({votes}) => votes);
  const weights = stations.map(() => totals.map((votes) => votes * Math.exp(spread.votes * random.normal())));
  const votes = fitTable(cast, totals, weights, random);
  return registered.map((voters, index) => ({
    registered: voters,
    cast: cast[index],
    votes: votes[index],
  }));
}

const chance = (odds: number) => odds / (1 + odds);
