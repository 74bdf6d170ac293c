import type {ColumnCells, ImportedTables} from "./imported.js";
import {listOrders} from "./listOrder.js";

/** One protocol of a file, in the shape of the contract, with the contest it belongs to. */
export interface FiledProtocol {
  readonly contest: string;
  readonly id: string;
  readonly region?: string;
  readonly district?: string;
  readonly registered?: number;
  readonly cast?: number;
  readonly invalid?: number;
  readonly againstAll?: number;
  readonly votes: readonly {readonly party: string; readonly votes: number}[];
}

/**
 * The protocols of the tables in the shape of the contract, by contest. Every protocol of a contest names its lists
 * in one order, with 0 votes for a list that it says nothing of; counts that it does not give are left out.
 */
export function filedProtocols({protocols, votes}: ImportedTables): Map<string, FiledProtocol[]> {
  const lists = listsByContest(votes);
  const counted = new Map<string, Map<string, number>>();
  for (let row = 0; row < votes.votes.length; row++) {
    const key = JSON.stringify([votes.contest[row], votes.station[row]]);
    const own = counted.get(key) ?? new Map<string, number>();
    counted.set(key, own.set(String(votes.party[row]), Number(votes.votes[row])));
  }
  const contests = new Map<string, FiledProtocol[]>();
  for (let row = 0; row < protocols.station.length; row++) {
    const [contest, id] = [String(protocols.contest[row]), String(protocols.station[row])];
    const own = counted.get(JSON.stringify([contest, id]));
    const given = <Name extends string>(name: Name, cells: ColumnCells) =>
      cells[row] === null ? {} : {[name]: cells[row]};
    const protocol: FiledProtocol = {
      contest,
      id,
      ...given("region", protocols.region),
      ...given("district", protocols.district),
      ...given("registered", protocols.registered),
      ...given("cast", protocols.cast),
      ...given("invalid", protocols.invalid),
      ...given("againstAll", protocols.against_all),
      votes: (lists.get(contest) ?? []).map((party) => ({party, votes: own?.get(party) ?? 0})),
    };
    const members = contests.get(contest);
    if (members) members.push(protocol);
    else contests.set(contest, [protocol]);
  }
  return contests;
}

/** The lists of each contest in their order. Votes stand by station, as the importer puts them. */
export function listsByContest(votes: ImportedTables["votes"]): Map<string, string[]> {
  const numbers = new Map<string, number>();
  const parties: string[] = [];
  const orders = listOrders();
  for (let row = 0; row < votes.votes.length; row++) {
    const party = String(votes.party[row]);
    const contest = String(votes.contest[row]);
    if (!numbers.has(party)) numbers.set(party, parties.push(party) - 1);
    const isNew =
      row === 0 || votes.station[row] !== votes.station[row - 1] || contest !== votes.contest[row - 1];
    orders.next(contest, numbers.get(party) ?? 0, isNew);
  }
  return new Map(
    [...orders.orders()].map(([contest, order]) => [contest, order.parties.map((party) => parties[party])]),
  );
}
