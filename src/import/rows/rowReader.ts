import {countColumns} from "../../stations/countColumns.js";
import {captionRows} from "../cells/captionRows.js";
import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {looksLikeDate} from "../cells/dateNumbers.js";
import {isEmptyMark} from "../cells/emptyMarks.js";
import {addsUpColumns, isTotalsRow} from "../cells/totalsRow.js";
import {sumOfCounts} from "../cells/wholeNumber.js";
import {spaced} from "../formats/spacedRows.js";
import {leftOut} from "../guess/countedRows.js";
import {isNumbering} from "../guess/header.js";
import type {RowPlace} from "../importReport.js";
import {isLong, type Mapping} from "../mapping.js";
import {longReader} from "./longRows.js";
import {placeReader} from "./placeReader.js";
import {countsReader, type FileRows, type Gathering, type KeptRow, Refused} from "./rowParts.js";
import {isTotalOf} from "./stationTotals.js";
import {strayDecimals} from "./strayDecimals.js";
import {sumRows} from "./sumRows.js";
import {totalsReader} from "./totalsReader.js";
import {wideReader} from "./wideRows.js";

/** Reads one row below the header into the tables and the report; `isSum` where its numbers add up others. */
export type ReadRow = (line: number, cells: readonly Cell[], isSum: boolean) => void;

/** Reads the rows of one file by its mapping. Every row is kept, refused or skipped, and said to be so. */
export function rowReader(source: FileRows, gathering: Gathering): ReadRow {
  const {file, mapping, headings} = source;
  const {report} = gathering;
  const readsPlace = placeReader(source);
  const readCounts = countsReader(mapping);
  const readVotes = isLong(mapping) ? longReader(source, gathering) : wideReader(source, gathering);
  const isSumRow = sumRows(mapping);
  const isCaption = captionRows(source);
  const strayDecimal = strayDecimals(
    mapping.isOwn
      ? []
      : mapping.columns.flatMap(({role}, column) =>
          role === "votes" || role === "party_votes" || isCountRole(role) ? [column] : [],
        ),
    mapping.thousands,
  );
  const votePlaces = mapping.columns.flatMap(({role}, column) =>
    role === "votes" || role === "party_votes" ? [column] : [],
  );
  const countPlaces = mapping.columns.flatMap(({role}, column) =>
    role === "votes" || role === "party_votes" || isCountRole(role) ? [column] : [],
  );
  const isTotal = isTotalOf(mapping);
  const withStation = stationAbove(mapping, readsPlace);
  const readTotals = totalsReader(source);
  /** Stations that have nothing but the sum of their rows. */
  const ofTotalsAlone = new Set<number>();
  /** Stations whose number this file writes with other zeros than an earlier row. */
  const rewritten = new Set<number>();
  const isCode = codesOfStations();
  // Lines of a protocol speak of all voters and all ballots.
  const saysTotals = (cells: readonly Cell[]): boolean =>
    mapping.fixed.station === undefined &&
    !isCode(cells[readsPlace.column]) &&
    isTotalsRow(cells[readsPlace.column], cells);
  let isFirst = mapping.headerRow > 0 && !mapping.isOwn;
  const hasGroups = Boolean(mapping.groups);
  /** Where a line is handed on as several rows: that of the last one, the protocol it went into, and whether it is refused. */
  let grouped = {line: -1, protocol: -1, isRefused: false};

  return (line, cells, isSum) => {
    if (hasGroups && grouped.line !== line) grouped = {line, protocol: -1, isRefused: false};
    if (cells.every(isBlank)) return report.skip(line, "blank");
    const out = mapping.only ? leftOut(cells, mapping) : null;
    if (out) return report.skip(line, out.as, out.text);
    const isUnderHeader = isFirst;
    isFirst = false;
    if (isUnderHeader && isNumbering(cells, mapping.columns)) return report.skip(line, "numbering");
    if (!mapping.isOwn && isCaption(cells)) {
      readsPlace.fillDown(cells);
      return report.skip(line, "heading", firstText(cells));
    }
    if (!mapping.isOwn && isSumRow(cells, isSum || saysTotals(cells) || addsUpColumns(cells, countPlaces))) {
      readsPlace.fillDown(cells);
      return report.skip(line, "totals", firstText(cells));
    }
    try {
      const place = readsPlace.read(withStation(cells), line);
      if (isTotal(cells)) {
        const protocol = gathering.builder.find(place.contest, place.key);
        if (protocol >= 0 && !ofTotalsAlone.has(protocol)) {
          const said = readTotals(cells, readCounts(cells));
          gathering.totalRows.push({from: {file, line}, text: firstText(cells) ?? "", protocol, ...said});
          return;
        }
      }
      const size = mapping.columns.length;
      if (source.canShift && cells.length > size && !cells.slice(size).every(isBlank))
        throw mapping.delimiter === spaced
          ? new Refused("not-aligned", -1)
          : new Refused("too-many-cells", size, cells[size]);
      const share = strayDecimal(cells);
      if (share >= 0) throw new Refused("fraction", share, cells[share]);
      const counts = readCounts(cells);
      const kept = readVotes(line, cells, place, counts);
      if (!kept) return;
      if (kept.isNew && isTotal(cells)) ofTotalsAlone.add(kept.protocol);
      const {protocol, isNew, isAdded = false} = kept;
      report.kept(line, isAdded);
      const isMarked = markCells(line, cells, kept, place.station);
      const isInRefused = hasGroups && grouped.isRefused;
      const isSameLine = hasGroups && grouped.protocol === protocol;
      if (!isNew || isInRefused)
        gathering.builder.addRow(protocol, file, !isMarked && !isAdded && !isInRefused, !isSameLine);
      grouped.protocol = protocol;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const {reason, column, cell, other} = error;
      const found = column < 0 ? null : textOf(cell) || null;
      const details = {column: headings[column] ?? null, found, ...(other && {other})};
      report.refuse(line, reason, votesIn(cells), details);
      grouped.isRefused = true;
      // A line that is refused in part is not taken back as a sum.
      if (hasGroups && grouped.protocol >= 0) gathering.builder.addRow(grouped.protocol, file, false, false);
    }
  };

  /** The votes that can be read in a row, whatever else is wrong with it. */
  function votesIn(cells: readonly Cell[]): number {
    return sumOfCounts(cells, votePlaces, mapping.thousands);
  }

  /**
   * Remarks on the cells themselves: rows that end early, and names that a quote may have swallowed rows into. True for a
   * row that has a remark now.
   */
  function markCells(
    line: number,
    cells: readonly Cell[],
    {protocol, isNew, isMarked}: KeptRow,
    code: string,
  ): boolean {
    let isFirstMark = !isMarked;
    const mark = (
      reason: "too-few-cells" | "line-break" | "no-data" | "date" | "same-number" | "near-sum",
      column: number,
      found: string | null,
      other?: RowPlace,
    ) => {
      const details = {column: headings[column] ?? null, found, ...(other && {other})};
      if (isNew) gathering.markProtocol(protocol, reason, details);
      else report.mark({file, line}, reason, isFirstMark, details);
      isFirstMark = false;
    };
    if (source.canShift && cells.length < mapping.columns.length) {
      const lost = mapping.columns.findIndex(({role}, column) => column >= cells.length && role !== "ignore");
      if (lost >= 0) mark("too-few-cells", lost, null);
    }
    if (mapping.isOwn) return !isFirstMark;
    const station = textOf(cells[readsPlace.column]);
    const missed = isSumRow.missedBy();
    if (missed !== null) mark("near-sum", -1, String(missed));
    if (isNew && looksLikeDate(station)) mark("date", readsPlace.column, station);
    if (!isNew && !rewritten.has(protocol) && gathering.builder.names.station[protocol] !== code) {
      rewritten.add(protocol);
      mark("same-number", readsPlace.column, station, gathering.builder.placeOf(protocol));
    }
    for (const column of countPlaces) {
      const cell = cells[column];
      if (typeof cell === "string" && isMarkedEmpty(cell)) {
        mark("no-data", column, cell);
        break;
      }
    }
    const broken = readsPlace.nameColumns.find((column) => {
      const cell = cells[column];
      return typeof cell === "string" && /[\r\n]/.test(cell.trim());
    });
    if (broken !== undefined) mark("line-break", broken, textOf(cells[broken]));
    return !isFirstMark;
  }
}

