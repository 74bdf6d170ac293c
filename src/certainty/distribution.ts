/** How often each number of seats came out of many draws of a model. */
export interface SeatDistribution {
  /** All draws; at least one. */
  readonly draws: number;
  /** Every number of seats that came out, the smallest first, and in how many draws it did. */
  readonly counts: readonly {readonly seats: number; readonly draws: number}[];
}

/**
 * The distribution of what each draw gave.
 * @param seats a whole number a draw; at least one.
 */
export function distributionOf(seats: Iterable<number>): SeatDistribution {
  const draws = new Map<number, number>();
  for (const one of seats) draws.set(one, (draws.get(one) ?? 0) + 1);
  return distributionFrom(draws);
}

/**
 * The distribution of counted draws.
 * @param counted how many draws gave each number of seats.
 * @throws RangeError without a draw, of which nothing can be said.
 */
export function distributionFrom(counted: ReadonlyMap<number, number>): SeatDistribution {
  const counts = [...counted]
    .filter(([, draws]) => draws > 0)
    .sort(([one], [other]) => one - other)
    .map(([seats, draws]) => ({seats, draws}));
  if (counts.length === 0) throw new RangeError("counted: no draw");
  return {counts, draws: counts.reduce((sum, {draws}) => sum + draws, 0)};
}

/** The mean of a distribution, for a comparison with a known figure; it is not told as a number of seats. */
export const meanSeats = ({draws, counts}: SeatDistribution): number =>
  counts.reduce((sum, one) => sum + one.seats * one.draws, 0) / draws;

/** In how many of the draws at least so many seats came out: a majority, two thirds. */
export const drawsReaching = ({counts}: SeatDistribution, needed: number): number =>
  counts.filter(({seats}) => seats >= needed).reduce((sum, {draws}) => sum + draws, 0);
