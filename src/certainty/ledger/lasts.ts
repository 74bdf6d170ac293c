import {type Count, minus, wholeTimes} from "../../core/count.js";

/** For how many voters more something surely holds: a whole number from 0, or Infinity. */
export type Voters = Count;

/** How counts change with each voter who moves, where they do not go straight: transfers round, and share in proportion. */
export interface Drift {
  /** All counts together change by at most this much a voter, and by `atOnce` more whoever moves. */
  readonly perVoter: number;
  readonly atOnce: number;
}

/** What is taken off a bound in floating point, so that it never passes the exact one. */
const caution = 1 - 2 ** -30;

/**
 * For how many voters more a sum of counts stays at 0 or above. Straight counts: it is `margin` now and changes by
 * `slope` with each voter, exactly. Drifting ones: no count stands in it more than `size` times.
 */
export function lasts(margin: Count, slope: Count, size: Count, drift: Drift | null): Voters {
  if (drift) return lastsAdrift(Number(margin), Number(size), drift);
  return slope >= 0 ? Number.POSITIVE_INFINITY : wholeTimes(margin, minus(0, slope));
}

/** The same in floating point: never more than is sure, and little less. */
export function lastsAdrift(margin: number, size: number, {perVoter, atOnce}: Drift): Voters {
  const room = margin * caution - size * atOnce;
  return room > 0 ? Math.floor((room / (size * perVoter)) * caution) : 0;
}

/** The shorter of both. */
export const shorter = (a: Voters, b: Voters): Voters => (b < a ? b : a);
