/**
 * The fewest votes more with which each list has one seat more. Halving finds them, since more votes never cost a list
 * a seat under this quota. A list that no number of votes gives a seat more is not in the answer. Goes on from
 * `admitted (party, rank, votes)`; `seats` is what they share: a field, or an expression.
 */
export const nextSeat = (seats: string): string => `seats_now AS (
  SELECT party, all_votes, ${seatsIn(seats, null)} AS seats
  FROM (
    -- votes ÷ quota is votes × seats ÷ all votes: in whole numbers nothing is rounded.
    SELECT party, rank, votes * ${seats} AS claim, sum(votes) OVER ()::BIGINT AS all_votes FROM admitted
  )
),
halving AS (
  SELECT party AS gainer, seats, all_votes AS votes_now, 0::BIGINT AS too_few, 4 * ${seats} * all_votes AS enough
  FROM seats_now
  UNION ALL
  SELECT
    gainer, seats, votes_now,
    CASE WHEN won > seats THEN too_few ELSE more END,
    CASE WHEN won > seats THEN more ELSE enough END
  FROM (
    SELECT *, ${seatsIn(seats, "PARTITION BY gainer")} AS won
    FROM (
      SELECT
        h.*, (too_few + enough) // 2 AS more, a.party, a.rank,
        (a.votes + CASE WHEN a.party = gainer THEN more ELSE 0 END) * ${seats} AS claim,
        votes_now + more AS all_votes
      FROM halving AS h, admitted AS a
      WHERE enough - too_few > 1
    )
  )
  WHERE party = gainer
),
next_seat AS (
  SELECT gainer AS party, seats, enough AS votes_more
  FROM halving
  WHERE enough - too_few = 1 AND enough < 4 * ${seats} * votes_now
)`;

/** A list's seats: its whole quotas, and one more where its remainder is among the largest that are left a seat. */
const seatsIn = (seats: string, partition: "PARTITION BY gainer" | null) => `claim // all_votes + CASE
      WHEN row_number() OVER (${partition ? `${partition} ` : ""}ORDER BY claim % all_votes DESC, rank, party)
        <= ${seats} - sum(claim // all_votes) OVER (${partition ?? ""}) THEN 1
      ELSE 0
    END`;
