import {isBlank, textOf} from "../cells/cell.js";
import {recognise} from "../cells/recognise.js";
import {wholeNumber} from "../cells/wholeNumber.js";
import {checkMapping} from "../checkMapping.js";
import {groupHeadings} from "../formats/columnGroups.js";
import {openRows, type RowShape, type RowSource, textsOf} from "../formats/rowSource.js";
import type {ImportFile} from "../importFile.js";
import type {ImportContext, Inspection, MappingCorrection} from "../inspection.js";
import {type KnownParties, knownParties} from "../knownParties.js";
import type {Mapping} from "../mapping.js";
import {ownRoles} from "../ownFiles.js";
import {groupRoles} from "./guessGroups.js";
import {type GuessedRoles, guessRoles, type UnreadColumns} from "./guessMapping.js";
import {guessShape} from "./guessShape.js";
import {withStationLine} from "./guessTransposed.js";
import {type HeadRow, headerRows, headingsOf, oncePerLine} from "./header.js";
import {headerPlace} from "./headRows.js";
import {formSheets, sameSheets, sheetOf, withSheets} from "./otherSheets.js";
import {differentTexts} from "./partyTexts.js";
import {fingerprintOf} from "./sheetGroups.js";
import {formMapping, formStation, type StationForm, stationForm} from "./stationForm.js";

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
