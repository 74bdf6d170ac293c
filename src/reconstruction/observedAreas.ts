import type {Counts, RegionCounts} from "../stations/counts.js";
import {sum} from "../stations/sum.js";
import {fewestStations} from "./fewestStations.js";
import {fitTable} from "./fitTable.js";
import {exp} from "./portable.js";
import type {ObservedRegions, PublishedRange} from "./published.js";
import type {Random} from "./random.js";
import {shareOut} from "./shareOut.js";
import {type Range, spreadBetween} from "./spreadBetween.js";
import {tiltedShares} from "./tilt.js";

/** Standard deviations of the natural logarithms, our guess at how far areas differ; published ranges overrule it. */
const areaSpread = {size: 0.25, votes: 0.12};

/** The least share of the voters that an area has. */
const leastArea = 0.01;

/**
 * Divides what is left to draw of an observers' contest among made-up areas, `area-1` and on: the statement gives
 * ranges over regions and names none. Turnouts fill their range; the areas' registered voters are then such that
 * turnout comes to the contest's own; the winner's shares fill theirs; the other options are fitted to what is left.
 * A range that the contest's own total lies outside of is moved (`rangeAround`). `knownTurnouts` are the turnouts of
 * regions known from real protocols: they count in the plain mean.
 */
export function observedAreas(
  left: Counts,
  regions: ObservedRegions,
  winner: string,
  knownTurnouts: readonly number[],
  random: Random,
): RegionCounts[] {
  if (left.stations === 0) return [];
  for (let areas = regions.areas; areas > 1; areas--) {
    const places = placeAreas(left, regions, areas, knownTurnouts, random);
    if (places) return withVotes(left, places, winner, regions.winnerShare, random);
  }
  const whole = {stations: left.stations, registered: left.registered, cast: left.cast};
  return withVotes(left, [{region: areaName(0), ...whole}], winner, regions.winnerShare, random);
}

type Place = Omit<RegionCounts, "options">;

const areaName = (area: number) => `area-${area + 1}`;

/** Stations, voters and ballots of so many areas; null where they are too many for the stations. */
function placeAreas(
  left: Counts,
  {turnout}: ObservedRegions,
  areas: number,
  knownTurnouts: readonly number[],
  random: Random,
): Place[] | null {
  const even = new Array<number>(areas).fill(1);
  const prior = even.map(() => exp(areaSpread.size * random.normal()));
  const own = (100 * left.cast) / left.registered;
  const range = rangeAround(own, turnout);
  const plain = turnout.mean === null ? own : ownMean(turnout.mean, areas, knownTurnouts);
  const mean = isInside(plain, range) ? plain : own;
  const turnouts = spreadBetween({...range, mean}, even, random);
  const shares = turnouts
    ? tiltedShares(
        turnouts,
        own,
        prior,
        even.map(() => leastArea),
      )
    : prior;
  const registered = shareOut(left.registered, shares, {least: even});
  const fewest = fewestStations(registered);
  if (sum(fewest) > left.stations) return null;
  const stations = shareOut(left.stations, registered, {least: fewest, most: registered});
  const cast = shareOut(
    left.cast,
    registered.map((voters, area) => voters * (turnouts?.[area] ?? 1)),
    {most: registered},
  );
  return even.map((_, area) => ({
    region: areaName(area),
    stations: stations[area],
    registered: registered[area],
    cast: cast[area],
  }));
}

/** The plain mean that made-up areas must have for all regions together to have the published one. */
const ownMean = (mean: number, areas: number, known: readonly number[]) =>
  (mean * (areas + known.length) - sum(known)) / areas;

const isInside = (value: number, {least, greatest}: PublishedRange) => least < value && value < greatest;

/**
 * The published range, where a contest's own total lies inside it; else a range of the same width around that total,
 * as far as percentages go.
 */
export function rangeAround(own: number, published: PublishedRange): PublishedRange {
  if (isInside(own, published)) return {least: published.least, greatest: published.greatest};
  const half = Math.min((published.greatest - published.least) / 2, own, 100 - own);
  return {least: own - half, greatest: own + half};
}

/** The areas with votes: the winner's shares fill their range, the others are fitted to the ballots left. */
function withVotes(
  {options}: Counts,
  places: readonly Place[],
  winner: string,
  published: PublishedRange,
  random: Random,
): RegionCounts[] {
  const cast = places.map((place) => place.cast);
  const at = options.findIndex(({option}) => option === winner);
  const winnerVotes = votesOfWinner(options[at].votes, cast, published, random);
  const others = options.toSpliced(at, 1).map(({votes}) => votes);
  const columns = others.length;
  const otherVotes = fitTable(
    cast.map((ballots, area) => ballots - winnerVotes[area]),
    others,
    new Float64Array(places.length * columns).map(
      (_, cell) => Math.max(1, others[cell % columns]) * exp(areaSpread.votes * random.normal()),
    ),
    random,
  );
  return places.map((place, area) => {
    const row = Array.from(otherVotes.subarray(area * columns, (area + 1) * columns));
    const votes = row.toSpliced(at, 0, winnerVotes[area]);
    return {...place, options: options.map(({option}, index) => ({option, votes: votes[index]}))};
  });
}

function votesOfWinner(
  total: number,
  cast: readonly number[],
  published: PublishedRange,
  random: Random,
): number[] {
  const ballots = sum(cast);
  const mean = ballots === 0 ? 0 : (100 * total) / ballots;
  const range: Range = {...rangeAround(mean, published), mean};
  const shares = range.least < range.greatest ? spreadBetween(range, cast, random) : null;
  return shareOut(
    total,
    cast.map((own, area) => own * (shares?.[area] ?? 1)),
    {most: cast},
  );
}
