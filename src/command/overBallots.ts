import {tablesByContest} from "../import/tablesByContest.js";
import type {ProtocolTables} from "../stations/protocolTables.js";

/** Stations of a contest that have more votes, with the ballots that count for nobody, than ballots cast. */
export interface OverBallots {
  readonly stations: number;
  /** Of how many stations whose ballots cast are given. */
  readonly of: number;
}

/**
 * Where most stations of a contest have more votes than ballots, a column was taken for a list that is none, or voters had
 * several votes: its figures are doubtful then. Null elsewhere: a few such stations are findings.
 */
export function overBallots({protocols, votes}: ProtocolTables): OverBallots | null {
  const spent = new Map<string, number>();
  for (let row = 0; row < votes.station.length; row++)
    spent.set(votes.station[row], (spent.get(votes.station[row]) ?? 0) + Number(votes.votes[row] ?? 0));
  let [stations, of] = [0, 0];
  for (let row = 0; row < protocols.station.length; row++) {
    const cast = protocols.cast[row];
    if (cast === null) continue;
    of++;
    const others = Number(protocols.invalid[row] ?? 0) + Number(protocols.against_all[row] ?? 0);
    if ((spent.get(protocols.station[row]) ?? 0) + others > Number(cast)) stations++;
  }
  return of >= fewestStations && stations > of / 2 ? {stations, of} : null;
}

/** Of fewer nothing can be said. */
const fewestStations = 3;

/** The contests of some tables that have more votes than ballots at most of their stations. */
export const contestsOverBallots = (
  tables: ProtocolTables,
): readonly (readonly [contest: string, over: OverBallots])[] =>
  [...tablesByContest(tables)].flatMap(([contest, own]) => {
    const over = overBallots(own);
    return over ? [[contest, over] as const] : [];
  });
