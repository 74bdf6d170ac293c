import type {Answer, PreparedStations} from "./answer.js";

/**
 * The question as one line of JSON for the `seats` command: the contest with whatever its rules need – districts as
 * they were cut, regions, protocols for a floor at their level – and the scenario. It answers what the page answered.
 */
export function questionLine(
  {question, entry, contest, house}: Answer,
  prepared: PreparedStations | null,
): string {
  const {regions, districtWinners: _, ...counted} = entry.contest;
  const {districtWinners} = contest;
  const {level, percent} = question.scenario.turnoutFloor;
  const districts =
    contest.districts && house.district > 0
      ? {districts: contest.districts.map(({candidates, ...district}) => ({...district, votes: candidates}))}
      : districtWinners && house.district > 0
        ? {districtWinners}
        : {};
  return JSON.stringify({
    id: entry.id,
    contest: {
      ...counted,
      seats: contest.seats,
      ...districts,
      ...(regions ? {regions} : {}),
      ...(prepared && level === "protocol" && percent > 0 ? {protocols: protocolsOf(prepared)} : {}),
    },
    scenario: question.scenario,
  });
}

/** Stations as the contract's protocols. */
const protocolsOf = ({table}: PreparedStations) =>
  table.stations.map((id, station) => ({
    id,
    region: table.regions[station],
    ...(table.registered ? {registered: table.registered[station]} : {}),
    cast: table.cast[station],
    invalid: table.invalid[station],
    againstAll: table.againstAll[station],
    votes: table.parties.map((party, list) => ({party, votes: table.votes[list][station]})),
  }));
