/**
 * Stations that agree with everything that was published of a contest. They are one draw of many and nobody's
 * count: each drawn station's code begins with R.
 */
import {againstAll, invalid, partiesOf, type RegionCounts, winnerOf} from "../stations/counts.js";
import type {StationTable} from "../stations/stationTable.js";
import {largestSupplyPercent} from "../stations/tables.js";
import {drawStations, type StationSpread} from "./drawStations.js";
import {type KnownStation, knownByRegion, optionVotes} from "./knownStation.js";
import {leftToDraw} from "./leftToDraw.js";
import {type CountedStations, type Margin, misses} from "./margins.js";
import {observedAreas} from "./observedAreas.js";
import {officialRegions} from "./officialRegions.js";
import type {Published} from "./published.js";
import {type Random, seededRandom} from "./random.js";
import {variedVotes} from "./variedVotes.js";

/** Which draw is wanted. */
export interface DrawOptions {
  readonly seed: number;
  /** The number of the draw, from 0 on: each can be had without those before it. */
  readonly draw: number;
  /** Stations whose own protocols are known; only the others are drawn. */
  readonly known?: readonly KnownStation[];
  /**
   * True to draw the votes too, anywhere within the rounding of the printed shares, where only percentages are in
   * print; false for the votes in proportion to them.
   */
  readonly varyRounding?: boolean;
}

/** The stations of a draw, by region in the published order, and within one by code. */
export type DrawnTable = StationTable & CountedStations;

/** One draw of a contest. */
export interface ContestDraw {
  readonly table: DrawnTable;
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
  const {seed, draw, known = [], varyRounding = false} = options;
  if (published.supplyPercent < 100 || published.supplyPercent > largestSupplyPercent)
    throw new Error(
      `A ballot supply of ${published.supplyPercent} % is not between 100 and ${largestSupplyPercent}`,
    );
  const random = seededRandom(seed, `${published.contest}:${draw}`);
  const counted =
    varyRounding && published.printed
      ? {...published, options: variedVotes(published.printed, published.cast, random)}
      : published;
  const spread = {
    ...stationSpreads[published.regions.kind],
    together: mostTogether * (2 * random.uniform() - 1),
  };
  const leader = counted.options.findIndex(({option}) => option === winnerOf(published));
  const drawn = regionsToDraw(counted, known, random).map((region) => ({
    region,
    counts: drawStations(region, spread, leader, random),
  }));
  const table = tableOf(counted, [...drawnRows(drawn, counted), ...knownRows(known, counted)]);
  return {table, misses: misses(counted, table)};
}

function regionsToDraw(published: Published, known: readonly KnownStation[], random: Random): RegionCounts[] {
  const {regions} = published;
  const left = leftToDraw(published, known);
  const own = knownByRegion(known);
  if (regions.kind === "official") return officialRegions(left, regions, own, random);
  const turnouts = [...own.values()].map(({registered, cast}) => (100 * cast) / registered);
  return observedAreas(left, regions, winnerOf(published), turnouts, random);
}

/** One station; its votes stand in `votes` from `first` on, in the order of the contest's options. */
interface StationRow {
  readonly region: string;
  /** Empty where a drawn station is still to be numbered. */
  readonly station: string;
  readonly registered: number;
  readonly cast: number;
  readonly votes: ArrayLike<number>;
  readonly first: number;
}

const drawnRows = (
  drawn: readonly {
    readonly region: RegionCounts;
    readonly counts: ReturnType<typeof drawStations>;
  }[],
  {options}: Published,
): StationRow[] =>
  drawn.flatMap(({region, counts}) =>
    counts.registered.map((registered, station) => ({
      region: region.region,
      station: "",
      registered,
      cast: counts.cast[station],
      votes: counts.votes,
      first: station * options.length,
    })),
  );

const knownRows = (known: readonly KnownStation[], {options}: Published): StationRow[] =>
  known.map((station) => ({
    ...station,
    votes: options.map(({option}) => optionVotes(station, option)),
    first: 0,
  }));

/** Puts stations in order, numbers the drawn ones, and lays them out as columns. */
function tableOf({options, regionOrder}: Published, rows: readonly StationRow[]): DrawnTable {
  const ordered = numbered(inRegionOrder(rows, regionOrder));
  const column = (read: (row: StationRow) => number) => {
    const values = new Float64Array(ordered.length);
    for (let row = 0; row < values.length; row++) values[row] = read(ordered[row]);
    return values;
  };
  const optionColumn = (option: string) => {
    const at = options.findIndex((one) => one.option === option);
    return column(({votes, first}) => (at < 0 ? 0 : votes[first + at]));
  };
  const parties = partiesOf({options});
  return {
    regions: ordered.map(({region}) => region),
    stations: ordered.map(({station}) => station),
    registered: column(({registered}) => registered),
    cast: column(({cast}) => cast),
    invalid: optionColumn(invalid),
    againstAll: optionColumn(againstAll),
    parties,
    votes: parties.map(optionColumn),
  };
}

/** The rows region by region: in the published order, others behind by code. */
function inRegionOrder(rows: readonly StationRow[], order: readonly string[]): readonly StationRow[][] {
  const regions = new Map<string, StationRow[]>();
  for (const row of rows) {
    const own = regions.get(row.region);
    if (own) own.push(row);
    else regions.set(row.region, [row]);
  }
  const others = [...regions.keys()].filter((region) => !order.includes(region)).sort(compare);
  return [...order, ...others].flatMap((region) => {
    const own = regions.get(region);
    return own ? [own] : [];
  });
}

/** Gives drawn stations a number; known ones stand between them as their codes do. */
function numbered(regions: readonly StationRow[][]): StationRow[] {
  let number = 0;
  return regions.flatMap((rows) => {
    const named = rows.map((row) => {
      if (row.station !== "") return row;
      number++;
      return {...row, station: `R-${String(number).padStart(5, "0")}`};
    });
    return named.sort((a, b) => compare(a.station, b.station));
  });
}

/** By code unit, as DuckDB and `stationTable` sort. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
