import {type CountColumn, countColumns} from "../stations/countColumns.js";
import type {Cell} from "./cells/cell.js";
import {checkMapping} from "./checkMapping.js";
import {groupHeadings} from "./formats/columnGroups.js";
import {openRows, type RowSource} from "./formats/rowSource.js";
import {type HeadRow, headerLevels, headingsOf} from "./guess/header.js";
import {sheetMappings} from "./guess/sheetGroups.js";
import {ImportError} from "./importError.js";
import type {Imported, ImportSettings} from "./imported.js";
import type {ImportFile} from "./importFile.js";
import type {ImportReport} from "./importReport.js";
import type {ImportContext} from "./inspection.js";
import {knownParties} from "./knownParties.js";
import {isLong, isWide, isWithoutVotes, type Mapping} from "./mapping.js";
import {checkTotals, type TotalRow} from "./rows/checkTotals.js";
import {finishTables} from "./rows/finishTables.js";
import type {ListOrder} from "./rows/listOrder.js";
import {type LongSums, longSums} from "./rows/longSums.js";
import {type MarkProtocol, markProtocols} from "./rows/markProtocols.js";
import {contestsOverBallots} from "./rows/overBallots.js";
import {reportBuilder} from "./rows/reportBuilder.js";
import type {Gathering} from "./rows/rowParts.js";
import {type ReadRow, rowReader} from "./rows/rowReader.js";
import {giveCounts, type StationCount, withProtocols} from "./rows/stationCounts.js";
import {totalsLast} from "./rows/stationTotals.js";
import {type SumStations, sumStations, voteWeights, zeroNumbered} from "./rows/sumStations.js";
import {closeUp, missing, type TableBuilder, tableBuilder} from "./rows/tableBuilder.js";
import {distinguishingPlaces, type StationPlace, stationNumber} from "./stationKey.js";
import {startWork, type Work} from "./work.js";

/** A file and how to read it. */
export interface ImportSource {
  readonly file: ImportFile;
  readonly mapping: Mapping;
}

/**
 * Reads files into the tables. Files with protocols are read before files of a row a party, whatever their order, so
 * that the pair `protocols`, `votes` joins by contest and station; the report numbers files as they are given.
 * Rejects with an `ImportError`, or with the signal's reason.
 */
export async function importFiles(
  sources: readonly ImportSource[],
  settings: ImportSettings,
  context: ImportContext,
): Promise<Imported> {
  try {
    return await importAll(sources.flatMap(bySheet), settings, context);
  } catch (error) {
    throw isOutOfMemory(error) ? new ImportError({fault: "out-of-memory"}, null, {cause: error}) : error;
  }
}

/** A workbook whose sheets are read together counts as a file a sheet. */
const bySheet = ({file, mapping}: ImportSource): readonly ImportSource[] => {
  const mappings = sheetMappings(mapping);
  return mappings.map((own) => ({
    file: mappings.length > 1 ? {...file, name: `${file.name} – ${own.sheet}`, blob: file.blob} : file,
    mapping: own,
  }));
};

async function importAll(
  sources: readonly ImportSource[],
  settings: ImportSettings,
  context: ImportContext,
): Promise<Imported> {
  refuseMappings(sources);
  const known = knownParties(context.parties);
  const work = startWork(
    sources.reduce((sum, {file}) => sum + file.blob.size, 0),
    context,
  );
  const gathering = startGathering();
  const {builder, report, markProtocol} = gathering;
  const remarks: Record<string, string> = {};
  const leftOut = new Set<string>();
  let count = 0;
  const hasProtocols = sources.some(({mapping}) => !isLong(mapping));
  for (const file of readingOrder(sources)) {
    const {mapping, file: opened} = sources[file];
    context.signal?.throwIfAborted();
    const rows = await openRows(opened, context.readParquet);
    Object.assign(remarks, rows.remarks);
    for (const sheet of rows.sheets)
      if (!sources.some((one) => one.file.blob === opened.blob && one.mapping.sheet === sheet))
        leftOut.add(sheet);
    const begin = (headings: readonly string[]): ReadRow => {
      refuseColumnCount(mapping, headings.length, opened.name);
      report.file(file, opened.name, ignoredColumns(mapping, headings), Boolean(mapping.groups));
      const isReconstructed = rows.basis === "reconstructed";
      return rowReader(
        {
          file,
          mapping,
          headings,
          canShift: rows.format === "delimited",
          isDisarmed: mapping.isOwn && rows.format !== "parquet",
          isReconstructed,
          basis: rows.basis ?? settings.basis,
          contest: settings.contest,
          known,
          addsTo: (other) => mapping.combine === "add" || sources[other].mapping.combine === "add",
          completes: (other) => isWithoutVotes(sources[other].mapping) !== isWithoutVotes(mapping),
          hasProtocolsElsewhere: hasProtocols && isLong(mapping),
        },
        // Within what its stations are told apart is said already, whether that is enough or not.
        mapping.stationWithin.length > 0 ? {...gathering, clash: () => {}} : gathering,
      );
    };
    count += await readFile(opened, rows, mapping, begin, work);
  }
  if (count === 0)
    throw new ImportError({fault: "no-rows"}, sources.length === 1 ? sources[0].file.name : null);
  gathering.finishStations(sources);
  const {tables, orders} = finishTables(builder);
  await work.did(0);
  markProtocols(builder, orders, markProtocol);
  return {
    tables,
    remarks,
    report: report.report({
      contests: contestsOf(builder, orders),
      stationWithin: gathering.stationWithin(),
      sheetsLeftOut: [...leftOut],
    }),
  };
}

