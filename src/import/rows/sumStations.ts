import {countColumns} from "../../stations/countColumns.js";
import {isNumbered} from "../stationKey.js";
import {sumsByCode} from "./codeSums.js";
import {byProtocol} from "./finishTables.js";
import {missing, type TableBuilder} from "./tableBuilder.js";

/** The stations down to a sum, or to the end that the pass began at. */
interface Stop {
  readonly votes: number;
  readonly weighed: number;
  readonly rows: number;
  readonly at: number;
}

/**
 * The stations of a contest that are sums of others: of all that stand behind them, or of those up to the next sum, as in
 * tables in which a region stands above its stations; in files of a row a party of those before them as well. Every count
 * that is given and every party's votes must be the sum, and three of them at least not be zero, or two where three
 * stations and more are added up. Where all others have numbers and one has a name, two are enough, some may be missed by
 * less than a hundredth – somebody mistyped a vote –, and those before it are looked at in every file. Other sums behind
 * their rows are known while the rows of a station come, by `sumRows`; and what codes say is a sum wherever it stands.
 * @param stations the places of the contest's protocols, in the order of the files.
 * @param isLong whether that station comes from a file of a row a party.
 */
export function sumStations(
  builder: TableBuilder,
  stations: readonly number[],
  weights: VoteWeights,
  isLong: (protocol: number) => boolean,
): SumStations {
  const found = new Set(
    sumsByCode(
      stations,
      (one) => lastPart(builder.names.station[one]),
      (one) => weights.votes[one],
      (one, parts) => {
        const {equal, near, far} = compared(builder, one, parts, weights);
        return far === 0 && near === 0 && equal >= 3 && parts.length >= 2;
      },
    ),
  );
  const named = stations.filter((one) => !isNumbered(lastPart(builder.names.station[one])));
  const unlike = new Set(named.length <= stations.length / 2 ? named : []);
  const isUnlike = (protocol: number) => unlike.has(protocol);
  const near = pass(builder, stations.toReversed(), weights, found, {mayBe: () => true, isUnlike});
  if (unlike.size > 0 || stations.some(isLong)) {
    const mayBe = (one: number) => isUnlike(one) || isLong(one);
    const before = pass(builder, stations, weights, found, {mayBe, isUnlike});
    for (const [protocol, missed] of before) if (isLong(protocol)) near.set(protocol, missed);
  }
  for (const protocol of found) near.delete(protocol);
  return {found, near};
}

/** Stations that are sums of others, and what is nearly the sum of those that stand behind it, with the votes it misses. */
export interface SumStations {
  readonly found: ReadonlySet<number>;
  readonly near: ReadonlyMap<number, number>;
}

/** The station's own name, without the places in front of it. */
const lastPart = (station: string): string => station.split(" / ").at(-1) ?? station;

/**
 * The stations of a contest numbered zero that have no other beside them in their place and ten times the votes of any
 * other, but for one in a hundred that may be a sum itself. Where other rows of regions have no number at all, their zero
 * stands for none.
 */
export function zeroNumbered(
  builder: TableBuilder,
  stations: readonly number[],
  {votes}: Pick<VoteWeights, "votes">,
): readonly number[] {
  const nameOf = (one: number) => builder.names.station[one];
  const isZero = (one: number) => /^0+$/.test(lastPart(nameOf(one)));
  const zeros = stations.filter(isZero);
  if (zeros.length === 0) return zeros;
  const others = stations.filter((one) => !isZero(one));
  const placeOf = (one: number) => nameOf(one).slice(0, -lastPart(nameOf(one)).length);
  const inhabited = new Set(others.map(placeOf));
  const sorted = others.map((one) => votes[one]).sort((a, b) => b - a);
  const most = sorted[Math.floor(sorted.length / 100)] ?? 0;
  return zeros.filter(
    (one) =>
      nameOf(one).includes(" / ") && !inhabited.has(placeOf(one)) && votes[one] >= 10 * most && most > 0,
  );
}

/** What the votes of each protocol come to, once plainly and once with a weight a party; looked at before all counts. */
export interface VoteWeights {
  readonly votes: Float64Array;
  readonly weighed: Float64Array;
  /** Each protocol's rows of votes. */
  readonly rowsOf: () => {readonly rows: Uint32Array; readonly starts: Uint32Array};
}

/** See `VoteWeights`. */
export function voteWeights({votes, protocols}: TableBuilder): VoteWeights {
  const [protocolOf, partyOf, values] = [votes.protocol.values(), votes.party.values(), votes.votes.values()];
  const sums = new Float64Array(protocols);
  const weighed = new Float64Array(protocols);
  for (let row = 0; row < values.length; row++) {
    sums[protocolOf[row]] += values[row];
    // Any weights do, as long as those of two parties differ.
    weighed[protocolOf[row]] += values[row] * (((partyOf[row] + 1) * 389) % 997);
  }
  let sorted: ReturnType<VoteWeights["rowsOf"]> | undefined;
  const rowsOf = () => {
    sorted ??= byProtocol(protocolOf, protocols);
    return sorted;
  };
  return {votes: sums, weighed, rowsOf};
}

