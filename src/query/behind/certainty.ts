/** The SQL behind what tells how sure an answer is: levers, ledger, what rounding leaves open, drawn districts, laws. */

/**
 * Every list's seats while one lever moves, under the scenario and under the law; beside them what the list has if the
 * leader wins every district. `:won` is what is supposed of districts that nobody counted.
 */
const linesOver = (lever: "threshold" | "districts" | "floor"): string => `
SELECT
  s.rules, s.step, s.above_percent, s.up_to_percent, s.district_seats, s.is_asked, s.party, s.seats,
  e.seats AS seats_with_every_district, s.majority, s.two_thirds, s.status,
  s.votes_basis, s.rules_basis, s.stations_basis
FROM scenario_levers AS s
JOIN (FROM scenario_levers WHERE won = 'every') AS e USING (rules, lever, step, party)
WHERE lever = '${lever}' AND s.won = :won
ORDER BY s.rules DESC, s.step, s.rank`;

/** A field a row. Two thirds are held whoever wins the districts, by nobody whoever does, or it hangs on that. */
const leverMap = `
WITH fields AS (
  SELECT
    *,
    count(*) FILTER (WHERE holds = 'two-thirds' AND won IN ('none', 'every'))
      OVER (PARTITION BY stretch, district_seats) AS holding
  FROM scenario_map
)
SELECT
  above_percent, up_to_percent, district_seats, is_asked, status, leader, leader_seats, members, lists,
  CASE holding WHEN 0 THEN 'no' WHEN 2 THEN 'yes' ELSE 'open' END AS two_thirds_held,
  lost_percent, gallagher, votes_basis, rules_basis, stations_basis
FROM fields
WHERE won = :won
ORDER BY stretch, district_seats`;

/** Every way of every list, the fewest voters first. */
const ledger = `
SELECT
  party, seats, change, from_group, to_group, voters, is_fewest,
  votes_basis, rules_basis, stations_basis, districts_from
FROM scenario_ledger
ORDER BY rank, change DESC, voters NULLS LAST, from_group, to_group`;

const hinges = `
SELECT matter, party, is_so, voters, from_group, to_group, votes_basis, rules_basis, stations_basis
FROM scenario_hinges
ORDER BY place`;

/** The ends of every party over all counts that print as published, each with the address of a count that gives it. */
const bounds = `
SELECT
  party,
  max(seats) FILTER (WHERE "end" = 'least') AS seats_least,
  max(seats) FILTER (WHERE "end" = 'most') AS seats_most,
  max(witness) FILTER (WHERE "end" = 'least') AS count_with_least,
  max(witness) FILTER (WHERE "end" = 'most') AS count_with_most,
  bool_and(is_exact) AS is_exact, any_value(votes_basis) AS votes_basis, any_value(rules_basis) AS rules_basis
FROM scenario_bounds
GROUP BY party, rank
ORDER BY rank`;

/** The seats of the leader in all draws, and how many of fifty dots stand on each: middles of fifty equal parts. */
const districtDots = `
WITH leader AS (
  SELECT party FROM scenario_seats ORDER BY coalesce(seats, seats_in_model) DESC, rank LIMIT 1
),
counted AS (
  SELECT *, sum(draws) OVER (ORDER BY number) AS up_to
  FROM scenario_districts
  WHERE counted = 'seats' AND party IN (FROM leader)
)
SELECT
  party, number AS seats, draws, draws_in_all,
  ((100 * up_to + draws_in_all) // (2 * draws_in_all)
    - (100 * (up_to - draws) + draws_in_all) // (2 * draws_in_all))::INTEGER AS dots,
  is_told, is_most_likely, districts_from, rules_basis
FROM counted
ORDER BY number`;

/** What is told of each party: the shortest stretch with the likeliest number and nine draws of ten or more. */
const districts = `
SELECT
  party, counted,
  min(number) FILTER (WHERE is_told) AS told_least,
  max(number) FILTER (WHERE is_told) AS told_most,
  max(number) FILTER (WHERE is_most_likely) AS most_likely,
  sum(draws) FILTER (WHERE is_told)::INTEGER AS draws_within, max(draws_in_all) AS draws_in_all,
  any_value(districts_from) AS districts_from, any_value(rules_basis) AS rules_basis
FROM scenario_districts
GROUP BY party, rank, counted
ORDER BY rank, counted`;

