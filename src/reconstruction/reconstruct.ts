import type {ProtocolRow, VoteRow} from "../stations/tables.js";
import {type DrawnTable, type DrawOptions, drawContest} from "./drawContest.js";
import type {Margin} from "./margins.js";
import {type Published, receivedBallots} from "./published.js";

/** A protocol that leaves nothing out; the single-member district alone is not known. */
export type ReconstructedProtocol = {
  readonly [Column in keyof ProtocolRow]: Column extends "district" ? null : NonNullable<ProtocolRow[Column]>;
};

/** Rows of the tables `protocols` and `votes`. */
export interface Reconstruction {
  readonly protocols: readonly ReconstructedProtocol[];
  readonly votes: readonly VoteRow[];
}

/** The drawn protocols of a contest as rows: those of known stations are not among them. */
export function reconstruct(
  published: Published,
  options: DrawOptions,
): Reconstruction & {readonly misses: readonly Margin[]} {
  const {table, misses} = drawContest(published, options);
  const known = new Set((options.known ?? []).map(({station}) => station));
  const drawn = table.stations.flatMap((name, station) => (known.has(name) ? [] : [station]));
  return {
    protocols: drawn.map((station) => protocolRow(published, table, station)),
    votes: drawn.flatMap((station) =>
      table.parties.map((party, list) => ({
        contest: published.contest,
        station: table.stations[station],
        party,
        votes: table.votes[list][station],
      })),
    ),
    misses,
  };
}

function protocolRow(
  {contest, supplyPercent}: Published,
  table: DrawnTable,
  station: number,
): ReconstructedProtocol {
  const [registered, cast] = [table.registered[station], table.cast[station]];
  const received = receivedBallots(registered, supplyPercent);
  return {
    contest,
    basis: "reconstructed",
    region: table.regions[station],
    station: table.stations[station],
    district: null,
    registered,
    received,
    // Nothing published tells ballots handed out from ballots in the boxes.
    issued: cast,
    cast,
    invalid: table.invalid[station],
    cancelled: received - cast,
    against_all: table.againstAll[station],
  };
}
