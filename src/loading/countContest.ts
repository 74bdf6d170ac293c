import type {CountsJson} from "../catalogue/catalogue.js";
import type {LoadedSet} from "../catalogue/loadedSet.js";
import type {Counts} from "../core/counts.js";
import {contestOfStations} from "../stations/contestOfStations.js";
import {type ProtocolSheet, protocolSheet} from "../stations/protocolSheet.js";
import type {ContestTables} from "./contestTables.js";

/** A contest's stations, and what they add up to. */
export interface CountedContest extends Pick<LoadedSet, "counts" | "stations" | "districts"> {
  readonly sheet: ProtocolSheet;
}

/** Adds the stations of a contest up, in the form of the contract; regions stand by name, as the database sorts them. */
export function countContest({protocols, votes, parties}: ContestTables, contest: string): CountedContest {
  const sheet = protocolSheet(protocols, votes, {contest, regions: [], parties});
  const {counts, regions, districts} = contestOfStations(sheet.table);
  return {
    sheet,
    counts: {
      ...countsJson(counts, parties),
      ...(regions && {regions: regions.map(({id, ...own}) => ({id, ...countsJson(own, parties)}))}),
    },
    stations: sheet.table.stations.length,
    districts: districts?.length ?? 0,
  };
}

const countsJson = (
  {registered, cast, invalid, againstAll, votes}: Counts,
  parties: readonly string[],
): CountsJson => ({
  ...(registered === null ? {} : {registered: Number(registered)}),
  cast: Number(cast),
  invalid: Number(invalid),
  againstAll: Number(againstAll),
  votes: parties.map((party, list) => ({party, votes: Number(votes[list])})),
});
