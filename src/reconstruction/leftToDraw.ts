import type {Counts} from "../stations/counts.js";
import {optionColumn} from "../stations/optionColumn.js";
import {largestStation} from "../stations/stationLimits.js";
import type {StationTable} from "../stations/stationTable.js";
import {sum} from "../stations/sum.js";
import {shareOut} from "./shareOut.js";

/**
 * What a contest leaves to draw once some of its stations are known: the published counts less theirs. Where known
 * stations have used up more than was published, what is left is the nearest counts that stations can have – none
 * below nought, no more ballots than voters, 1 to 3,000 voters a station; `margins` then tells which published
 * figure is missed, and by how much.
 */
export function leftToDraw(contest: Counts, known: StationTable): Counts {
  if (known.stations.length === 0) return contest;
  const stations = Math.max(0, contest.stations - known.stations.length);
  const left = contest.options.map(({option, votes}) =>
    Math.max(0, votes - sum(optionColumn(known, option))),
  );
  const most = stations * largestStation;
  const counted = sum(left) > most ? shareOut(most, left, {most: left}) : left;
  const cast = sum(counted);
  const registered = contest.registered - sum(known.registered);
  return {
    stations,
    registered: Math.min(most, Math.max(stations, cast, registered)),
    cast,
    options: contest.options.map(({option}, index) => ({option, votes: counted[index]})),
  };
}
