import type {Basis, ContestBasis} from "../catalogue/catalogue.js";
import type {ColumnCells, ImportedTables} from "../import/imported.js";

/** The two tables of one contest, with its lists in the order of registration. */
export interface ContestTables extends ImportedTables {
  readonly parties: readonly string[];
}

/**
 * One contest out of what was read. `order` names lists in the order of registration; those it does not name follow
 * as they first occur. Votes stand in that order within every station, so that the files themselves keep it.
 */
export function contestTables(
  {protocols, votes}: ImportedTables,
  contest: string,
  order: readonly string[],
): ContestTables {
  const voteRows = rowsOf(votes.contest, contest);
  const found = textsOf(votes.party, voteRows);
  const parties = [...new Set([...order.filter((party) => found.has(party)), ...found])];
  const ranks = new Map<unknown, number>(parties.map((party, rank) => [party, rank]));
  const rank = (row: number): number => ranks.get(votes.party[row]) ?? 0;
  for (const [start, end] of runs(voteRows, votes.station))
    sortRun(voteRows, start, end, (a, b) => rank(a) - rank(b));
  return {
    parties,
    protocols: rowsIn(protocols, rowsOf(protocols.contest, contest)),
    votes: rowsIn(votes, voteRows),
  };
}

/** What all protocols of a contest rest on: where they say different things, the word that vouches for least. */
export function basisOf({protocols}: ImportedTables): ContestBasis {
  const said = new Set(protocols.basis as readonly Basis[]);
  return leastVouchedFirst.find((basis) => said.has(basis)) ?? "hypothetical";
}

const leastVouchedFirst = ["reconstructed", "hypothetical", "observers", "official"] as const;

/** The different texts in those rows of a column, in the order in which they first stand. */
function textsOf(column: ColumnCells, rows: readonly number[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of rows) texts.add(String(column[row]));
  return texts;
}

function rowsOf(contests: ColumnCells, contest: string): number[] {
  const rows: number[] = [];
  for (let row = 0; row < contests.length; row++) if (contests[row] === contest) rows.push(row);
  return rows;
}

/** Where the rows of each station begin and end among the rows given. */
function* runs(rows: readonly number[], stations: ColumnCells): Generator<readonly [number, number]> {
  let start = 0;
  for (let place = 1; place <= rows.length; place++) {
    if (place < rows.length && stations[rows[place]] === stations[rows[start]]) continue;
    yield [start, place];
    start = place;
  }
}

/** Sorts a few rows where they stand: most runs are in order, and then nothing moves. */
function sortRun(
  rows: number[],
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  for (let place = start + 1; place < end; place++)
    for (let back = place; back > start && compare(rows[back - 1], rows[back]) > 0; back--)
      [rows[back - 1], rows[back]] = [rows[back], rows[back - 1]];
}

/** The columns with only those rows, in that order; as they are where that changes nothing. */
function rowsIn<Columns extends {readonly contest: ColumnCells}>(
  columns: Columns,
  rows: readonly number[],
): Columns {
  if (rows.length === columns.contest.length && rows.every((row, place) => row === place)) return columns;
  const gathered = ([name, cells]: [string, ColumnCells]) => [name, cellsIn(cells, rows)];
  return Object.fromEntries(Object.entries(columns).map(gathered)) as Columns;
}

const cellsIn = (cells: ColumnCells, rows: readonly number[]): ColumnCells =>
  cells instanceof Int32Array
    ? Int32Array.from(rows, (row) => cells[row])
    : (rows.map((row) => cells[row]) as readonly (string | null)[]);
