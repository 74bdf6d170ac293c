/**
 * Stations that agree with everything that was published of a contest. They are one draw of many and nobody's
 * count: each drawn station's code begins with R.
 */
import {againstAll, invalid, partiesOf, type RegionCounts, winnerOf} from "../stations/counts.js";
import type {Protocol} from "../stations/protocol.js";
import {largestSupplyPercent} from "../stations/stationLimits.js";
import {type StationTable, stationsAt} from "../stations/stationTable.js";
import {drawStations, type StationSpread} from "./drawStations.js";
import {knownByRegion, knownStations} from "./knownStations.js";
import {leftToDraw} from "./leftToDraw.js";
import {type Margin, misses} from "./margins.js";
import {observedAreas} from "./observedAreas.js";
import {officialRegions} from "./officialRegions.js";
import type {Published} from "./published.js";
import {type Random, seededRandom} from "./random.js";

/** Which draw is wanted. */
export interface DrawOptions {
  readonly seed: number;
  /** The number of the draw, from 0 on: each can be had without those before it. */
  readonly draw: number;
  /** Stations whose own protocols are known; only the others are drawn. */
  readonly known?: readonly Protocol[];
}

/** One draw of a contest. */
export interface ContestDraw {
  /** By region in the published order, and within one by code. */
  readonly table: StationTable;
  /** The published figures that this draw does not meet, with what it has instead. */
  readonly misses: readonly Margin[];
}

/**
 * Our guess at how much stations of one region differ. Observed stations are large (2,100 to 2,300 voters on
 * average with 3,000 at most), so they can differ little in size; official ones range from hamlets to city blocks.
 */
export const stationSpreads: Record<Published["regions"]["kind"], Omit<StationSpread, "together">> = {
  observed: {size: 0.2, turnout: 0.3, votes: 0.25},
  official: {size: 0.7, turnout: 0.35, votes: 0.3},
};

/** How strongly the winner's share may go with turnout, either way: each draw has a correlation of its own. */
export const mostTogether = 0.6;

/**
 * Draws the stations of a contest. The same seed and draw give the same stations, whatever other contests or draws
 * are drawn. Throws where the published figures themselves leave no way (too many voters for so many stations).
 */
export function drawContest(published: Published, options: DrawOptions): ContestDraw {
  const {seed, draw} = options;
  if (published.supplyPercent < 100 || published.supplyPercent > largestSupplyPercent)
    throw new Error(
      `A ballot supply of ${published.supplyPercent} % is not between 100 and ${largestSupplyPercent}`,
    );
  const random = seededRandom(seed, `${published.contest}:${draw}`);
  const spread = {
    ...stationSpreads[published.regions.kind],
    together: mostTogether * (2 * random.uniform() - 1),
  };
  const leader = published.options.findIndex(({option}) => option === winnerOf(published));
  const known = knownStations(options.known ?? [], partiesOf(published));
  const drawn = regionsToDraw(published, known, random, draw).map((region) =>
    drawnStations(region, drawStations(region, spread, leader, random)),
  );
  const table = numbered(joined([...drawn, known]), published.regionOrder);
  return {table, misses: misses(published, table)};
}

function regionsToDraw(
  published: Published,
  known: StationTable,
  random: Random,
  draw: number,
): RegionCounts[] {
  const {regions} = published;
  const left = leftToDraw(published, known);
  const own = knownByRegion(known);
  if (regions.kind === "official") return officialRegions(left, regions, own, random, draw > 0);
  const turnouts = [...own.values()].map(({registered, cast}) => (100 * cast) / registered);
  return observedAreas(left, regions, winnerOf(published), turnouts, random);
}

/** The drawn stations of a region; they are still to be numbered. */
function drawnStations(
  {region, options}: RegionCounts,
  {registered, cast, votes}: ReturnType<typeof drawStations>,
): StationTable {
  const column = (option: string) => {
    const at = options.findIndex((one) => one.option === option);
    const values = new Float64Array(registered.length);
    if (at >= 0)
      for (let station = 0; station < values.length; station++)
        values[station] = votes[station * options.length + at];
    return values;
  };
  const parties = partiesOf({options});
  return {
    regions: registered.map(() => region),
    stations: registered.map(() => ""),
    registered: Float64Array.from(registered),
    cast: Float64Array.from(cast),
    invalid: column(invalid),
    againstAll: column(againstAll),
    parties,
    votes: parties.map(column),
  };
}

/** Stations of the same lists one behind the other. */
function joined(parts: readonly StationTable[]): StationTable {
  const column = (read: (part: StationTable) => Float64Array) => {
    const values = new Float64Array(parts.reduce((all, {stations}) => all + stations.length, 0));
    let from = 0;
    for (const part of parts) {
      values.set(read(part), from);
      from += part.stations.length;
    }
    return values;
  };
  const [{parties}] = parts;
  return {
    regions: parts.flatMap(({regions}) => regions),
    stations: parts.flatMap(({stations}) => stations),
    registered: column(({registered}) => registered),
    cast: column(({cast}) => cast),
    invalid: column((part) => part.invalid),
    againstAll: column((part) => part.againstAll),
    parties,
    votes: parties.map((_, list) => column(({votes}) => votes[list])),
  };
}

/** Puts stations in order and numbers the drawn ones; known ones stand between them as their codes do. */
function numbered(table: StationTable, order: readonly string[]): StationTable {
  const stations = [...table.stations];
  let number = 0;
  const places = placesByRegion(table.regions, order).flatMap((own) => {
    for (const place of own)
      if (stations[place] === "") stations[place] = `R-${String(++number).padStart(5, "0")}`;
    return own.sort((a, b) => compare(stations[a], stations[b]));
  });
  return stationsAt({...table, stations}, places);
}

/** The places region by region: in the published order, others behind by code. */
function placesByRegion(regions: readonly string[], order: readonly string[]): number[][] {
  const places = new Map<string, number[]>();
  regions.forEach((region, place) => {
    const own = places.get(region);
    if (own) own.push(place);
    else places.set(region, [place]);
  });
  const others = [...places.keys()].filter((region) => !order.includes(region)).sort(compare);
  return [...order, ...others].flatMap((region) => {
    const own = places.get(region);
    return own ? [own] : [];
  });
}

/** By code unit, as DuckDB and `stationTable` sort. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
