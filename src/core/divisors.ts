/**
 * The series a list’s votes are divided by: `parts` ÷ `of` for the seat after so many seats. Only `divisorOf` makes
 * one, so that every series in use keeps the bounds that `highestAverages` relies on.
 */
export interface Divisor {
  readonly parts: (seats: number) => number;
  readonly of: (seats: number) => number;
  /** True where the series is given by its squares, so that votes are squared too. */
  readonly squared: boolean;
  readonly [isChecked]: true;
}

declare const isChecked: unique symbol;

/** A series as its author writes it. */
export interface Series {
  readonly parts: (seats: number) => number;
  /** Left out for whole numbers. */
  readonly of?: (seats: number) => number;
  /** By what all of the series is multiplied to stay whole; 1 unless told. It changes no seat. */
  readonly times?: number;
  /** True where the series is given by its squares, `times` included. */
  readonly squared?: boolean;
}

/** Seats at which a series is looked at: the first thousand, and then ever more widely. */
const lookedAt = [...Array(1000).keys(), 10_000, 100_000, 1_000_000];

/**
 * A divisor method from its series, whose term after s seats must lie between s and s + 1: a method outside of these
 * bounds would not be proportional, and the seats it is sure of could not be given in one step.
 * @throws RangeError naming the term that lies outside.
 */
export function divisorOf({parts, of = () => 1, times = 1, squared = false}: Series): Divisor {
  const power = squared ? 2 : 1;
  for (const seats of lookedAt) {
    const [value, unit] = [parts(seats), of(seats) * times ** power];
    if (!(value >= seats ** power * unit && value <= (seats + 1) ** power * unit))
      throw new RangeError(
        `divisor: the term after ${seats} seats is ${value} ÷ ${unit}${squared ? " squared" : ""}, not between ${seats} and ${seats + 1}`,
      );
  }
  return {parts, of, squared} as Divisor;
}

/** D’Hondt (Jefferson): 1, 2, 3 … */
export const dhondt = divisorOf({parts: (seats) => seats + 1});

/** Sainte-Laguë (Webster): 1, 3, 5 … */
export const sainteLague = divisorOf({parts: (seats) => 2 * seats + 1, times: 2});

/** Modified Sainte-Laguë: 0.7, 1.5, 2.5 …, that is 1.4, 3, 5 … halved – ten times each, to stay whole. */
export const modifiedSainteLague = divisorOf({
  parts: (seats) => (seats === 0 ? 7 : 10 * seats + 5),
  times: 10,
});

/** Danish: 1, 4, 7 … */
export const danish = divisorOf({parts: (seats) => 3 * seats + 1, times: 3});

/** Adams: 0, 1, 2 … – every list has a first seat before any has a second. */
export const adams = divisorOf({parts: (seats) => seats});

/** Dean: the harmonic mean of s and s + 1, 2s(s + 1) ÷ (2s + 1). */
export const dean = divisorOf({
  parts: (seats) => 2 * seats * (seats + 1),
  of: (seats) => 2 * seats + 1,
});

/** Huntington-Hill: the geometric mean √(s(s + 1)), by its square. */
export const huntingtonHill = divisorOf({parts: (seats) => seats * (seats + 1), squared: true});

/** The divisors by the contract’s names. */
export const divisors = {
  dhondt,
  "sainte-lague": sainteLague,
  "modified-sainte-lague": modifiedSainteLague,
  danish,
  adams,
  dean,
  "huntington-hill": huntingtonHill,
} as const;
