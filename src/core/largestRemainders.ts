import {type Count, remainder, times, total, wholeTimes} from "./count.js";
import type {TieRule} from "./scenario.js";
import type {Share} from "./share.js";

/** Seats that several have an equal claim to, by position in the list asked about. */
export interface TiedSeats {
  /** All with the same claim, in order of registration. */
  readonly among: readonly number[];
  /** How many seats they have it to. */
  readonly seats: number;
}

/** Seats by quota and largest remainders, with its working. Arrays stand in the order of the votes. */
export interface RemainderSeats {
  /** Votes a seat: all votes ÷ seats. */
  readonly quota: Share;
  /** Whole quotas in each vote. */
  readonly whole: readonly number[];
  /** What is left of votes × seats ÷ all votes: a remainder of `remainders[i]` in `quota.parts`. */
  readonly remainders: readonly Count[];
  readonly seats: readonly number[];
  /** The equal claims to the last seats, if any: broken by the order of registration, or left open. */
  readonly tie: TiedSeats | null;
}

/**
 * Shares seats by the Hare quota: each list gets a seat for every whole quota, and the seats left go one each to
 * the largest remainders (Constitutional Law on Elections, art. 97-1). Equal remainders at the line go to the list
 * registered earlier, or stay open. `votes` are those of the admitted lists, at least one of them above 0.
 */
export function largestRemainders(votes: readonly Count[], seats: number, ties: TieRule): RemainderSeats {
  const all = total(votes);
  const whole: number[] = [];
  const remainders: Count[] = [];
  let left = seats;
  for (const own of votes) {
    const claim = times(own, seats);
    const quotas = Number(wholeTimes(claim, all));
    whole.push(quotas);
    remainders.push(remainder(claim, all));
    left -= quotas;
  }
  const result = whole.slice();
  const tie = giveToLargest(result, remainders, left, ties);
  return {quota: {parts: all, of: seats}, whole, remainders, seats: result, tie};
}

/** Gives one seat each to the `left` largest remainders, in place; returns the equal claims at the line, if any. */
function giveToLargest(
  seats: number[],
  remainders: readonly Count[],
  left: number,
  ties: TieRule,
): TiedSeats | null {
  if (left === 0) return null;
  const order = remainders.map((_, list) => list);
  // Sorting is stable: equal remainders stay in the order of registration.
  order.sort((a, b) => (remainders[a] > remainders[b] ? -1 : remainders[a] < remainders[b] ? 1 : 0));
  const line = remainders[order[left - 1]];
  if (left === order.length || remainders[order[left]] !== line) {
    for (let place = 0; place < left; place++) seats[order[place]] += 1;
    return null;
  }
  const among = order.filter((list) => remainders[list] === line);
  const above = order.indexOf(among[0]);
  const given = ties === "registration" ? left : above;
  for (let place = 0; place < given; place++) seats[order[place]] += 1;
  return {among, seats: left - above};
}
