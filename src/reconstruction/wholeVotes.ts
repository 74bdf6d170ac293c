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
  const invalidOption = {percent: table.invalidPercent, ...printedBounds(table.invalidPercent, cast)};
  // Invalid ballots also take half a vote of rounding from each party, and must not be carried out by it.
  const slack = Math.ceil(table.shares.length / 2);
  const options: Option[] = [
    ...table.shares.map(({percent}) => ({percent, ...printedBounds(percent, cast)})),
    {...invalidOption, least: invalidOption.least + slack, most: invalidOption.most - slack},
  ];
  const ballots = proportionalWithinBounds(cast, options);
  const votes = table.shares.map(({party}, index) => ({party, votes: ballots[index]}));
  const invalid = votes.reduce((left, {votes}) => left - votes, cast);
  if (invalid < invalidOption.least || invalid > invalidOption.most)
    throw new Error(`Invalid ballots come to ${invalid} of ${cast}, which is not ${table.invalidPercent} %`);
  return {cast, invalid, votes};
}

/** A printed percent and the counts that round to it. */
interface Option {
  readonly percent: number;
  readonly least: number;
  readonly most: number;
}

/** The least and the most ballots that are the printed percent of all, rounded half up. */
export const printedBounds = (percent: number, cast: number) => ({
  least: Math.max(0, Math.ceil(((2 * percent - 1) * cast) / 200)),
  most: Math.ceil(((2 * percent + 1) * cast) / 200) - 1,
});

/**
 * Whole ballots nearest to shares in proportion. One that leaves its bounds is held at the bound it left, and the
 * rest is shared among the others. Parties that print the same percent stay equal: holding one at its bound moves the
 * others still further out, so its twin comes to the same bound.
 */
function proportionalWithinBounds(cast: number, options: readonly Option[]): number[] {
  const held = new Map<Option, number>();
  for (;;) {
    const open = options.filter((option) => !held.has(option));
    const rest = [...held.values()].reduce((left, ballots) => left - ballots, cast);
    const percents = open.reduce((total, {percent}) => total + percent, 0);
    // Where all that print something are held, what is left belongs to options that print 0 %.
    const part = ({percent}: Option) => (percents > 0 ? percent / percents : 1 / open.length);
    const share = (option: Option) => held.get(option) ?? Math.round(rest * part(option));
    const outside = open.find((option) => share(option) !== withinBounds(share(option), option));
    if (!outside) return options.map(share);
    held.set(outside, withinBounds(share(outside), outside));
  }
}

const withinBounds = (ballots: number, {least, most}: Option) => Math.min(most, Math.max(least, ballots));
