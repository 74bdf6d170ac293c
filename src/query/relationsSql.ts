import {type CountRelation, countRelations, type Severity, severityOf} from "../stations/relations.js";
import {largestStation, largestSupplyPercent} from "../stations/stationLimits.js";

/** A relation between the counts of a protocol, in SQL. */
interface RelationSql {
  /** As a reader would write it down. */
  readonly formula: string;
  /** Over a protocol with its `valid` votes. A count that is not given makes it NULL, which breaks nothing. */
  readonly broken: string;
  /** What was found, and what it must equal or not exceed, over the same protocol. */
  readonly found: string;
  readonly expected: string;
}

/** The relations of `stations/relations.ts`, by their keys. */
const relations: Readonly<Record<CountRelation, RelationSql>> = {
  "box-adds-up": {
    formula: "cast = votes + against all + invalid",
    // Without the invalid ballots only more votes than ballots are too many.
    broken: `CASE WHEN invalid IS NULL THEN valid > "cast" ELSE valid + invalid <> "cast" END`,
    found: `"cast"`,
    expected: "valid + coalesce(invalid, 0)",
  },
  "cast-within-issued": {
    formula: "cast ≤ issued",
    broken: `"cast" > issued`,
    found: `"cast"`,
    expected: "issued",
  },
  "issued-within-received": {
    formula: "issued ≤ received",
    broken: "issued > received",
    found: "issued",
    expected: "received",
  },
  "received-is-spent": {
    formula: "received = issued + cancelled",
    broken: "received <> issued + cancelled",
    found: "received",
    expected: "issued + cancelled",
  },
  "cast-within-registered": {
    formula: "cast ≤ registered",
    broken: `"cast" > registered`,
    found: `"cast"`,
    expected: "registered",
  },
  "received-within-reserve": {
    formula: `received ≤ ${largestSupplyPercent}% of registered`,
    broken: `received > ${largestSupplyPercent} * registered::BIGINT // 100`,
    found: "received",
    expected: `${largestSupplyPercent} * registered::BIGINT // 100`,
  },
  "station-size": {
    formula: `registered ≤ ${largestStation}`,
    broken: `registered > ${largestStation}`,
    found: "registered",
    expected: String(largestStation),
  },
};

/** Protocols with the votes for all lists and against all; `of` narrows down whose. */
export const sheetSql = (of = ""): string => `sheet AS (
  SELECT p.*, coalesce((SELECT sum(v.votes) FROM votes AS v
    WHERE v.contest = p.contest AND v.station = p.station), 0)::BIGINT + coalesce(p.against_all, 0) AS valid
  FROM protocols AS p${of}
)`;

/** Every protocol of the sheet once a relation: whether it breaks it. Relations are told by key or by formula. */
export const checkedSql = (toldBy: "key" | "formula"): string => `checked AS (
  SELECT contest, basis, unnest([
    ${countRelations
      .map((key, place) => {
        const {formula, broken} = relations[key];
        return `{place: ${place + 1}, relation: '${toldBy === "key" ? key : formula}', broken: ${broken}}`;
      })
      .join(",\n    ")}
  ], recursive := true)
  FROM sheet
)`;

/** Every protocol of the sheet once a relation that it breaks, with what was found there and what the relation asks. */
export const brokenSql = `broken AS (
  SELECT station, region, basis, unnest([
    ${countRelations
      .map((key, place) => {
        const {broken, found, expected} = relations[key];
        return `CASE WHEN ${broken} THEN {place: ${place + 1}, relation: '${key}', found: ${found}, expected: ${expected}} END`;
      })
      .join(",\n    ")}
  ], recursive := true)
  FROM sheet
)`;

/**
 * True for a protocol that breaks a relation whose breach is an error, relations that are left out aside; false where
 * nothing is known to be wrong.
 */
export const hasErrorSql = (leftOut: readonly CountRelation[] = []): string =>
  anyBroken("error", leftOut).join("\n      OR ") || "false";

/** The same of those that only warn. */
export const hasWarningSql = (leftOut: readonly CountRelation[] = []): string =>
  anyBroken("warning", leftOut).join(" OR ") || "false";

const anyBroken = (severity: Severity, leftOut: readonly CountRelation[]): readonly string[] =>
  countRelations
    .filter((key) => severityOf(key) === severity && !leftOut.includes(key))
    .map((key) => `coalesce(${relations[key].broken}, false)`);

/** The condition that a relation is none of those left out, behind its connecting word; empty where none is. */
export const notLeftOutSql = (word: "WHERE" | "AND", leftOut: readonly CountRelation[]): string =>
  leftOut.length === 0 ? "" : `\n${word} relation NOT IN (${leftOut.map((key) => `'${key}'`).join(", ")})`;
