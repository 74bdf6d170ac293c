import type {Counts, RegionCounts} from "../stations/counts.js";
import {largestStation} from "../stations/stationLimits.js";
import {sum} from "../stations/sum.js";
import {fewestStations} from "./fewestStations.js";
import {fitTable} from "./fitTable.js";
import type {knownByRegion} from "./knownStations.js";
import {exp} from "./portable.js";
import type {OfficialRegions} from "./published.js";
import type {Random} from "./random.js";
import {shareOut} from "./shareOut.js";
import {tiltedShares} from "./tilt.js";

/**
 * Standard deviations of logarithms, our guess: neither voters nor votes by region are known to us. Voters per inhabitant
 * are known of the country, 0.631, and of Shymkent, 0.574: the logarithms are 0.095 apart. Where even the inhabitants
 * of a region are not known, its size is that of the others on average.
 */
const regionSpread = {perInhabitant: 0.1, unknownSize: 0.35, votes: 0.2};

/**
 * Divides what is left to draw of an official contest among regions whose turnouts (percent) are published. Their
 * registered voters are not known to us: they are shared out by inhabitants, which is an assumption, and then tilted by
 * turnout as little as the regions need to give the national turnout together. With `varied`, voters per inhabitant
 * differ at random as well. Known stations are reckoned in: with them each region comes to its turnout.
 */
export function officialRegions(
  left: Counts,
  {turnouts}: OfficialRegions,
  known: ReturnType<typeof knownByRegion>,
  random: Random,
  varied: boolean,
): RegionCounts[] {
  if (left.stations === 0) return [];
  const inhabited = turnouts.flatMap(({inhabitants}) => inhabitants ?? []);
  const average = inhabited.length > 0 ? sum(inhabited) / inhabited.length : 1;
  const goals = turnouts.map(({region, percent, inhabitants}) => {
    const own = known.get(region) ?? {registered: 0, cast: 0};
    const spread = inhabitants === undefined ? regionSpread.unknownSize : regionSpread.perInhabitant;
    const scatter = varied ? exp(spread * random.normal()) : 1;
    return {region, turnout: percent / 100, own, prior: (inhabitants ?? average) * scatter};
  });
  const places = placeStations(left, goals);
  const totals = left.options.map(({votes}) => votes);
  const columns = totals.length;
  const weights = new Float64Array(places.length * columns).map(
    (_, cell) => Math.max(1, totals[cell % columns]) * exp(regionSpread.votes * random.normal()),
  );
  const votes = fitTable(
    places.map(({cast}) => cast),
    totals,
    weights,
    random,
  );
  return places.map((place, row) => ({
    ...place,
    options: left.options.map(({option}, column) => ({option, votes: votes[row * columns + column]})),
  }));
}

/** A region with the turnout it must come to and what its known stations bring along. */
interface Goal {
  readonly region: string;
  readonly turnout: number;
  readonly own: {readonly registered: number; readonly cast: number};
  readonly prior: number;
}

type Place = Omit<RegionCounts, "options">;

/** Voters, ballots and stations that each region gets beside its known ones. */
function placeStations(left: Counts, goals: readonly Goal[]): Place[] {
  const all = {
    registered: left.registered + sum(goals.map(({own}) => own.registered)),
    cast: left.cast + sum(goals.map(({own}) => own.cast)),
  };
  const least = goals.map((goal) => leastVoters(goal));
  const turnouts = goals.map(({turnout}) => turnout);
  const mean = all.cast / all.registered;
  const isPossible =
    Math.min(...turnouts) < mean && mean < Math.max(...turnouts) && sum(least) < all.registered;
  if (!isPossible)
    return squeezed(
      left,
      goals,
      goals.map(() => left.registered / goals.length),
    );
  const shares = tiltedShares(
    turnouts,
    mean,
    goals.map(({prior}) => prior),
    least.map((voters) => voters / all.registered),
  );
  const registered = shareOut(
    left.registered,
    shares.map((share, index) => Math.max(0, share * all.registered - goals[index].own.registered)),
  );
  if (registered.includes(0) || sum(fewestStations(registered)) > left.stations)
    return squeezed(left, goals, registered);
  const stations = shareOut(left.stations, registered, {least: fewestStations(registered), most: registered});
  const cast = shareOut(left.cast, wantedBallots(goals, registered), {most: registered});
  return goals.map(({region}, index) => ({
    region,
    stations: stations[index],
    registered: registered[index],
    cast: cast[index],
  }));
}

/** The fewest voters with which a region can come to its turnout, whatever its other stations do. */
const leastVoters = ({turnout, own: {registered, cast}}: Goal): number =>
  registered === 0 ? 0 : 1 + Math.max(registered, cast / turnout, (registered - cast) / (1 - turnout));

const wantedBallots = (goals: readonly Goal[], registered: readonly number[]): number[] =>
  goals.map(({turnout, own}, index) =>
    Math.max(0, turnout * (own.registered + registered[index]) - own.cast),
  );

/**
 * Where too few stations are left for every region, the regions that lack most voters get them: then some region
 * misses its turnout, and `margins` says so.
 */
function squeezed(left: Counts, goals: readonly Goal[], wanted: readonly number[]): Place[] {
  const neediest = goals
    .map((goal, index) => ({goal, wanted: wanted[index]}))
    .sort((a, b) => b.wanted - a.wanted)
    .slice(0, left.stations);
  const chosen = neediest.map(({goal}) => goal);
  const weights = neediest.map((one) => one.wanted + 1);
  const stations = shareOut(left.stations, weights, {least: chosen.map(() => 1)});
  const registered = shareOut(left.registered, weights, {
    least: stations,
    most: stations.map((count) => count * largestStation),
  });
  const ballots = wantedBallots(chosen, registered).map((wish) => wish + 1);
  const cast = shareOut(left.cast, ballots, {most: registered});
  return chosen
    .map(({region}, index) => ({
      region,
      stations: stations[index],
      registered: registered[index],
      cast: cast[index],
    }))
    .sort((a, b) => placeOf(goals, a.region) - placeOf(goals, b.region));
}

const placeOf = (goals: readonly Goal[], region: string) => goals.findIndex((goal) => goal.region === region);
