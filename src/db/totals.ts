/**
 * The SQL that adds protocols up. One text: native DuckDB runs it in the build, DuckDB-WASM in the browser, and any
 * other DuckDB on the same Parquet files.
 */

/**
 * Totals of every contest, of its regions and of its districts, from the tables `protocols` and `votes`. One row
 * for each place and party; `level` says what the place is, and the place's own counts are repeated on its rows.
 * Stations without a district or a region have no row of that level. A contest without votes has one row
 * with `party` null.
 *
 * A count that a protocol leaves out is what the contract takes it for: `invalid` and `against_all` are 0, `cast` is
 * the ballots counted; `registered` is null for a place as soon as one of its protocols leaves it out.
 *
 * Sums are DOUBLE (whole and exact up to 2^53): DuckDB's own sum of integers is HUGEINT, which reaches JavaScript as
 * an object. The order is fixed, so that two engines can be compared row by row.
 */
export const totalsQuery = `
WITH counted_ballots AS (
  SELECT contest, station, sum(votes) AS ballots
  FROM votes SEMI JOIN (FROM protocols WHERE "cast" IS NULL) USING (contest, station)
  GROUP BY contest, station
),
counts AS (
  SELECT
    contest, region, district,
    GROUPING(region, district)::INTEGER AS wideness,
    count(*)::INTEGER AS stations,
    CASE WHEN count(registered) = count(*) THEN sum(registered) END::DOUBLE AS registered,
    sum(coalesce("cast", coalesce(ballots, 0) + coalesce(invalid, 0) + coalesce(against_all, 0)))::DOUBLE AS "cast",
    sum(coalesce(invalid, 0))::DOUBLE AS invalid,
    sum(coalesce(against_all, 0))::DOUBLE AS against_all
  FROM protocols LEFT JOIN counted_ballots USING (contest, station)
  GROUP BY GROUPING SETS ((contest), (contest, region), (contest, region, district))
  HAVING CASE wideness WHEN 3 THEN true WHEN 1 THEN region IS NOT NULL ELSE district IS NOT NULL END
),
party_votes AS (
  SELECT
    contest, region, district, party,
    GROUPING(region, district)::INTEGER AS wideness,
    sum(votes)::DOUBLE AS votes
  FROM votes JOIN protocols USING (contest, station)
  GROUP BY GROUPING SETS ((contest, party), (contest, region, party), (contest, region, district, party))
  HAVING CASE wideness WHEN 3 THEN true WHEN 1 THEN region IS NOT NULL ELSE district IS NOT NULL END
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
  /** Null where a protocol leaves it out. */
  readonly registered: number | null;
  readonly cast: number;
  readonly invalid: number;
  readonly against_all: number;
  readonly party: string | null;
  readonly votes: number | null;
}
