import type {Catalogue, ContestBasis, LeftOutColumn, MissingFromSet} from "../catalogue/catalogue.js";
import {contestNamed} from "../catalogue/contests.js";
import {lawMisfit} from "../catalogue/lawFits.js";
import {type LoadedSet, loadedId} from "../catalogue/loadedSet.js";
import {withLoaded} from "../catalogue/withLoaded.js";
import {InputError} from "../core/inputError.js";
import type {Outcome} from "../core/outcome.js";
import {parquetBytesInPieces} from "../db/parquetBytes.js";
import {type ImportSource, importFiles} from "../import/importFiles.js";
import type {ImportReport} from "../import/importReport.js";
import type {ImportContext} from "../import/inspection.js";
import {ownMetadata} from "../import/ownFiles.js";
import {answer, needsStations, prepareStations} from "../scenario/answer.js";
import {lawfulQuestion} from "../scenario/question.js";
import type {StationTable} from "../stations/stationTable.js";
import type {StoredFiles} from "../storage/stores.js";
import {nextTask} from "../waiting/inTurns.js";
import {basisOf, type ContestTables, contestTables} from "./contestTables.js";
import {countContest} from "./countContest.js";
import {digestOf} from "./digest.js";
import {LoadError} from "./loadFault.js";

/** What the reader says of the protocols, beside how the files are to be read. */
export interface LoadOrder {
  readonly name: string;
  readonly seats: number;
  /** Id of a law of the catalogue. */
  readonly law: string;
  /** The share that admits a list to the first result, in percent; null for that of the law. */
  readonly threshold: number | null;
  readonly basis: ContestBasis;
  /** Lists in the order of registration; others follow as they stand in the files. */
  readonly lists: readonly string[];
  /** Columns among the lists that are not read as one. */
  readonly leftOut: readonly LeftOutColumn[];
  /** Sheets that are not read and may have votes. */
  readonly sheetsLeftOut: readonly string[];
  /** The moment of loading, ISO 8601. */
  readonly at: string;
}

/** A set as it was read, with what its law makes of it, or its law with another threshold. */
export interface ReadSet {
  readonly set: LoadedSet;
  /** Null where the core cannot give any; the lab then says why. */
  readonly outcome: Outcome | null;
  /** The threshold of the outcome, in percent, where the reader gave one; null for that of the law. */
  readonly threshold: number | null;
}

/** All sets of one load, and what became of every row. */
export interface ReadSets {
  readonly sets: readonly ReadSet[];
  readonly report: ImportReport;
}

/** What files came to, and the way to the files that are kept of it, which take longer. */
export interface LoadedSets extends ReadSets {
  /** Writes the two files of each set, in the order of the sets; `onPiece` is called after every piece of work. */
  readonly write: (onPiece?: () => void) => Promise<readonly StoredFiles[]>;
}

/**
 * Reads files into sets, one for each election that the rows name. Rejects with an `ImportError` where a file cannot
 * be read, and with a `LoadError` where the law does not fit what was read.
 */
export async function loadSets(
  sources: readonly ImportSource[],
  order: LoadOrder,
  catalogue: Catalogue,
  context: ImportContext,
): Promise<LoadedSets> {
  const {tables, report} = await importFiles(sources, {contest: order.name, basis: order.basis}, context);
  const sets: ReadSet[] = [];
  const counted: {readonly own: ContestTables; readonly set: LoadedSet}[] = [];
  const isOne = report.contests.length === 1;
  const leftOut = order.leftOut.map((column) => ({...column, sum: isOne ? column.sum : null}));
  const missing = missingFrom(report);
  for (const {contest, parties, overBallots} of report.contests) {
    const own = contestTables(tables, contest, [...order.lists, ...parties]);
    const name = isOne ? order.name : contest;
    const {sheet, ...totals} = countContest(own, contest);
    const basis = basisOf(own);
    const id = loadedId(await digestOf(sheet, basis));
    const set: LoadedSet = {
      id,
      name,
      seats: order.seats,
      law: order.law,
      basis,
      ...totals,
      files: sources.map(({file}) => file.name),
      loadedAt: order.at,
      rows: {
        read: report.read,
        kept: totals.stations,
        marked: report.marked,
        refused: report.refused,
      },
      ...(missing && {missing}),
      ...(overBallots && {overBallots}),
      ...(leftOut.length > 0 && {leftOut}),
      ...(order.sheetsLeftOut.length > 0 && {sheetsLeftOut: order.sheetsLeftOut}),
    };
    checkLaw(set, catalogue);
    const {threshold} = order;
    const outcome = firstOutcome(set, {catalogue, table: sheet.table, threshold});
    sets.push({set, outcome, threshold});
    counted.push({own, set});
  }
  if (sets.length === 0) throw new LoadError({fault: "nothing-kept"}, null, report);
  return {
    sets,
    report,
    async write(onPiece = () => {}) {
      const files: StoredFiles[] = [];
      for (const {own, set} of counted) files.push(await filesOf(own, set, onPiece));
      return files;
    },
  };
}

/** What the rows of the files hold that no table does; null where they hold nothing more. */
function missingFrom({
  kept,
  refused,
  refusedParts,
  refusedVotes,
  skipped,
  contests,
}: ImportReport): MissingFromSet | null {
  const rows = refused + skipped.ignored;
  if (rows + refusedParts === 0) return null;
  return {rows, of: kept + rows, parts: refusedParts, votes: contests.length === 1 ? refusedVotes : null};
}

function checkLaw(set: LoadedSet, {laws}: Catalogue): void {
  const law = laws.find(({id}) => id === set.law);
  const misfit = law && lawMisfit(law, set);
  if (misfit) throw new LoadError({fault: "law", misfit}, null);
}

function firstOutcome(
  set: LoadedSet,
  {
    catalogue,
    table,
    threshold: percent,
  }: {readonly catalogue: Catalogue; readonly table: StationTable; readonly threshold: number | null},
): Outcome | null {
  const known = withLoaded(catalogue, [set]);
  const lawful = lawfulQuestion(known, set.id);
  const {threshold} = lawful.scenario;
  const scenario =
    percent === null ? lawful.scenario : {...lawful.scenario, threshold: {...threshold, percent}};
  const question = {...lawful, scenario};
  // Of a million stations running sums take a second and 200 megabytes.
  const stations = needsStations(question, contestNamed(known, set.id)) ? prepareStations(table) : null;
  try {
    return answer(question, known, stations).outcome;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The two files that are kept, under the set's own id and with its basis in their metadata. */
async function filesOf(
  {protocols, votes}: ContestTables,
  {id, name, basis}: LoadedSet,
  onPiece: () => void,
): Promise<StoredFiles> {
  const ofSet = <Columns extends {readonly contest: readonly string[]}>(columns: Columns): Columns => ({
    ...columns,
    contest: new Array<string>(columns.contest.length).fill(id),
  });
  const metadata = {...ownMetadata, basis, name};
  const rest = (): Promise<void> => {
    onPiece();
    return nextTask();
  };
  return {
    protocols: await parquetBytesInPieces("protocols", ofSet(protocols), metadata, rest),
    votes: await parquetBytesInPieces("votes", ofSet(votes), metadata, rest),
  };
}
