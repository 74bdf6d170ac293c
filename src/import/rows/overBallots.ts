import type {OverBallots} from "../../catalogue/catalogue.js";
import {missing, type TableBuilder} from "./tableBuilder.js";

/**
 * The contests most of whose stations have more votes than ballots: there a column was taken for a list that is none, or
 * voters had several votes, and the figures are doubtful. A few such stations are findings.
 */
export function contestsOverBallots({
  protocols,
  names,
  counts,
  votes,
}: TableBuilder): ReadonlyMap<string, OverBallots> {
  const spent = new Float64Array(protocols);
  const [protocolOf, values] = [votes.protocol.values(), votes.votes.values()];
  for (let row = 0; row < values.length; row++) spent[protocolOf[row]] += values[row];
  const found = new Map<string, {stations: number; of: number}>();
  for (let protocol = 0; protocol < protocols; protocol++) {
    const cast = counts.cast.at(protocol);
    if (cast === missing) continue;
    const contest = names.contest[protocol];
    const own = found.get(contest) ?? {stations: 0, of: 0};
    if (own.of === 0) found.set(contest, own);
    own.of++;
    for (const column of ["invalid", "against_all"] as const)
      spent[protocol] += Math.max(0, counts[column].at(protocol));
    if (spent[protocol] > cast) own.stations++;
  }
  return new Map([...found].filter(([, {stations, of}]) => of >= fewestStations && stations > of / 2));
}

/** Of fewer nothing can be said. */
const fewestStations = 3;
