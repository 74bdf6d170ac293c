/** Whether rows that are called the sums of their station's other rows are that. */
import type {CountColumn} from "../../stations/countColumns.js";
import type {RowPlace} from "../importReport.js";
import {safePartyId} from "../knownParties.js";
import {missing, type TableBuilder} from "./tableBuilder.js";

/** What such a row says of a station that has others: its counts, and its votes by party. */
export interface TotalRow {
  readonly from: RowPlace;
  /** What it is called. */
  readonly text: string;
  readonly protocol: number;
  readonly counts: ReadonlyMap<CountColumn, number>;
  readonly votes: ReadonlyMap<string, number>;
}

/** A row that is called a sum, by how many votes and ballots it misses it in all, and how many votes the others lack. */
export interface CheckedTotal {
  readonly row: TotalRow;
  readonly missed: number;
  readonly lacking: number;
}

/**
 * Compares such rows with what the tables have of their stations, once all rows are read; the rows of one party, or of one
 * count, are compared together. A count that only they have goes into the tables.
 */
export function checkTotals(builder: TableBuilder, rows: readonly TotalRow[]): readonly CheckedTotal[] {
  const sums = new Map<string, number>();
  const add = (key: string, own: number) => sums.set(key, (sums.get(key) ?? 0) + own);
  for (const {protocol, counts, votes} of rows) {
    for (const [column, own] of counts) add(`${protocol} ${column}`, own);
    for (const [party, own] of votes) add(`${protocol} votes ${party}`, own);
  }
  /** Rows of one party or count are told of at the first of them. */
  const take = (key: string): number | undefined => {
    const own = sums.get(key);
    sums.delete(key);
    return own;
  };
  return rows.map((row) => {
    let [missed, lacking] = [0, 0];
    for (const [column, count] of row.counts) {
      const known = builder.counts[column].at(row.protocol);
      const own = take(`${row.protocol} ${column}`);
      if (own === undefined) continue;
      if (known === missing) builder.counts[column].set(row.protocol, column === "registered" ? count : own);
      else if (column !== "registered") missed += Math.abs(own - known);
    }
    for (const party of row.votes.keys()) {
      const own = take(`${row.protocol} votes ${party}`);
      if (own === undefined) continue;
      const at = builder.votesRow(row.protocol, builder.party(safePartyId(party)));
      const sum = at < 0 ? 0 : builder.votes.votes.at(at);
      missed += Math.abs(own - sum);
      lacking += Math.max(0, own - sum);
    }
    return {row, missed, lacking};
  });
}
