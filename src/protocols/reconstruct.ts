/**
 * Station protocols that agree with everything that was published of a contest. They are one draw of many and
 * nobody's count: `basis` says "reconstructed" in every row and each station's code begins with R.
 */
import {againstAll, type Counts, invalid, type RegionCounts} from "./counts.js";
import {drawStations, type StationCounts, type StationSpread} from "./drawStations.js";
import {type ObservedRanges, observedAreas} from "./observedAreas.js";
import {officialRegions} from "./officialRegions.js";
import {type Random, seededRandom} from "./random.js";
import {largestSupplyPercent, type ProtocolRow, type VoteRow} from "./tables.js";

/** What is published of a contest, and what its regions must look like. */
export interface Published extends Counts {
  readonly contest: string;
  /** Ballots each station received in percent of its registered voters, rounded down: 100 to 101. */
  readonly supplyPercent: number;
  readonly regions:
    | {readonly kind: "observed"; readonly areas: number; readonly ranges: ObservedRanges}
    | {
        readonly kind: "official";
        readonly turnouts: readonly {readonly region: string; readonly percent: number}[];
      };
}

/** A protocol that leaves nothing out; the single-member district alone is not known. */
export type ReconstructedProtocol = {
  readonly [Column in keyof ProtocolRow]: Column extends "district" ? null : NonNullable<ProtocolRow[Column]>;
};

/** Rows of the tables `protocols` and `votes`. */
export interface Reconstruction {
  readonly protocols: readonly ReconstructedProtocol[];
  readonly votes: readonly VoteRow[];
}

/**
 * Our guess at how much stations of one region differ. Observed stations are large (2,100 to 2,300 voters on
 * average with 3,000 at most), so they can differ little in size; official ones range from hamlets to city blocks.
 */
const stationSpreads: Record<Published["regions"]["kind"], StationSpread> = {
  observed: {size: 0.2, turnout: 0.3, votes: 0.25},
  official: {size: 0.7, turnout: 0.35, votes: 0.3},
};

/**
 * Draws the protocols of a contest. The same seed gives the same rows, whatever other contests are drawn. Throws
 * where the published figures leave no way (too many voters for so many stations, a range that cannot be met).
 */
export function reconstruct(published: Published, seed: number): Reconstruction {
  if (published.supplyPercent < 100 || published.supplyPercent > largestSupplyPercent)
    throw new Error(
      `A ballot supply of ${published.supplyPercent} % is not between 100 and ${largestSupplyPercent}`,
    );
  const random = seededRandom(seed, published.contest);
  const protocols: ReconstructedProtocol[] = [];
  const votes: VoteRow[] = [];
  for (const region of regionsOf(published, random)) {
    for (const station of drawStations(region, stationSpreads[published.regions.kind], random)) {
      const name = `R-${String(protocols.length + 1).padStart(5, "0")}`;
      const counted = byOption(region, station);
      protocols.push(protocolRow(published, region.region, name, station, counted));
      for (const [party, count] of counted)
        if (party !== invalid && party !== againstAll)
          votes.push({contest: published.contest, station: name, party, votes: count});
    }
  }
  return {protocols, votes};
}

function regionsOf(published: Published, random: Random): RegionCounts[] {
  const {regions} = published;
  return regions.kind === "observed"
    ? observedAreas(published, regions.ranges, regions.areas, random)
    : officialRegions(published, regions.turnouts, random);
}

const byOption = ({options}: RegionCounts, {votes}: StationCounts): ReadonlyMap<string, number> =>
  new Map(options.map(({option}, index) => [option, votes[index]]));

function protocolRow(
  {contest, supplyPercent}: Published,
  region: string,
  station: string,
  {registered, cast}: StationCounts,
  counted: ReadonlyMap<string, number>,
): ReconstructedProtocol {
  const received = Math.floor((registered * supplyPercent) / 100);
  return {
    contest,
    basis: "reconstructed",
    region,
    station,
    district: null,
    registered,
    received,
    // Nothing published tells ballots handed out from ballots in the boxes.
    issued: cast,
    cast,
    invalid: counted.get(invalid) ?? 0,
    cancelled: received - cast,
    against_all: counted.get(againstAll) ?? 0,
  };
}
