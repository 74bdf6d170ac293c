import {saysBlankBallots} from "../cells/recognise.js";
import {sumOfCounts} from "../cells/wholeNumber.js";
import type {ColumnRole} from "../mapping.js";
import {keyAt, places} from "./columnPlaces.js";
import type {HeadRow} from "./header.js";

/**
 * The roles with ballots that have nothing on them among the invalid ones, as they count for nobody: where they stand in a
 * column of their own beside those, both are added up. A part of the invalid ballots is not: where the votes and the
 * invalid ballots come to those cast without it, it is left out.
 */
export function withBlankBallots(
  headings: readonly string[],
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
): readonly ColumnRole[] {
  const blank = columns.flatMap(({role}, column) =>
    // Spoiled ballots are exchanged before they are cast.
    role === "ignore" && saysBlankBallots(headings[column]) && !/spoil/i.test(headings[column])
      ? [column]
      : [],
  );
  if (blank.length === 0 || isWithout(columns, rows)) return columns;
  return columns.map((role, column) => (blank.includes(column) ? {role: "invalid"} : role));
}

/**
 * The same for a file of a row a station and party: there the ballots with nothing on them are added to the invalid ones
 * where they, those and the votes of a station's rows come to its ballots cast, or where a file has none of those.
 */
export function withBlankBallotsOfLists(
  headings: readonly string[],
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
): readonly ColumnRole[] {
  const withBlank = withBlankBallots(headings, columns, []);
  if (withBlank === columns) return columns;
  if (places(columns, "cast").length === 0)
    return places(columns, "invalid").length > 0 ? withBlank : columns;
  const [ofStation, votes] = [places(columns, ...stationRoles), places(columns, "party_votes")];
  const stations = new Map<string, {readonly cells: HeadRow["cells"]; votes: number}>();
  for (const {cells} of rows) {
    const key = keyAt(cells, ofStation);
    const station = stations.get(key) ?? {cells: [...cells], votes: 0};
    stations.set(key, station);
    station.votes += sumOfCounts(cells, votes);
  }
  const [cast, invalid] = [places(columns, "cast"), places(withBlank, "invalid", "against_all")];
  const right = [...stations.values()].filter(
    ({cells, votes}) => votes + sumOfCounts(cells, invalid) === sumOfCounts(cells, cast),
  );
  return right.length > stations.size / 2 ? withBlank : columns;
}

const stationRoles = ["contest", "region", "district", "area", "station", "registered", "cast", "invalid"];

/** True where what is known already comes to the ballots cast in most rows. */
function isWithout(columns: readonly ColumnRole[], rows: readonly HeadRow[]): boolean {
  const cast = places(columns, "cast").slice(0, 1);
  const parts = places(columns, "votes", "invalid", "against_all");
  if (cast.length === 0 || places(columns, "invalid").length === 0) return false;
  const right = rows.filter(({cells}) => sumOfCounts(cells, parts) === sumOfCounts(cells, cast));
  return right.length > rows.length / 2;
}
