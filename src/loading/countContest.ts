import type {LoadedSet} from "../catalogue/loadedSet.js";
import {type ProtocolSheet, protocolSheet} from "../stations/protocolSheet.js";
import type {ContestTables} from "./contestTables.js";

/** A contest's stations, and what they add up to. */
export interface CountedContest extends Pick<LoadedSet, "counts" | "stations" | "districts"> {
  readonly sheet: ProtocolSheet;
}

/**
 * Adds the stations of a contest up. Regions come out only where every protocol names its own, so that no part
 * passes for the whole; they stand by name, as the database sorts them.
 */
export function countContest({protocols, votes, parties}: ContestTables, contest: string): CountedContest {
  const sheet = protocolSheet(protocols, votes, {contest, regions: [], parties});
  const {table} = sheet;
  const all = table.stations.map((_, station) => station);
  const byRegion = new Map<string, number[]>();
  for (const station of all) {
    const stations = byRegion.get(table.regions[station]);
    if (stations) stations.push(station);
    else byRegion.set(table.regions[station], [station]);
  }
  const hasRegions = !byRegion.has("");
  return {
    sheet,
    counts: {
      ...countsOf(sheet, all),
      ...(hasRegions && {
        regions: [...byRegion].map(([id, stations]) => ({id, ...countsOf(sheet, stations)})),
      }),
    },
    stations: all.length,
    districts: new Set(table.districts).size,
  };
}

/** Registered voters are those of the place as soon as each of its own protocols gives them. */
function countsOf({table, counts}: ProtocolSheet, stations: readonly number[]) {
  const sum = (column: Float64Array): number =>
    stations.reduce((total, station) => total + column[station], 0);
  // Not a number as soon as one station leaves it out.
  const registered = sum(counts.registered);
  return {
    ...(Number.isNaN(registered) ? {} : {registered}),
    cast: sum(table.cast),
    invalid: sum(table.invalid),
    againstAll: sum(table.againstAll),
    votes: table.parties.map((party, list) => ({party, votes: sum(table.votes[list])})),
  };
}
