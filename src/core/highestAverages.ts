import {type Count, times, total, wholeTimes} from "./count.js";
import type {Divisor} from "./divisors.js";
import type {TieRule} from "./scenario.js";
import type {Share} from "./share.js";
import type {TiedSeats} from "./tiedSeats.js";

/** Seats by highest averages, with its working. Arrays stand in the order of the votes. */
export interface AverageSeats {
  readonly seats: readonly number[];
  /** The list that got the last seat and its average for it; null where there are no seats. */
  readonly last: Average | null;
  /** The list that would get one seat more. */
  readonly next: Average | null;
  /** The equal claims to the last seats, if any: broken by the order of registration, or left open. */
  readonly tie: TiedSeats | null;
}

/** A list’s votes ÷ a divisor; both squared where the divisor is. `of` 0 is an average without bound. */
export interface Average {
  readonly list: number;
  readonly average: Share;
}

/**
 * Shares seats by highest averages: each seat goes to the list whose votes, divided by the series for the seats it
 * has, are most. Exact. Equal averages at the line favour the list registered earlier, or stay open. A first divisor
 * of 0 (Adams, Dean, Huntington-Hill) puts every first seat before any second, more votes first.
 */
export function highestAverages(
  votes: readonly Count[],
  seats: number,
  {divisor, ties = "registration"}: {divisor: Divisor; ties?: TieRule},
): AverageSeats {
  const weights = divisor.squared ? votes.map((own) => times(own, own)) : votes;
  const average = (list: number, held: number): Share => ({
    parts: times(weights[list], divisor.of(held)),
    of: divisor.parts(held),
  });
  const result = surelyHeld(votes, seats);
  const next = result.map((held, list) => average(list, held));
  for (let left = seats - result.reduce((sum, held) => sum + held, 0); left > 0; left--) {
    const best = highest(next);
    result[best] += 1;
    next[best] = average(best, result[best]);
  }
  const following = highest(next);
  const last = result.map((held, list) => (held > 0 ? average(list, held - 1) : null));
  const line = lowest(last);
  const tie = line === null ? null : tieAt(last[line] as Share, last, next);
  if (tie && ties === "open")
    for (const list of tie.among) if (isEqual(last[list], last[line as number])) result[list] -= 1;
  return {
    seats: result,
    last: line === null ? null : {list: line, average: last[line] as Share},
    next: {list: following, average: next[following]},
    tie,
  };
}

/**
 * Seats every list is sure of, so that only the last few are dealt one by one: with an average of all votes ÷
 * (seats − lists) no more seats than there are can be reached, for any series that lies between s and s + 1 –
 * which every `Divisor` is held to where it is made.
 */
function surelyHeld(votes: readonly Count[], seats: number): number[] {
  const sure = seats - votes.length;
  if (sure <= 0) return votes.map(() => 0);
  const all = total(votes);
  return votes.map((own) => Number(wholeTimes(times(own, sure), all)));
}

/** The first of the highest averages. */
function highest(averages: readonly Share[]): number {
  let best = 0;
  for (let list = 1; list < averages.length; list++)
    if (compareAverages(averages[list], averages[best]) > 0) best = list;
  return best;
}

/** The last of the lowest averages that seats were given for; null where none was. */
function lowest(averages: readonly (Share | null)[]): number | null {
  let least: number | null = null;
  averages.forEach((average, list) => {
    if (average && (least === null || compareAverages(average, averages[least] as Share) <= 0)) least = list;
  });
  return least;
}

/** The lists whose last or next seat has exactly the average of the last seat given, if a next one has. */
function tieAt(line: Share, last: readonly (Share | null)[], next: readonly Share[]): TiedSeats | null {
  if (!next.some((average) => isEqual(average, line))) return null;
  const among = next.flatMap((average, list) =>
    isEqual(average, line) || isEqual(last[list], line) ? [list] : [],
  );
  return {among, seats: last.filter((average) => isEqual(average, line)).length};
}

const isEqual = (a: Share | null, b: Share | null): boolean =>
  a !== null && b !== null && compareAverages(a, b) === 0;

/** Negative, 0 or positive as average a is below, equal to or above b; without bound (÷ 0) more votes are higher. */
function compareAverages(a: Share, b: Share): number {
  const isBounded = a.of !== 0 && b.of !== 0;
  if (!isBounded && a.of !== b.of) return a.of === 0 ? 1 : -1;
  const left = isBounded ? times(a.parts, b.of) : a.parts;
  const right = isBounded ? times(b.parts, a.of) : b.parts;
  return left < right ? -1 : left > right ? 1 : 0;
}
