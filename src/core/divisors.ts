/** A series as its author writes it. */
export interface Series {
  readonly parts: (seats: number) => number;
  /** Left out for whole numbers. */
  readonly of?: (seats: number) => number;
  /** By what all of the series is multiplied to stay whole; 1 unless told. It changes no seat. */
  readonly times?: number;
  /** True where the series is given by its squares; `times` is squared with them, and votes are too. */
  readonly squared?: boolean;
}

/** Seats at which a series is looked at: the first thousand, and then ever more widely. */
const lookedAt = [...Array(1000).keys(), 10_000, 100_000, 1_000_000];

/**
 * The series a list’s votes are divided by: `parts` ÷ `of` for the seat after so many seats. Its term after s seats
 * lies between s and s + 1: that is what `highestAverages` relies on when it gives the seats that are sure in one step.
 */
export class Divisor {
  readonly parts: (seats: number) => number;
  readonly of: (seats: number) => number;
  /** True where the series is given by its squares, so that votes are squared too. */
  readonly squared: boolean;
  /** What an object written by hand does not have, nor a copy of a divisor that was given another series. */
  protected readonly isChecked = true;

  /** @throws RangeError naming the divisor and the term that lies outside, or is no fraction of whole numbers. */
  constructor(name: string, {parts, of = () => 1, times = 1, squared = false}: Series) {
    const power = squared ? 2 : 1;
    for (const seats of lookedAt) {
      const [value, by] = [parts(seats), of(seats)];
      const unit = by * times ** power;
      const refuse = (why: string): never => {
        const term = `${value} ÷ ${unit}${squared ? " squared" : ""}`;
        throw new RangeError(`divisor ${name}: the term after ${seats} seats is ${term}, ${why}`);
      };
      const isWhole = [value, by, unit].every(Number.isSafeInteger) && unit > 0;
      if (!isWhole) refuse("not a fraction of whole numbers");
      if (value < seats ** power * unit || value > (seats + 1) ** power * unit)
        refuse(`not between ${seats} and ${seats + 1}`);
    }
    this.parts = parts;
    this.of = of;
    this.squared = squared;
  }
}

/** D’Hondt (Jefferson): 1, 2, 3 … */
export const dhondt = new Divisor("dhondt", {parts: (seats) => seats + 1});

/** Sainte-Laguë (Webster): 1, 3, 5 … */
export const sainteLague = new Divisor("sainte-lague", {parts: (seats) => 2 * seats + 1, times: 2});

/** Modified Sainte-Laguë: 0.7, 1.5, 2.5 …, that is 1.4, 3, 5 … halved – ten times each, to stay whole. */
export const modifiedSainteLague = new Divisor("modified-sainte-lague", {
  parts: (seats) => (seats === 0 ? 7 : 10 * seats + 5),
  times: 10,
});

/** Danish: 1, 4, 7 … */
export const danish = new Divisor("danish", {parts: (seats) => 3 * seats + 1, times: 3});

/** Adams: 0, 1, 2 … – every list has a first seat before any has a second. */
export const adams = new Divisor("adams", {parts: (seats) => seats});

/** Dean: the harmonic mean of s and s + 1, 2s(s + 1) ÷ (2s + 1). */
export const dean = new Divisor("dean", {
  parts: (seats) => 2 * seats * (seats + 1),
  of: (seats) => 2 * seats + 1,
});

/** Huntington-Hill: the geometric mean √(s(s + 1)), by its square. */
export const huntingtonHill = new Divisor("huntington-hill", {
  parts: (seats) => seats * (seats + 1),
  squared: true,
});

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
