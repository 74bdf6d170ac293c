/** The SQL behind the tables of the protocols page and of the method. */

/** The protocols of a loaded set: the one that the address names. */
const loadedSet = `
SELECT p.*
FROM protocols AS p JOIN scenario USING (contest)
ORDER BY region, station`;

/** Announced seats of every Mazhilis with the votes for the lists. */
const officialResults = `
SELECT
  c.date, o.contest, o.party, o.votes, o.list_seats AS announced_list_seats, o.district_seats AS announced_district_seats
FROM official AS o JOIN contests AS c USING (contest)
ORDER BY c.date, o.rank`;

/** Seats under every formula; where only a model knows who wins the districts, those of the lists. */
const formulas = `
SELECT
  formula, party, coalesce(seats, list_seats) AS seats_drawn, is_asked, status, votes_basis, rules_basis, stations_basis
FROM scenario_formulas
ORDER BY place, rank`;

/** Votes for lists that elected nobody, which stand beside the measures on the page of the method. */
const unrepresented = `
SELECT
  unrepresented_votes, party_votes, 100.0 * unrepresented_votes / nullif(party_votes, 0) AS unrepresented_percent,
  votes_basis, rules_basis, stations_basis, districts_from
FROM scenario
ORDER BY contest`;

/** By the names that the views give them. */
export const otherQueries = {loadedSet, officialResults, formulas, unrepresented};
