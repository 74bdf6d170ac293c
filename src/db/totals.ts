/**
 * The SQL that adds protocols up. One text: native DuckDB runs it in the build, DuckDB-WASM in the browser, and any
 * other DuckDB on the same Parquet files.
 */

/**
 * Totals of every contest, of its regions and of its districts, from the tables `protocols` and `votes`. One row
 * for each place and party; `level` says what the place is, and the place's own counts are repeated on its rows.
 * Stations without a district take part in their contest and region only. A contest without votes has one row with
 * `party` null.
 *
 * Sums are DOUBLE (whole and exact up to 2^53): DuckDB's own sum of integers is HUGEINT, which reaches JavaScript as
 * an object. The order is fixed, so that two engines can be compared row by row.
 */
export const totalsQuery = `
WITH counts AS (
  SELECT
    contest, region, district,
    GROUPING(region, district)::INTEGER AS wideness,
    count(*)::INTEGER AS stations,
    sum(registered)::DOUBLE AS registered,
    sum("cast")::DOUBLE AS "cast",
    sum(invalid)::DOUBLE AS invalid,
    sum(against_all)::DOUBLE AS against_all
  FROM protocols
  GROUP BY GROUPING SETS ((contest), (contest, region), (contest, region, district))
  HAVING GROUPING(district) = 1 OR district IS NOT NULL
),
party_votes AS (
  SELECT
    contest, region, district, party,
    GROUPING(region, district)::INTEGER AS wideness,
    sum(votes)::DOUBLE AS votes
  FROM votes JOIN protocols USING (contest, station)
  GROUP BY GROUPING SETS ((contest, party), (contest, region, party), (contest, region, district, party))
  HAVING GROUPING(district) = 1 OR district IS NOT NULL
)
SELECT
  counts.contest,
  CASE counts.wideness WHEN 3 THEN 'contest' WHEN 1 THEN 'region' ELSE 'district' END AS level,
  counts.region, counts.district,
  stations, registered, "cast", invalid, against_all,
  party, votes
FROM counts LEFT JOIN party_votes
  ON counts.contest = party_votes.contest
  AND counts.wideness = party_votes.wideness
  AND counts.region IS NOT DISTINCT FROM party_votes.region
  AND counts.district IS NOT DISTINCT FROM party_votes.district
ORDER BY
  counts.contest, counts.wideness DESC, counts.region NULLS FIRST, counts.district NULLS FIRST, party NULLS FIRST
`.trim();

/** One row of the answer to `totalsQuery`. */
export interface TotalsRow {
  readonly contest: string;
  readonly level: "contest" | "region" | "district";
  /** Null on the rows of the whole contest. */
  readonly region: string | null;
  /** Null on the rows of the whole contest and of a region. */
  readonly district: string | null;
  readonly stations: number;
  readonly registered: number;
  readonly cast: number;
  readonly invalid: number;
  readonly against_all: number;
  readonly party: string | null;
  readonly votes: number | null;
}
