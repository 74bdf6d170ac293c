import {type CountColumn, countColumns} from "./countColumns.js";
import type {Finding} from "./protocolFindings.js";
import type {ProtocolSheet} from "./protocolSheet.js";
import {
  type CountRelation,
  countRelations,
  type RelationKey,
  relationKeys,
  type Severity,
  severityOf,
} from "./relations.js";
import {findingsAt, marks, type SheetFindings, sheetFindings} from "./sheetFindings.js";

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
  let [errors, warnings] = [0, 0];
  for (const mark of found.marks) {
    if (mark === marks.error) errors++;
    else if (mark === marks.warning) warnings++;
  }
  // A protocol without a line “against all” has no such votes: nothing is wanting then.
  const notGiven = countColumns.filter(
    (column) => column !== "against_all" && sheet.counts[column].every(Number.isNaN),
  );
  return {sheet, found, marked: {errors, warnings}, notGiven};
}

/** True for a protocol that is left out with others that have errors, or any finding. */
export const isMarked = ({found}: CheckedSheet, station: number, least: Severity): boolean =>
  found.marks[station] >= marks[least];

/** The regions in which something was found, in the order of the sheet. */
export const markedRegions = ({sheet, found}: CheckedSheet): readonly string[] => [
  ...new Set(sheet.table.regions.filter((_, station) => found.marks[station] > 0)),
];

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
    const stations = found.broken[relation].filter(
      (station) => region === null || sheet.table.regions[station] === region,
    );
    if (relation !== "whole-number") return stations.length;
    // A protocol may have several counts that are none.
    const wrong = (station: number) =>
      findingsAt(sheet, found, station).filter((finding) => finding.relation === relation);
    return stations.reduce((sum, station) => sum + wrong(station).length, 0);
  };
  return Object.fromEntries(relationKeys.map((key) => [key, count(key)])) as Record<RelationKey, number>;
}

/** The findings that a filter lets through, by station in the order of the sheet; no more than asked for. */
export function listedFindings(
  {sheet, found}: CheckedSheet,
  {relation, severity, region}: FindingFilter,
  most = Number.POSITIVE_INFINITY,
): readonly ListedFinding[] {
  const listed: ListedFinding[] = [];
  const {regions} = sheet.table;
  for (let station = 0; station < regions.length && listed.length < most; station++) {
    if (found.marks[station] === 0 || (region !== null && regions[station] !== region)) continue;
    for (const finding of findingsAt(sheet, found, station)) {
      const isAsked =
        (relation === null || finding.relation === relation) &&
        (severity === null || finding.severity === severity);
      if (isAsked && listed.length < most) listed.push({...finding, region: regions[station]});
    }
  }
  return listed;
}
