import {totalsQuery, wideTotalsQuery} from "../../src/db/totals.js";

const aboutLong = `-- Totals of every contest, of its regions and districts, from two tables:
--   protocols: contest, station, region, district, registered, "cast", invalid, against_all – a row a station
--   votes:     contest, station, party, votes – a row for each party at a station
-- A count that is left out (null) is 0; "cast" is then the ballots counted; registered is null for a place as soon as
-- one of its stations leaves it out. Run unchanged on DuckDB and on ClickHouse.`;

const aboutWide = `-- Totals of every contest, of its regions and districts, from one table with a column a party:
--   protocols: contest, station, region, district, registered, "cast", invalid, against_all, and the columns of votes
-- Here two parties, a and b, have the columns votes_a and votes_b: where there are others, name each in the three
-- places that name these. A count that the table does not have at all is written NULL in place of its column.
-- Run unchanged on DuckDB and on ClickHouse.`;

/** The two lists of the texts to copy. */
export const sampleLists = [
  {party: "a", column: "votes_a"},
  {party: "b", column: "votes_b"},
] as const;

/** The texts of `docs/` that people copy to an engine of their own, by the names of their files. */
export const portableTexts: Readonly<Record<string, string>> = {
  "totals.sql": `${aboutLong}\n${totalsQuery}\n`,
  "totals-wide.sql": `${aboutWide}\n${wideTotalsQuery(sampleLists)}\n`,
  "totals-wide-few-counts.sql": `${aboutWide}\n-- This table has no counts but the votes.\n${wideTotalsQuery(sampleLists, [])}\n`,
};
