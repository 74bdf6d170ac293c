import {type Cell, isBlank, textOf} from "./cell.js";
import {checkMapping} from "./checkMapping.js";
import {type ColumnGroups, groupHeadings, groupRows} from "./columnGroups.js";
import {guessDelimiter} from "./guessDelimiter.js";
import {groupRoles, guessGroups} from "./guessGroups.js";
import {type GuessedRoles, guessRoles, type UnreadColumns} from "./guessMapping.js";
import {isTransposed, withStationLine} from "./guessTransposed.js";
import {guessHeader, type HeadRow, headerRows, headingsOf, oncePerLine} from "./header.js";
import {ImportError} from "./importError.js";
import type {ImportFile} from "./importFile.js";
import type {ImportContext, Inspection, MappingCorrection} from "./inspection.js";
import {type KnownParties, knownParties} from "./knownParties.js";
import {limits} from "./limits.js";
import type {Mapping} from "./mapping.js";
import {ownRoles} from "./ownFiles.js";
import {differentTexts} from "./partyTexts.js";
import {recognise} from "./recognise.js";
import {openRows, type RowShape, type RowSource, textsOf} from "./rowSource.js";
import {
  headingKey,
  isCopy,
  mayBeMissing,
  namesTheSame,
  type OtherName,
  otherHeadings,
  type SheetLook,
  saysSum,
  sharesStations,
  sheetMeaning,
  type UnreadSheet,
} from "./sheetGroups.js";
import {formMapping, formStation, type StationForm, stationForm} from "./stationForm.js";
import {textEncoding} from "./textEncoding.js";
import {looksNumeric, wholeNumber} from "./wholeNumber.js";
import {startWork} from "./work.js";

/**
 * Looks at the beginning of a file and guesses how it is to be read. With `correction`, roles are guessed anew for
 * that header, sheet, delimiter or encoding. Rejects with an `ImportError` where the file cannot be read at all.
 */
export async function inspectFile(
  file: ImportFile,
  context: ImportContext,
  correction: MappingCorrection = {},
): Promise<Inspection> {
  context.signal?.throwIfAborted();
  const known = knownParties(context.parties);
  const source = await openRows(file, context.readParquet);
  const {shape, head, isAll} = await guessShape(file, source, known, correction, context);
  const table = readTable(file, source, head, shape, known, correction);
  const form = tableForm(table.alone, head, source, correction);
  const {headings, rows, roles, unread, alone} = form
    ? readForm(form, table, head, known, file.name, correction)
    : table;
  const others = form
    ? await formSheets(file, source, form, alone, context)
    : await sameSheets(file, source, known, alone, headings, context);
  const {looks, almostSame, unread: unreadSheets} = others;
  // Whoever names a sheet means that one; others with the same headings are only offered then.
  const own = {sheet: shape.sheet ?? "", headerRow: alone.headerRow, rows};
  const mapping = correction.sheet === undefined ? withSheets(alone, own, looks) : alone;
  // Where groups stand beside each other a row of the file is several; what stands before the groups is counted once.
  const rowsOfFile = mapping.groups ? oncePerLine(rows) : rows;
  return {
    format: source.format,
    sheets: source.sheets,
    sameSheets: looks.map(sheetOf),
    renamed: looks.flatMap(({renamed}) => renamed ?? []),
    almostSame,
    unreadSheets: correction.sheet === undefined ? unreadSheets : [],
    head: head.slice(0, headerRows).map(({line, cells}) => ({line, cells: textsOf(cells).map(shortened)})),
    columns: headings.map((heading, column) => ({
      heading,
      examples: examplesOf(rows, column),
      ...(mapping.isOwn ? {} : {texts: differentTexts(rows, column)}),
      sum: sumOf(isInGroup(mapping, column) ? rows : rowsOfFile, column, mapping.thousands),
      ...(unread.has(column) ? {unread: unread.get(column)} : {}),
    })),
    looked: {rows: rows.length, isAll},
    ...(isPlace(mapping, headings, correction) ? {placesAsStations: stationHeading(mapping, headings)} : {}),
    mapping,
    problems: checkMapping(mapping),
    fingerprint: fingerprintOf(form ? form.lines : headings),
    partyTexts: roles.parties.map(({text}) => text),
    basis: source.basis,
  };
}

