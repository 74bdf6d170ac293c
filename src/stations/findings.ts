import {type CountColumn, countColumns} from "./countColumns.js";
import type {Finding} from "./protocolFindings.js";
import type {ProtocolSheet} from "./protocolSheet.js";
import {
  type CountRelation,
  countRelations,
  isCountOrMissing,
  type RelationKey,
  relationKeys,
  type Severity,
  severityOf,
} from "./relations.js";
import {findingsAt, findingsWithout, marks, type SheetFindings, sheetFindings} from "./sheetFindings.js";

export {
  type CountRelation,
  countRelations,
  type Finding,
  type ProtocolSheet,
  type RelationKey,
  relationKeys,
  type Severity,
  type SheetFindings,
  severityOf,
};

/** Which findings are listed; null where the reader has not chosen. */
export interface FindingFilter {
  readonly relation: RelationKey | null;
  readonly severity: Severity | null;
  /** Id of a region. */
  readonly region: string | null;
}

/** No finding left out. */
export const everyFinding: FindingFilter = {relation: null, severity: null, region: null};

/** The protocols of a contest with what was found on them. */
export interface CheckedSheet {
  readonly sheet: ProtocolSheet;
  readonly found: SheetFindings;
  /** Protocols with an error, and protocols with warnings only. */
  readonly marked: {readonly errors: number; readonly warnings: number};
  /** Counts that no protocol gives: relations could not be looked at for want of them. */
  readonly notGiven: readonly CountColumn[];
}

/** Looks at every protocol of a sheet; holds none against the relations that are left out. */
export function checkedSheet(sheet: ProtocolSheet, leftOut: readonly CountRelation[] = []): CheckedSheet {
  const found = sheetFindings(sheet, leftOut);
  // A protocol without a line “against all” has no such votes: nothing is wanting then.
  const notGiven = countColumns.filter(
    (column) => column !== "against_all" && sheet.counts[column].every(Number.isNaN),
  );
  return {sheet, found, marked: markedIn(found), notGiven};
}

/** The same protocols, held against all relations but these: of a million nothing is looked at a second time. */
export function checkedWithout(all: CheckedSheet, leftOut: readonly CountRelation[]): CheckedSheet {
  const found = findingsWithout(all.found, leftOut);
  return {...all, found, marked: markedIn(found)};
}

function markedIn(found: SheetFindings): CheckedSheet["marked"] {
  let [errors, warnings] = [0, 0];
  for (const mark of found.marks) {
    if (mark === marks.error) errors++;
    else if (mark === marks.warning) warnings++;
  }
  return {errors, warnings};
}

/** True for a protocol that is left out with others that have errors, or any finding. */
export const isMarked = ({found}: CheckedSheet, station: number, least: Severity): boolean =>
  found.marks[station] >= marks[least];

/** The regions in which something was found, in the order of the sheet. */
export function markedRegions({sheet, found}: CheckedSheet): readonly string[] {
  const {regions} = sheet.table;
  const marked = new Set<string>();
  // The stations of a region stand together: it is looked up once.
  let last: string | null = null;
  for (let station = 0; station < regions.length; station++) {
    if (found.marks[station] === 0 || regions[station] === last) continue;
    last = regions[station];
    marked.add(last);
  }
  return [...marked];
}

/** A finding with the region of its station. */
export interface ListedFinding extends Finding {
  readonly region: string;
}

/** How many findings of each relation there are, as far as severity and region are asked for. */
export function countsByRelation(
  {sheet, found}: CheckedSheet,
  {severity, region}: Pick<FindingFilter, "severity" | "region">,
): Readonly<Record<RelationKey, number>> {
  const count = (relation: RelationKey): number => {
    if (severity !== null && severityOf(relation) !== severity) return 0;
    const all = found.broken[relation];
    const stations = region === null ? all : all.filter((station) => sheet.table.regions[station] === region);
    if (relation !== "whole-number") return stations.length;
    // A protocol may have several counts that are none.
    return stations.reduce((sum, station) => sum + wrongCounts(sheet, station), 0);
  };
  return Object.fromEntries(relationKeys.map((key) => [key, count(key)])) as Record<RelationKey, number>;
}

/** How many counts of a protocol are no whole numbers from 0 on. */
const wrongCounts = ({table, counts}: ProtocolSheet, station: number): number =>
  [...Object.values(counts), ...table.votes].filter((column) => !isCountOrMissing(column[station])).length;

/** The findings that a filter lets through, by station in the order of the sheet; no more than asked for. */
export function listedFindings(
  {sheet, found}: CheckedSheet,
  {relation, severity, region}: FindingFilter,
  most = Number.POSITIVE_INFINITY,
): readonly ListedFinding[] {
  const listed: ListedFinding[] = [];
  const {regions} = sheet.table;
  const asked = relationKeys.filter(
    (key) => (relation === null || key === relation) && (severity === null || severityOf(key) === severity),
  );
  // Only stations with such a finding are told more of: where few of a million have one, the others cost nothing.
  const hasAsked = new Uint8Array(regions.length);
  for (const key of asked) for (const station of found.broken[key]) hasAsked[station] = 1;
  for (let station = 0; station < regions.length && listed.length < most; station++) {
    if (hasAsked[station] === 0 || (region !== null && regions[station] !== region)) continue;
    for (const finding of findingsAt(sheet, found, station))
      if (asked.includes(finding.relation) && listed.length < most)
        listed.push({...finding, region: regions[station]});
  }
  return listed;
}
