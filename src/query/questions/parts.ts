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
 * The threshold of each contest's law in percent, whole in every law, and the votes it is a percentage of: those for
 * all lists and “against all” (art. 97-1). Invalid ballots are not among them.
 */
export const thresholdBase = `base AS (
  SELECT
    c.contest, c.date, c.basis, c.votes_reconstructed, t.threshold_percent::INTEGER AS percent,
    (sum(l.votes) + coalesce(c.against_all, 0))::BIGINT AS valid
  FROM contests AS c JOIN laws AS t USING (law) JOIN lists AS l USING (contest)
  GROUP BY c.contest, c.date, c.basis, c.votes_reconstructed, c.against_all, t.threshold_percent
)`;
