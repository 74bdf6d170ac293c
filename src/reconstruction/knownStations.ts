import {readCounts} from "../stations/leftOut.js";
import type {Protocol} from "../stations/protocol.js";
import type {StationTable} from "../stations/stationTable.js";
import {sum} from "../stations/sum.js";

/**
 * The stations whose own protocols are known: a reconstruction keeps them as they are and draws only the others. A
 * party that a protocol does not name has no votes there.
 */
export function knownStations(protocols: readonly Protocol[], parties: readonly string[]): StationTable {
  const counts = protocols.map(({votes, against_all, ...given}) =>
    readCounts({...given, againstAll: against_all}, sum(votes.map((own) => own.votes))),
  );
  const column = (name: keyof (typeof counts)[number]) => Float64Array.from(counts, (own) => own[name]);
  return {
    regions: protocols.map(({region}) => region ?? ""),
    stations: protocols.map(({station}) => station),
    registered: column("registered"),
    cast: column("cast"),
    invalid: column("invalid"),
    againstAll: column("againstAll"),
    parties,
    votes: parties.map((list) =>
      Float64Array.from(protocols, ({votes}) => votes.find(({party}) => party === list)?.votes ?? 0),
    ),
  };
}

/** Voters and ballots of the known stations of each region. */
export function knownByRegion({
  regions,
  registered,
  cast,
}: StationTable): ReadonlyMap<string, {readonly registered: number; readonly cast: number}> {
  const sums = new Map<string, {registered: number; cast: number}>();
  regions.forEach((region, station) => {
    const own = sums.get(region) ?? {registered: 0, cast: 0};
    own.registered += registered[station];
    own.cast += cast[station];
    sums.set(region, own);
  });
  return sums;
}
