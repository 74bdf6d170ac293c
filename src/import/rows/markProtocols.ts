import {type CountColumn, countColumns} from "../../stations/countColumns.js";
import {protocolFindings} from "../../stations/protocolFindings.js";
import {breaks, countRelations, type ProtocolCounts} from "../../stations/relations.js";
import type {Mark} from "../importReport.js";
import type {ListOrder} from "./listOrder.js";
import type {NoteDetails} from "./reportBuilder.js";
import {missing, type TableBuilder} from "./tableBuilder.js";

/** Marks a protocol in the report. */
export type MarkProtocol = (protocol: number, reason: Mark, details?: NoteDetails) => void;

/**
 * Marks the protocols whose counts break a relation, and those that say nothing of a party other stations of their
 * contest have votes for. A count that is not given breaks nothing; nor do votes where a station has none at all.
 */
export function markProtocols(
  builder: TableBuilder,
  orders: ReadonlyMap<string, ListOrder>,
  mark: MarkProtocol,
): void {
  const {votes, names} = builder;
  const sums = new Float64Array(builder.protocols).fill(Number.NaN);
  const lists = new Int32Array(builder.protocols);
  for (let row = 0; row < votes.votes.size; row++) {
    const protocol = votes.protocol.at(row);
    sums[protocol] = (lists[protocol]++ === 0 ? 0 : sums[protocol]) + votes.votes.at(row);
  }
  const counts = {votes: 0} as ProtocolCounts;
  for (let protocol = 0; protocol < builder.protocols; protocol++) {
    counts.votes = sums[protocol];
    for (const column of countColumns) counts[column] = countAt(builder, column, protocol) ?? Number.NaN;
    if (countRelations.some((relation) => breaks(relation, counts)))
      markFindings(builder, protocol, sums[protocol], mark);
    const parties = orders.get(names.contest[protocol])?.parties ?? [];
    if (lists[protocol] < parties.length) {
      const absent = parties.find((party) => builder.votesRow(protocol, party) < 0) ?? 0;
      mark(protocol, "votes-missing", {column: builder.parties[absent]});
    }
  }
}

const countAt = (builder: TableBuilder, column: CountColumn, protocol: number): number | null => {
  const count = builder.counts[column].at(protocol);
  return count === missing ? null : count;
};

function markFindings(builder: TableBuilder, protocol: number, votes: number, mark: MarkProtocol): void {
  const own = Object.fromEntries(countColumns.map((column) => [column, countAt(builder, column, protocol)]));
  const hasVotes = !Number.isNaN(votes);
  const findings = protocolFindings({
    station: builder.names.station[protocol],
    ...own,
    votes: hasVotes ? [{party: "", votes}] : [],
  });
  for (const finding of findings)
    if (hasVotes || finding.relation !== "box-adds-up")
      mark(protocol, "finding", {column: finding.column, found: String(finding.found), finding});
}
