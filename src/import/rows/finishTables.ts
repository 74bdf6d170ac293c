import type {ProtocolTables} from "../../stations/protocolTables.js";
import type {GrowingColumn} from "./growing.js";
import {type ListOrder, listOrders} from "./listOrder.js";
import {missing, type TableBuilder} from "./tableBuilder.js";

/** The tables in their final order, and the order of each contest's lists. */
export interface FinishedTables {
  readonly tables: ProtocolTables;
  readonly orders: ReadonlyMap<string, ListOrder>;
}

/**
 * Lays the rows out as columns. Votes are put behind each other by station; within a station they keep their order,
 * unless stations contradict each other in it.
 */
export function finishTables({names, counts, parties, votes}: TableBuilder): FinishedTables {
  const protocolOf = votes.protocol.values();
  const partyOf = votes.party.values();
  const {rows} = byProtocol(protocolOf, names.station.length);
  const collected = listOrders();
  let before: readonly number[] = [];
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const protocol = protocolOf[rows[start]];
    while (end < rows.length && protocolOf[rows[end]] === protocol) end++;
    const contest = names.contest[protocol];
    // A station with the lists of the one before, in the same order, tells nothing more of it.
    if (contest === names.contest[protocolOf[rows[start - 1]]] && isSame(rows, partyOf, start, end, before))
      continue;
    before = Array.from(rows.subarray(start, end), (row) => partyOf[row]);
    for (const [place, party] of before.entries()) collected.next(contest, party, place === 0);
  }
  const orders = collected.orders();
  sortWithinStations(rows, protocolOf, partyOf, names.contest, orders);
  return {
    orders,
    tables: {
      protocols: {
        ...names,
        registered: cells(counts.registered),
        received: cells(counts.received),
        issued: cells(counts.issued),
        cast: cells(counts.cast),
        invalid: cells(counts.invalid),
        cancelled: cells(counts.cancelled),
        against_all: cells(counts.against_all),
      },
      votes: {
        contest: textsOf(names.contest, protocolOf, rows),
        station: textsOf(names.station, protocolOf, rows),
        party: textsOf(parties, partyOf, rows),
        votes: taken(votes.votes.values(), rows),
      },
    },
  };
}

/** True where the parties of those rows are the ones given, in their order. */
function isSame(
  rows: Uint32Array,
  partyOf: Int32Array,
  start: number,
  end: number,
  parties: readonly number[],
): boolean {
  if (end - start !== parties.length) return false;
  for (let at = start; at < end; at++) if (partyOf[rows[at]] !== parties[at - start]) return false;
  return true;
}

/** The texts that those rows refer to. */
function textsOf(texts: readonly string[], placeOf: Int32Array, rows: Uint32Array): string[] {
  const some = new Array<string>(rows.length);
  for (let at = 0; at < rows.length; at++) some[at] = texts[placeOf[rows[at]]];
  return some;
}

/** The values of those rows. A loop: `Int32Array.from` with a function takes many times as long. */
function taken(values: Int32Array, rows: Uint32Array): Int32Array {
  const some = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) some[at] = values[rows[at]];
  return some;
}

/** A column of counts; as plain numbers and nulls where one is missing. */
function cells(column: GrowingColumn): ArrayLike<number | null> {
  const values = column.values();
  if (!values.includes(missing)) return values;
  // A loop: `Array.from` with a function takes many times as long.
  const some = new Array<number | null>(values.length);
  for (let row = 0; row < values.length; row++) some[row] = values[row] === missing ? null : values[row];
  return some;
}

/**
 * The rows of votes by protocol, those of one protocol in the order in which they came: from `starts[protocol]` up to the
 * start of the next.
 */
export function byProtocol(
  protocolOf: Int32Array,
  protocols: number,
): {readonly rows: Uint32Array; readonly starts: Uint32Array} {
  const starts = new Uint32Array(protocols + 1);
  for (const protocol of protocolOf) starts[protocol + 1]++;
  for (let protocol = 0; protocol < protocols; protocol++) starts[protocol + 1] += starts[protocol];
  const next = starts.slice();
  const rows = new Uint32Array(protocolOf.length);
  for (let row = 0; row < protocolOf.length; row++) rows[next[protocolOf[row]]++] = row;
  return {rows, starts};
}

function sortWithinStations(
  rows: Uint32Array,
  protocolOf: Int32Array,
  partyOf: Int32Array,
  contestOf: readonly string[],
  orders: ReadonlyMap<string, ListOrder>,
): void {
  const ranks = new Map(
    [...orders].flatMap(([contest, {parties, isKept}]) =>
      isKept ? [] : [[contest, new Map(parties.map((party, rank) => [party, rank]))] as const],
    ),
  );
  if (ranks.size === 0) return;
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const protocol = protocolOf[rows[start]];
    while (end < rows.length && protocolOf[rows[end]] === protocol) end++;
    const rank = ranks.get(contestOf[protocol]);
    if (rank)
      rows.subarray(start, end).sort((a, b) => (rank.get(partyOf[a]) ?? 0) - (rank.get(partyOf[b]) ?? 0));
  }
}
