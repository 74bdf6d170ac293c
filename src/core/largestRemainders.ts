import {type Count, remainder, times, total, wholeTimes} from "./count.js";
import {hare, type Quota} from "./quotas.js";
import type {TieRule} from "./scenario.js";
import type {Share} from "./share.js";
import type {TiedSeats} from "./tiedSeats.js";

/** Seats by quota and largest remainders, with its working. Arrays stand in the order of the votes. */
export interface RemainderSeats {
  /** Votes a seat. */
  readonly quota: Share;
  /** Whole quotas in each vote. */
  readonly whole: readonly number[];
  /** What is left of votes × `quota.of`, in `quota.parts`. */
  readonly remainders: readonly Count[];
  readonly seats: readonly number[];
  /** The equal claims to the last seats, if any: broken by the order of registration, or left open. */
  readonly tie: TiedSeats | null;
}

/**
 * Shares seats by quota: each list gets a seat for every whole quota, and the seats left go one each to the largest
 * remainders (Constitutional Law on Elections, art. 97-1, with the Hare quota). Where whole quotas exceed the seats,
 * the surplus is taken back from the smallest remainders. Equal remainders at the line favour the list registered
 * earlier, or stay open. `votes` are those of the admitted lists, at least one of them above 0.
 */
export function largestRemainders(
  votes: readonly Count[],
  seats: number,
  {quota: quotaOf = hare, ties = "registration"}: {quota?: Quota; ties?: TieRule} = {},
): RemainderSeats {
  const quota = quotaOf(total(votes), seats);
  const whole: number[] = [];
  const remainders: Count[] = [];
  let left = seats;
  for (const own of votes) {
    const claim = times(own, quota.of);
    const quotas = Number(wholeTimes(claim, quota.parts));
    whole.push(quotas);
    remainders.push(remainder(claim, quota.parts));
    left -= quotas;
  }
  const result = whole.slice();
  const tie =
    left < 0
      ? takeFromSmallest(result, remainders, -left, ties)
      : giveToLargest(result, remainders, left, ties);
  return {quota, whole, remainders, seats: result, tie};
}

/**
 * Gives one seat each to the `left` largest remainders, in place, round after round where more are left than lists
 * (a Droop quota of few votes). Returns the equal claims at the line, if any.
 */
function giveToLargest(
  seats: number[],
  remainders: readonly Count[],
  left: number,
  ties: TieRule,
): TiedSeats | null {
  const lists = seats.length;
  const rounds = Math.floor(left / lists);
  if (rounds > 0) for (let list = 0; list < lists; list++) seats[list] += rounds;
  const rest = left - rounds * lists;
  if (rest === 0) return null;
  const order = remainders.map((_, list) => list);
  // Sorting is stable: equal remainders stay in the order of registration.
  order.sort((a, b) => (remainders[a] > remainders[b] ? -1 : remainders[a] < remainders[b] ? 1 : 0));
  const line = remainders[order[rest - 1]];
  if (remainders[order[rest]] !== line) {
    for (let place = 0; place < rest; place++) seats[order[place]] += 1;
    return null;
  }
  const among = order.filter((list) => remainders[list] === line);
  const above = order.indexOf(among[0]);
  const given = ties === "registration" ? rest : above;
  for (let place = 0; place < given; place++) seats[order[place]] += 1;
  return {among, seats: rest - above};
}

/**
 * Takes one seat each from the `surplus` smallest remainders that have one, in place, the later registered first.
 * Of those tied at the line, `seats` keep theirs.
 */
function takeFromSmallest(
  seats: number[],
  remainders: readonly Count[],
  surplus: number,
  ties: TieRule,
): TiedSeats | null {
  const order = seats.flatMap((own, list) => (own > 0 ? [list] : [])).reverse();
  order.sort((a, b) => (remainders[a] < remainders[b] ? -1 : remainders[a] > remainders[b] ? 1 : 0));
  if (surplus >= order.length) {
    for (const list of order) seats[list] -= 1;
    return surplus === order.length
      ? null
      : takeFromSmallest(seats, remainders, surplus - order.length, ties);
  }
  const line = remainders[order[surplus - 1]];
  const isTie = remainders[order[surplus]] === line;
  const among = isTie ? order.filter((list) => remainders[list] === line).reverse() : [];
  const below = isTie ? order.findIndex((list) => remainders[list] === line) : surplus;
  const taken = isTie && ties === "open" ? below + among.length : surplus;
  for (let place = 0; place < taken; place++) seats[order[place]] -= 1;
  return isTie ? {among, seats: among.length - (surplus - below)} : null;
}
