import type {ColumnCells, ImportedTables, TableColumns} from "./imported.js";

/** The rows of each contest, in the order in which the contests first stand among the protocols. */
export function tablesByContest({protocols, votes}: ImportedTables): Map<string, ImportedTables> {
  const protocolRows = rowsByContest(protocols.contest);
  // Most files are of one contest, and nothing is copied.
  if (protocolRows.size === 1)
    return new Map([...protocolRows.keys()].map((one) => [one, {protocols, votes}]));
  const voteRows = rowsByContest(votes.contest);
  return new Map(
    [...protocolRows].map(([contest, rows]) => [
      contest,
      {protocols: rowsIn(protocols, rows), votes: rowsIn(votes, voteRows.get(contest) ?? [])},
    ]),
  );
}

function rowsByContest(column: ColumnCells): Map<string, number[]> {
  const contests = new Map<string, number[]>();
  for (let row = 0; row < column.length; row++) {
    const contest = String(column[row]);
    const rows = contests.get(contest);
    if (rows) rows.push(row);
    else contests.set(contest, [row]);
  }
  return contests;
}

const rowsIn = <Name extends "protocols" | "votes">(
  columns: TableColumns<Name>,
  rows: readonly number[],
): TableColumns<Name> =>
  Object.fromEntries(
    Object.entries<ColumnCells>(columns).map(([name, cells]) => [name, rows.map((row) => cells[row])]),
  ) as unknown as TableColumns<Name>;
