import {countColumns} from "./countColumns.js";
import {type Finding, protocolFindings, repeatedFinding, repeatedStations} from "./protocolFindings.js";
import type {ProtocolSheet} from "./protocolSheet.js";
import {
  breaks,
  type CountRelation,
  countRelations,
  isCountOrMissing,
  type ProtocolCounts,
  type RelationKey,
  relationKeys,
  severityOf,
} from "./relations.js";

/** The findings on all protocols of a contest. */
export interface SheetFindings {
  /** For each relation, the positions of the stations that break it, in the order of the sheet. */
  readonly broken: Readonly<Record<RelationKey, Uint32Array>>;
  /** For each station the heaviest of its findings: 0 for none, 1 for a warning, 2 for an error. */
  readonly marks: Uint8Array;
  /** Stations that stand there more than once, with the number of their protocols. */
  readonly repeated: ReadonlyMap<string, number>;
  /** Relations that the protocols were not held against. */
  readonly leftOut: readonly CountRelation[];
}

/** The marks of `SheetFindings`. */
export const marks = {none: 0, warning: 1, error: 2} as const;

/**
 * Looks at every protocol of a sheet. The relations are those of `protocolFindings`; here only their stations are
 * noted, so that a million protocols take a fraction of a second. `findingsAt` tells more of one of them.
 * Relations that are left out – no law where the protocols come from – find nothing.
 */
export function sheetFindings(
  {table, counts}: ProtocolSheet,
  leftOut: readonly CountRelation[] = [],
): SheetFindings {
  const asked = countRelations.filter((relation) => !leftOut.includes(relation));
  const size = table.stations.length;
  const found = byRelation(() => [] as number[]);
  const {registered, received, issued, cast, invalid, cancelled, against_all} = counts;
  // One object for all protocols, filled by name: a million of them are then a matter of milliseconds.
  const protocol: ProtocolCounts = {...emptyCounts};
  for (let station = 0; station < size; station++) {
    protocol.registered = registered[station];
    protocol.received = received[station];
    protocol.issued = issued[station];
    protocol.cast = cast[station];
    protocol.invalid = invalid[station];
    protocol.cancelled = cancelled[station];
    protocol.against_all = against_all[station];
    protocol.votes = 0;
    for (const votes of table.votes) protocol.votes += votes[station];
    for (const relation of asked) if (breaks(relation, protocol)) found[relation].push(station);
    if (!holdsWholeNumbers(protocol, table.votes, station)) found["whole-number"].push(station);
  }
  const repeated = repeatedStations(table.stations);
  if (repeated.size > 0)
    for (let station = 0; station < size; station++)
      if (repeated.has(table.stations[station])) found["station-once"].push(station);
  const broken = byRelation((relation) => Uint32Array.from(found[relation]));
  return {broken, marks: marksOf(broken, size), repeated, leftOut};
}

/** The same findings where the protocols are not held against some relations between counts: nothing is looked at again. */
export function findingsWithout(all: SheetFindings, leftOut: readonly CountRelation[]): SheetFindings {
  const isLeftOut = (relation: RelationKey) => (leftOut as readonly RelationKey[]).includes(relation);
  const broken = byRelation((relation) => (isLeftOut(relation) ? new Uint32Array() : all.broken[relation]));
  return {...all, broken, marks: marksOf(broken, all.marks.length), leftOut};
}

const byRelation = <Own>(own: (relation: RelationKey) => Own): Record<RelationKey, Own> =>
  Object.fromEntries(relationKeys.map((relation) => [relation, own(relation)])) as Record<RelationKey, Own>;

const holdsWholeNumbers = (
  {registered, received, issued, cast, invalid, cancelled, against_all}: ProtocolCounts,
  votes: readonly Float64Array[],
  station: number,
): boolean =>
  isCountOrMissing(registered) &&
  isCountOrMissing(received) &&
  isCountOrMissing(issued) &&
  isCountOrMissing(cast) &&
  isCountOrMissing(invalid) &&
  isCountOrMissing(cancelled) &&
  isCountOrMissing(against_all) &&
  votes.every((own) => isCountOrMissing(own[station]));

const emptyCounts: ProtocolCounts = {
  registered: 0,
  received: 0,
  issued: 0,
  cast: 0,
  invalid: 0,
  cancelled: 0,
  against_all: 0,
  votes: 0,
};

function marksOf(broken: SheetFindings["broken"], size: number): Uint8Array {
  const found = new Uint8Array(size);
  for (const relation of relationKeys) {
    const mark = marks[severityOf(relation)];
    for (const station of broken[relation]) found[station] = Math.max(found[station], mark);
  }
  return found;
}

/** The findings on one protocol of a sheet, with what was found and what was expected. */
export function findingsAt(
  {table, counts}: ProtocolSheet,
  {repeated, leftOut}: SheetFindings,
  position: number,
): Finding[] {
  const station = table.stations[position];
  const votes = table.parties.map((party, list) => ({party, votes: table.votes[list][position]}));
  const given = Object.fromEntries(
    countColumns.map((column) => [column, countOrNull(counts[column][position])]),
  );
  const own = protocolFindings({station, ...given, votes}).filter(
    ({relation}) => !(leftOut as readonly RelationKey[]).includes(relation),
  );
  const protocols = repeated.get(station);
  return protocols === undefined ? own : [...own, repeatedFinding(station, protocols)];
}

const countOrNull = (count: number): number | null => (Number.isNaN(count) ? null : count);
