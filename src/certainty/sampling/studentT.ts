/** The upper five percent point of Student's t: half of ten percent on either side is left out. */
const upperFive = [6.31375, 2.91999, 2.35336, 2.13185, 2.01505, 1.94318, 1.89458, 1.85955, 1.83311, 1.81246];

/** The same of the normal distribution, which t comes near to with many degrees of freedom. */
const normalUpperFive = 1.6448536269514722;

/** So many standard errors to either side hold 90 %; beyond ten degrees of freedom by the series in 1 ÷ ν. */
export function studentT90(freedom: number): number {
  if (freedom <= 0) return 0;
  if (freedom <= upperFive.length) return upperFive[Math.ceil(freedom) - 1];
  const z = normalUpperFive;
  const z2 = z * z;
  const first = (z * (z2 + 1)) / 4;
  const second = (z * (5 * z2 * z2 + 16 * z2 + 3)) / 96;
  const third = (z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15)) / 384;
  return z + first / freedom + second / freedom ** 2 + third / freedom ** 3;
}

/** How much wider than a normal one an interval from so few stations must be. */
export const widened = (freedom: number): number =>
  freedom <= 0 ? 1 : studentT90(freedom) / normalUpperFive;