const stationHeading = ({columns}: Mapping, headings: readonly string[]): string =>
  headings[columns.findIndex(({role}) => role === "station")] ?? "";

/** True where a column that names places – wards, constituencies, regions – was taken for the stations, and nobody said so. */
function isPlace(mapping: Mapping, headings: readonly string[], {roles = []}: MappingCorrection): boolean {
  const named = recognise(stationHeading(mapping, headings))?.column ?? "";
  return (
    ["region", "district", "area"].includes(named) &&
    !mapping.isTransposed &&
    !roles.some((one) => one?.role === "station")
  );
}

/** What the first rows of a file are taken for. */
interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly HeadRow[];
  readonly roles: GuessedRoles;
  readonly unread: UnreadColumns;
  /** The mapping of this sheet alone. */
  readonly alone: Mapping;
}

function readTable(
  {name}: ImportFile,
  source: RowSource,
  head: readonly HeadRow[],
  shape: RowShape,
  known: KnownParties,
  correction: MappingCorrection,
): Table {
  const header = headerPlace(head, source, known, correction.headerRow ?? shape.headerRow, name);
  const exact = header < 0 ? [] : textsOf(head[header].cells);
  const names = source.columnNames;
  const headings =
    (names && shape.groups ? groupHeadings(shape.groups, names) : names) ??
    (ownRoles(exact) ? exact : namedColumns(headingsOf(head, header), head));
  const rows = head.slice(header + 1);
  const said = shape.groups ? groupRoles(shape.groups, headings, rows, correction.roles) : correction.roles;
  const {roles: upright, unread} = guessRoles(headings, rows, known, {
    isOwnTable: source.isOwn,
    isOneStation: Boolean(shape.groups),
    said,
  });
  const roles = shape.isTransposed
    ? {...upright, columns: withStationLine(headings, upright.columns, rows)}
    : upright;
  const headerRow = header < 0 ? 0 : head[header].line;
  return {headings, rows, roles, unread, alone: {...shape, headerRow, ...roles, fixed: {}}};
}

/** The form that a file is which cannot be read as a table; null for any other, and where the reader pointed at a header. */
function tableForm(
  alone: Mapping,
  head: readonly HeadRow[],
  source: RowSource,
  {headerRow, isTransposed}: MappingCorrection,
): StationForm | null {
  const isOther = source.isOwn || source.columnNames !== null || alone.isTransposed === true;
  if (isOther || headerRow !== undefined || isTransposed !== undefined) return null;
  return checkMapping(alone).length > 0 ? stationForm(head) : null;
}

function readForm(
  form: StationForm,
  {headings, alone}: Table,
  head: readonly HeadRow[],
  known: KnownParties,
  file: string,
  {roles: said = []}: MappingCorrection,
): Table {
  const width = Math.max(headings.length, form.numbers + 1);
  const own = formMapping(form, head, width, known);
  const told = headingsOf(head, form.header);
  const columns = own.columns.map((role, column) => said[column] ?? role);
  const station = formStation(form, alone.sheet, file);
  const mapping = {...alone, ...own, columns, fixed: {station}};
  return {
    headings: Array.from({length: width}, (_, column) => told[column] ?? ""),
    rows: head.slice(form.header + 1),
    roles: mapping,
    unread: new Map(),
    alone: mapping,
  };
}

/** Names a header: the same for the same headings, whatever the file's format, case and spacing. */
export const fingerprintOf = (headings: readonly string[]): string => headings.map(headingKey).join("\u001f");

/** Rows that are looked at: in as many, station numbers that repeat between regions have done so. */
const sampleRows = 20_000;

/** How the rows of a file are cut, and the first of them. */
interface GuessedShape {
  readonly shape: RowShape;
  readonly head: readonly HeadRow[];
  /** True where there are no further rows. */
  readonly isAll: boolean;
}

