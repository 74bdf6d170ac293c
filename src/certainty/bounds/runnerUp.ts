/** The votes around a sole admitted list: its own, and those of the others, within ends. */
export interface AroundSole {
  /** Those that come second with equal votes; the others have fewer, or as many where they lose a tie. */
  readonly joined: readonly number[];
  readonly sole: number;
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** The votes of all but the sole list together. */
  readonly others: readonly [least: number, most: number];
  readonly open: boolean;
  /** One vote, or 0 where shares are looked at and ties left aside. */
  readonly unit: number;
}

/** The least and the most votes with which the joined come second; null where they cannot. */
export function secondVotes(around: AroundSole): readonly [number, number] | null {
  const {joined, least, most, others, unit} = around;
  const third = thirds(around);
  const from = Math.max(
    unit,
    ...joined.map((list) => least[list]),
    ...third.map(({list, below}) => least[list] + below),
  );
  const sumLeast = third.reduce((sum, {list}) => sum + least[list], 0);
  const room = (others[1] - sumLeast) / joined.length;
  const upTo = Math.min(unit === 0 ? room : Math.floor(room), ...joined.map((list) => most[list]));
  const together = (second: number): number =>
    joined.length * second +
    third.reduce((sum, {list, below}) => sum + Math.min(most[list], second - below), 0);
  if (from > upTo || together(upTo) < others[0]) return null;
  let [low, high] = [from, upTo];
  if (together(low) >= others[0]) return [low, high];
  while (high - low > Math.max(unit, 1e-15)) {
    const middle = unit === 0 ? (low + high) / 2 : Math.floor((low + high) / 2);
    if (middle === low || middle === high) break;
    if (together(middle) >= others[0]) high = middle;
    else low = middle;
  }
  return [unit === 0 ? low : high, upTo];
}

/** Whole votes with which the joined come second with so many, and all others to their total; all by list. */
export function votesAround(around: AroundSole, second: number, sole: number): readonly number[] {
  const {joined, least, most, others} = around;
  const votes = [...least];
  votes[around.sole] = sole;
  for (const list of joined) votes[list] = second;
  const third = thirds(around);
  let left = others[0] - joined.length * second - third.reduce((sum, {list}) => sum + least[list], 0);
  for (const {list, below} of third) {
    const more = Math.min(Math.max(left, 0), Math.min(most[list], second - below) - least[list]);
    votes[list] += more;
    left -= more;
  }
  return votes;
}

/** The lists that come after, and how many votes fewer they must have. */
function thirds({joined, sole, least, open, unit}: AroundSole) {
  return least.flatMap((_, list) =>
    list === sole || joined.includes(list) ? [] : [{list, below: open || list < joined[0] ? unit : 0}],
  );
}

/** The runner-up's seats (art. 97-1): the integer part of its quotas × 0.7, at least the minimum, no more than all. */
export function runnerUpPart(
  second: number,
  sole: number,
  seats: number,
  minimum: number,
  tolerance: number,
): number {
  const product = second * seats * 7;
  const earned =
    tolerance !== 0 || Number.isSafeInteger(product)
      ? Math.floor(product / ((second + sole) * 10) + tolerance)
      : Number((BigInt(second) * BigInt(seats) * 7n) / (BigInt(second + sole) * 10n));
  return Math.min(Math.max(earned, minimum), seats);
}
