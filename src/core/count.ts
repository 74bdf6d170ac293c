/**
 * A whole number of voters, votes or seats, exact at any size: a `number` up to 2^53 − 1 and a `bigint` beyond.
 * Every function here returns that one form, so `===`, `<` and `>` between counts are exact, and the common
 * case stays as fast as plain numbers.
 */
export type Count = number | bigint;

/** The one form of a count: the same whole number, as a `number` wherever it is safe. */
export const canonical = (value: bigint): Count => {
  const asNumber = Number(value);
  return Number.isSafeInteger(asNumber) ? asNumber : value;
};

/** a + b, exactly. */
export function plus(a: Count, b: Count): Count {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return canonical(BigInt(a) + BigInt(b));
}

/** a − b, exactly; negative where b is more. */
export function minus(a: Count, b: Count): Count {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return canonical(BigInt(a) - BigInt(b));
}

/** a × b, exactly. */
export function times(a: Count, b: Count): Count {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product;
  }
  return canonical(BigInt(a) * BigInt(b));
}

/** How many times b goes into a (a ≥ 0, b > 0), rounded down. */
export function wholeTimes(a: Count, b: Count): Count {
  if (typeof a === "number" && typeof b === "number") return (a - (a % b)) / b;
  return canonical(BigInt(a) / BigInt(b));
}

/** What is left of a after taking b out of it as often as it goes (a ≥ 0, b > 0). */
export function remainder(a: Count, b: Count): Count {
  if (typeof a === "number" && typeof b === "number") return a % b;
  return canonical(BigInt(a) % BigInt(b));
}

/** a ÷ b rounded up (a ≥ 0, b > 0). */
export const dividedUp = (a: Count, b: Count): Count => wholeTimes(plus(a, minus(b, 1)), b);

/** a ÷ b to the nearest whole number, a half up (a ≥ 0, b > 0): the law rounds seats this way. */
export const dividedHalfUp = (a: Count, b: Count): Count => wholeTimes(plus(times(2, a), b), times(2, b));

/** The sum of the counts, exactly; 0 for none. */
export const total = (counts: readonly Count[]): Count => counts.reduce(plus, 0);