async function guessShape(
  file: ImportFile,
  source: RowSource,
  known: KnownParties,
  correction: MappingCorrection,
  context: ImportContext,
): Promise<GuessedShape> {
  const plain = await plainShape(file, source, known, correction, context);
  const look = async (shape: RowShape): Promise<GuessedShape> => ({
    shape,
    ...(await headRows(file, source, shape, sampleRows, context)),
  });
  if (correction.isTransposed) return look({...plain, isTransposed: true});
  const upright = await look({...plain, isTransposed: false});
  if (source.isOwn) return upright;
  const names = source.columnNames;
  const mayLieOnItsSide = correction.isTransposed === undefined && !correction.groups && names === null;
  if (mayLieOnItsSide && isTransposed(upright.head, known)) return look({...plain, isTransposed: true});
  const header = headerPlace(upright.head, source, known, correction.headerRow, file.name);
  const guessed = () =>
    names ? guessGroups([{line: 0, cells: names}, ...upright.head], 0) : guessGroups(upright.head, header);
  const groups = correction.groups === undefined ? guessed() : correction.groups;
  const headerRow = header < 0 ? 0 : upright.head[header].line;
  return groups ? look({...plain, isTransposed: false, groups, headerRow}) : upright;
}

async function plainShape(
  file: ImportFile,
  source: RowSource,
  known: KnownParties,
  correction: MappingCorrection,
  context: ImportContext,
): Promise<RowShape> {
  if (source.format === "parquet") return {encoding: null, delimiter: null, sheet: null};
  if (source.format === "xlsx")
    return {
      encoding: null,
      delimiter: null,
      sheet: correction.sheet ?? (await guessSheet(file, source, known, context)),
    };
  const encoding = correction.encoding ?? (await textEncoding(file, context.signal));
  return {encoding, delimiter: correction.delimiter ?? (await guessDelimiter(file, encoding)), sheet: null};
}

/** Sheets that are looked at. */
const lookedSheets = 300;

/** The sheet that has most of what a table of stations has: a station, votes, counts; of equals the first. */
async function guessSheet(
  file: ImportFile,
  source: RowSource,
  known: KnownParties,
  context: ImportContext,
): Promise<string> {
  let best = source.sheets[0];
  let most = -1;
  for (const sheet of source.sheets.slice(0, lookedSheets)) {
    const head = await sheetHead(file, source, sheet, context);
    if (head.length === 0) continue;
    const header = guessHeader(head, known);
    const {
      roles: {columns},
    } = guessRoles(headingsOf(head, header), head.slice(header + 1), known);
    const has = (...names: readonly string[]) => columns.some(({role}) => names.includes(role));
    const upright =
      (has("station") ? 2 : 0) +
      (has("votes", "party_votes") ? 2 : 0) +
      (has("registered", "cast", "invalid") ? 1 : 0);
    const form = upright < 4 && stationForm(head) ? 4 : 0;
    const score = (isTransposed(head, known) ? 5 : Math.max(upright, form)) - (saysSum(sheet) ? 0.5 : 0);
    if (score > most) [best, most] = [sheet, score];
  }
  return best;
}

/** The first rows of a sheet with a row for each group of columns; what stands down to the header keeps its place. */
function withGroups(head: readonly HeadRow[], groups: ColumnGroups, header: number): readonly HeadRow[] {
  const rows: HeadRow[] = [];
  const onRow = groupRows(groups, head[header].line, (line, cells) => {
    rows.push({line, cells: [...cells]});
    return true;
  });
  for (const {line, cells} of head) onRow(line, cells);
  return rows;
}

/** The first rows of a sheet; none where it is blank. */
async function sheetHead(
  file: ImportFile,
  source: RowSource,
  sheet: string,
  context: ImportContext,
): Promise<readonly HeadRow[]> {
  try {
    return (await headRows(file, source, {encoding: null, delimiter: null, sheet}, sheetRows, context)).head;
  } catch (error) {
    if (error instanceof ImportError && error.fault.fault === "empty") return [];
    throw error;
  }
}

/** Rows of each sheet that are looked at: enough to see that two repeat each other. */
const sheetRows = 400;

/** The sheets of a workbook beside the one that a mapping is for. */
interface OtherSheets {
  /** Those with the same headings and rows of their own. */
  readonly looks: readonly SheetLook[];
  /** Those that have the headings but for one that may be something else. */
  readonly almostSame: readonly OtherName[];
  /** Those that are not read with the first and may have votes. */
  readonly unread: readonly UnreadSheet[];
}