/** Allocations that fail; past a limit of its own the engine cannot hold a file. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError &&
  /array (buffer )?(length|allocation)|string length|set maximum size|map maximum size/i.test(error.message);

function refuseMappings(sources: readonly ImportSource[]): void {
  const hasVotes = sources.some(({mapping}) => isWide(mapping) || isLong(mapping));
  for (const {file, mapping} of sources)
    for (const problem of checkMapping(mapping))
      if (problem.problem !== "no-party-column" || !(hasVotes || mapping.isOwn))
        throw new ImportError({fault: "mapping", problem}, file.name);
}

function refuseColumnCount({columns}: Mapping, found: number, file: string): void {
  if (found > columns.length)
    throw new ImportError(
      {fault: "mapping", problem: {problem: "column-count", found, mapped: columns.length}},
      file,
    );
}

/** Places of the files: those with whole stations first. */
function readingOrder(sources: readonly ImportSource[]): number[] {
  const places = sources.map((_, place) => place);
  const isLongAt = (place: number) => isLong(sources[place].mapping);
  return [...places.filter((place) => !isLongAt(place)), ...places.filter(isLongAt)];
}

const ignoredColumns = ({columns}: Mapping, headings: readonly string[]): string[] =>
  columns.flatMap(({role}, column) =>
    role === "ignore" && headings[column] !== undefined ? [headings[column] || `${column + 1}`] : [],
  );

/** Finds the header, begins with its headings, and hands over every row below; gives their number. */
async function readFile(
  file: ImportFile,
  rows: RowSource,
  mapping: Mapping,
  begin: (headings: readonly string[]) => ReadRow,
  work: Work,
): Promise<number> {
  const inOrder = (readRow: ReadRow) => totalsLast(mapping, longSums(mapping, readRow));
  let reader: LongSums | undefined;
  const {columnNames: names} = rows;
  if (names) reader = inOrder(begin(mapping.groups ? groupHeadings(mapping.groups, names) : names));
  else if (mapping.headerRow === 0) reader = inOrder(begin(mapping.columns.map(() => "")));
  const titles: HeadRow[] = [];
  let count = 0;
  const onRow = (line: number, cells: readonly Cell[]): boolean => {
    if (reader) {
      count++;
      reader.read(line, cells);
      work.row();
    } else {
      titles.push({line, cells: [...cells]});
      if (titles.length > headerLevels) titles.shift();
      if (line > mapping.headerRow) return false;
      if (line === mapping.headerRow) reader = inOrder(begin(headingsOf(titles, titles.length - 1)));
    }
    return true;
  };
  await rows.rows(mapping, onRow, work);
  if (!reader) throw new ImportError({fault: "no-such-header", line: mapping.headerRow}, file.name);
  reader.end();
  return count;
}

interface StartedGathering extends Gathering {
  /** Takes out the stations that are sums of others, and gives the others what was said of stations, once all rows are read. */
  finishStations(sources: readonly ImportSource[]): void;
  /** Within what stations that were taken for one would be told apart; null where nothing helps. */
  stationWithin(): ImportReport["stationWithin"];
}

