import type {ProtocolSheet} from "../stations/protocolSheet.js";

/** Protocols as they come from a hasty copyist: every seventh has a count that cannot be, or gives one not at all. */
export function faultySheet({table, counts}: ProtocolSheet): ProtocolSheet {
  const copied = Object.fromEntries(
    Object.entries(counts).map(([column, values]) => [column, values.slice()]),
  ) as unknown as Record<keyof ProtocolSheet["counts"], Float64Array>;
  const faults: readonly ((station: number) => void)[] = [
    (station) => {
      copied.cast[station] = copied.registered[station] + 40;
    },
    (station) => {
      copied.invalid[station] += 3;
    },
    (station) => {
      copied.cast[station] = 12.5;
    },
    (station) => {
      copied.registered[station] = Number.NaN;
    },
    (station) => {
      copied.invalid[station] = copied.cast[station];
    },
  ];
  for (let place = 0; 7 * place < table.stations.length; place++) faults[place % faults.length](7 * place);
  return {table, counts: copied};
}
