/**
 * The SQL that adds protocols up. One text: native DuckDB runs it in the build, DuckDB-WASM in the browser, ClickHouse
 * past one machine, on the same Parquet files. So it has nothing in it that engines understand differently: no grouping
 * sets, no order of nulls, no join whose empty side may be null here and nought there, no name that stands both for a
 * column and for what is made of it. The texts to copy stand in `docs/totals/`.
 */

/** The places that the whole contest, a region and a district are made of, each named at its level alone. */
const placesAtLevels = (table: string, sums: readonly string[]) => `
  SELECT
    contest_id, place_level,
    CASE WHEN place_level = 1 THEN '' ELSE region_id END AS place_region,
    CASE WHEN place_level = 3 THEN district_id ELSE '' END AS place_district,
    ${sums.join(",\n    ")}
  FROM ${table} CROSS JOIN levels
  WHERE place_level = 1 OR (place_level = 2 AND region_id <> '') OR (place_level = 3 AND district_id <> '')`;

const placeKeys = `
    contest_id, place_level,
    CASE WHEN place_level = 1 THEN '' ELSE region_id END,
    CASE WHEN place_level = 3 THEN district_id ELSE '' END`;

const levels = `levels AS (
  SELECT 1 AS place_level UNION ALL SELECT 2 AS place_level UNION ALL SELECT 3 AS place_level
)`;

const countSums = [
  "sum(place_stations) AS stations_sum",
  "sum(place_known) AS known_sum",
  "sum(place_registered) AS registered_sum",
  "sum(place_cast) AS cast_sum",
  "sum(place_invalid) AS invalid_sum",
  "sum(place_against_all) AS against_all_sum",
];

/** The counts of a protocol that are added up. A name that engines keep for themselves stands in quotation marks. */
export const countColumns = ["registered", "cast", "invalid", "against_all"] as const;
export type CountColumn = (typeof countColumns)[number];
const columnOf = (name: CountColumn): string => `protocols.${name === "cast" ? '"cast"' : name}`;

/** What a protocol's counts add up to at a place; `ballots` is what they are where `cast` is left out, but for the invalid and against all. */
const placeCounts = (ballots: string, count: (name: CountColumn) => string = columnOf) => `
    protocols.contest AS contest_id,
    coalesce(protocols.region, '') AS region_id,
    coalesce(protocols.district, '') AS district_id,
    count(*) AS place_stations,
    count(${count("registered")}) AS place_known,
    sum(coalesce(${count("registered")}, 0)) AS place_registered,
    sum(coalesce(
      ${count("cast")},
      ${ballots} + coalesce(${count("invalid")}, 0) + coalesce(${count("against_all")}, 0)
    )) AS place_cast,
    sum(coalesce(${count("invalid")}, 0)) AS place_invalid,
    sum(coalesce(${count("against_all")}, 0)) AS place_against_all`;

const told = `
  counts.contest_id AS contest,
  CASE counts.place_level WHEN 1 THEN 'contest' WHEN 2 THEN 'region' ELSE 'district' END AS level,
  CASE WHEN counts.place_region <> '' THEN counts.place_region END AS region,
  CASE WHEN counts.place_district <> '' THEN counts.place_district END AS district,
  CAST(counts.stations_sum AS INTEGER) AS stations,
  CASE WHEN counts.known_sum = counts.stations_sum THEN CAST(counts.registered_sum AS DOUBLE) END AS registered,
  CAST(counts.cast_sum AS DOUBLE) AS "cast",
  CAST(counts.invalid_sum AS DOUBLE) AS invalid,
  CAST(counts.against_all_sum AS DOUBLE) AS against_all`;

/**
 * Totals of every contest, of its regions and of its districts, from the tables `protocols` and `votes`. One row
 * for each place and party; `level` says what the place is, and the place's own counts are repeated on its rows.
 * Stations without a district or a region have no row of that level. A contest without votes has one row
 * with `party` null.
 *
 * A count that a protocol leaves out is what the contract takes it for: `invalid` and `against_all` are 0, `cast` is
 * the ballots counted; `registered` is null for a place as soon as one of its protocols leaves it out.
 *
 * Stations are gone over once, into places that have a region and a district; the levels are added up from these few.
 * Sums are DOUBLE (whole and exact up to 2^53): DuckDB's own sum of integers is HUGEINT, which reaches JavaScript as
 * an object. The order is fixed, so that two engines can be compared row by row.
 */
