import type {ProtocolTables} from "../stations/protocolTables.js";
import {listOrders} from "./rows/listOrder.js";

/** The lists of each contest in their order. Votes stand by station, as the importer puts them. */
export function listsByContest(votes: ProtocolTables["votes"]): Map<string, string[]> {
  const numbers = new Map<string, number>();
  const parties: string[] = [];
  const orders = listOrders();
  for (let row = 0; row < votes.votes.length; row++) {
    const party = votes.party[row];
    const contest = votes.contest[row];
    if (!numbers.has(party)) numbers.set(party, parties.push(party) - 1);
    const isNew =
      row === 0 || votes.station[row] !== votes.station[row - 1] || contest !== votes.contest[row - 1];
    orders.next(contest, numbers.get(party) ?? 0, isNew);
  }
  return new Map(
    [...orders.orders()].map(([contest, order]) => [contest, order.parties.map((party) => parties[party])]),
  );
}
