import {type CountColumn, countColumns} from "./countColumns.js";
import type {Protocol} from "./protocol.js";
import {
  breaks,
  countRelations,
  isCountOrMissing,
  type ProtocolCounts,
  type RelationKey,
  relations,
  type Severity,
  severityOf,
} from "./relations.js";

/** A relation that a protocol breaks. The protocol is kept; the reader is told. */
export interface Finding {
  readonly relation: RelationKey;
  readonly station: string;
  /** What was looked at: a column of `protocols`, or the party whose votes they are. */
  readonly column: string;
  readonly found: number;
  /** What the relation asks for: the number to equal or not to exceed; null where any whole number from 0 on will do. */
  readonly expected: number | null;
  readonly severity: Severity;
}

/**
 * The findings on one protocol: every relation of `relations.ts` but the one between protocols (no
 * station twice), which `repeatedStations` looks at.
 */
export function protocolFindings(protocol: Protocol): Finding[] {
  const {station, votes} = protocol;
  const finding = (
    relation: RelationKey,
    column: string,
    found: number,
    expected: number | null,
  ): Finding => ({
    relation,
    station,
    column,
    found,
    expected,
    severity: severityOf(relation),
  });
  const counts = countsOf(protocol);
  const cells = [
    ...countColumns.map((column) => ({column, value: counts[column]})),
    ...votes.map((row) => ({column: row.party, value: row.votes})),
  ];
  return [
    ...countRelations
      .filter((relation) => breaks(relation, counts))
      .map((relation) => {
        const {column, found, expected} = relations[relation];
        return finding(relation, column, found(counts), expected(counts));
      }),
    ...cells
      .filter(({value}) => !isCountOrMissing(value))
      .map(({column, value}) => finding("whole-number", column, value, null)),
  ];
}

function countsOf(protocol: Protocol): ProtocolCounts {
  const counts = Object.fromEntries(countColumns.map((column) => [column, protocol[column] ?? Number.NaN]));
  return {
    ...(counts as Record<CountColumn, number>),
    votes: protocol.votes.reduce((sum, row) => sum + row.votes, 0),
  };
}

/** The stations that stand in a contest more than once, with the number of their protocols. */
export function repeatedStations(stations: readonly string[]): ReadonlyMap<string, number> {
  const repeated = new Map<string, number>();
  if (new Set(stations).size === stations.length) return repeated;
  const seen = new Set<string>();
  for (const station of stations) {
    if (seen.has(station)) repeated.set(station, (repeated.get(station) ?? 1) + 1);
    else seen.add(station);
  }
  return repeated;
}

/** The finding on a station that stands in a contest so many times. */
export const repeatedFinding = (station: string, protocols: number): Finding => ({
  relation: "station-once",
  station,
  column: "station",
  found: protocols,
  expected: 1,
  severity: severityOf("station-once"),
});
