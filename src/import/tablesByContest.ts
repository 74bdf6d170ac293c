import {type ProtocolTables, rowsByContest, rowsIn} from "../stations/protocolTables.js";

/** The rows of each contest, in the order in which the contests first stand among the protocols. */
export function tablesByContest({protocols, votes}: ProtocolTables): Map<string, ProtocolTables> {
  const voteRows = rowsByContest(votes.contest);
  return new Map(
    [...rowsByContest(protocols.contest)].map(([contest, rows]) => [
      contest,
      {protocols: rowsIn(protocols, rows), votes: rowsIn(votes, voteRows.get(contest) ?? [])},
    ]),
  );
}
