import {countColumns} from "../protocolFindings.js";
import {type Cell, isBlank, textOf} from "./cell.js";
import {guessParty} from "./guessMapping.js";
import {isNumbering} from "./header.js";
import type {ImportSettings} from "./imported.js";
import type {Refusal, RowPlace} from "./importReport.js";
import {type KnownParties, safePartyId} from "./knownParties.js";
import {type CountColumn, isLong, type Mapping, type PartyRole} from "./mapping.js";
import type {MarkProtocol} from "./markProtocols.js";
import {basisNamed, rearmed} from "./ownFiles.js";
import type {ReportBuilder} from "./reportBuilder.js";
import {type StationPlace, stationCode} from "./stationKey.js";
import {missing, type ProtocolNames, type TableBuilder} from "./tableBuilder.js";
import {isTotals, isTotalsRow} from "./totalsRow.js";
import {type CountFault, wholeNumber} from "./wholeNumber.js";

/** What the rows of all files go into. */
export interface Gathering {
  readonly builder: TableBuilder;
  readonly report: ReportBuilder;
  readonly markProtocol: MarkProtocol;
  /** The further place of each protocol's station, beside the tables. */
  readonly areas: (string | null)[];
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
  /** True where other files have the protocols, so that votes without one are worth a remark. */
  readonly hasProtocolsElsewhere: boolean;
}

/** Reads one row below the header into the tables and the report. */
export type ReadRow = (line: number, cells: readonly Cell[]) => void;

/** A row that becomes no part of the tables: why, and where that is written. */
class Refused {
  constructor(
    readonly reason: Refusal,
    readonly column = -1,
    readonly cell: Cell = null,
    readonly other?: RowPlace,
  ) {}
}

/** Reads the rows of one file by its mapping. Every row is kept, refused or skipped, and said to be so. */
export function rowReader(source: FileRows, gathering: Gathering): ReadRow {
  const {file, mapping, headings} = source;
  const {report} = gathering;
  const readsPlace = placeReader(source);
  const readCounts = countsReader(mapping);
  const readVotes = isLong(mapping) ? longReader(source, gathering) : wideReader(source, gathering);
  let isFirst = mapping.headerRow > 0 && !mapping.isOwn;

  return (line, cells) => {
    if (cells.every(isBlank)) return report.skip(line, "blank");
    const isUnderHeader = isFirst;
    isFirst = false;
    if (isUnderHeader && isNumbering(cells, mapping.columns)) return report.skip(line, "numbering");
    const station = cells[readsPlace.column];
    if (!mapping.isOwn && isTotalsRow(station, cells))
      return report.skip(
        line,
        "totals",
        cells.map(textOf).find((text) => text.trim() !== ""),
      );
    try {
      const place = readsPlace.read(cells);
      if (source.canShift && cells.length > headings.length && !cells.slice(headings.length).every(isBlank))
        throw new Refused("too-many-cells", headings.length, cells[headings.length]);
      const counts = readCounts(cells);
      const kept = readVotes(line, cells, place, counts);
      if (!kept) return;
      report.kept();
      markCells(line, cells, kept);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const {reason, column, cell, other} = error;
      const found = column < 0 ? null : textOf(cell) || null;
      report.refuse(line, reason, {column: headings[column] ?? null, found, ...(other && {other})});
    }
  };

  /** Remarks on the cells themselves: rows that end early, and names that a quote may have swallowed rows into. */
  function markCells(line: number, cells: readonly Cell[], {protocol, isNew, isMarked}: KeptRow): void {
    let isFirstMark = !isMarked;
    const mark = (reason: "too-few-cells" | "line-break", column: number, found: string | null) => {
      const details = {column: headings[column] ?? null, found};
      if (isNew) gathering.markProtocol(protocol, reason, details);
      else report.mark({file, line}, reason, isFirstMark, details);
      isFirstMark = false;
    };
    if (source.canShift && cells.length < mapping.columns.length) {
      const lost = mapping.columns.findIndex(({role}, column) => column >= cells.length && role !== "ignore");
      if (lost >= 0) mark("too-few-cells", lost, null);
    }
    if (mapping.isOwn) return;
    const broken = readsPlace.nameColumns.find((column) => {
      const cell = cells[column];
      return typeof cell === "string" && /[\r\n]/.test(cell.trim());
    });
    if (broken !== undefined) mark("line-break", broken, textOf(cells[broken]));
  }
}

/** What became of a row that was kept: its protocol, whether it began it, and whether it bears a mark already. */
interface KeptRow {
  readonly protocol: number;
  readonly isNew: boolean;
  readonly isMarked: boolean;
}

