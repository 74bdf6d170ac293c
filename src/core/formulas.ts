import type {Count} from "./count.js";
import {divisors} from "./divisors.js";
import {type AverageSeats, highestAverages} from "./highestAverages.js";
import {largestRemainders, type RemainderSeats} from "./largestRemainders.js";
import {quotas} from "./quotas.js";
import type {Formula, TieRule} from "./scenario.js";

/** Seats shared by one of the formulas, with the working of its kind. */
export type SharedSeats =
  | ({readonly step: "quota"} & RemainderSeats)
  | ({readonly step: "averages"} & AverageSeats);

/** Shares seats among lists by the formula of that name: quotas with largest remainders, or divisors. */
export function shareSeats(
  votes: readonly Count[],
  seats: number,
  formula: Formula,
  ties: TieRule,
): SharedSeats {
  // Field by field: spreading objects into each other costs more here than sharing the seats.
  if (isQuota(formula)) {
    const own = largestRemainders(votes, seats, {quota: quotas[formula], ties});
    const {quota, whole, remainders, tie} = own;
    return {step: "quota", quota, whole, remainders, seats: own.seats, tie};
  }
  const own = highestAverages(votes, seats, {divisor: divisors[formula], ties});
  return {step: "averages", seats: own.seats, last: own.last, next: own.next, tie: own.tie};
}

/** True for the formulas that go by a quota. */
export const isQuota = (formula: Formula): formula is keyof typeof quotas => formula in quotas;