function startGathering(): StartedGathering {
  const builder = tableBuilder();
  const report = reportBuilder();
  const marked = new Set<number>();
  const areas: (string | null)[] = [];
  const clashes: StationPlace[] = [];
  const stationCounts: StationCount[] = [];
  const totalRows: TotalRow[] = [];
  const markProtocol: MarkProtocol = (protocol, reason, details) => {
    report.mark(builder.placeOf(protocol), reason, !marked.has(protocol), details);
    marked.add(protocol);
  };
  /** Gives where each protocol stands afterwards, −1 for one that is out. */
  const leaveOutSums = (sources: readonly ImportSource[]): ((protocol: number) => number) => {
    const {found: sums, near, zeros, votes} = allSums(builder, sources, report.hasRowsWithoutStation());
    for (const [protocol, missed] of near) markProtocol(protocol, "near-sum", {found: String(missed)});
    const out = new Set([...sums, ...zeros]);
    if (out.size === 0) return (protocol) => protocol;
    for (const protocol of zeros)
      report.withoutStation(
        builder.placeOf(protocol),
        builder.rowsOf(protocol),
        marked.has(protocol),
        votes[protocol],
        builder.names.station[protocol],
      );
    for (const protocol of sums)
      report.addUp(
        builder.placeOf(protocol),
        builder.rowsOf(protocol),
        marked.has(protocol),
        builder.names.station[protocol],
      );
    const places = builder.leaveOut(out);
    closeUp(areas, (protocol) => out.has(protocol));
    const marks = [...marked];
    marked.clear();
    for (const protocol of marks) if (places[protocol] >= 0) marked.add(places[protocol]);
    return (protocol) => places[protocol];
  };
  return {
    builder,
    report,
    markProtocol,
    areas,
    stationCounts,
    totalRows,
    clash(first, second) {
      if (clashes.length >= mostClashes) return;
      for (const place of [first, second]) clashes.push({...place, station: stationNumber(place.station)});
    },
    finishStations(sources) {
      for (const {row, missed, lacking} of checkTotals(builder, totalRows)) {
        const {from, text} = row;
        if (missed === 0) report.skip(from.line, "totals", text, from.file);
        else report.refuse(from.line, "not-sum", lacking, {found: String(missed)}, from.file);
      }
      const told = withProtocols(builder, stationCounts);
      const places = leaveOutSums(sources);
      for (const {from, protocols} of told) {
        if (protocols.length === 0) report.refuse(from.line, "no-party", 0, {}, from.file);
        else if (protocols.every((one) => places(one) < 0)) report.skip(from.line, "totals", "", from.file);
        else report.kept(from.line, false, from.file);
      }
      const given = told.map((one) => ({
        ...one,
        protocols: one.protocols.map(places).filter((place) => place >= 0),
      }));
      const markedRows = new Set<string>();
      giveCounts(builder, given, (from, protocol, column, count) => {
        const row = `${from.file} ${from.line}`;
        const details = {column, found: String(count), other: builder.placeOf(protocol)};
        report.mark(from, "differs", !markedRows.has(row), details);
        markedRows.add(row);
      });
    },
    stationWithin() {
      if (clashes.length === 0) return null;
      return distinguishingPlaces([
        ...new Map(clashes.map((place) => [JSON.stringify(place), place])).values(),
      ]);
    },
  };
}

/**
 * The stations of all contests that are sums of others, or nearly; none of this project's own files, which have no such rows.
 * `zeros` are those whose number zero stands for none, looked for where rows name no station; `votes` are each protocol's.
 */
function allSums(
  builder: TableBuilder,
  sources: readonly ImportSource[],
  hasRowsWithoutStation: boolean,
): SumStations & {readonly zeros: readonly number[]; readonly votes: Float64Array} {
  const isOwn = sources.map(({mapping}) => mapping.isOwn);
  if (!isOwn.includes(false))
    return {found: new Set(), near: new Map(), zeros: [], votes: new Float64Array()};
  const stations = new Map<string, number[]>();
  for (let protocol = 0; protocol < builder.protocols; protocol++) {
    if (isOwn[builder.placeOf(protocol).file]) continue;
    const contest = builder.names.contest[protocol];
    const known = stations.get(contest);
    if (known) known.push(protocol);
    else stations.set(contest, [protocol]);
  }
  const weights = voteWeights(builder);
  const isLongRow = (protocol: number) => isLong(sources[builder.placeOf(protocol).file].mapping);
  const all = [...stations.values()].map((own) => sumStations(builder, own, weights, isLongRow));
  const found = new Set(all.flatMap((own) => [...own.found]).filter((one) => builder.rowsOf(one) > 0));
  const zeros = hasRowsWithoutStation
    ? [...stations.values()]
        .flatMap((own) => zeroNumbered(builder, own, weights))
        .filter((one) => builder.rowsOf(one) > 0 && !found.has(one))
    : [];
  const near = new Map(all.flatMap((own) => [...own.near]));
  for (const zero of zeros) near.delete(zero);
  return {found, near, zeros, votes: weights.votes};
}

/** Enough to see what tells stations apart. */
const mostClashes = 20_000;

function contestsOf(builder: TableBuilder, orders: ReadonlyMap<string, ListOrder>): ImportReport["contests"] {
  const {names, counts, parties, protocols} = builder;
  const over = contestsOverBallots(builder);
  const found = new Map<string, {stations: number; readonly lacks: Set<CountColumn>}>();
  let contest: string | undefined;
  let own = {stations: 0, lacks: new Set<CountColumn>()};
  for (let protocol = 0; protocol < protocols; protocol++) {
    // The protocols of a contest stand together as a rule: it is looked up once.
    if (names.contest[protocol] !== contest) {
      contest = names.contest[protocol];
      own = found.get(contest) ?? {stations: 0, lacks: new Set()};
      found.set(contest, own);
    }
    own.stations++;
    for (const column of countColumns)
      if (counts[column].at(protocol) === missing && !own.lacks.has(column)) own.lacks.add(column);
  }
  return [...found].map(([name, {stations, lacks}]) => ({
    contest: name,
    stations,
    parties: (orders.get(name)?.parties ?? []).map((party) => parties[party]),
    missing: countColumns.filter((column) => lacks.has(column)),
    ...(over.has(name) ? {overBallots: over.get(name)} : {}),
  }));
}