/**
 * Whether a station is called by a few capital letters where several are: `SUM` is a place's code beside `BH`, `CC` and
 * `KAN`, as long as its numbers do not say otherwise.
 */
function codesOfStations(): (station: Cell) => boolean {
  const others = new Set<string>();
  return (station) => {
    if (typeof station !== "string" || !/^[A-Z]{2,4}$/.test(station)) return false;
    if (others.size < fewestCodes) others.add(station);
    return others.size >= fewestCodes;
  };
}

/** So many stations with such codes, and they are no words. */
const fewestCodes = 4;

/** The cells of a row of lists below its station's own, with the places that this one names. */
function stationAbove(
  {listsBelow}: Mapping,
  {column, nameColumns}: Pick<ReturnType<typeof placeReader>, "column" | "nameColumns">,
): (cells: readonly Cell[]) => readonly Cell[] {
  let station: readonly Cell[] = [];
  return (cells) => {
    if (!listsBelow) return cells;
    if (!isBlank(cells[column])) station = cells;
    return cells.map((cell, at) => (isBlank(cell) && nameColumns.includes(at) ? station[at] : cell));
  };
}

const countRoles = new Set<string>(countColumns);
const isCountRole = (role: string): boolean => countRoles.has(role);

const firstText = (cells: readonly Cell[]): string | undefined =>
  cells.map(textOf).find((text) => text.trim() !== "");

/** Most cells begin with a digit: those need no further look. */
const isMarkedEmpty = (cell: string): boolean =>
  !(cell[0] >= "0" && cell[0] <= "9") && !isBlank(cell) && isEmptyMark(cell);