/** Looks at the other sheets. A hidden one is not read with one that is seen: it may be a draft. */
async function sameSheets(
  file: ImportFile,
  source: RowSource,
  known: KnownParties,
  {sheet: own, isTransposed: isOnItsSide, groups, columns}: Mapping,
  headings: readonly string[],
  context: ImportContext,
): Promise<OtherSheets> {
  const looks: SheetLook[] = [];
  const almostSame: OtherName[] = [];
  const further: SheetLook[] = [];
  if (own === null || isOnItsSide || headings.every((heading) => heading === ""))
    return {looks, almostSame, unread: []};
  const isHidden = (sheet: string) => source.hiddenSheets.includes(sheet);
  const wanted = fingerprintOf(headings);
  for (const sheet of source.sheets.slice(0, lookedSheets)) {
    const asTheyStand = await sheetHead(file, source, sheet, context);
    const header = asTheyStand.length === 0 ? -1 : guessHeader(asTheyStand, known);
    const head = groups && header >= 0 ? withGroups(asTheyStand, groups, header) : asTheyStand;
    if (header < 0) {
      further.push({sheet, headerRow: 0, rows: head});
      continue;
    }
    const others = headingsOf(head, header);
    const look = {sheet, headerRow: head[header].line, rows: head.slice(header + 1)};
    const different = otherHeadings(headings, others);
    const renamed = (different ?? []).map((column) => ({
      sheet,
      heading: others[column],
      first: headings[column],
    }));
    const isSame =
      fingerprintOf(others) === wanted ||
      (different !== null && renamed.every(({first, heading}) => namesTheSame(first, heading, known)));
    const isSeen = isHidden(own) || !isHidden(sheet);
    if (sheet === own) looks.push(look);
    else if (!isSame || !isSeen) further.push({...look, renamed});
    else if (!isCopy(look, looks)) looks.push({...look, renamed});
    if (!isSame && renamed.length === 1 && isSeen && !isCopy(look, looks)) almostSame.push(...renamed);
  }
  const votes = columns.flatMap(({role}, place) => (role === "votes" ? [place] : []));
  const isAlmostSame = ({sheet}: SheetLook) => almostSame.some((one) => one.sheet === sheet);
  const unread = [
    ...further
      .filter((look) => isAlmostSame(look) || mayBeMissing(look, looks, votes))
      .map(({sheet}) => sheet),
    ...source.sheets.slice(lookedSheets),
  ].map((sheet) => ({sheet, isHidden: isHidden(sheet)}));
  return {looks: looks.filter(({sheet}) => sheet !== own), almostSame, unread};
}

/** The other sheets of a workbook with a form on each: those with the same lines are stations of their own. */
async function formSheets(
  file: ImportFile,
  source: RowSource,
  form: StationForm,
  {sheet: own}: Mapping,
  context: ImportContext,
): Promise<OtherSheets> {
  const looks: SheetLook[] = [];
  const further: SheetLook[] = [];
  const linesOf = ({lines}: StationForm) => fingerprintOf([...lines].sort());
  for (const sheet of own === null ? [] : source.sheets.slice(0, lookedSheets)) {
    const head = await sheetHead(file, source, sheet, context);
    const other = stationForm(head);
    const isHidden = source.hiddenSheets.includes(sheet) && !source.hiddenSheets.includes(own ?? "");
    if (!other || linesOf(other) !== linesOf(form) || other.names !== form.names || isHidden) {
      further.push({sheet, headerRow: 0, rows: head});
      continue;
    }
    const look = {
      sheet,
      headerRow: other.header < 0 ? 0 : head[other.header].line,
      rows: head.slice(other.header + 1),
      station: formStation(other, sheet, file.name),
    };
    if (sheet === own || !isCopy(look, looks)) looks.push(look);
  }
  const unread = [
    ...further.filter((look) => mayBeMissing(look, looks, [form.numbers])).map(({sheet}) => sheet),
    ...source.sheets.slice(lookedSheets),
  ].map((sheet) => ({sheet, isHidden: source.hiddenSheets.includes(sheet)}));
  return {looks: looks.filter(({sheet}) => sheet !== own), almostSame: [], unread};
}

const sheetOf = ({sheet, headerRow, station}: SheetLook) => ({
  sheet,
  headerRow,
  ...(station === undefined ? {} : {station}),
});

