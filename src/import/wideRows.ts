import {safePartyId} from "./knownParties.js";
import {countIn, type FileRows, type Gathering, placeAt, type ReadVotes, Refused} from "./rowParts.js";
import {missing} from "./tableBuilder.js";

/** Rows that hold a whole station, with a column a party or without votes. */
export function wideReader({file, mapping}: FileRows, gathering: Gathering): ReadVotes {
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
      if (votes[list] !== missing) builder.addVotes(protocol, lists[list].party, votes[list], {file, line});
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
