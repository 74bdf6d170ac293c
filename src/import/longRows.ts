import {type CountColumn, countColumns} from "../stations/countColumns.js";
import {ballotLine} from "./ballotLines.js";
import {guessParty, partyText} from "./guessMapping.js";
import {safePartyId} from "./knownParties.js";
import type {PartyRole} from "./mapping.js";
import {
  countIn,
  type FileRows,
  type Gathering,
  nameOf,
  type Place,
  placeAt,
  type ReadVotes,
  Refused,
} from "./rowParts.js";
import type {StationPlace} from "./stationKey.js";
import {missing, type TableBuilder} from "./tableBuilder.js";
import {isTotals} from "./totalsRow.js";

/** Rows that hold a station and a party each; what they say of the station itself goes into its protocol. */
export function longReader(source: FileRows, gathering: Gathering): ReadVotes {
  const {file, mapping, known, headings} = source;
  const {builder, report, areas} = gathering;
  const partyColumn = mapping.columns.findIndex(({role}) => role === "party");
  const candidateColumn = mapping.columns.findIndex(({role}) => role === "candidate");
  /** Parts of the ballots that count for nobody are added up: those that a station has by now. */
  const parts = new Set<string>();
  const votesColumn = mapping.columns.findIndex(({role}) => role === "party_votes");
  const roles = new Map<string, PartyRole>(mapping.parties.map(({text, as}) => [text, as]));
  const roleOf = (text: string): PartyRole => {
    const role = roles.get(text) ?? (mapping.isOwn ? {role: "votes", party: text} : guessParty(text, known));
    roles.set(text, role);
    return role;
  };

  return (line, cells, place, counts) => {
    const text = partyText(
      nameOf(cells[partyColumn], source),
      candidateColumn < 0 ? null : nameOf(cells[candidateColumn], source),
    );
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
      const earlier = builder.placeOfVotes(protocol, party);
      if (earlier) {
        const keyed = (one: StationPlace) => ({...one, station: JSON.stringify([one.station, party])});
        gathering.clash(keyed(placeAt(gathering, protocol)), keyed(place));
        throw new Refused("party-twice", partyColumn, text, earlier);
      }
    }
    if (as.role === "invalid" && ballotLine(text) === "invalid") {
      const part = JSON.stringify([place.contest, place.station, text]);
      if (parts.has(part)) throw new Refused("party-twice", partyColumn, text);
      parts.add(part);
    }
    let isMarked = false;
    const differs: Differs = (name, found) => {
      const column = headings[mapping.columns.findIndex(({role}) => role === name)] ?? name;
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
    if (as.role === "votes") builder.addVotes(protocol, party, votes, {file, line});
    else if (as.role === "invalid" && ballotLine(text) === "invalid") {
      const before = builder.counts.invalid.at(protocol);
      builder.counts.invalid.set(protocol, (before === missing ? 0 : before) + votes);
    } else joinCount(builder, protocol, as.role, votes, differs);
    return {protocol, isNew, isMarked};
  };
}

/** Told where a later row of a station contradicts an earlier one: in which column of the tables, and what it says. */
type Differs = (name: string, found: string) => void;

/** What a later row says of a station: fills what was empty, and differs where it contradicts. */
function joinCount(
  {counts}: TableBuilder,
  protocol: number,
  column: CountColumn,
  count: number,
  differs: Differs,
): void {
  const known = counts[column].at(protocol);
  if (count === missing || count === known) return;
  if (known === missing) counts[column].set(protocol, count);
  else differs(column, String(count));
}

function joinNames({names}: TableBuilder, protocol: number, place: Place, differs: Differs): void {
  // Reconstructed votes make a reconstructed protocol, whatever its other counts rest on.
  if (place.basis === "reconstructed") names.basis[protocol] = place.basis;
  for (const name of ["region", "district"] as const) {
    const found = place[name];
    if (found === null || found === names[name][protocol]) continue;
    if (names[name][protocol] === null) names[name][protocol] = found;
    else differs(name, found);
  }
}
