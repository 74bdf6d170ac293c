/** The SQL behind the charts and tables of the protocols: of the contest in the address. */
import type {CountRelation} from "../../stations/relations.js";
import {brokenSql, checkedSql, hasErrorSql, hasWarningSql, notLeftOutSql, sheetSql} from "../relationsSql.js";

/** Narrows protocols down to those of the contest in the address. */
const ofScenario = " JOIN scenario USING (contest)";

/** The party with the most votes, and each station with its ballots, counted where the protocol leaves them out. */
const stations = `
WITH winner AS (
  SELECT party FROM votes JOIN scenario USING (contest) GROUP BY party ORDER BY sum(votes.votes) DESC, party LIMIT 1
),
stations AS (
  SELECT
    p.station, p.region, p.basis, p.registered,
    coalesce(p."cast", sum(v.votes) + coalesce(p.invalid, 0) + coalesce(p.against_all, 0))::BIGINT AS ballots,
    coalesce(sum(v.votes) FILTER (WHERE v.party IN (FROM winner)), 0)::BIGINT AS leader_votes
  FROM protocols AS p JOIN scenario USING (contest) LEFT JOIN votes AS v USING (contest, station)
  GROUP BY p.station, p.region, p.basis, p.registered, p."cast", p.invalid, p.against_all
)`.trim();

/** A dot a station. */
const scatter = `
${stations}
SELECT
  station, registered, ballots, leader_votes,
  100 * ballots / nullif(registered, 0) AS turnout_percent,
  100 * leader_votes / nullif(ballots, 0) AS leader_percent,
  basis
FROM stations
ORDER BY station`;

/** So many stations that they are counted in squares of two points; what is 100 % or more stands in the last one. */
const grid = `
${stations}
SELECT
  2 * least(floor(100 * ballots / registered / 2), 49)::INTEGER AS turnout_from,
  2 * least(floor(100 * leader_votes / ballots / 2), 49)::INTEGER AS leader_share_from,
  count(*)::INTEGER AS stations,
  string_agg(DISTINCT basis, ', ' ORDER BY basis) AS basis
FROM stations
WHERE registered > 0 AND ballots > 0
GROUP BY turnout_from, leader_share_from
ORDER BY turnout_from, leader_share_from`;

/** Bars of five points, or of two where there are 500 stations or more. */
const histogram = `
${stations},
width AS (
  SELECT CASE WHEN count(*) < 500 THEN 5 ELSE 2 END AS points FROM stations
)
SELECT
  (points * least(floor(100 * ballots / registered / points), 100 // points - 1))::INTEGER AS turnout_from,
  count(*)::INTEGER AS stations,
  sum(registered)::BIGINT AS voters,
  100 * count(*) / sum(count(*)) OVER () AS percent_of_stations,
  100 * sum(registered) / sum(sum(registered)) OVER () AS percent_of_voters,
  string_agg(DISTINCT basis, ', ' ORDER BY basis) AS basis
FROM stations, width
WHERE registered > 0
GROUP BY turnout_from
ORDER BY turnout_from`;

/** Regions with the leader's share: never of real ones whose rows are reconstructed, see \`turnouts\`. */
const regions = `
${stations}
SELECT
  region,
  CASE WHEN count(registered) = count(*) THEN sum(registered) END::BIGINT AS registered,
  sum(ballots)::BIGINT AS ballots,
  -- NULL where not every protocol of the region gives its registered voters.
  CASE WHEN count(registered) = count(*) THEN 100.0 * sum(ballots) / nullif(sum(registered), 0) END AS turnout_percent,
  100.0 * sum(leader_votes) / nullif(sum(ballots), 0) AS leader_percent,
  string_agg(DISTINCT basis, ', ' ORDER BY basis) AS basis
FROM stations
WHERE region IS NOT NULL
GROUP BY region
ORDER BY turnout_percent DESC NULLS LAST, region`;

/** Real regions of which the turnout alone is published: the rows that give it are reconstructed. */
const turnouts = `
SELECT
  region,
  round(100.0 * sum(p."cast") / sum(p.registered), 1) AS turnout_percent,
  string_agg(DISTINCT p.basis, ', ' ORDER BY p.basis) AS rows_are
FROM protocols AS p JOIN scenario USING (contest)
GROUP BY region
ORDER BY sum(p."cast") / sum(p.registered) DESC, region`;

