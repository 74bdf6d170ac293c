/** The SQL behind the charts and tables of an answer. All of it reads the tables that follow the scenario. */

/** The seats of a party as they are drawn: where a model fills the districts, those of the model. */
const drawn = "coalesce(seats, seats_in_model)";

/**
 * The half circle from left to right: the list with the most votes, then the others as registered, then empty seats.
 * The bars beside it are the same rows, those without a seat too.
 */
const charts = `
WITH groups AS (
  SELECT
    party, rank, ${drawn} AS seats_drawn, seats_least, seats_most, list_seats, district_seats, law_seats, change,
    votes_basis, rules_basis, stations_basis, districts_from,
    row_number() OVER (ORDER BY votes DESC NULLS LAST, rank) = 1 AS has_most_votes
  FROM scenario_seats
  UNION ALL
  SELECT
    'vacant', NULL, vacant, vacant, vacant, NULL, NULL, NULL, NULL,
    votes_basis, rules_basis, stations_basis, districts_from, false
  FROM scenario
  WHERE vacant > 0
)
SELECT * EXCLUDE (rank, has_most_votes)
FROM groups
ORDER BY has_most_votes DESC, rank NULLS LAST`;

const bars = `
SELECT
  party, ${drawn} AS seats_drawn, seats_least, seats_most, list_seats, district_seats,
  law_seats, change, votes_basis, rules_basis, stations_basis, districts_from
FROM scenario_seats
ORDER BY rank`;

const table = `
SELECT
  party, votes, share_of_base, admitted, margin,
  list_seats, district_seats, seats, seats_least, seats_most, law_seats, change,
  votes_basis, rules_basis, stations_basis, districts_from
FROM scenario_seats
ORDER BY rank`;

/** Where a model fills the districts and lists share their seats apart, list seats alone are drawn. */
const strip = `
SELECT
  stretch, above_percent, up_to_percent, is_asked, party,
  coalesce(seats, list_seats, seats_in_model) AS seats_drawn,
  status, votes_basis, rules_basis, stations_basis
FROM scenario_sweep
WHERE seats_drawn > 0
ORDER BY stretch, party`;

/** Formulas as in core/measures.ts: list votes held against all seats that are filled. */
const measures = `
WITH counted AS (
  SELECT o.party, o.votes FROM official AS o JOIN scenario USING (contest)
  UNION ALL
  SELECT v.party, sum(v.votes) FROM votes AS v JOIN scenario USING (contest)
  WHERE contest NOT IN (SELECT contest FROM official) GROUP BY v.party
),
seated AS (
  SELECT rules_basis, 'scenario' AS rules, coalesce(votes, 0) AS votes, ${drawn} AS seats FROM scenario_seats
  UNION ALL
  -- Under the law voters act as counted, whatever the scenario supposes.
  SELECT 'law', 'law', coalesce(c.votes, 0), s.law_seats FROM scenario_seats AS s LEFT JOIN counted AS c USING (party)
),
shares AS (
  SELECT
    rules, rules_basis,
    100.0 * votes / nullif(sum(votes) OVER (PARTITION BY rules), 0) AS v,
    100.0 * seats / nullif(sum(seats) OVER (PARTITION BY rules), 0) AS s
  FROM seated
)
SELECT
  rules,
  sqrt(sum((v - s) ** 2) / 2) AS gallagher,
  sum(abs(v - s)) / 2 AS loosemore_hanby,
  CASE WHEN bool_and(v > 0 OR s = 0) THEN sum((s - v) ** 2 / v) FILTER (WHERE v > 0) END AS sainte_lague,
  10000 / sum(v ** 2) AS effective_parties_by_votes,
  10000 / sum(s ** 2) AS effective_parties_by_seats,
  rules_basis
FROM shares
GROUP BY rules, rules_basis
HAVING count(v) > 0 AND count(s) > 0
ORDER BY rules DESC`;

const working = `
SELECT step, name, field, item, party, value, votes_basis, rules_basis, stations_basis
FROM scenario_steps
ORDER BY step, field, item, path`;

/** The quota step of the working, one row a list; without rows where lists are not seated by quota. */
const quota = `
SELECT
  party,
  max(number) FILTER (WHERE field = 'votes')::BIGINT AS votes,
  max(number) FILTER (WHERE field = 'whole')::INTEGER AS whole_quotas,
  max(number) FILTER (WHERE field = 'remainders')
    / (SELECT number FROM scenario_steps WHERE name = 'quota' AND field = 'quota.parts') AS remainder_of_quota,
  max(number) FILTER (WHERE field = 'seats')::INTEGER AS seats,
  any_value(votes_basis) AS votes_basis, any_value(rules_basis) AS rules_basis
FROM scenario_steps
WHERE name = 'quota' AND party IS NOT NULL
GROUP BY party
ORDER BY min(item)`;

/** Every list from its seats without a district to those with all of them. */
const range = `
SELECT party, seats_least, seats_most, votes_basis, rules_basis, districts_from
FROM scenario_seats
ORDER BY rank`;

/** The seats of the largest list at every stretch of thresholds. */
const leaderSteps = `
WITH leader AS (
  SELECT party FROM scenario_seats ORDER BY ${drawn} DESC, rank LIMIT 1
)
SELECT
  above_percent, up_to_percent, is_asked, party, ${drawn} AS seats_drawn, votes_basis, rules_basis
FROM scenario_sweep
WHERE party IN (FROM leader) AND seats_drawn > 0
ORDER BY stretch`;

/** What the state would pay, by the rate of the year of the election. */
const funding = `
SELECT party, funding_tenge, law_funding_tenge, rules_basis
FROM scenario_seats
WHERE votes IS NOT NULL
ORDER BY rank`;

/** By the names that the views give them. */
export const labQueries = {charts, bars, table, strip, measures, funding, working, quota, range, leaderSteps};
