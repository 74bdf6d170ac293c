import {countColumns} from "../stations/countColumns.js";
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
 * tables in which a region stands above its stations; in files of a row a party of those before them as well. Names do
 * not matter: every count that is given and every party's votes must be the sum, and three of them at least not be zero,
 * or two where three stations and more are added up. Sums behind their rows are known while the rows of a station come, by `sumRows`.
 * @param stations the places of the contest's protocols, in the order of the files.
 * @param isForward whether that station may be a sum of those before it.
 */
export function sumStations(
  builder: TableBuilder,
  stations: readonly number[],
  weights: VoteWeights,
  isForward: (protocol: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const backward = stations.toReversed();
  pass(builder, backward, weights, found, () => true);
  if (stations.some(isForward)) pass(builder, stations, weights, found, isForward);
  return found;
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

/** Goes through stations in that order and adds those that are the sum of some before to the found ones. */
function pass(
  builder: TableBuilder,
  order: readonly number[],
  weights: VoteWeights,
  found: Set<number>,
  mayBe: (protocol: number) => boolean,
): void {
  let stops: Stop[] = [{votes: 0, weighed: 0, rows: 0, at: 0}];
  let [votes, weighed, rows, sums] = [0, 0, 0, 0];
  order.forEach((protocol, at) => {
    if (found.has(protocol)) return;
    const own = {votes: weights.votes[protocol], weighed: weights.weighed[protocol]};
    const isSum = (stop: Stop): boolean => {
      // One station alone in its region: only where other regions have sums.
      const behind = rows - stop.rows;
      if (behind < 2 && !(behind === 1 && sums > 0)) return false;
      if (own.votes !== votes - stop.votes || own.weighed !== weighed - stop.weighed) return false;
      const added = order.slice(stop.at, at).filter((one) => !found.has(one));
      return isSumOf(builder, protocol, added, weights);
    };
    const stop = own.votes > 0 && mayBe(protocol) ? stops.findLastIndex(isSum) : -1;
    if (stop < 0) {
      votes += own.votes;
      weighed += own.weighed;
      // A station where nobody voted adds nothing.
      if (own.votes > 0) rows++;
      return;
    }
    found.add(protocol);
    sums++;
    // The sums of districts are behind the sum of their region.
    stops = stops.slice(0, stop + 1);
    if (stops.length > mostStops) stops.splice(1, 1);
    stops.push({votes, weighed, rows, at: at + 1});
  });
}

/** More sums than any region has districts. */
const mostStops = 300;

function isSumOf(
  {counts, votes}: TableBuilder,
  protocol: number,
  added: readonly number[],
  {rowsOf}: VoteWeights,
): boolean {
  let equal = 0;
  for (const column of countColumns) {
    const own = counts[column].at(protocol);
    if (own === missing) continue;
    const sum = added.reduce((all, one) => all + Math.max(0, counts[column].at(one)), 0);
    if (own !== sum) return false;
    if (own > 0) equal++;
  }
  const {rows, starts} = rowsOf();
  const left = new Map<number, number>();
  const add = (one: number, sign: 1 | -1) => {
    for (let at = starts[one]; at < starts[one + 1]; at++) {
      const party = votes.party.at(rows[at]);
      left.set(party, (left.get(party) ?? 0) + sign * votes.votes.at(rows[at]));
    }
  };
  for (const one of added) add(one, 1);
  const parties = [...left.values()].filter((sum) => sum > 0).length;
  add(protocol, -1);
  return [...left.values()].every((sum) => sum === 0) && equal + parties >= (added.length > 2 ? 2 : 3);
}
