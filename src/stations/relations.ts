import type {CountColumn} from "./countColumns.js";
import {largestStation, largestSupplyPercent} from "./stationLimits.js";

/** An error where the figures cannot all be right; a warning where they are unlikely. */
export type Severity = "error" | "warning";

/** The counts that the relations are about, with the votes for all lists together. NaN where the protocol does not give one: no relation is broken by it. */
export type ProtocolCounts = Record<CountColumn | "votes", number>;

/** A relation between the counts of one protocol. */
export interface Relation {
  readonly severity: Severity;
  /** The column that is held against the others. */
  readonly column: keyof ProtocolCounts;
  readonly found: (counts: ProtocolCounts) => number;
  /** What the column must equal, or not exceed. */
  readonly expected: (counts: ProtocolCounts) => number;
  readonly kind: "equals" | "at-most";
}

/**
 * The relations a protocol's counts must meet, by their stable keys (Constitutional Law on Elections, arts. 37 and
 * 43). Each is a comparison that is false for NaN, so that a count which is not given breaks nothing by being missing.
 */
export const relations = {
  "box-adds-up": {
    severity: "error",
    column: "cast",
    found: ({cast}) => cast,
    expected: countedInBox,
    kind: "equals",
  },
  "cast-within-issued": {
    severity: "error",
    column: "cast",
    found: ({cast}) => cast,
    expected: ({issued}) => issued,
    kind: "at-most",
  },
  "issued-within-received": {
    severity: "error",
    column: "issued",
    found: ({issued}) => issued,
    expected: ({received}) => received,
    kind: "at-most",
  },
  "received-is-spent": {
    severity: "error",
    column: "received",
    found: ({received}) => received,
    expected: ({issued, cancelled}) => issued + cancelled,
    kind: "equals",
  },
  "cast-within-registered": {
    severity: "error",
    column: "cast",
    found: ({cast}) => cast,
    expected: ({registered}) => registered,
    kind: "at-most",
  },
  "received-within-reserve": {
    severity: "error",
    column: "received",
    found: ({received}) => received,
    expected: ({registered}) => Math.floor((largestSupplyPercent * registered) / 100),
    kind: "at-most",
  },
  "station-size": {
    severity: "warning",
    column: "registered",
    found: ({registered}) => registered,
    expected: () => largestStation,
    kind: "at-most",
  },
} as const satisfies Record<string, Relation>;

/**
 * Ballots that were counted one way or another. A protocol without a line “against all” has no such votes; one that
 * leaves its invalid ballots out may have as many as the box holds beside the votes, so that only more votes than
 * ballots are too many.
 */
function countedInBox({cast, votes, against_all, invalid}: ProtocolCounts): number {
  const valid = votes + (Number.isNaN(against_all) ? 0 : against_all);
  return Number.isNaN(invalid) ? Math.max(valid, cast) : valid + invalid;
}

/** Relations between counts, by key. */
export type CountRelation = keyof typeof relations;

/** Every relation: between counts; each count a whole number from 0 on; and no station twice in a contest. */
export type RelationKey = CountRelation | "whole-number" | "station-once";

/** The relations between counts, in the order in which they are told. */
export const countRelations = Object.keys(relations) as readonly CountRelation[];

/** All relations, in the order in which they are told. */
export const relationKeys: readonly RelationKey[] = [...countRelations, "whole-number", "station-once"];

/** How much a broken relation weighs. */
export const severityOf = (relation: RelationKey): Severity =>
  relation === "whole-number" || relation === "station-once" ? "error" : relations[relation].severity;

/** True where the counts break the relation. */
export function breaks(relation: CountRelation, counts: ProtocolCounts): boolean {
  const {found, expected, kind}: Relation = relations[relation];
  const given = found(counts);
  const wanted = expected(counts);
  return given > wanted || (kind === "equals" && given < wanted);
}

/** True for a count that a protocol can hold, and for one that it does not give. */
export const isCountOrMissing = (value: number): boolean =>
  Number.isNaN(value) || (Number.isSafeInteger(value) && value >= 0);
