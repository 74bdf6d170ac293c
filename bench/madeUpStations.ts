import type {Stations} from "../src/core/stations.js";

/** Stations with made-up counts, the same at every run: seven lists, seventeen regions. */
export function madeUpStations(count: number): Stations {
  const column = (read: (station: number) => number) =>
    Float64Array.from({length: count}, (_, station) => read(station));
  const registered = column((station) => 400 + ((station * 7919) % 2600));
  const parties = ["a", "b", "c", "d", "e", "f", "g"];
  const votes = parties.map((_, list) =>
    column((station) =>
      Math.floor(registered[station] * (0.3 / (list + 1)) * (0.5 + ((station * (list + 3)) % 97) / 97)),
    ),
  );
  const invalid = column((station) => station % 9);
  return {
    regions: Array.from({length: count}, (_, station) => `r${Math.floor((17 * station) / count)}`),
    registered,
    cast: column((station) => votes.reduce((sum, own) => sum + own[station], invalid[station])),
    invalid,
    againstAll: column(() => 0),
    parties,
    votes,
  };
}
