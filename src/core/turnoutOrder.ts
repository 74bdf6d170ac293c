import type {Counts} from "./counts.js";
import {isBelow, type ProtocolsBelow} from "./protocolsBelow.js";
import {quotientOrder} from "./quotientOrder.js";
import {type RunningSums, runningSums, type Stations} from "./stations.js";

/** Stations in order of turnout, as plain arrays, which a worker can hand over. */
export interface TurnoutSums {
  /** Places of the stations, the lowest turnout first; those without registered voters last. */
  readonly order: Uint32Array;
  /** What the stations add up to in that order. */
  readonly sums: RunningSums;
}

/**
 * The protocols in order of turnout with running sums, prepared once, or handed over: any floor is then one search,
 * however many stations there are. Where registered voters are not known, asking for a floor is an InputError.
 */
export const turnoutOrder = (
  stations: Stations,
  summed: TurnoutSums = sumsByTurnout(stations),
): ProtocolsBelow => orderedBy(stations.cast, stations, summed);

/** Puts stations in order of turnout and sums them up; `cast` are the ballots that decide on turnout. */
export function sumsByTurnout(stations: Stations, cast: Float64Array = stations.cast): TurnoutSums {
  const order = quotientOrder(cast, stations.registered);
  return {order, sums: runningSums(stations, order)};
}

/** `cast` are the ballots that decide on turnout; what the stations add up to is as counted. */
function orderedBy(cast: Float64Array, stations: Stations, {order, sums}: TurnoutSums): ProtocolsBelow {
  const {registered} = stations;
  return {
    size: order.length,
    acting: (act) => {
      const acted = Float64Array.from(stations.cast, (_, station) =>
        Number(act(countsAt(stations, station), `contest.protocols[${station}]`).cast),
      );
      return orderedBy(acted, stations, sumsByTurnout(stations, acted));
    },
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
