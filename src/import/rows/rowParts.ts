/** What reading a row by its mapping is made of: where rows go, what becomes of them, and how cells become counts. */
import {countColumns} from "../../stations/countColumns.js";
import {greatestWhole} from "../../stations/tables.js";
import {type Cell, textOf} from "../cells/cell.js";
import {type CountFault, wholeNumber} from "../cells/wholeNumber.js";
import {rearmed} from "../formulaCells.js";
import {places} from "../guess/columnPlaces.js";
import type {ImportSettings} from "../imported.js";
import type {Refusal, RowPlace} from "../importReport.js";
import type {KnownParties} from "../knownParties.js";
import type {Mapping} from "../mapping.js";
import type {StationPlace} from "../stationKey.js";
import type {TotalRow} from "./checkTotals.js";
import type {MarkProtocol} from "./markProtocols.js";
import type {ReportBuilder} from "./reportBuilder.js";
import type {StationCount} from "./stationCounts.js";
import {missing, type ProtocolNames, type TableBuilder} from "./tableBuilder.js";

/** What the rows of all files go into. */
export interface Gathering {
  readonly builder: TableBuilder;
  readonly report: ReportBuilder;
  readonly markProtocol: MarkProtocol;
  /** The further place of each protocol's station, beside the tables. */
  readonly areas: (string | null)[];
  /** What rows say of stations as wholes, to be given to all contests there once all rows are read. */
  readonly stationCounts: StationCount[];
  /** Rows that are called the sums of their station's others, to be held against those once all rows are read. */
  readonly totalRows: TotalRow[];
  /** Notes two rows that were taken for one station. */
  clash(first: StationPlace, second: StationPlace): void;
}

/** One of the files, as far as its rows need to know. */
export interface FileRows {
  /** Which of the files, from 0. */
  readonly file: number;
  readonly mapping: Mapping;
  readonly headings: readonly string[];
  /** True where more cells than headings shift the others: in delimited text. */
  readonly canShift: boolean;
  /** True where names that a spreadsheet would run have an apostrophe in front: in this project's own CSV. */
  readonly isDisarmed: boolean;
  /** True where all rows of the file are reconstructed, whatever they say themselves. */
  readonly isReconstructed: boolean;
  readonly basis: ImportSettings["basis"];
  readonly contest: string;
  readonly known: KnownParties;
  /** True where rows are added to what that file (this one or an earlier one) says of the same station. */
  readonly addsTo: (file: number) => boolean;
  /**
   * True where that file and this one say different things of a station, one its counts, the other the votes: then a
   * count that both have is the same count, and never added.
   */
  readonly completes: (file: number) => boolean;
  /** True where other files have the protocols, so that votes without one are worth a remark. */
  readonly hasProtocolsElsewhere: boolean;
}

/** The names of a row, and the further place of its station. */
export interface Place extends StationPlace, ProtocolNames {
  readonly area: string | null;
  /** What the station is found by: its code, in which zeros before a whole number do not count. */
  readonly key: string;
}

/** Thrown for a row that becomes no part of the tables: why, and where that is written. */
export class Refused {
  constructor(
    readonly reason: Refusal,
    readonly column = -1,
    readonly cell: Cell = null,
    readonly other?: RowPlace,
  ) {}
}

/** What became of a row that was kept: its protocol, whether it began it or was added to it, and whether it is marked. */
export interface KeptRow {
  readonly protocol: number;
  readonly isNew: boolean;
  readonly isMarked: boolean;
  readonly isAdded?: boolean;
}

/** Reads the votes of a row whose names and other counts are read; null for a row that was skipped. */
export type ReadVotes = (
  line: number,
  cells: readonly Cell[],
  place: Place,
  counts: Int32Array,
) => KeptRow | null;

/** A name as it goes into the tables; null for an empty cell. Own files have it letter for letter. */
export function nameOf(
  cell: Cell,
  {mapping, isDisarmed}: Pick<FileRows, "mapping" | "isDisarmed">,
): string | null {
  const text = textOf(cell);
  const name = mapping.isOwn ? (isDisarmed ? rearmed(text) : text) : composed(text).trim();
  return name === "" ? null : name;
}

/** Every letter in one character (NFC). Most names are of Latin and Cyrillic letters that are so already. */
const composed = (text: string): string => (isComposed.test(text) ? text : text.normalize("NFC"));

/** Latin letters before the combining marks, and Cyrillic ones without marks of their own. */
const isComposed = /^[ -\u02ff\u0400-\u0482\u048a-\u052f]*$/;

/**
 * Reads a row's counts in the order of `countColumns`; where several columns hold parts of one, their sum. The array is
 * overwritten by the next row.
 */
export function countsReader({columns, thousands}: Mapping): (cells: readonly Cell[]) => Int32Array {
  const placesOf = countColumns.map((name) => places(columns, name));
  const counts = new Int32Array(countColumns.length);
  return (cells) => {
    for (let index = 0; index < placesOf.length; index++)
      counts[index] = sumIn(cells, placesOf[index], thousands);
    return counts;
  };
}

/** The sum of the counts in several cells; `missing` where all of them are empty. */
export function sumIn(
  cells: readonly Cell[],
  columns: readonly number[],
  thousands: Mapping["thousands"],
): number {
  let sum = missing;
  for (const column of columns) sum = sumOf(sum, countIn(cells, column, thousands), column, cells[column]);
  return sum;
}

/** Two counts added up, either of which may be missing. @throws Refused where the tables cannot hold the sum. */
export function sumOf(first: number, second: number, column = -1, cell: Cell = null): number {
  if (first === missing || second === missing) return first === missing ? second : first;
  if (first + second > greatestWhole) throw new Refused("too-large", column, cell);
  return first + second;
}

/** The count in a cell; `missing` where it is empty. */
export function countIn(cells: readonly Cell[], column: number, thousands: Mapping["thousands"]): number {
  const count: number | null | CountFault = wholeNumber(cells[column], thousands);
  if (typeof count === "string") throw new Refused(count, column, cells[column]);
  return count ?? missing;
}

/** What tells the station of a protocol from others. */
export const placeAt = (
  {builder: {names}, areas}: Gathering,
  protocol: number,
): StationPlace & {contest: string} => ({
  contest: names.contest[protocol],
  station: names.station[protocol],
  region: names.region[protocol],
  district: names.district[protocol],
  area: areas[protocol] ?? null,
});
