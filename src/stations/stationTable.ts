import type {Stations} from "../core/stations.js";
import {readCounts} from "./leftOut.js";
import type {Columns} from "./tables.js";

/**
 * A contest's stations as the core counts them, each with its code: what sliders add up many times a second. They
 * stand by region, and within one by code.
 */
export interface StationTable extends Stations {
  /** The code of each station. */
  readonly stations: readonly string[];
  /** The district each station names; left out where one of them names none. */
  readonly districts?: readonly string[];
}

/** The stations at some positions, in that order. */
export function stationsAt(table: StationTable, positions: readonly number[]): StationTable {
  const column = (values: Float64Array) => {
    const gathered = new Float64Array(positions.length);
    for (let place = 0; place < gathered.length; place++) gathered[place] = values[positions[place]];
    return gathered;
  };
  const texts = (values: readonly string[]) => positions.map((station) => values[station]);
  return {
    regions: texts(table.regions),
    stations: texts(table.stations),
    ...(table.districts && {districts: texts(table.districts)}),
    registered: column(table.registered),
    cast: column(table.cast),
    invalid: column(table.invalid),
    againstAll: column(table.againstAll),
    parties: table.parties,
    votes: table.votes.map(column),
  };
}

/** A table less the stations at some positions, which stand in order. */
export function stationsWithout(table: StationTable, left: ArrayLike<number>): StationTable {
  if (left.length === 0) return table;
  const kept: number[] = [];
  let next = 0;
  for (let station = 0; station < table.stations.length; station++) {
    if (station === left[next]) next++;
    else kept.push(station);
  }
  return stationsAt(table, kept);
}

/** Columns of `protocols` of which stations are made; the others may be left out. */
export type StationColumns = Partial<Columns<"protocols">> &
  Pick<
    Columns<"protocols">,
    "contest" | "region" | "station" | "registered" | "cast" | "invalid" | "against_all"
  >;

/** Which stations are wanted, and in which order regions and parties come. */
export interface StationTableOptions {
  readonly contest: string;
  /** Regions in the catalogue's order; others follow in the order of their codes. */
  readonly regions: readonly string[];
  /** Parties in the order of registration; votes for any other are an error. */
  readonly parties: readonly string[];
}

/**
 * Gathers the stations of one contest, with what a count that is left out means (`readCounts`). A station without a
 * region stands in the region "". Throws, naming it, where votes belong to a station without a protocol or to a party
 * that the contest does not have, since such votes would be lost without a word.
 */
export function stationTable(
  protocols: StationColumns,
  votes: Columns<"votes">,
  {contest, regions, parties}: StationTableOptions,
  rows: readonly number[] = stationRows(protocols, {contest, regions}),
): StationTable {
  const stations = rows.map((row) => protocols.station[row]);
  const find = stationFinder(protocols, rows, stations);
  const partyVotes = votesByParty(votes, contest, rows.length, find, parties);
  return {
    regions: rows.map((row) => protocols.region[row] ?? ""),
    stations,
    ...(protocols.district && districtsOf(protocols.district, rows)),
    ...countsOf(protocols, rows, partyVotes),
    parties,
    votes: partyVotes,
  };
}

/**
 * The rows of a contest in a station table's order. Files written by the loaders are in order already, and then nothing
 * is sorted.
 */
export function stationRows(
  protocols: StationColumns,
  {contest, regions}: Pick<StationTableOptions, "contest" | "regions">,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < protocols.contest.length; row++)
    if (protocols.contest[row] === contest) rows.push(row);
  const ranks = regionRanks(protocols.region, rows, regions);
  const rankOf = new Int32Array(protocols.contest.length);
  for (const row of rows) rankOf[row] = ranks.get(protocols.region[row]) ?? 0;
  const compare = (a: number, b: number) =>
    rankOf[a] - rankOf[b] || compareCodes(protocols.station[a], protocols.station[b]);
  const inOrder = rows.every((row, index) => index === 0 || compare(rows[index - 1], row) <= 0);
  return inOrder ? rows : sortedByRank(rows, rankOf, compare);
}

