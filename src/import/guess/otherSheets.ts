/** The sheets of a workbook that are read with the one that a mapping is for. */
import {type ColumnGroups, groupRows} from "../formats/columnGroups.js";
import type {RowSource} from "../formats/rowSource.js";
import type {ImportFile} from "../importFile.js";
import type {ImportContext} from "../inspection.js";
import type {KnownParties} from "../knownParties.js";
import type {Mapping} from "../mapping.js";
import {places} from "./columnPlaces.js";
import {guessHeader, type HeadRow, headingsOf} from "./header.js";
import {lookedSheets, sheetHead} from "./headRows.js";
import {
  fingerprintOf,
  isCopy,
  mayBeMissing,
  namesTheSame,
  type OtherName,
  otherHeadings,
  type SheetLook,
  sharesStations,
  sheetMeaning,
  type UnreadSheet,
} from "./sheetGroups.js";
import {formStation, type StationForm, stationForm} from "./stationForm.js";

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
export async function sameSheets(
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
  const votes = places(columns, "votes");
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
export async function formSheets(
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

/** A sheet as a mapping names it. */
export const sheetOf = ({sheet, headerRow, station}: SheetLook) => ({
  sheet,
  headerRow,
  ...(station === undefined ? {} : {station}),
});

/** The mapping with the sheets that are read with its own; stations of one number on two of them are two. */
export function withSheets(mapping: Mapping, own: SheetLook, looks: readonly SheetLook[]): Mapping {
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
