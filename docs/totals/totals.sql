-- Totals of every contest, of its regions and districts, from two tables:
--   protocols: contest, station, region, district, registered, "cast", invalid, against_all – a row a station
--   votes:     contest, station, party, votes – a row for each party at a station
-- A count that is left out (null) is 0; "cast" is then the ballots counted; registered is null for a place as soon as
-- one of its stations leaves it out. Run unchanged on DuckDB and on ClickHouse.
WITH levels AS (
  SELECT 1 AS place_level UNION ALL SELECT 2 AS place_level UNION ALL SELECT 3 AS place_level
),
silent_ballots AS (
  SELECT votes.contest AS contest_id, votes.station AS station_id, sum(votes.votes) AS ballots
  FROM votes JOIN protocols ON votes.contest = protocols.contest AND votes.station = protocols.station
  WHERE protocols."cast" IS NULL
  GROUP BY votes.contest, votes.station
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
      coalesce(silent_ballots.ballots, 0) + coalesce(protocols.invalid, 0) + coalesce(protocols.against_all, 0)
    )) AS place_cast,
    sum(coalesce(protocols.invalid, 0)) AS place_invalid,
    sum(coalesce(protocols.against_all, 0)) AS place_against_all
  FROM protocols LEFT JOIN silent_ballots
    ON protocols.contest = silent_ballots.contest_id AND protocols.station = silent_ballots.station_id
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
    sum(place_against_all) AS against_all_sum
  FROM place_counts CROSS JOIN levels
  WHERE place_level = 1 OR (place_level = 2 AND region_id <> '') OR (place_level = 3 AND district_id <> '')
  GROUP BY
    contest_id, place_level,
    CASE WHEN place_level = 1 THEN '' ELSE region_id END,
    CASE WHEN place_level = 3 THEN district_id ELSE '' END
),
place_votes AS (
  SELECT
    votes.contest AS contest_id,
    coalesce(protocols.region, '') AS region_id,
    coalesce(protocols.district, '') AS district_id,
    votes.party AS party_id,
    sum(votes.votes) AS place_party_votes
  FROM votes JOIN protocols ON votes.contest = protocols.contest AND votes.station = protocols.station
  GROUP BY votes.contest, coalesce(protocols.region, ''), coalesce(protocols.district, ''), votes.party
),
party_votes AS (
  SELECT
    contest_id, place_level,
    CASE WHEN place_level = 1 THEN '' ELSE region_id END AS place_region,
    CASE WHEN place_level = 3 THEN district_id ELSE '' END AS place_district,
    party_id,
    1 AS has_votes,
    sum(place_party_votes) AS votes_sum
  FROM place_votes CROSS JOIN levels
  WHERE place_level = 1 OR (place_level = 2 AND region_id <> '') OR (place_level = 3 AND district_id <> '')
  GROUP BY
    contest_id, place_level,
    CASE WHEN place_level = 1 THEN '' ELSE region_id END,
    CASE WHEN place_level = 3 THEN district_id ELSE '' END,
    party_id
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
  CASE WHEN party_votes.has_votes = 1 THEN party_votes.party_id END AS party,
  CASE WHEN party_votes.has_votes = 1 THEN CAST(party_votes.votes_sum AS DOUBLE) END AS votes
FROM counts LEFT JOIN party_votes
  ON counts.contest_id = party_votes.contest_id
  AND counts.place_level = party_votes.place_level
  AND counts.place_region = party_votes.place_region
  AND counts.place_district = party_votes.place_district
ORDER BY
  counts.contest_id, counts.place_level, counts.place_region, counts.place_district, party_votes.party_id
