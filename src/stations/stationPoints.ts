import type {ProtocolSheet} from "./protocolSheet.js";

/** Turnout and a party's share at every station, as exact pairs of counts. */
export interface StationPoints {
  /** NaN where the protocol does not give it. */
  readonly registered: Float64Array;
  readonly cast: Float64Array;
  /** Votes for the party. */
  readonly votes: Float64Array;
}

/** The points of one party. Throws where the sheet has no such list. */
export function stationPoints({table, counts}: ProtocolSheet, party: string): StationPoints {
  const list = table.parties.indexOf(party);
  if (list < 0) throw new Error(`the protocols have no list ${party}`);
  return {registered: counts.registered, cast: table.cast, votes: table.votes[list]};
}

/** Turnout at a station in percent; NaN where nobody is registered or that is not known. */
export const turnoutAt = ({registered, cast}: StationPoints, station: number): number =>
  registered[station] > 0 ? (100 * cast[station]) / registered[station] : Number.NaN;

/** The party's share of ballots at a station in percent; NaN where there are none. */
export const shareAt = ({cast, votes}: StationPoints, station: number): number =>
  cast[station] > 0 ? (100 * votes[station]) / cast[station] : Number.NaN;

/** A square of a chart with the stations in it. */
export interface GridCell {
  /** Lower edges in percent. */
  readonly turnout: number;
  readonly share: number;
  readonly stations: number;
}

/** How many stations a chart could place. */
export interface Placed {
  /** Stations without registered voters or without ballots: they have no place. */
  readonly without: number;
  /** Stations with more than 100 % in one direction: they stand at the edge. */
  readonly beyond: number;
}

/** The highest percentage of a chart. */
const top = 100;

/**
 * Stations counted in squares of so many percentage points: what a chart draws where dots would cover each other.
 * Those of exactly 100 %, and those beyond it, are in the last square.
 */
export function stationGrid(
  points: StationPoints,
  step: number,
): {readonly cells: readonly GridCell[]} & Placed {
  const side = Math.ceil(top / step);
  const counts = new Uint32Array(side * side);
  /** The squares in the order in which a station first stands in them. */
  const filled: number[] = [];
  let without = 0;
  let beyond = 0;
  for (let station = 0; station < points.cast.length; station++) {
    const turnout = turnoutAt(points, station);
    const share = shareAt(points, station);
    if (Number.isNaN(turnout) || Number.isNaN(share)) {
      without++;
      continue;
    }
    if (turnout > top || share > top) beyond++;
    const key = placeIn(turnout, step, side) * side + placeIn(share, step, side);
    if (counts[key]++ === 0) filled.push(key);
  }
  const cells = filled.map((key) => ({
    turnout: Math.floor(key / side) * step,
    share: (key % side) * step,
    stations: counts[key],
  }));
  return {cells, without, beyond};
}

const placeIn = (percent: number, step: number, places: number): number =>
  Math.max(0, Math.min(Math.floor(percent / step), places - 1));

/** The least numbers of stations in a square for each shade: 1, 2, 5, 10 …, six at most. */
export function densityClasses(cells: readonly GridCell[]): readonly number[] {
  const most = cells.reduce((largest, {stations}) => Math.max(largest, stations), 1);
  const steps: number[] = [];
  for (let power = 1; power <= most; power *= 10)
    for (const step of [1, 2, 5]) if (step * power <= most) steps.push(step * power);
  const every = Math.ceil(steps.length / 6);
  return steps.filter((_, place) => place % every === 0);
}

/** Stations and registered voters of one stretch of turnout. */
export interface TurnoutBin {
  /** Lower edge in percent. */
  readonly from: number;
  readonly stations: number;
  readonly voters: number;
}

/** The distribution of turnout in stretches of so many percentage points, from 0 to 100 %; beyond that in the last. */
export function turnoutBins(
  points: StationPoints,
  step: number,
): {readonly bins: readonly TurnoutBin[]} & Placed {
  const size = Math.ceil(top / step);
  const stations = new Array<number>(size).fill(0);
  const voters = new Array<number>(size).fill(0);
  let without = 0;
  let beyond = 0;
  for (let station = 0; station < points.cast.length; station++) {
    const turnout = turnoutAt(points, station);
    if (Number.isNaN(turnout)) {
      without++;
      continue;
    }
    if (turnout > top) beyond++;
    const place = placeIn(turnout, step, size);
    stations[place]++;
    voters[place] += points.registered[station];
  }
  return {
    bins: stations.map((count, place) => ({from: place * step, stations: count, voters: voters[place]})),
    without,
    beyond,
  };
}
