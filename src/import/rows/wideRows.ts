import {countColumns} from "../../stations/countColumns.js";
import {safePartyId} from "../knownParties.js";
import {addedCounts, areApart, differences, joinCount, joinNames, setCounts} from "./joinRows.js";
import {
  countIn,
  type FileRows,
  type Gathering,
  type Place,
  placeAt,
  type ReadVotes,
  Refused,
  sumIn,
  sumOf,
} from "./rowParts.js";
import {missing} from "./tableBuilder.js";

/** The columns of a party: one, unless several are to be added up. */
interface PartyColumns {
  readonly party: number;
  readonly places: readonly number[];
}

/** Rows that hold a whole station, with a column a party or without votes. */
export function wideReader(source: FileRows, gathering: Gathering): ReadVotes {
  const {file, mapping} = source;
  const {builder, areas} = gathering;
  const columns = mapping.columns.flatMap((column, place) =>
    column.role === "votes" ? [{places: [place], party: builder.party(safePartyId(column.party))}] : [],
  );
  const lists = mapping.combine === "add" ? byParty(columns) : columns;
  const repeats = new Set(lists.map(({party}) => party)).size < lists.length;
  const votes = new Int32Array(lists.length);
  const repeated = new Set<number>();

  /** Adds a row to a station that stands there already. */
  function addTo(protocol: number, line: number, place: Place, counts: Int32Array): ReturnType<ReadVotes> {
    // Whatever cannot be added is found before anything is.
    const rows = lists.map(({party}) => builder.votesRow(protocol, party));
    const sums = rows.map((row, list) => sumOf(row < 0 ? missing : builder.votes.votes.at(row), votes[list]));
    const known = placeAt(gathering, protocol);
    if (areApart(known, place)) gathering.clash(known, place);
    const completes = source.completes(builder.placeOf(protocol).file);
    const added = completes ? null : addedCounts(builder, protocol, counts);
    const {differsFrom, isMarked} = differences(source, gathering, line);
    joinNames(builder, protocol, place, differsFrom(protocol));
    if (added) setCounts(builder, protocol, added);
    else
      countColumns.forEach((column, index) => {
        joinCount(builder, protocol, column, counts[index], differsFrom(protocol));
      });
    rows.forEach((row, list) => {
      if (sums[list] === missing) return;
      if (row < 0) builder.addVotes(protocol, lists[list].party, sums[list], {file, line});
      else builder.votes.votes.set(row, sums[list]);
    });
    const isAdded = source.addsTo(builder.placeOf(protocol).file);
    return {protocol, isNew: false, isMarked: isMarked(), isAdded};
  }

  /** A row goes together with one of another file that says what it does not: the votes, or the counts alone. */
  function isJoined(protocol: number): boolean {
    const other = builder.placeOf(protocol).file;
    return (
      source.addsTo(other) ||
      (source.completes(other) && lists.every(({party}) => builder.votesRow(protocol, party) < 0))
    );
  }

  return (line, cells, place, counts) => {
    for (let list = 0; list < lists.length; list++) {
      const {places} = lists[list];
      votes[list] =
        places.length === 1
          ? countIn(cells, places[0], mapping.thousands)
          : sumIn(cells, places, mapping.thousands);
    }
    if (repeats) refuseRepeats(lists, votes);
    const first = builder.find(place.contest, place.key);
    if (first >= 0 && isJoined(first)) return addTo(first, line, place, counts);
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
      if (votes[list] !== missing) builder.addVotes(protocol, lists[list].party, votes[list], {file, line});
    return {protocol, isNew: true, isMarked: false};
  };
}

/** Each party once, with all its columns. */
function byParty(columns: readonly PartyColumns[]): PartyColumns[] {
  const places = new Map<number, readonly number[]>();
  for (const column of columns)
    places.set(column.party, [...(places.get(column.party) ?? []), ...column.places]);
  return [...places].map(([party, all]) => ({party, places: all}));
}

/** This project's own files may have several columns for a party, of which a row fills one. */
function refuseRepeats(lists: readonly PartyColumns[], votes: Int32Array): void {
  const filled = new Set<number>();
  lists.forEach(({places: [place], party}, list) => {
    if (votes[list] === missing) return;
    if (filled.has(party)) throw new Refused("party-twice", place, String(votes[list]));
    filled.add(party);
  });
}
