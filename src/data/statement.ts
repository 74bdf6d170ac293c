import {wholeVotes} from "../reconstruction/wholeVotes.js";
import {number, optionalNumber, readCsv, text} from "./readData.js";

/** One table of the observers' statement, with the whole votes it is read as. */
export interface StatementTable {
  readonly contest: string;
  readonly stations: number;
  readonly registered: number;
  readonly votedPercent: number;
  readonly unusedPercent: number;
  readonly shares: readonly {readonly party: string; readonly percent: number}[];
  readonly invalidPercent: number;
  readonly counts: ReturnType<typeof wholeVotes>;
}

/** The statement's three tables, in its order: Mazhilis, city maslikhats, oblast maslikhats. */
export function statementTables(): StatementTable[] {
  const rows = readCsv("statement/tables.csv", {
    contest: text,
    stations: number,
    registered: number,
    voted_percent: number,
    unused_percent: number,
  });
  const printed = readCsv("statement/shares.csv", {contest: text, option: text, percent: number});
  return rows.map(({contest, stations, registered, voted_percent, unused_percent}) => {
    const options = printed.filter((row) => row.contest === contest);
    const invalidRow = options.find(({option}) => option === "invalid");
    if (!invalidRow) throw new Error(`statement/shares.csv gives no invalid ballots for ${contest}`);
    const table = {
      registered,
      votedPercent: voted_percent,
      shares: options
        .filter((row) => row !== invalidRow)
        .map(({option, percent}) => ({party: option, percent})),
      invalidPercent: invalidRow.percent,
    };
    return {contest, stations, unusedPercent: unused_percent, ...table, counts: wholeVotes(table)};
  });
}

/** What the statement's text says of its regions, in percent. */
export function statementRanges() {
  const rows = readCsv("statement/ranges.csv", {
    measure: text,
    least_percent: number,
    mean_percent: optionalNumber,
    greatest_percent: number,
  });
  const range = (measure: string) => {
    const row = rows.find((candidate) => candidate.measure === measure);
    if (!row) throw new Error(`statement/ranges.csv has no ${measure}`);
    return {least: row.least_percent, mean: row.mean_percent, greatest: row.greatest_percent};
  };
  return {turnout: range("regional_turnout"), winnerShare: range("winner_regional_share")};
}
