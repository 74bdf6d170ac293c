import type {Stations} from "../core/stations.js";
import {invalid, winnerOf} from "../stations/counts.js";
import {optionColumn} from "../stations/optionColumn.js";
import {sum} from "../stations/sum.js";
import {type Published, receivedBallots} from "./published.js";

/** A published figure that a set of protocols can meet or miss. */
export type MarginKey =
  | "stations"
  | "registered"
  | "cast"
  | "votes"
  | "turnout"
  | "share"
  | "unused"
  | "region-turnout"
  | "turnout-least"
  | "turnout-mean"
  | "turnout-greatest"
  | "winner-least"
  | "winner-greatest";

/** A published figure beside the one that a contest's stations give. */
export interface Margin {
  readonly margin: MarginKey;
  /** The option or the region it is about; null where it is about the contest. */
  readonly of: string | null;
  readonly published: number;
  /** Unrounded; `found - published` is by how much it is missed. */
  readonly found: number;
  /** Counts must be equal; percentages must print as the published one does. */
  readonly holds: boolean;
}

/** Every published figure of a contest, looked up in its stations. */
export function margins(published: Published, stations: Stations): Margin[] {
  const [registered, cast] = [sum(stations.registered), sum(stations.cast)];
  return [
    count("stations", null, published.stations, stations.registered.length),
    count("registered", null, published.registered, registered),
    count("cast", null, published.cast, cast),
    ...published.options.map(({option, votes}) => count("votes", option, votes, votesFor(stations, option))),
    ...printedMargins(published, stations),
    ...regionMargins(published, stations),
  ];
}

/** The published figures that the stations do not meet. */
export const misses = (published: Published, stations: Stations): Margin[] =>
  margins(published, stations).filter(({holds}) => !holds);

const count = (margin: MarginKey, of: string | null, published: number, found: number): Margin => ({
  margin,
  of,
  published,
  found,
  holds: found === published,
});

/** A percentage printed with so many decimals, a half rounded up; exact, whatever doubles do to the quotient. */
function printed(
  margin: MarginKey,
  of: string | null,
  published: number,
  [part, whole]: readonly [part: number, whole: number],
  decimals = 0,
): Margin {
  const unit = 10 ** decimals;
  const asPrinted = Math.floor((200 * unit * part + whole) / (2 * whole));
  return {
    margin,
    of,
    published,
    found: (100 * part) / whole,
    holds: asPrinted === Math.round(published * unit),
  };
}

/** Votes for an option over all stations. */
const votesFor = (stations: Stations, option: string): number => sum(optionColumn(stations, option));

/** The percentages of a printed table. */
function printedMargins({printed: table, supplyPercent}: Published, stations: Stations): Margin[] {
  if (!table) return [];
  const [registered, cast] = [sum(stations.registered), sum(stations.cast)];
  const received = sum(stations.registered.map((voters) => receivedBallots(voters, supplyPercent)));
  const shares = [...table.shares, {party: invalid, percent: table.invalidPercent}];
  return [
    printed("turnout", null, table.votedPercent, [cast, registered]),
    printed("unused", null, table.unusedPercent, [received - cast, registered]),
    ...shares.map(({party, percent}) => printed("share", party, percent, [votesFor(stations, party), cast])),
  ];
}

/** What is published of regions: the turnout of each, or the ends and the mean of a range. */
function regionMargins(published: Published, stations: Stations): Margin[] {
  const regions = regionSums(stations, winnerOf(published));
  if (published.regions.kind === "official")
    return published.regions.turnouts.map(({region, percent}) => {
      const {registered, cast} = regions.get(region) ?? {registered: 0, cast: 0};
      return printed("region-turnout", region, percent, [cast, registered], 1);
    });
  const {turnout, winnerShare} = published.regions;
  const turnouts = [...regions.values()].map(({registered, cast}) => [cast, registered] as const);
  const shares = [...regions.values()].map(({winner, cast}) => [winner, cast] as const);
  return [
    printed("turnout-least", null, turnout.least, extreme(turnouts, -1)),
    ...(turnout.mean === null ? [] : [plainMean(turnout.mean, turnouts)]),
    printed("turnout-greatest", null, turnout.greatest, extreme(turnouts, 1)),
    printed("winner-least", null, winnerShare.least, extreme(shares, -1)),
    printed("winner-greatest", null, winnerShare.greatest, extreme(shares, 1)),
  ];
}

type Ratio = readonly [part: number, whole: number];

/** The least (-1) or the greatest (1) of the ratios. */
const extreme = (ratios: readonly Ratio[], side: -1 | 1): Ratio =>
  ratios.reduce((best, one) => (side * (one[0] * best[1] - best[0] * one[1]) > 0 ? one : best));

function plainMean(published: number, ratios: readonly Ratio[]): Margin {
  const found = sum(ratios.map(([part, whole]) => (100 * part) / whole)) / ratios.length;
  return {margin: "turnout-mean", of: null, published, found, holds: Math.round(found) === published};
}

function regionSums(stations: Stations, winner: string) {
  const winnerVotes = optionColumn(stations, winner);
  const regions = new Map<string, {registered: number; cast: number; winner: number}>();
  stations.regions.forEach((region, station) => {
    const sums = regions.get(region) ?? {registered: 0, cast: 0, winner: 0};
    sums.registered += stations.registered[station];
    sums.cast += stations.cast[station];
    sums.winner += winnerVotes[station];
    regions.set(region, sums);
  });
  return regions;
}