export const totalsQuery = `
WITH ${levels},
silent_ballots AS (
  SELECT votes.contest AS contest_id, votes.station AS station_id, sum(votes.votes) AS ballots
  FROM votes JOIN protocols ON votes.contest = protocols.contest AND votes.station = protocols.station
  WHERE protocols."cast" IS NULL
  GROUP BY votes.contest, votes.station
),
place_counts AS (
  SELECT${placeCounts("coalesce(silent_ballots.ballots, 0)")}
  FROM protocols LEFT JOIN silent_ballots
    ON protocols.contest = silent_ballots.contest_id AND protocols.station = silent_ballots.station_id
  GROUP BY protocols.contest, coalesce(protocols.region, ''), coalesce(protocols.district, '')
),
counts AS (${placesAtLevels("place_counts", countSums)}
  GROUP BY${placeKeys}
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
party_votes AS (${placesAtLevels("place_votes", ["party_id", "1 AS has_votes", "sum(place_party_votes) AS votes_sum"])}
  GROUP BY${placeKeys},
    party_id
)
SELECT${told},
  CASE WHEN party_votes.has_votes = 1 THEN party_votes.party_id END AS party,
  CASE WHEN party_votes.has_votes = 1 THEN CAST(party_votes.votes_sum AS DOUBLE) END AS votes
FROM counts LEFT JOIN party_votes
  ON counts.contest_id = party_votes.contest_id
  AND counts.place_level = party_votes.place_level
  AND counts.place_region = party_votes.place_region
  AND counts.place_district = party_votes.place_district
ORDER BY
  counts.contest_id, counts.place_level, counts.place_region, counts.place_district, party_votes.party_id
`.trim();

/** A column of votes in a table of one row a station, and the list that it counts. */
export interface VoteColumn {
  readonly party: string;
  readonly column: string;
}

/**
 * The same totals from a table `protocols` that has the votes of each list in a column of its own, in the order in
 * which the lists were registered: rows of a place stand in that order, and `list` numbers them from 1. An empty cell
 * of votes is none. Columns of counts that are not `present` are left out by every protocol. The table is gone over once, and nothing is joined: a hundred million stations take no memory.
 */
export function wideTotalsQuery(
  lists: readonly VoteColumn[],
  present: readonly CountColumn[] = countColumns,
): string {
  const count = (name: CountColumn) => (present.includes(name) ? columnOf(name) : "NULL");
  const votesOf = ({column}: VoteColumn) => `coalesce(protocols.${sqlName(column)}, 0)`;
  const numbers = lists.map((_, at) => `SELECT ${at + 1} AS list_number`).join(" UNION ALL ");
  const which = (value: (list: VoteColumn, number: number) => string) =>
    `CASE lists.list_number ${lists.map((list, at) => `WHEN ${at + 1} THEN ${value(list, at + 1)}`).join(" ")} END`;
  return `
WITH ${levels},
lists AS (
  ${numbers}
),
place_counts AS (
  SELECT${placeCounts(lists.map(votesOf).join(" + "), count)},
    ${lists.map((list, at) => `sum(${votesOf(list)}) AS place_votes_${at + 1}`).join(",\n    ")}
  FROM protocols
  GROUP BY protocols.contest, coalesce(protocols.region, ''), coalesce(protocols.district, '')
),
counts AS (${placesAtLevels("place_counts", [
    ...countSums,
    ...lists.map((_, at) => `sum(place_votes_${at + 1}) AS votes_sum_${at + 1}`),
  ])}
  GROUP BY${placeKeys}
)
SELECT${told},
  ${which(({party}) => sqlText(party))} AS party,
  CAST(${which((_, number) => `counts.votes_sum_${number}`)} AS DOUBLE) AS votes,
  lists.list_number AS list
FROM counts CROSS JOIN lists
ORDER BY
  counts.contest_id, counts.place_level, counts.place_region, counts.place_district, lists.list_number
`.trim();
}

const sqlName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
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
