import type {Count} from "./count.js";
import {quotas} from "./quotas.js";

/**
 * Says quickly of a number of seats whether sharing them by a quota may give every list at least its `least` seats; one
 * of which it says no surely does not. A list gets its whole quotas and at most one seat more, which goes to the
 * largest remainders. Null where votes are too many to be multiplied as plain numbers: then nothing is known ahead.
 */
export function mayGrowTo(
  votes: readonly Count[],
  least: readonly number[],
  formula: keyof typeof quotas,
  mostSeats: number,
): ((seats: number) => boolean) | null {
  const own = Float64Array.from(votes, Number);
  const all = own.reduce((sum, one) => sum + one, 0);
  if (!Number.isSafeInteger(2 * all * (mostSeats + 2))) return null;
  const inNeed = least.flatMap((seats, list) => (seats > 0 ? [list] : []));
  // The list that needs the largest house comes first: it alone rules out most of them.
  inNeed.sort((a, b) => least[b] / own[b] - least[a] / own[a]);
  return (seats) => {
    const {parts, of} = quotas[formula](all, seats);
    const quota = Number(parts);
    const times = Number(of);
    const whole = (list: number): number => Math.floor((own[list] * times) / quota);
    const left = (): number => {
      let rest = seats;
      for (let list = 0; list < own.length; list++) rest -= whole(list);
      return rest;
    };
    // Only by Droop, whose quota is a whole number of votes, may more seats be left than there are lists.
    const beyond = formula === "droop" ? Math.max(0, left()) : 0;
    const rounds = Math.floor(beyond / own.length);
    let smallest = Number.POSITIVE_INFINITY;
    for (const list of inNeed) {
      const lacking = least[list] - whole(list) - rounds;
      if (lacking > 1) return false;
      if (lacking === 1) smallest = Math.min(smallest, own[list] * times - whole(list) * quota);
    }
    if (smallest === Number.POSITIVE_INFINITY) return true;
    const rest = left() - rounds * own.length;
    let larger = 0;
    for (let list = 0; list < own.length && larger < rest; list++)
      if (own[list] * times - whole(list) * quota > smallest) larger++;
    return larger < rest;
  };
}
