import {type CountColumn, countColumns} from "../../stations/countColumns.js";
import {ballotLine} from "../cells/ballotLines.js";
import {type Cell, isBlank} from "../cells/cell.js";
import {isPassedOver} from "../cells/recognise.js";
import {isTotals} from "../cells/totalsRow.js";
import {places} from "../guess/columnPlaces.js";
import {firstNumberLeftOut, guessParty, partyText} from "../guess/partyTexts.js";
import type {RowPlace} from "../importReport.js";
import {safePartyId} from "../knownParties.js";
import {canBeAdded, type PartyRole} from "../mapping.js";
import {type StationPlace, stationNumber} from "../stationKey.js";
import {addedCounts, areApart, differences, joinCount, joinNames, setCounts, withCount} from "./joinRows.js";
import {
  type FileRows,
  type Gathering,
  nameOf,
  placeAt,
  type ReadVotes,
  Refused,
  sumIn,
  sumOf,
} from "./rowParts.js";
import {isOfStation, saysNothingMore, stationLine} from "./stationCounts.js";
import {missing} from "./tableBuilder.js";

/** The party of a row in a file of a row a station and party: its text, and what that is; null where no cell names one. */
export function partyOfRow(
  source: FileRows,
): (cells: readonly Cell[]) => {readonly text: string; readonly as: PartyRole} | null {
  const {mapping, known} = source;
  const [parties, candidates] = [places(mapping.columns, "party"), places(mapping.columns, "candidate")];
  const namesIn = (cells: readonly Cell[], columns: readonly number[]): string | null =>
    columns.length === 1
      ? nameOf(cells[columns[0]], source)
      : columns.flatMap((column) => nameOf(cells[column], source) ?? []).join(" ") || null;
  const roles = new Map<string, PartyRole>(mapping.parties.map(({text, as}) => [text, as]));
  const leftOut = firstNumberLeftOut(mapping.parties);
  const guessed = (text: string): PartyRole =>
    Number(text) > leftOut ? {role: "ignore"} : guessParty(text, known);
  const roleOf = (text: string): PartyRole => {
    const role = roles.get(text) ?? (mapping.isOwn ? {role: "votes", party: text} : guessed(text));
    roles.set(text, role);
    return role;
  };
  return (cells) => {
    const text = partyText(namesIn(cells, parties), namesIn(cells, candidates));
    return text === null ? null : {text, as: roleOf(text)};
  };
}

/** Rows that hold a station and a party each; what they say of the station itself goes into its protocol. */
export function longReader(source: FileRows, gathering: Gathering): ReadVotes {
  const {file, mapping} = source;
  const {builder, report, areas} = gathering;
  const [partyColumn] = places(mapping.columns, "party");
  const hasCandidates = mapping.columns.some(({role}) => role === "candidate");
  const partyOf = partyOfRow(source);
  /** Parts of the ballots that count for nobody are added up: those that a station has by now. */
  const parts = new Set<string>();
  const votesColumns = places(mapping.columns, "party_votes");
  const counting = addedByFile(source, gathering);
  const contestColumns = places(mapping.columns, "contest");

  /** Candidates of one party that stand beside each other in one row. */
  const isOneRow = ({file: earlier, line: at}: RowPlace, line: number, party: Cell): boolean =>
    Boolean(mapping.groups) && hasCandidates && earlier === file && at === line && !isBlank(party);

  /** A row that stands where others name their contest, and says something of the whole station. */
  function readStationLine(
    line: number,
    cells: readonly Cell[],
    {text, ofStation, key}: {readonly text: string | null; readonly ofStation: string; readonly key: string},
  ): void {
    const says = stationLine(ofStation);
    // Registered voters by party, and the like, are parts of a count that the tables do not have.
    const isSum = says === null || says === "sum" || !saysNothingMore(text);
    const count = isSum ? missing : sumIn(cells, votesColumns, mapping.thousands);
    if (isSum) report.skip(line, "totals", ofStation);
    else if (count === missing) report.skip(line, "heading", ofStation);
    else gathering.stationCounts.push({from: {file, line}, key, line: says, count});
  }

  return (line, cells, place, counts) => {
    const named = partyOf(cells);
    const ofStation = mapping.isOwn
      ? undefined
      : contestColumns.map((at) => nameOf(cells[at], source)).find(isStationLine);
    if (ofStation && (named === null || isOfStation(ofStation))) {
      readStationLine(line, cells, {text: named?.text ?? null, ofStation, key: place.key});
      return null;
    }
    if (named === null && mapping.listsBelow && builder.find(place.contest, place.key) < 0) {
      areas.push(place.area);
      return {protocol: builder.add(place, counts, {file, line}), isNew: true, isMarked: false};
    }
    if (named === null) throw new Refused("no-party", partyColumn);
    const {text, as} = named;
    if (as.role === "ignore") {
      report.skip(line, isFigure(text) ? "totals" : "ignored", text);
      return null;
    }
    const votes = sumIn(cells, votesColumns, mapping.thousands);
    // A dash says that there is nothing to say: the station stands, and its votes of that party are missing.
    const isGiven = votes !== missing;
    if (!isGiven && votesColumns.every((column) => isBlank(cells[column])))
      throw new Refused("no-votes", votesColumns[0]);
    let protocol = builder.find(place.contest, place.key);
    const isNew = protocol < 0;
    const party = as.role === "votes" ? builder.party(safePartyId(as.party)) : -1;
    const earlier = !isGiven || isNew || party < 0 ? null : builder.placeOfVotes(protocol, party);
    const sum = earlier && builder.votesRow(protocol, party);
    if (earlier && sum !== null) {
      const keyed = (one: StationPlace) => ({
        ...one,
        station: JSON.stringify([stationNumber(one.station), party]),
      });
      const first = placeAt(gathering, protocol);
      const isAdded = source.addsTo(earlier.file) || isOneRow(earlier, line, cells[partyColumn]);
      if (!isAdded || areApart(first, place)) gathering.clash(keyed(first), keyed(place));
      if (!isAdded) throw new Refused("party-twice", partyColumn, text, earlier);
      // Found before anything of the row is added.
      sumOf(builder.votes.votes.at(sum), votes, votesColumns[0], cells[votesColumns[0]]);
    }
    const isPart = isGiven && as.role === "invalid" && ballotLine(text) === "invalid";
    if (isPart) {
      const part = JSON.stringify([place.contest, place.station, text]);
      if (parts.has(part) && !source.addsTo(file)) throw new Refused("party-twice", partyColumn, text);
      parts.add(part);
      if (!isNew) sumOf(builder.counts.invalid.at(protocol), votes, votesColumns[0], cells[votesColumns[0]]);
    }
    const {differsFrom, isMarked} = differences(source, gathering, line);
    if (isNew) {
      protocol = builder.add(place, counts, {file, line});
      areas.push(place.area);
      if (source.hasProtocolsElsewhere) gathering.markProtocol(protocol, "no-protocol");
    } else {
      const differs = differsFrom(protocol);
      joinNames(builder, protocol, place, differs);
      if (!counting.addColumns(protocol, counts, differs))
        countColumns.forEach((column, index) => {
          joinCount(builder, protocol, column, counts[index], differs);
        });
    }
    let isAdded = earlier !== null;
    if (!isGiven) isAdded = false;
    else if (sum !== null) builder.votes.votes.set(sum, builder.votes.votes.at(sum) + votes);
    else if (as.role === "votes") builder.addVotes(protocol, party, votes, {file, line});
    else if (isPart) builder.counts.invalid.set(protocol, sumOf(builder.counts.invalid.at(protocol), votes));
    else if (counting.addRow(protocol, as.role, votes)) isAdded = true;
    else joinCount(builder, protocol, as.role, votes, differsFrom(protocol));
    return {protocol, isNew, isMarked: isMarked(), isAdded};
  };
}

