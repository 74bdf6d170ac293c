import {type Counts, invalid, type RegionCounts} from "./counts.js";
import {fewestStations} from "./fewestStations.js";
import {fitTable} from "./fitTable.js";
import type {Random} from "./random.js";
import {shareOut} from "./shareOut.js";
import {type Range, spreadBetween} from "./spreadBetween.js";
import {sum} from "./sum.js";
import {tiltedShares} from "./tilt.js";

/** What the statement says of its regions, in percent. */
export interface ObservedRanges {
  /** Turnout by region; the mean is the plain one, in which every region counts the same. */
  readonly turnout: Range;
  /** The winner's share of ballots by region; its mean follows from the contest's own total. */
  readonly winnerShare: {readonly least: number; readonly greatest: number};
}

/** Standard deviations of the natural logarithms, our guess at how far areas differ; published ranges overrule it. */
const areaSpread = {size: 0.25, votes: 0.12};

/**
 * Divides an observers' contest among made-up areas, `area-1` and on: the statement gives ranges over regions and
 * names none. Turnouts fill their range; the areas' registered voters are then such that turnout comes to the
 * contest's own; the winner's shares fill theirs; the other options are fitted to what is left.
 */
export function observedAreas(
  contest: Counts,
  ranges: ObservedRanges,
  areas: number,
  random: Random,
): RegionCounts[] {
  const even = new Array<number>(areas).fill(1);
  const turnouts = spreadBetween(ranges.turnout, even, random);
  const prior = even.map(() => Math.exp(areaSpread.size * random.normal()));
  const shares = tiltedShares(turnouts, (100 * contest.cast) / contest.registered, prior);
  const registered = shareOut(contest.registered, shares);
  const cast = shareOut(
    contest.cast,
    registered.map((voters, area) => voters * turnouts[area]),
  );
  const stations = shareOut(contest.stations, registered, {least: fewestStations(registered)});
  const votes = votesByArea(contest, cast, ranges.winnerShare, random);
  return registered.map((voters, area) => ({
    region: `area-${area + 1}`,
    stations: stations[area],
    registered: voters,
    cast: cast[area],
    options: contest.options.map(({option}, index) => ({option, votes: votes[area][index]})),
  }));
}

function votesByArea(
  {options}: Counts,
  cast: readonly number[],
  {least, greatest}: ObservedRanges["winnerShare"],
  random: Random,
): number[][] {
  const winner = winnerOf(options);
  const winnerTotal = options[winner].votes;
  const shares = spreadBetween({least, greatest, mean: (100 * winnerTotal) / sum(cast)}, cast, random);
  const winnerVotes = shareOut(
    winnerTotal,
    shares.map((share, area) => share * cast[area]),
  );
  const others = options.filter((_, index) => index !== winner).map(({votes}) => votes);
  const otherVotes = fitTable(
    cast.map((ballots, area) => ballots - winnerVotes[area]),
    others,
    cast.map(() => others.map((votes) => votes * Math.exp(areaSpread.votes * random.normal()))),
    random,
  );
  return otherVotes.map((row, area) => row.toSpliced(winner, 0, winnerVotes[area]));
}

/** Index of the party with the most votes. */
function winnerOf(options: Counts["options"]): number {
  const parties = options.map(({option, votes}) => (option === invalid ? -1 : votes));
  return parties.indexOf(Math.max(...parties));
}
