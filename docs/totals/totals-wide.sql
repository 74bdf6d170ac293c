-- Totals of every contest, of its regions and districts, from one table with a column a party:
--   protocols: contest, station, region, district, registered, "cast", invalid, against_all, and the columns of votes
-- Here two parties, a and b, have the columns votes_a and votes_b: where there are others, name each in the three
-- places that name these. A count that the table does not have at all is written NULL in place of its column.
-- Run unchanged on DuckDB and on ClickHouse.
WITH levels AS (
  SELECT 1 AS place_level UNION ALL SELECT 2 AS place_level UNION ALL SELECT 3 AS place_level
),
lists AS (
  SELECT 1 AS list_number UNION ALL SELECT 2 AS list_number
),
place_counts AS (
  SELECT
    protocols.contest AS contest_id,
    coalesce(protocols.region, '') AS region_id,
    coalesce(protocols.district, '') AS district_id,
    count(*) AS place_stations,
    count(protocols.registered) AS place_known,
    sum(coalesce(protocols.registered, 0)) AS place_registered,
    sum(coalesce(
      protocols."cast",
      coalesce(protocols."votes_a", 0) + coalesce(protocols."votes_b", 0) + coalesce(protocols.invalid, 0) + coalesce(protocols.against_all, 0)
    )) AS place_cast,
    sum(coalesce(protocols.invalid, 0)) AS place_invalid,
    sum(coalesce(protocols.against_all, 0)) AS place_against_all,
    sum(coalesce(protocols."votes_a", 0)) AS place_votes_1,
    sum(coalesce(protocols."votes_b", 0)) AS place_votes_2
  FROM protocols
  GROUP BY protocols.contest, coalesce(protocols.region, ''), coalesce(protocols.district, '')
),
counts AS (
  SELECT
    contest_id, place_level,
    CASE WHEN place_level = 1 THEN '' ELSE region_id END AS place_region,
    CASE WHEN place_level = 3 THEN district_id ELSE '' END AS place_district,
    sum(place_stations) AS stations_sum,
    sum(place_known) AS known_sum,
    sum(place_registered) AS registered_sum,
    sum(place_cast) AS cast_sum,
    sum(place_invalid) AS invalid_sum,
    sum(place_against_all) AS against_all_sum,
    sum(place_votes_1) AS votes_sum_1,
    sum(place_votes_2) AS votes_sum_2
  FROM place_counts CROSS JOIN levels
  WHERE place_level = 1 OR (place_level = 2 AND region_id <> '') OR (place_level = 3 AND district_id <> '')
  GROUP BY
    contest_id, place_level,
    CASE WHEN place_level = 1 THEN '' ELSE region_id END,
    CASE WHEN place_level = 3 THEN district_id ELSE '' END
)
SELECT
  counts.contest_id AS contest,
  CASE counts.place_level WHEN 1 THEN 'contest' WHEN 2 THEN 'region' ELSE 'district' END AS level,
  CASE WHEN counts.place_region <> '' THEN counts.place_region END AS region,
  CASE WHEN counts.place_district <> '' THEN counts.place_district END AS district,
  CAST(counts.stations_sum AS INTEGER) AS stations,
  CASE WHEN counts.known_sum = counts.stations_sum THEN CAST(counts.registered_sum AS DOUBLE) END AS registered,
  CAST(counts.cast_sum AS DOUBLE) AS "cast",
  CAST(counts.invalid_sum AS DOUBLE) AS invalid,
  CAST(counts.against_all_sum AS DOUBLE) AS against_all,
  CASE lists.list_number WHEN 1 THEN 'a' WHEN 2 THEN 'b' END AS party,
  CAST(CASE lists.list_number WHEN 1 THEN counts.votes_sum_1 WHEN 2 THEN counts.votes_sum_2 END AS DOUBLE) AS votes,
  lists.list_number AS list
FROM counts CROSS JOIN lists
ORDER BY
  counts.contest_id, counts.place_level, counts.place_region, counts.place_district, lists.list_number
