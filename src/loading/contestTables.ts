import type {ContestBasis} from "../catalogue/catalogue.js";
import {type ProtocolTables, rowsByContest, rowsIn} from "../stations/protocolTables.js";

/** The two tables of one contest, with its lists in the order of registration. */
export interface ContestTables extends ProtocolTables {
  readonly parties: readonly string[];
}

/**
 * One contest out of what was read. `order` names lists in the order of registration; those it does not name follow
 * as they first occur. Votes stand in that order within every station, so that the files themselves keep it.
 */
export function contestTables(
  {protocols, votes}: ProtocolTables,
  contest: string,
  order: readonly string[],
): ContestTables {
  const voteRows = rowsByContest(votes.contest).get(contest) ?? new Uint32Array();
  const {texts: found, textOf} = differentTexts(votes.party, voteRows);
  const parties = [...new Set([...order.filter((party) => found.includes(party)), ...found])];
  const ranks = found.map((party) => parties.indexOf(party));
  const rank = (row: number): number => ranks[textOf[row]];
  for (const [start, end] of runs(voteRows, votes.station))
    sortRun(voteRows, start, end, (a, b) => rank(a) - rank(b));
  return {
    parties,
    protocols: rowsIn(protocols, rowsByContest(protocols.contest).get(contest) ?? new Uint32Array()),
    votes: rowsIn(votes, voteRows),
  };
}

/** What all protocols of a contest rest on: where they say different things, the word that vouches for least. */
export function basisOf({protocols}: ProtocolTables): ContestBasis {
  const said = new Set<string>(protocols.basis);
  return leastVouchedFirst.find((basis) => said.has(basis)) ?? "hypothetical";
}

const leastVouchedFirst = ["reconstructed", "hypothetical", "observers", "official"] as const;

/** The different texts in those rows of a column, in the order in which they first stand, and which of them each row has. */
function differentTexts(
  column: readonly string[],
  rows: Uint32Array,
): {readonly texts: readonly string[]; readonly textOf: Int32Array} {
  const places = new Map<string, number>();
  const textOf = new Int32Array(column.length);
  for (const row of rows) {
    const known = places.get(column[row]);
    textOf[row] = known ?? places.size;
    if (known === undefined) places.set(column[row], places.size);
  }
  return {texts: [...places.keys()], textOf};
}

/** Where the rows of each station begin and end among the rows given. */
function* runs(rows: Uint32Array, stations: readonly string[]): Generator<readonly [number, number]> {
  let start = 0;
  for (let place = 1; place <= rows.length; place++) {
    if (place < rows.length && stations[rows[place]] === stations[rows[start]]) continue;
    yield [start, place];
    start = place;
  }
}

/** Sorts a few rows where they stand: most runs are in order, and then nothing moves. */
function sortRun(
  rows: Uint32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  for (let place = start + 1; place < end; place++)
    for (let back = place; back > start && compare(rows[back - 1], rows[back]) > 0; back--)
      [rows[back - 1], rows[back]] = [rows[back], rows[back - 1]];
}