/** The mapping with the sheets that are read with its own; stations of one number on two of them are two. */
function withSheets(mapping: Mapping, own: SheetLook, looks: readonly SheetLook[]): Mapping {
  if (looks.length === 0) return mapping;
  const moreSheets = looks.map(sheetOf);
  const station = mapping.columns.findIndex(({role}) => role === "station");
  const areRegions = [own, ...looks].some(({sheet}) => sheetMeaning(sheet) === "region");
  const isWithin =
    areRegions &&
    station >= 0 &&
    !mapping.columns.some(({role}) => role === "region") &&
    sharesStations([own, ...looks], station);
  return {
    ...mapping,
    moreSheets,
    stationWithin: isWithin ? ["region", ...mapping.stationWithin] : mapping.stationWithin,
  };
}

async function headRows(
  file: ImportFile,
  source: RowSource,
  shape: RowShape,
  most: number,
  context: ImportContext,
): Promise<Pick<GuessedShape, "head" | "isAll">> {
  const head: HeadRow[] = [];
  let isAll = true;
  let kept = 0;
  let characters = 0;
  const keep = (line: number, cells: readonly Cell[]) => {
    // Blank rows below the header say nothing; above it they part titles from it.
    if (head.length < headerRows || !cells.every(isBlank)) {
      head.push({line, cells: [...cells]});
      kept += cells.length;
      for (const cell of cells) if (typeof cell === "string") characters += cell.length;
    }
    const isEnough = head.length >= most || kept > limits.sampleCells || characters > limits.sampleCharacters;
    // Should the row be the very last, “the first rows” is said of all of them: true, if less than could be said.
    isAll = head.length < headerRows || !isEnough;
    return isAll;
  };
  await source.rows(shape, keep, startWork(file.blob.size, context));
  if (head.every(({cells}) => cells.every(isBlank)) && source.columnNames === null)
    throw new ImportError({fault: "empty"}, file.name);
  return {head, isAll};
}

/** The place of the header in the first rows: where the reader points, else as guessed; −1 for none. */
function headerPlace(
  head: readonly HeadRow[],
  source: RowSource,
  known: KnownParties,
  pointed: number | undefined,
  file: string,
): number {
  if (source.columnNames || pointed === 0) return -1;
  if (pointed !== undefined) {
    const place = head.findIndex(({line}) => line === pointed);
    if (place < 0) throw new ImportError({fault: "no-such-header", line: pointed}, file);
    return place;
  }
  const guessed = guessHeader(head, known);
  if (guessed >= 0) return guessed;
  // Words above numbers: a header in words that we do not know.
  const first = head.findIndex(({cells}) => cells.filter((cell) => !isBlank(cell)).length > 1);
  return first >= 0 && !head[first].cells.some(looksNumeric) ? first : -1;
}

/** Headings for every column; where no row is a header, as many empty ones as the first rows have cells. */
const namedColumns = (headings: readonly string[], head: readonly HeadRow[]): readonly string[] =>
  headings.length > 0
    ? headings
    : new Array<string>(
        head.slice(0, headerRows).reduce((most, {cells}) => Math.max(most, cells.length), 0),
      ).fill("");

/** True for a column of one of the groups that stand beside each other: each row that is made of one has its own. */
const isInGroup = ({groups}: Mapping, column: number): boolean =>
  groups ? column >= groups.columns[0] && column < groups.columns[0] + groups.columns.length : false;

/** What the whole numbers of a column come to; undefined where most of its cells are something else. */
function sumOf(
  rows: readonly HeadRow[],
  column: number,
  thousands: Mapping["thousands"],
): number | undefined {
  let sum = 0;
  let numbers = 0;
  let others = 0;
  for (const {cells} of rows) {
    const count = wholeNumber(cells[column], thousands);
    if (count === null) continue;
    if (typeof count === "number") {
      sum += count;
      numbers++;
    } else others++;
  }
  return numbers > others && Number.isSafeInteger(sum) ? sum : undefined;
}

const shownCharacters = 200;
const shortened = (text: string): string =>
  text.length > shownCharacters ? `${text.slice(0, shownCharacters - 1)}…` : text;

function examplesOf(rows: readonly HeadRow[], column: number): string[] {
  const examples = new Set<string>();
  for (const {cells} of rows) {
    if (!isBlank(cells[column])) examples.add(shortened(textOf(cells[column]).trim()));
    if (examples.size === 5) break;
  }
  return [...examples];
}