/** Shares and seats of all stations with their intervals, where a lot chose those that are known. */
const sample = `
SELECT
  party, any_value(share_percent) AS share_percent, any_value(share_least) AS share_least,
  any_value(share_most) AS share_most, any_value(seats) AS seats, any_value(seats_least) AS seats_least,
  any_value(seats_most) AS seats_most, any_value(votes_basis) AS votes_basis, any_value(rules_basis) AS rules_basis
FROM scenario_sample
GROUP BY party, rank
ORDER BY rank`;

/** The redrawn samples of every list with a seat in some, and how many of twenty dots stand on each number. */
const sampleDots = `
WITH counted AS (
  SELECT
    *, sum(samples) OVER (PARTITION BY party ORDER BY number) AS up_to,
    max(number) OVER (PARTITION BY party) AS greatest
  FROM scenario_sample
)
SELECT
  party, number AS seats, samples, samples_in_all,
  ((40 * up_to + samples_in_all) // (2 * samples_in_all)
    - (40 * (up_to - samples) + samples_in_all) // (2 * samples_in_all))::INTEGER AS dots,
  number BETWEEN seats_least AND seats_most AS is_told, votes_basis, rules_basis
FROM counted
WHERE greatest > 0
ORDER BY rank, number`;

/** The rules in which two laws differ: `:from` and `:to` are codes of the table laws. */
const lawRules = `
SELECT
  f.rule, f.value AS from_value, t.value AS to_value, f.article AS from_article, t.article AS to_article,
  f.basis AS from_basis, t.basis AS to_basis
FROM law_rules AS f JOIN law_rules AS t USING (rule)
WHERE f.law = :from AND t.law = :to
  AND f.value IS DISTINCT FROM t.value AND (f.has_effect OR t.has_effect)
ORDER BY f.rank`;

/** Every election under two laws, the latest first; a row without a party where one of them cannot be asked. */
const lawSeats = `
WITH both_laws AS (
  SELECT
    contest, party, f.rank AS from_rank, t.rank AS to_rank,
    coalesce(f.seats_least, 0) AS from_least, coalesce(f.seats_most, 0) AS from_most,
    coalesce(t.seats_least, 0) AS to_least, coalesce(t.seats_most, 0) AS to_most
  FROM (FROM law_seats WHERE law = :from) AS f
  FULL JOIN (FROM law_seats WHERE law = :to) AS t USING (contest, party)
),
houses AS (
  SELECT
    contest,
    max(house) FILTER (WHERE law = :from) AS from_house, max(house) FILTER (WHERE law = :to) AS to_house,
    coalesce(max(unasked) FILTER (WHERE law = :from), max(unasked) FILTER (WHERE law = :to)) AS unasked,
    any_value(votes_basis) AS votes_basis
  FROM law_seats WHERE law IN (:from, :to) GROUP BY contest
)
SELECT
  c.date, h.contest, b.party, b.from_least, b.from_most, h.from_house, b.to_least, b.to_most, h.to_house,
  h.unasked, h.votes_basis
FROM houses AS h JOIN contests AS c USING (contest)
LEFT JOIN both_laws AS b ON b.contest = h.contest AND h.unasked IS NULL
WHERE h.unasked IS NOT NULL OR b.from_least > 0 OR b.to_least > 0
ORDER BY c.date DESC, c.rank, b.from_rank NULLS LAST, b.to_rank`;

/** Pairs of the model's figures that agree with the one known election. */
const calibration = `
SELECT
  sigma, independents_percent, mean_leader, mean_independents, mean_others, chance_percent, applied_leader
FROM district_calibration
ORDER BY sigma, independents_percent`;

/** By the names that the views give them. */
export const certaintyQueries = {
  thresholdLines: linesOver("threshold"),
  districtLines: linesOver("districts"),
  floorLines: linesOver("floor"),
  leverMap,
  ledger,
  hinges,
  bounds,
  districtDots,
  districts,
  sample,
  sampleDots,
  lawRules,
  lawSeats,
  calibration,
};
