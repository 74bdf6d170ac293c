import {againstAll, invalid} from "../stations/counts.js";

/** A station whose own protocol is known: a reconstruction keeps it as it is and draws only the others. */
export interface KnownStation {
  readonly region: string;
  readonly station: string;
  readonly registered: number;
  readonly cast: number;
  readonly invalid: number;
  readonly againstAll: number;
  readonly votes: readonly {readonly party: string; readonly votes: number}[];
}

/** Ballots of one option at a station; 0 for a party that its protocol does not name. */
export function optionVotes(station: KnownStation, option: string): number {
  if (option === invalid) return station.invalid;
  if (option === againstAll) return station.againstAll;
  return station.votes.find(({party}) => party === option)?.votes ?? 0;
}

/** Voters and ballots of the known stations of each region. */
export function knownByRegion(
  known: readonly KnownStation[],
): ReadonlyMap<string, {readonly registered: number; readonly cast: number}> {
  const regions = new Map<string, {registered: number; cast: number}>();
  for (const {region, registered, cast} of known) {
    const sums = regions.get(region) ?? {registered: 0, cast: 0};
    sums.registered += registered;
    sums.cast += cast;
    regions.set(region, sums);
  }
  return regions;
}