/** The rows region by region, each sorted for itself: most comparisons of a sort would be of two regions. */
function sortedByRank(
  rows: readonly number[],
  rankOf: Int32Array,
  compare: (a: number, b: number) => number,
): number[] {
  const groups: number[][] = [];
  for (const row of rows) {
    groups[rankOf[row]] ??= [];
    groups[rankOf[row]].push(row);
  }
  return groups.flatMap((group) => group.sort(compare));
}

/** By code unit, as DuckDB sorts: never by a locale, which differs between machines. */
function compareCodes(a: string | null, b: string | null): number {
  const [first, second] = [a ?? "", b ?? ""];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function regionRanks(
  column: readonly (string | null)[],
  rows: readonly number[],
  regions: readonly string[],
): Map<string | null, number> {
  const ranks = new Map<string | null, number>(regions.map((region, rank) => [region, rank]));
  const others = new Set<string | null>();
  for (const row of rows) if (!ranks.has(column[row])) others.add(column[row]);
  for (const region of [...others].sort(compareCodes)) ranks.set(region, ranks.size);
  return ranks;
}

function districtsOf(
  column: readonly (string | null)[],
  rows: readonly number[],
): Pick<StationTable, "districts"> {
  const districts = rows.map((row) => column[row]);
  return districts.every((name): name is string => typeof name === "string" && name !== "")
    ? {districts}
    : {};
}

function countsOf(
  protocols: StationColumns,
  rows: readonly number[],
  partyVotes: readonly Float64Array[],
): Pick<StationTable, "registered" | "cast" | "invalid" | "againstAll"> {
  const [registered, cast, invalid, againstAll] = [0, 1, 2, 3].map(() => new Float64Array(rows.length));
  rows.forEach((row, station) => {
    const given = {
      registered: protocols.registered[row],
      cast: protocols.cast[row],
      invalid: protocols.invalid[row],
      againstAll: protocols.against_all[row],
    };
    const counts = readCounts(
      given,
      partyVotes.reduce((sum, own) => sum + own[station], 0),
    );
    registered[station] = counts.registered;
    cast[station] = counts.cast;
    invalid[station] = counts.invalid;
    againstAll[station] = counts.againstAll;
  });
  return {registered, cast, invalid, againstAll};
}

/** Finds a station of the table by its code; undefined where it has none. */
type FindStation = (code: string) => number | undefined;

/**
 * Votes stand in the order of their protocols as a rule: then the next station is that of the next protocol, and nothing
 * is looked up. Among a hundred thousand stations a look-up takes longer than all else that is done with one.
 */
function stationFinder(
  {station: codes}: StationColumns,
  rows: readonly number[],
  stations: readonly string[],
): FindStation {
  const stationOf = new Int32Array(codes.length).fill(-1);
  for (let station = 0; station < rows.length; station++) stationOf[rows[station]] = station;
  let byCode: Map<string, number> | undefined;
  let next = 0;
  return (code) => {
    while (next < codes.length && stationOf[next] < 0) next++;
    if (codes[next] === code) return stationOf[next++];
    byCode ??= new Map(stations.map((station, place) => [station, place]));
    const found = byCode.get(code);
    if (found !== undefined) next = rows[found] + 1;
    return found;
  };
}

function votesByParty(
  votes: Columns<"votes">,
  contest: string,
  stations: number,
  find: FindStation,
  parties: readonly string[],
): Float64Array[] {
  const partyVotes = parties.map(() => new Float64Array(stations));
  const byParty = new Map(parties.map((party, index) => [party, partyVotes[index]]));
  let name: string | undefined;
  let station: number | undefined;
  for (let row = 0; row < votes.contest.length; row++) {
    if (votes.contest[row] !== contest) continue;
    // The votes of a station stand together: it is looked up once.
    if (votes.station[row] !== name) {
      name = votes.station[row];
      station = find(name);
    }
    const counted = byParty.get(votes.party[row]);
    if (station === undefined)
      throw new Error(`Votes of ${contest} name station ${votes.station[row]}, which has no protocol`);
    if (counted === undefined)
      throw new Error(`Votes of ${contest} name party ${votes.party[row]}, which has no list`);
    counted[station] += votes.votes[row];
  }
  return partyVotes;
}
