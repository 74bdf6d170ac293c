/** What a protocol says of its voters and ballots; null or undefined is what it leaves out. */
export interface GivenCounts {
  readonly registered?: number | null;
  readonly cast?: number | null;
  readonly invalid?: number | null;
  readonly againstAll?: number | null;
}

/**
 * What a count that is left out means: nought for `invalid` and `againstAll`; for `cast`, the ballots counted, which
 * are the votes for parties (`partyVotes`), against all and the invalid ones. Registered voters follow from nothing:
 * they stay unknown, NaN, and so does every sum in which they stand, so that no part passes for the whole.
 */
export function readCounts(
  given: GivenCounts,
  partyVotes: number,
): Readonly<Record<keyof GivenCounts, number>> {
  const invalid = given.invalid ?? 0;
  const againstAll = given.againstAll ?? 0;
  return {
    registered: given.registered ?? Number.NaN,
    cast: given.cast ?? partyVotes + invalid + againstAll,
    invalid,
    againstAll,
  };
}
