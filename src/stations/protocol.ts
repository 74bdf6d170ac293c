import type {ProtocolTables} from "./protocolTables.js";
import type {Row} from "./tables.js";

/** One protocol, with its votes by list. A count that it does not give is null or left out. */
export interface Protocol extends Partial<Row<"protocols">> {
  readonly station: string;
  readonly votes: readonly {readonly party: string; readonly votes: number}[];
}

const keyOf = ({contest, station}: ProtocolTables[keyof ProtocolTables], row: number): string =>
  JSON.stringify([contest[row], station[row]]);

/** The protocols of the tables one by one, each with its votes in their order. */
export function protocolsIn({protocols, votes}: ProtocolTables): (Row<"protocols"> & Protocol)[] {
  const counted = new Map<string, {party: string; votes: number}[]>();
  for (let row = 0; row < votes.station.length; row++) {
    const key = keyOf(votes, row);
    const own = counted.get(key) ?? [];
    own.push({party: votes.party[row], votes: votes.votes[row]});
    counted.set(key, own);
  }
  const columns = Object.entries(protocols);
  return protocols.station.map((_, row) => ({
    ...(Object.fromEntries(columns.map(([name, cells]) => [name, cells[row]])) as Row<"protocols">),
    votes: counted.get(keyOf(protocols, row)) ?? [],
  }));
}
