import type {ProtocolTables} from "../stations/protocolTables.js";
import {disarmed} from "./formulaCells.js";
import {partyPrefix, protocolColumns} from "./ownFiles.js";
import {listOrders} from "./rows/listOrder.js";

/**
 * The two tables as one CSV file, a row a station and a column a party, in pieces: `new Blob([...tablesCsv(tables)])`.
 * Loaded again with the guessed mapping it gives the same tables. A cell that a spreadsheet would run as a formula
 * gets an apostrophe in front, which loading takes off again; a missing count and missing votes are empty. Throws
 * where votes belong to a station without a protocol, or stand there twice.
 */
export function* tablesCsv(tables: ProtocolTables): Generator<string> {
  const {protocols} = tables;
  const station = votesByStation(tables);
  const {columns, placeOf} = partyColumns(station, protocols.contest);
  const names = protocolColumns.map((name) => protocols[name]);
  let piece = `\ufeff${[...protocolColumns, ...columns.map((party) => quoted(partyPrefix + party))].join(",")}\r\n`;
  const votes = new Array<string>(columns.length);
  for (let row = 0; row < protocols.station.length; row++) {
    votes.fill("");
    const places = placeOf.get(protocols.contest[row]);
    for (const {party, votes: own} of station.at(row)) votes[places?.get(party) ?? 0] = String(own);
    piece += `${[...names.map((column) => cellText(column[row])), ...votes].join(",")}\r\n`;
    if (piece.length > pieceCharacters) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

const pieceCharacters = 65_536;

const cellText = (cell: string | number | null): string => {
  if (cell === null) return "";
  return typeof cell === "number" ? String(cell) : quoted(disarmed(cell));
};

/** Quoted where commas, quotes, line breaks or spaces at its ends would be taken for something else. */
const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

interface StationVotes {
  readonly stations: number;
  at(station: number): readonly {readonly party: string; readonly votes: number}[];
}

/** The votes of each protocol by its place, in their order. */
function votesByStation({protocols, votes}: ProtocolTables): StationVotes {
  const places = new Map<string, Map<string, number>>();
  for (let row = 0; row < protocols.station.length; row++) {
    const contest = protocols.contest[row];
    const stations = places.get(contest) ?? new Map<string, number>();
    places.set(contest, stations.set(protocols.station[row], row));
  }
  const size = protocols.station.length;
  const placeOf = Int32Array.from({length: votes.station.length}, (_, row) => {
    const place = places.get(votes.contest[row])?.get(votes.station[row]);
    if (place === undefined)
      throw new Error(
        `Votes of ${votes.contest[row]} name station ${votes.station[row]}, which has no protocol`,
      );
    return place;
  });
  const starts = new Uint32Array(size + 1);
  for (const place of placeOf) starts[place + 1]++;
  for (let place = 0; place < size; place++) starts[place + 1] += starts[place];
  const rows = new Uint32Array(placeOf.length);
  const next = starts.slice();
  for (let row = 0; row < placeOf.length; row++) rows[next[placeOf[row]]++] = row;
  return {
    stations: size,
    at: (station) =>
      Array.from(rows.subarray(starts[station], starts[station + 1]), (row) => ({
        party: votes.party[row],
        votes: votes.votes[row],
      })),
  };
}

/**
 * The parties' columns, such that every contest's lists stand from left to right in their own order. A party has a
 * second column only where contests order their lists differently.
 */
function partyColumns(station: StationVotes, contests: readonly string[]) {
  const numbers = new Map<string, number>();
  const parties: string[] = [];
  const collected = listOrders();
  for (let row = 0; row < station.stations; row++) {
    const seen = new Set<string>();
    for (const {party} of station.at(row)) {
      if (seen.has(party)) throw new Error(`Votes of ${contests[row]} count ${party} twice at one station`);
      if (!numbers.has(party)) numbers.set(party, parties.push(party) - 1);
      collected.next(contests[row], numbers.get(party) ?? 0, seen.size === 0);
      seen.add(party);
    }
  }
  const orders = [...collected.orders()].map(([contest, order]) => ({
    contest,
    lists: order.parties.map((party) => parties[party]),
  }));
  const columns: string[] = [];
  for (const {lists} of orders) {
    let at = 0;
    for (const party of lists) {
      const found = columns.indexOf(party, at);
      if (found < 0) columns.splice(at, 0, party);
      at = (found < 0 ? at : found) + 1;
    }
  }
  const placeOf = new Map(
    orders.map(({contest, lists}) => {
      let at = 0;
      return [
        contest,
        new Map(
          lists.map((party) => {
            const place = columns.indexOf(party, at);
            at = place + 1;
            return [party, place] as const;
          }),
        ),
      ] as const;
    }),
  );
  return {columns, placeOf};
}
