import type {Counts} from "./counts.js";
import {isBelow, type ProtocolsBelow} from "./protocolsBelow.js";
import {runningSums, type Stations} from "./stations.js";

/**
 * The protocols in order of turnout with running sums, prepared once: any floor is then one search, however many
 * stations there are. Quotients of whole numbers below 2^26 keep their order as doubles; the search itself is exact.
 * Where registered voters are not known, asking for a floor is an InputError.
 */
export const turnoutOrder = (stations: Stations): ProtocolsBelow => orderedBy(stations.cast, stations);

/** `cast` are the ballots that decide on turnout; what the stations add up to is as counted. */
function orderedBy(cast: Float64Array, stations: Stations): ProtocolsBelow {
  const {registered} = stations;
  const turnout = cast.map((ballots, station) =>
    registered[station] > 0 ? ballots / registered[station] : Infinity,
  );
  const order = Uint32Array.from(turnout, (_, station) => station).sort(
    (a, b) => turnout[a] - turnout[b] || a - b,
  );
  const sums = runningSums(stations, order);
  return {
    size: order.length,
    acting: (act) =>
      orderedBy(
        Float64Array.from(stations.cast, (_, station) =>
          Number(act(countsAt(stations, station), `contest.protocols[${station}]`).cast),
        ),
        stations,
      ),
    below(floor) {
      let low = 0;
      let high = order.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        const station = order[middle];
        const place = {registered: sums.registered && registered[station], cast: cast[station]};
        if (isBelow(place, floor, "contest.protocols")) low = middle + 1;
        else high = middle;
      }
      return {
        protocols: low,
        counts: {
          registered: sums.registered?.[low] ?? null,
          cast: sums.cast[low],
          invalid: sums.invalid[low],
          againstAll: sums.againstAll[low],
          votes: sums.votes.map((votes) => votes[low]),
        },
      };
    },
  };
}

const countsAt = ({registered, cast, invalid, againstAll, votes}: Stations, station: number): Counts => ({
  registered: Number.isNaN(registered[station]) ? null : registered[station],
  cast: cast[station],
  invalid: invalid[station],
  againstAll: againstAll[station],
  votes: votes.map((own) => own[station]),
});