type LeftOut = readonly CountRelation[];

/** How many protocols break each relation between their counts. */
const findings = (leftOut: LeftOut) => `
WITH ${sheetSql(ofScenario)},
${checkedSql("key")}
SELECT
  relation, count(*) FILTER (WHERE broken)::INTEGER AS protocols,
  string_agg(DISTINCT basis, ', ' ORDER BY basis) AS basis
FROM checked${notLeftOutSql("WHERE", leftOut)}
GROUP BY place, relation
ORDER BY place`;

/** The findings one by one, by station; those of every relation, whatever the page narrows them down to. */
const findingsListed = (leftOut: LeftOut) => `
WITH ${sheetSql(ofScenario)},
${brokenSql}
SELECT station, region, relation, found, expected, basis
FROM broken
WHERE relation IS NOT NULL${notLeftOutSql("AND", leftOut)}
ORDER BY station, place`;

/** Official and observed shares of ballots on 10 January 2021; the observers' are worked out from whole percentages. */
const beside = `
WITH counted_twice AS (
  -- The one election of which there is an official count and the observers'.
  SELECT election FROM contests GROUP BY election
  HAVING bool_or(basis = 'official') AND bool_or(basis = 'observers')
),
counts AS (
  FROM contests SEMI JOIN counted_twice USING (election)
),
counted AS (
  SELECT contest, party, o.votes FROM official AS o SEMI JOIN counts USING (contest)
  UNION ALL
  SELECT contest, party, sum(v.votes) FROM votes AS v
  SEMI JOIN (FROM counts WHERE basis = 'observers') USING (contest)
  GROUP BY contest, party
),
figures AS (
  SELECT c.basis, f.party, 100.0 * f.votes / c."cast" AS percent FROM counted AS f JOIN counts AS c USING (contest)
  UNION ALL
  SELECT basis, 'turnout', 100.0 * "cast" / registered FROM counts
  UNION ALL
  SELECT basis, 'invalid', 100.0 * invalid / "cast" FROM counts
)
SELECT
  party AS figure,
  round(max(percent) FILTER (WHERE basis = 'official'), 2) AS official_percent,
  -- Votes worked out from whole percentages give the printed ones when rounded: true to half a point.
  round(max(percent) FILTER (WHERE basis = 'observers')) AS observed_percent_as_printed
FROM figures
GROUP BY party
ORDER BY official_percent DESC`;

/** Invalid ballots of the counts that publish them. In 2021 the official figure holds unaccounted ballots too. */
const invalid = `
SELECT
  date, contest, basis, invalid, "cast",
  round(100.0 * invalid / "cast", 2) AS invalid_percent,
  share_half_width AS plus_minus
FROM contests
WHERE invalid IS NOT NULL AND left(date, 4)::INTEGER >= 2016
ORDER BY date, rank`;

/** What is left of the votes without protocols that have an error, and without those that have any finding. */
const effect = (leftOut: LeftOut) => `
WITH ${sheetSql(ofScenario)},
marked AS (
  SELECT
    contest, station, basis,
    ${hasErrorSql(leftOut)} AS has_error,
    has_error OR ${hasWarningSql(leftOut)} AS has_finding
  FROM sheet
)
SELECT
  v.party,
  sum(v.votes)::BIGINT AS votes,
  sum(v.votes) FILTER (WHERE NOT has_error)::BIGINT AS votes_without_errors,
  sum(v.votes) FILTER (WHERE NOT has_finding)::BIGINT AS votes_without_findings,
  string_agg(DISTINCT basis, ', ' ORDER BY basis) AS basis
FROM votes AS v JOIN marked USING (contest, station)
GROUP BY v.party
ORDER BY votes DESC, v.party`;

/** Texts that follow which relations the protocols are held against, by the names that the views give them. */
export const findingQueries = {findings, findingsListed, effect};

/** By the names that the views give them. */
export const evidenceQueries = {
  scatter,
  grid,
  histogram,
  regions,
  turnouts,
  findings: findings([]),
  findingsListed: findingsListed([]),
  beside,
  invalid,
  effect: effect([]),
};