interface Place extends StationPlace, ProtocolNames {
  readonly area: string | null;
}

/** Reads the names of a row. */
function placeReader(source: FileRows) {
  const {mapping, isReconstructed, basis, contest} = source;
  const {columns, fixed, fillDown, stationWithin} = mapping;
  const at = (role: string) => columns.findIndex((column) => column.role === role);
  const place = {
    contest: at("contest"),
    basis: at("basis"),
    region: at("region"),
    district: at("district"),
    area: at("area"),
    station: at("station"),
  };
  const last: Partial<Record<string, string>> = {};
  const nameIn = (
    cells: readonly Cell[],
    name: "contest" | "region" | "district" | "area",
  ): string | null => {
    const own = place[name] < 0 ? null : nameOf(cells[place[name]], source);
    if (own === null) return (fillDown.includes(name as "region") ? last[name] : undefined) ?? null;
    last[name] = own;
    return own;
  };
  return {
    column: place.station,
    nameColumns: Object.values(place).filter((column) => column >= 0),
    read(cells: readonly Cell[]): Place {
      const cell = cells[place.station];
      const where = {
        contest: nameIn(cells, "contest") ?? fixed.contest ?? contest,
        region: nameIn(cells, "region") ?? fixed.region ?? null,
        district: nameIn(cells, "district") ?? fixed.district ?? null,
        area: nameIn(cells, "area"),
      };
      if (typeof cell === "object" && cell !== null) throw new Refused(cell.fault, place.station, cell);
      const station = nameOf(cell, source);
      if (station === null) throw new Refused("no-station", place.station);
      const word = place.basis < 0 ? null : nameOf(cells[place.basis], source);
      const own = word === null ? basis : basisNamed(word);
      if (own === null) throw new Refused("not-a-basis", place.basis, word);
      return {
        ...where,
        basis: isReconstructed ? "reconstructed" : own,
        station: stationCode(stationWithin, {...where, station}),
      };
    },
  };
}

/** A name as it goes into the tables; null for an empty cell. Own files have it letter for letter. */
function nameOf(cell: Cell, {mapping, isDisarmed}: Pick<FileRows, "mapping" | "isDisarmed">): string | null {
  const text = textOf(cell);
  const name = mapping.isOwn ? (isDisarmed ? rearmed(text) : text) : text.normalize("NFC").trim();
  return name === "" ? null : name;
}

/** Reads a row's counts in the order of `countColumns`. The array is overwritten by the next row. */
function countsReader({columns, thousands}: Mapping): (cells: readonly Cell[]) => Int32Array {
  const places = countColumns.map((name) => columns.findIndex(({role}) => role === name));
  const counts = new Int32Array(countColumns.length);
  return (cells) => {
    for (let index = 0; index < places.length; index++)
      counts[index] = places[index] < 0 ? missing : countIn(cells, places[index], thousands);
    return counts;
  };
}

/** The count in a cell; `missing` where it is empty. */
function countIn(cells: readonly Cell[], column: number, thousands: Mapping["thousands"]): number {
  const count: number | null | CountFault = wholeNumber(cells[column], thousands);
  if (typeof count === "string") throw new Refused(count, column, cells[column]);
  return count ?? missing;
}

type ReadVotes = (line: number, cells: readonly Cell[], place: Place, counts: Int32Array) => KeptRow | null;

/** Rows that hold a whole station, with a column a party or without votes. */
function wideReader({file, mapping}: FileRows, gathering: Gathering): ReadVotes {
  const {builder, areas} = gathering;
  const lists = mapping.columns.flatMap((column, place) =>
    column.role === "votes" ? [{place, party: builder.party(safePartyId(column.party))}] : [],
  );
  const repeats = new Set(lists.map(({party}) => party)).size < lists.length;
  const votes = new Int32Array(lists.length);
  const repeated = new Set<number>();
  return (line, cells, place, counts) => {
    for (let list = 0; list < lists.length; list++)
      votes[list] = countIn(cells, lists[list].place, mapping.thousands);
    if (repeats) refuseRepeats(lists, votes);
    const first = builder.find(place.contest, place.station);
    if (first >= 0) {
      gathering.clash(placeAt(gathering, first), place);
      if (!repeated.has(first)) gathering.markProtocol(first, "repeated");
      repeated.add(first);
      const station = mapping.columns.findIndex(({role}) => role === "station");
      throw new Refused("station-twice", station, cells[station], builder.placeOf(first));
    }
    const protocol = builder.add(place, counts, {file, line});
    areas.push(place.area);
    for (let list = 0; list < lists.length; list++)
      if (votes[list] !== missing) builder.addVotes(protocol, lists[list].party, votes[list], line);
    return {protocol, isNew: true, isMarked: false};
  };
}

