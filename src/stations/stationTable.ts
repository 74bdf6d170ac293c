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
  const partyVotes = votesByParty(votes, contest, stations, parties);
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
  const compare = (a: number, b: number) =>
    (ranks.get(protocols.region[a]) ?? 0) - (ranks.get(protocols.region[b]) ?? 0) ||
    compareCodes(protocols.station[a], protocols.station[b]);
  const inOrder = rows.every((row, index) => index === 0 || compare(rows[index - 1], row) <= 0);
  return inOrder ? rows : rows.sort(compare);
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

function votesByParty(
  votes: Columns<"votes">,
  contest: string,
  stations: readonly string[],
  parties: readonly string[],
): Float64Array[] {
  const rowOf = new Map(stations.map((station, row) => [station, row]));
  const partyVotes = parties.map(() => new Float64Array(stations.length));
  const byParty = new Map(parties.map((party, index) => [party, partyVotes[index]]));
  let name: string | undefined;
  let station: number | undefined;
  for (let row = 0; row < votes.contest.length; row++) {
    if (votes.contest[row] !== contest) continue;
    // The votes of a station stand together: it is looked up once.
    if (votes.station[row] !== name) {
      name = votes.station[row];
      station = rowOf.get(name);
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
