/** Rows that say of a station, and not of one of its contests, how many voters it has or how many voted. */
import {type CountColumn, countColumns} from "../../stations/countColumns.js";
import {ballotLine, isBallotLine} from "../cells/ballotLines.js";
import {isCount, recognise} from "../cells/recognise.js";
import {isTotals} from "../cells/totalsRow.js";
import type {RowPlace} from "../importReport.js";
import {missing, type TableBuilder} from "./tableBuilder.js";

/**
 * What a row without a party and a candidate says where another row names its contest, as in the files of OpenElections
 * (`Registered Voters`, `Ballots Cast`):
 * - a count, for every contest of the station;
 * - `blank`: ballots with nothing on them, which are invalid in every contest that says nothing of its own;
 * - `other`: marks for too many or too few, of all contests together: invalid where the station has only one;
 * - `sum`: turnout and other figures that the tables have no place for.
 * Null for the name of a contest.
 */
export function stationLine(contest: string): CountColumn | "blank" | "other" | "sum" | null {
  const line = ballotLine(contest);
  if (line === "invalid") return /blank|void/i.test(contest) ? "blank" : "other";
  if (line === "sum") return /blank/i.test(contest) ? "blank" : "sum";
  const found = recognise(contest);
  return found && isCount(found.column) && found.score > surely ? found.column : null;
}

/** Less is the score of a text that says more than what the count is called. */
const surely = 100;

/** True where a row with that contest and one of these names beside it says nothing of a contest. */
export const isOfStation = (contest: string): boolean =>
  isBallotLine(contest) && ballotLine(contest) !== "write-in";

/** True for what stands in place of a party or candidate beside such a line: nothing, the line once more, “total”. */
export const saysNothingMore = (text: string | null): boolean =>
  text === null || isBallotLine(text) || isTotals(text);

/** A count that was read before it is known which contests its station has. */
export interface StationCount {
  readonly from: RowPlace;
  /** The key of the station. */
  readonly key: string;
  readonly line: CountColumn | "blank" | "other";
  readonly count: number;
}

/** A count with the protocols that it is for. */
export interface GivenCount extends StationCount {
  readonly protocols: readonly number[];
}

/** Finds the protocols of each count's station, one a contest, as long as nothing was taken out of the tables. */
export function withProtocols(builder: TableBuilder, counts: readonly StationCount[]): readonly GivenCount[] {
  const contests = counts.length === 0 ? [] : [...new Set(builder.names.contest)];
  return counts.map((count) => ({
    ...count,
    protocols: contests.map((contest) => builder.find(contest, count.key)).filter((place) => place >= 0),
  }));
}

/** Told where a row says something else of a station than what stands there already. */
type Differs = (from: RowPlace, protocol: number, column: CountColumn, count: number) => void;

/**
 * Puts counts into the protocols of their stations; what a contest says of itself stays. Parts of the invalid ballots are
 * added up.
 */
export function giveCounts({counts}: TableBuilder, given: readonly GivenCount[], differs: Differs): void {
  const own = new Set<string>();
  for (const {from, line, count, protocols} of given)
    for (const protocol of protocols) {
      const column = countColumns.find((name) => name === line) ?? "invalid";
      if (line === "other" && protocols.length > 1) continue;
      const key = `${protocol} ${column}`;
      const known = counts[column].at(protocol);
      if (known === missing) counts[column].set(protocol, count);
      else if (column !== line && own.has(key)) counts[column].set(protocol, known + count);
      else if (column === line && known !== count) differs(from, protocol, column, count);
      if (known === missing) own.add(key);
    }
}