/** This project's own files may have several columns for a party, of which a row fills one. */
function refuseRepeats(lists: readonly {place: number; party: number}[], votes: Int32Array): void {
  const filled = new Set<number>();
  lists.forEach(({place, party}, list) => {
    if (votes[list] === missing) return;
    if (filled.has(party)) throw new Refused("party-twice", place, String(votes[list]));
    filled.add(party);
  });
}

const placeAt = (
  {builder: {names}, areas}: Gathering,
  protocol: number,
): StationPlace & {contest: string} => ({
  contest: names.contest[protocol],
  station: names.station[protocol],
  region: names.region[protocol],
  district: names.district[protocol],
  area: areas[protocol] ?? null,
});

/** Rows that hold a station and a party each; what they say of the station itself goes into its protocol. */
function longReader(source: FileRows, gathering: Gathering): ReadVotes {
  const {file, mapping, known, headings} = source;
  const {builder, report, areas} = gathering;
  const partyColumn = mapping.columns.findIndex(({role}) => role === "party");
  const votesColumn = mapping.columns.findIndex(({role}) => role === "party_votes");
  const roles = new Map<string, PartyRole>(mapping.parties.map(({text, as}) => [text, as]));
  const roleOf = (text: string): PartyRole => {
    const role = roles.get(text) ?? (mapping.isOwn ? {role: "votes", party: text} : guessParty(text, known));
    roles.set(text, role);
    return role;
  };

  return (line, cells, place, counts) => {
    const text = nameOf(cells[partyColumn], source);
    if (text === null) throw new Refused("no-party", partyColumn);
    const as = roleOf(text);
    if (as.role === "ignore") {
      report.skip(line, isTotals(text) ? "totals" : "ignored", text);
      return null;
    }
    const votes = countIn(cells, votesColumn, mapping.thousands);
    if (votes === missing) throw new Refused("no-votes", votesColumn);
    let protocol = builder.find(place.contest, place.station);
    const isNew = protocol < 0;
    const party = as.role === "votes" ? builder.party(safePartyId(as.party)) : -1;
    if (!isNew && party >= 0) {
      const earlier = builder.lineOfVotes(protocol, party);
      if (earlier > 0) {
        const keyed = (one: StationPlace) => ({...one, station: JSON.stringify([one.station, party])});
        gathering.clash(keyed(placeAt(gathering, protocol)), keyed(place));
        const {file: earlierFile} = builder.placeOf(protocol);
        throw new Refused("party-twice", partyColumn, text, {file: earlierFile, line: earlier});
      }
    }
    let isMarked = false;
    const differs = (column: string, found: string) => {
      const details = {column, found, other: builder.placeOf(protocol)};
      report.mark({file, line}, "differs", !isMarked, details);
      isMarked = true;
    };
    if (isNew) {
      protocol = builder.add(place, counts, {file, line});
      areas.push(place.area);
      if (source.hasProtocolsElsewhere) gathering.markProtocol(protocol, "no-protocol");
    } else {
      joinNames(builder, protocol, place, differs);
      countColumns.forEach((column, index) => {
        joinCount(builder, protocol, column, counts[index], differs);
      });
    }
    if (as.role === "votes") builder.addVotes(protocol, party, votes, line);
    else joinCount(builder, protocol, as.role, votes, differs);
    return {protocol, isNew, isMarked};
  };

  /** What a later row says of a station: fills what was empty, and differs where it contradicts. */
  function joinCount(
    {counts}: TableBuilder,
    protocol: number,
    column: CountColumn,
    count: number,
    differs: (column: string, found: string) => void,
  ): void {
    const known = counts[column].at(protocol);
    if (count === missing || count === known) return;
    if (known === missing) counts[column].set(protocol, count);
    else differs(headingOf(column), String(count));
  }

  function joinNames(
    {names}: TableBuilder,
    protocol: number,
    place: Place,
    differs: (column: string, found: string) => void,
  ): void {
    // Reconstructed votes make a reconstructed protocol, whatever its other counts rest on.
    if (place.basis === "reconstructed") names.basis[protocol] = place.basis;
    for (const name of ["region", "district"] as const) {
      const found = place[name];
      if (found === null || found === names[name][protocol]) continue;
      if (names[name][protocol] === null) names[name][protocol] = found;
      else differs(headingOf(name), found);
    }
  }

  function headingOf(name: string): string {
    return headings[mapping.columns.findIndex(({role}) => role === name)] ?? name;
  }
}
