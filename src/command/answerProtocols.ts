import type {Contest} from "../core/contest.js";
import {elect} from "../core/elect.js";
import {divideHouse} from "../core/house.js";
import {InputError} from "../core/inputError.js";
import {outcomeJson} from "../core/outcome.js";
import {protocolList} from "../core/protocolsBelow.js";
import {parseScenario} from "../core/scenario.js";
import {leavesOpen} from "../import/guess/columnEvidence.js";
import {type ImportReport, isWhole} from "../import/importReport.js";
import {listsByContest} from "../import/listsByContest.js";
import {tablesByContest} from "../import/tablesByContest.js";
import {stationDistricts} from "../scenario/stationDistricts.js";
import {contestOfStations, placesOfStations} from "../stations/contestOfStations.js";
import type {ProtocolTables} from "../stations/protocolTables.js";
import {type StationTable, stationTable} from "../stations/stationTable.js";
import {type AnsweredLine, messageOf, parseJson} from "./answerLine.js";
import type {DoubtedColumn, ImportedProtocols} from "./importProtocols.js";

/**
 * Counts protocols and answers a scenario for each contest among them. Districts are those that the protocols name
 * where exactly so many are asked for, as on the page; any other number is cut by the protocols district model, which
 * the outcome then names among its assumptions. Where the report says that rows are missing from the tables, every answer
 * says how many; where a column among the lists was not taken for one, what it has stands there too, and so do sheets
 * that may have votes. Where most stations have more votes than ballots, that is said as well.
 * @throws where the scenario cannot be read at all.
 */
export function answerProtocols(
  tables: ProtocolTables,
  scenarioText: string,
  seats: number,
  report?: ImportReport,
  {doubted, unreadSheets}: Pick<ImportedProtocols, "doubted" | "unreadSheets"> = {
    doubted: [],
    unreadSheets: [],
  },
): AnsweredLine[] {
  const scenario = parseJson(scenarioText, "scenario");
  parseScenario(scenario);
  const lists = listsByContest(tables.votes);
  const isMissing = report && (!isWhole(report) || unreadSheets.length > 0);
  const missing = {
    ...(isMissing ? {rows: rowsJson(report)} : {}),
    ...columnsJson(doubted),
    ...(unreadSheets.length > 0
      ? {sheets: {unread: unreadSheets.map(({file, sheet}) => ({file, sheet}))}}
      : {}),
  };
  return [...tablesByContest(tables)].map(([contest, own]) => {
    const over = report?.contests.find((one) => one.contest === contest)?.overBallots;
    const doubtful = {...missing, ...(over ? {votesOverBallots: over} : {})};
    return answerContest(own, {contest, parties: lists.get(contest) ?? []}, scenario, seats, doubtful);
  });
}

/** What became of the rows, in the contract's words: those that are in none were headings, totals or blank. */
const rowsJson = ({read, kept, marked, refused, refusedParts, skipped: {ignored}}: ImportReport) => ({
  read,
  counted: kept,
  marked,
  refused,
  ...(refusedParts > 0 ? {refusedParts} : {}),
  ...(ignored > 0 ? {leftOut: ignored} : {}),
});

/** True for a column that may be a list all the same: its votes are missing then. */
export const mayBeList = ({doubt, sum}: DoubtedColumn): boolean => leavesOpen(doubt) && sum > 0;

/** Columns among the lists that were not taken for one, though they may be: their votes are missing. */
function columnsJson(doubted: readonly DoubtedColumn[]): {readonly columns?: object} {
  const unread = doubted.filter(mayBeList);
  if (unread.length === 0) return {};
  return {columns: {unread: unread.map(({file, heading, sum}) => ({file, column: heading, votes: sum}))}};
}

function answerContest(
  {protocols, votes}: ProtocolTables,
  {contest: id, parties}: {readonly contest: string; readonly parties: readonly string[]},
  scenarioJson: unknown,
  seats: number,
  missing: Readonly<Partial<Record<"rows" | "columns" | "sheets" | "votesOverBallots", object>>>,
): AnsweredLine {
  try {
    const scenario = parseScenario(scenarioJson);
    if (parties.length === 0) throw new InputError("empty", "contest.votes", parties);
    const options = {contest: id, regions: [], parties};
    // An answer lists places in the order of the file; the model cuts districts from stations in theirs.
    const asFiled = stationTable(protocols, votes, options, [...protocols.station.keys()]);
    const {district} = divideHouse(seats, scenario.districtSeats);
    const districts = stationDistricts(asFiled, stationTable(protocols, votes, options));
    const isModel = district > 0 && districts.named !== district;
    if (isModel) refuseSilent(asFiled);
    const counted = contestOfStations(asFiled);
    const contest: Contest = {
      seats,
      ...counted,
      // Too few stations to cut so many: the core says so of those that are named, if any are.
      districts: (district === 0 ? null : districts.cut(district)) ?? counted.districts,
      protocols: protocolList(placesOfStations(asFiled), "contest.protocols"),
      districtWinners: null,
    };
    const outcome = elect(contest, scenario);
    const assumptions = isModel ? [...outcome.assumptions, "district-model-protocols"] : outcome.assumptions;
    return {text: outcomeJson({id, outcome: {...outcome, assumptions}, ...missing}), failed: false};
  } catch (error) {
    return {text: JSON.stringify({id, error: messageOf(error)}), failed: true};
  }
}

/** @throws InputError that names a protocol without registered voters: the model cuts districts by them. */
function refuseSilent({registered, stations}: StationTable): void {
  const silent = registered.findIndex(Number.isNaN);
  if (silent >= 0)
    throw new InputError(
      "rule-needs",
      `${stations[silent]}: registered`,
      undefined,
      "the districts of scenario.mixed",
    );
}
