/** Pieces of SQL that several questions begin with, so that what they mean is written once. */

/**
 * Votes for every list of every count. Official results stand in `official`; the observers' counts, and protocols
 * that the reader loaded, are added up from `votes`.
 */
export const listVotes = `lists AS (
  SELECT contest, party, votes FROM official WHERE votes IS NOT NULL
  UNION ALL
  SELECT contest, party, sum(votes)::BIGINT AS votes FROM votes
  WHERE contest NOT IN (SELECT contest FROM official)
  GROUP BY contest, party
)`;

/**
 * The threshold of each law in percent, which the tables do not hold, and the votes it is a percentage of: those for
 * all lists and “against all” (art. 97-1). Invalid ballots are not among them.
 */
export const thresholdBase = `thresholds (law, percent) AS (
  VALUES
    ('law-1999-10-10', 7), ('law-2004-09-19', 7), ('law-2007-08-18', 7), ('law-2012-01-15', 7),
    ('law-2021-01-10', 7), ('law-2021-01-10-maslikhats', 7), ('law-2021-05-24', 5),
    ('law-2022-11-05', 5), ('law-2022-11-05-regional-maslikhats', 5), ('law-2026-07-01', 5)
),
base AS (
  SELECT
    c.contest, c.date, c.basis, c.votes_reconstructed, t.percent,
    (sum(l.votes) + coalesce(c.against_all, 0))::BIGINT AS valid
  FROM contests AS c JOIN thresholds AS t USING (law) JOIN lists AS l USING (contest)
  GROUP BY c.contest, c.date, c.basis, c.votes_reconstructed, c.against_all, t.percent
)`;
