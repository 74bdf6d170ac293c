import type {Counts, RegionCounts} from "./counts.js";
import {fewestStations} from "./fewestStations.js";
import {fitTable} from "./fitTable.js";
import type {Random} from "./random.js";
import {shareOut} from "./shareOut.js";
import {tiltedShares} from "./tilt.js";

/** Standard deviation of the logarithm of a party's regional share: our guess, no regional votes are known to us. */
const voteSpread = 0.2;

/**
 * Divides an official contest among regions whose turnouts (percent) are published. Their registered voters are not
 * known to us: they are solved for, equal at first and then tilted by turnout until the regions together give the
 * national turnout. So they are no estimate of a region's size.
 */
export function officialRegions(
  contest: Counts,
  turnouts: readonly {readonly region: string; readonly percent: number}[],
  random: Random,
): RegionCounts[] {
  const percents = turnouts.map(({percent}) => percent);
  const even = percents.map(() => 1);
  const shares = tiltedShares(percents, (100 * contest.cast) / contest.registered, even);
  const registered = shareOut(contest.registered, shares);
  const cast = shareOut(
    contest.cast,
    registered.map((voters, index) => voters * percents[index]),
  );
  const stations = shareOut(contest.stations, registered, {least: fewestStations(registered)});
  const totals = contest.options.map(({votes}) => votes);
  const weights = cast.map(() => totals.map((votes) => votes * Math.exp(voteSpread * random.normal())));
  const votes = fitTable(cast, totals, weights, random);
  return turnouts.map(({region}, index) => ({
    region,
    stations: stations[index],
    registered: registered[index],
    cast: cast[index],
    options: contest.options.map(({option}, at) => ({option, votes: votes[index][at]})),
  }));
}
