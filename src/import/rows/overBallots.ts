import type {OverBallots} from "../../catalogue/catalogue.js";
import {missing, type TableBuilder} from "./tableBuilder.js";

/**
 * The contests most of whose stations have more votes than ballots, or than voters where none gives its ballots: there a
 * column was taken for a list that is none, or voters had several votes, and the figures are doubtful. A few such stations
 * are findings.
 */
export function contestsOverBallots(builder: TableBuilder): ReadonlyMap<string, OverBallots> {
  const {protocols, names, counts, votes} = builder;
  const spent = new Float64Array(protocols);
  const [protocolOf, values] = [votes.protocol.values(), votes.votes.values()];
  for (let row = 0; row < values.length; row++) spent[protocolOf[row]] += values[row];
  for (let protocol = 0; protocol < protocols; protocol++)
    for (const column of ["invalid", "against_all"] as const)
      spent[protocol] += Math.max(0, counts[column].at(protocol));
  const ballots = stationsOver(builder, spent, "cast");
  const voters = stationsOver(builder, spent, "registered");
  const found = [...new Set(names.contest)].flatMap((contest): (readonly [string, OverBallots])[] => {
    const voted = voters.get(contest);
    const over = ballots.get(contest) ?? (voted && {...voted, than: "registered" as const});
    return over && over.of >= fewestStations && over.stations > over.of / 2 ? [[contest, over]] : [];
  });
  return new Map(found);
}

/** For each contest the stations that have more than so many, of those that say how many. */
function stationsOver(
  {protocols, names, counts}: TableBuilder,
  spent: Float64Array,
  column: "cast" | "registered",
): Map<string, {readonly stations: number; readonly of: number}> {
  const found = new Map<string, {stations: number; of: number}>();
  for (let protocol = 0; protocol < protocols; protocol++) {
    const most = counts[column].at(protocol);
    if (most === missing) continue;
    const contest = names.contest[protocol];
    const own = found.get(contest) ?? {stations: 0, of: 0};
    if (own.of === 0) found.set(contest, own);
    own.of++;
    if (spent[protocol] > most) own.stations++;
  }
  return found;
}

/** Of fewer nothing can be said. */
const fewestStations = 3;
