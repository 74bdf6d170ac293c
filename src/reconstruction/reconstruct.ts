import type {ProtocolTables} from "../stations/protocolTables.js";
import {type DrawOptions, drawContest} from "./drawContest.js";
import type {Margin} from "./margins.js";
import {type Published, receivedBallots} from "./published.js";

/**
 * The drawn protocols of a contest as tables: those of known stations are not among them. They leave nothing out but
 * the single-member district, which is not known.
 */
export function reconstruct(
  published: Published,
  options: DrawOptions,
): {readonly tables: ProtocolTables; readonly misses: readonly Margin[]} {
  const {table, misses} = drawContest(published, options);
  const known = new Set((options.known ?? []).map(({station}) => station));
  const drawn = table.stations.flatMap((name, station) => (known.has(name) ? [] : [station]));
  const counts = (column: Float64Array) => Int32Array.from(drawn, (station) => column[station]);
  const texts = (column: readonly string[]) => drawn.map((station) => column[station]);
  const [registered, cast] = [counts(table.registered), counts(table.cast)];
  const received = registered.map((voters) => receivedBallots(voters, published.supplyPercent));
  const stations = texts(table.stations);
  const {parties} = table;
  return {
    tables: {
      protocols: {
        contest: stations.map(() => published.contest),
        basis: stations.map(() => "reconstructed"),
        region: texts(table.regions),
        station: stations,
        district: stations.map(() => null),
        registered,
        received,
        // Nothing published tells ballots handed out from ballots in the boxes.
        issued: cast,
        cast,
        invalid: counts(table.invalid),
        cancelled: received.map((ballots, station) => ballots - cast[station]),
        against_all: counts(table.againstAll),
      },
      votes: {
        contest: stations.flatMap(() => parties.map(() => published.contest)),
        station: stations.flatMap((station) => parties.map(() => station)),
        party: stations.flatMap(() => parties),
        votes: Int32Array.from(
          {length: drawn.length * parties.length},
          (_, row) => table.votes[row % parties.length][drawn[Math.floor(row / parties.length)]],
        ),
      },
    },
    misses,
  };
}