/**
 * Goes through stations in that order and adds those that are the sum of some before to the found ones. Gives those that
 * are one but for less than a hundredth of each count, three of which must be large enough for that to be a vote.
 */
function pass(
  builder: TableBuilder,
  order: readonly number[],
  weights: VoteWeights,
  found: Set<number>,
  {mayBe, isUnlike}: Readonly<Record<"mayBe" | "isUnlike", (protocol: number) => boolean>>,
): Map<number, number> {
  const near = new Map<number, number>();
  let stops: Stop[] = [{votes: 0, weighed: 0, rows: 0, at: 0}];
  /** Where the last that was nearly a sum stands: its region's rows end there. */
  let nearStop: Stop | null = null;
  let [votes, weighed, rows, sums] = [0, 0, 0, 0];
  order.forEach((protocol, at) => {
    if (found.has(protocol)) return;
    const own = {votes: weights.votes[protocol], weighed: weights.weighed[protocol]};
    const isSum = (stop: Stop): boolean => {
      // One station alone in its region: only where other regions have sums.
      const behind = rows - stop.rows;
      if (behind < 2 && !(behind === 1 && sums > 0)) return false;
      const isSame = own.votes === votes - stop.votes && own.weighed === weighed - stop.weighed;
      if (!isSame && !(isUnlike(protocol) && isNear(own.votes, votes - stop.votes))) return false;
      const added = order.slice(stop.at, at).filter((one) => !found.has(one));
      const {equal, near, far} = compared(builder, protocol, added, weights);
      if (far > 0) return false;
      if (isUnlike(protocol)) return equal >= 2 && equal >= near;
      return near === 0 && equal >= (behind > 2 ? 2 : 3);
    };
    const missedSince = (stop: Stop): number | null => {
      if (rows - stop.rows < 2 || !isNear(own.votes, votes - stop.votes)) return null;
      const added = order.slice(stop.at, at).filter((one) => !found.has(one));
      const {far, telling, missed} = compared(builder, protocol, added, weights);
      const isTelling = telling >= 3 || (telling >= 2 && missed <= slip);
      return far === 0 && isTelling && missed > 0 ? missed : null;
    };
    const nearlySince = (): number | null => {
      let missed = nearStop && missedSince(nearStop);
      for (let place = stops.length - 1; place >= 0 && missed === null; place--)
        missed = missedSince(stops[place]);
      return missed;
    };
    const stop = own.votes > 0 && mayBe(protocol) ? stops.findLastIndex(isSum) : -1;
    if (stop < 0) {
      const missed = own.votes >= tellingCount ? nearlySince() : null;
      votes += own.votes;
      weighed += own.weighed;
      // A station where nobody voted adds nothing.
      if (own.votes > 0) rows++;
      if (missed !== null) {
        near.set(protocol, missed);
        nearStop = {votes, weighed, rows, at: at + 1};
      }
      return;
    }
    nearStop = null;
    found.add(protocol);
    sums++;
    // The sums of districts are behind the sum of their region.
    stops = stops.slice(0, stop + 1);
    if (stops.length > mostStops) stops.splice(1, 1);
    stops.push({votes, weighed, rows, at: at + 1});
  });
  return near;
}

/** A hundredth of a smaller count is less than a vote. */
export const tellingCount = 100;

/** So many votes somebody mistypes in a sum. */
export const slip = 2;

/** More sums than any region has districts. */
const mostStops = 300;

/** Within a hundredth: as near as a mistyped figure leaves a sum. */
const isNear = (own: number, sum: number): boolean => Math.abs(own - sum) <= sum / 100;

/**
 * How many counts of a station, and votes of parties there, are the sum of the others', nearly, or not at all; zeros aside.
 * `telling` of them are large enough for a hundredth to be a vote; `missed` is by how much they miss in all.
 */
function compared(
  {counts, votes}: TableBuilder,
  protocol: number,
  added: readonly number[],
  {rowsOf}: VoteWeights,
): Readonly<Record<"equal" | "near" | "far" | "telling" | "missed", number>> {
  let [equal, near, far, telling, missed] = [0, 0, 0, 0, 0];
  const compare = (own: number, sum: number): void => {
    if (own >= tellingCount) telling++;
    missed += Math.abs(own - sum);
    if (own !== sum) isNear(own, sum) ? near++ : far++;
    else if (own > 0) equal++;
  };
  for (const column of countColumns) {
    const own = counts[column].at(protocol);
    if (own === missing) continue;
    compare(
      own,
      added.reduce((all, one) => all + Math.max(0, counts[column].at(one)), 0),
    );
  }
  const {rows, starts} = rowsOf();
  const sums = new Map<number, number>();
  const eachVotes = (one: number, use: (party: number, own: number) => void) => {
    for (let at = starts[one]; at < starts[one + 1]; at++)
      use(votes.party.at(rows[at]), votes.votes.at(rows[at]));
  };
  for (const one of added) eachVotes(one, (party, own) => sums.set(party, (sums.get(party) ?? 0) + own));
  eachVotes(protocol, (party, own) => {
    compare(own, sums.get(party) ?? 0);
    sums.delete(party);
  });
  for (const sum of sums.values()) compare(0, sum);
  return {equal, near, far, telling, missed};
}