/** True for a line that a program passes over by its name: a sum, a share, a figure that the tables have no place for. */
const isFigure = (text: string): boolean =>
  isTotals(text) || ballotLine(text) === "sum" || isPassedOver(text);

const isStationLine = (contest: string | null): contest is string =>
  contest !== null && stationLine(contest) !== null;

/** Adds the counts that a file has of its stations to those that earlier files have. */
function addedByFile(source: FileRows, {builder}: Gathering) {
  const {file, mapping} = source;
  const hasColumns = mapping.columns.some(({role}) => canBeAdded(role) && role !== "party_votes");
  /** What the columns of this file said of a station of earlier files. */
  const columnsOf = new Map<number, Int32Array>();
  /** What the rows of this file said of a station so far, by protocol and count, and what stood there before. */
  const rowsOf = new Map<string, {readonly before: number; own: number}>();
  const isAdded = (protocol: number): boolean => {
    const first = builder.placeOf(protocol).file;
    return source.addsTo(first) && !source.completes(first);
  };
  return {
    /** Every row of a station has its counts: they are added once for each file. False where nothing is to be added. */
    addColumns(
      protocol: number,
      counts: Int32Array,
      differs: (name: string, found: string) => void,
    ): boolean {
      if (!hasColumns || builder.placeOf(protocol).file === file || !isAdded(protocol)) return false;
      const own = columnsOf.get(protocol);
      if (!own) {
        setCounts(builder, protocol, addedCounts(builder, protocol, counts));
        columnsOf.set(protocol, counts.slice());
        return true;
      }
      countColumns.forEach((column, index) => {
        const count = counts[index];
        if (count === missing || count === own[index]) return;
        if (own[index] !== missing) differs(column, String(count));
        else {
          own[index] = count;
          const known = builder.counts[column].at(protocol);
          builder.counts[column].set(protocol, withCount(column, known, count));
        }
      });
      return true;
    },
    /** A row that is a count. False where it is not to be added. */
    addRow(protocol: number, column: CountColumn, count: number): boolean {
      const known = builder.counts[column].at(protocol);
      if (known === missing || !isAdded(protocol)) return false;
      const key = `${protocol} ${column}`;
      const rows = rowsOf.get(key) ?? {
        before: builder.placeOf(protocol).file === file ? missing : known,
        own: builder.placeOf(protocol).file === file ? known : missing,
      };
      rows.own = sumOf(rows.own, count);
      const sum = withCount(column, rows.before, rows.own);
      builder.counts[column].set(protocol, sum);
      rowsOf.set(key, rows);
      return true;
    },
  };
}
