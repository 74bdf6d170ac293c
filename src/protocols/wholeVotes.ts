/** One published table: a turnout and shares of ballots, both in whole percent. */
export interface PublishedTable {
  readonly registered: number;
  /** Ballots cast in percent of registered voters, as printed. */
  readonly votedPercent: number;
  /** Votes in percent of ballots cast, as printed, in the order of the table. */
  readonly shares: readonly {readonly party: string; readonly percent: number}[];
  /** Invalid ballots in percent of ballots cast, as printed. */
  readonly invalidPercent: number;
}

/** Whole voters that agree with a published table. */
export interface WholeCounts {
  readonly cast: number;
  readonly invalid: number;
  readonly votes: readonly {readonly party: string; readonly votes: number}[];
}

/**
 * Whole votes for a table that prints percentages only. The reading: ballots cast are the printed turnout, to the
 * nearest voter; shares are in proportion to the printed ones, so that they add up to all ballots although the
 * printed ones may add up to 99 or 101; a share that would then no longer round to its printed figure stops just
 * inside, and the others are scaled anew. Equal printed percentages are equal votes, so a published tie stays one.
 * Invalid ballots take what is left by rounding to whole votes. Throws where no such counts exist.
 *
 * An approximation: the true counts may lie anywhere within half a point of the printed shares.
 */
export function wholeVotes(table: PublishedTable): WholeCounts {
  const cast = Math.round((table.registered * table.votedPercent) / 100);
  const percents = [...table.shares.map(({percent}) => percent), table.invalidPercent];
  const ballots = proportionalWithinRounding(cast, percents);
  const votes = table.shares.map(({party}, index) => ({party, votes: ballots[index] as number}));
  const invalid = votes.reduce((left, {votes}) => left - votes, cast);
  if (!roundsTo(invalid, cast, table.invalidPercent))
    throw new Error(`Invalid ballots come to ${invalid} of ${cast}, which is not ${table.invalidPercent} %`);
  return {cast, invalid, votes};
}

/** The nearest whole ballots to shares in proportion, each inside what rounds to its percent. */
function proportionalWithinRounding(cast: number, percents: readonly number[]): number[] {
  const fixed = new Map<number, number>();
  for (;;) {
    const settled = [...fixed.values()].reduce((total, ballots) => total + ballots, 0);
    const open = percents
      .filter((_, index) => !fixed.has(index))
      .reduce((total, percent) => total + percent, 0);
    const ballots = percents.map(
      (percent, index) => fixed.get(index) ?? Math.round(((cast - settled) * percent) / open),
    );
    const outside = percents.findIndex(
      (percent, index) => !fixed.has(index) && !roundsTo(ballots[index] as number, cast, percent),
    );
    if (outside < 0) return ballots;
    const percent = percents[outside] as number;
    const bound = nearestInside(ballots[outside] as number, cast, percent);
    // All that print the same percent are fixed together, so that they stay equal.
    for (const [index, other] of percents.entries()) if (other === percent) fixed.set(index, bound);
  }
}

/** True when a part of a whole, in percent and rounded half up, is the printed figure. */
const roundsTo = (part: number, whole: number, percent: number) =>
  200 * part >= (2 * percent - 1) * whole && 200 * part < (2 * percent + 1) * whole;

/** The nearest count that rounds to the percent. */
function nearestInside(ballots: number, cast: number, percent: number): number {
  const least = Math.ceil(((2 * percent - 1) * cast) / 200);
  const most = Math.ceil(((2 * percent + 1) * cast) / 200) - 1;
  return Math.min(most, Math.max(least, ballots));
}
