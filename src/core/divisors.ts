/** The series a list’s votes are divided by: `parts` ÷ `of` for the seat after so many seats. */
export interface Divisor {
  readonly parts: (seats: number) => number;
  readonly of: (seats: number) => number;
  /** True where the series is given by its squares, so that votes are squared too. */
  readonly squared: boolean;
}

const whole = (parts: Divisor["parts"]): Divisor => ({parts, of: () => 1, squared: false});

/** D’Hondt (Jefferson): 1, 2, 3 … */
export const dhondt = whole((seats) => seats + 1);

/** Sainte-Laguë (Webster): 1, 3, 5 … */
export const sainteLague = whole((seats) => 2 * seats + 1);

/** Modified Sainte-Laguë: 1.4, 3, 5 … – five times each, to stay whole. */
export const modifiedSainteLague = whole((seats) => (seats === 0 ? 7 : 10 * seats + 5));

/** Danish: 1, 4, 7 … */
export const danish = whole((seats) => 3 * seats + 1);

/** Adams: 0, 1, 2 … – every list has a first seat before any has a second. */
export const adams = whole((seats) => seats);

/** Dean: the harmonic mean of s and s + 1, 2s(s + 1) ÷ (2s + 1). */
export const dean: Divisor = {
  parts: (seats) => 2 * seats * (seats + 1),
  of: (seats) => 2 * seats + 1,
  squared: false,
};

/** Huntington-Hill: the geometric mean √(s(s + 1)), by its square. */
export const huntingtonHill: Divisor = {...whole((seats) => seats * (seats + 1)), squared: true};

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
