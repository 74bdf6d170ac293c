import type {Claims} from "./claims.js";
import {mostRoom} from "./room.js";

/** Lists that share seats, each with the least and the most votes it may have, in the order of registration. */
export interface Sharing {
  readonly seats: number;
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** Their votes together: one number, or the ends between which it lies. */
  readonly total: readonly [least: number, most: number];
  readonly claims: Claims;
  /** Ties stay open, so that an equal claim is no seat. */
  readonly open: boolean;
  /** By how much sums may be off: 0 in whole votes. */
  readonly tolerance: number;
}

/**
 * Votes with which one of the lists gets at least so many seats, or at most so many; null where none do. Its own votes
 * are as many (as few) as there can be: each more only puts its claims further up. How many claims another puts before
 * the one in question is a step function of that one's votes, so that the others are a small knapsack.
 */
export const seatsReached = (
  sharing: Sharing,
  own: number,
  end: "least" | "most",
  seats: number,
): readonly number[] | null => (end === "most" ? atLeast(sharing, own, seats) : atMost(sharing, own, seats));

function atLeast(sharing: Sharing, own: number, seats: number): readonly number[] | null {
  const {least, most, total, claims, open, tolerance} = sharing;
  if (seats > sharing.seats) return null;
  const others = rivals(least, own);
  const votes = Math.min(most[own], total[1] - sum(others, least));
  if (votes < least[own] - tolerance) return null;
  if (seats <= 0) return filled(sharing, own, votes, others, least, most);
  const before = (rival: number, claim: number): number =>
    claims.mostBehind(votes, seats - 1, claim, open || rival < own) + tolerance;
  let spare = sharing.seats - seats;
  const options: number[][] = [];
  for (const rival of others) {
    const sure = firstWhere(spare + 1, (claim) => before(rival, claim) >= least[rival]);
    spare -= sure;
    if (spare < 0) return null;
    options.push([sure]);
  }
  others.forEach((rival, place) => {
    const [sure] = options[place];
    options[place] = optionsFrom(spare, most[rival], (more) => before(rival, sure + more));
  });
  const room = mostRoom(options, spare);
  if (!room || room.value + votes < total[0] - tolerance) return null;
  const upTo = [...most];
  others.forEach((rival, place) => {
    upTo[rival] = options[place][room.chosen[place]];
  });
  return filled(sharing, own, votes, others, least, upTo);
}

function atMost(sharing: Sharing, own: number, seats: number): readonly number[] | null {
  const {least, most, total, claims, open, tolerance} = sharing;
  if (seats < 0) return null;
  const others = rivals(least, own);
  const votes = Math.max(least[own], total[0] - sum(others, most));
  if (votes > most[own] + tolerance) return null;
  const wanted = sharing.seats - seats;
  if (wanted <= 0) return filled(sharing, own, votes, others, least, most);
  const cost = (rival: number, held: number): number =>
    held === 0
      ? least[rival]
      : Math.max(least[rival], claims.leastBefore(votes, seats, held - 1, open || rival < own) - tolerance);
  let spare = -wanted;
  const held = others.map((rival) => {
    const possible = firstWhere(wanted, (claim) => cost(rival, claim + 1) > most[rival]);
    spare += possible;
    return possible;
  });
  if (spare < 0) return null;
  const options = others.map((rival, place) =>
    optionsFrom(Math.min(spare, held[place]), -least[rival], (fewer) => -cost(rival, held[place] - fewer)),
  );
  const room = mostRoom(options, spare);
  if (!room || votes - room.value > total[1] + tolerance) return null;
  const from = [...least];
  others.forEach((rival, place) => {
    from[rival] = -options[place][room.chosen[place]];
  });
  return filled(sharing, own, votes, others, from, most);
}

const rivals = (all: readonly unknown[], own: number): number[] =>
  all.flatMap((_, list) => (list === own ? [] : [list]));

const sum = (lists: readonly number[], of: readonly number[]): number =>
  lists.reduce((all, list) => all + of[list], 0);

/** The first number from 0 on of which it is true, and `end` where it is true of none below; once true it stays so. */
function firstWhere(end: number, isTrue: (number: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Values by number, up to the number that reaches the limit. */
function optionsFrom(end: number, limit: number, value: (number: number) => number): number[] {
  const values: number[] = [];
  for (let number = 0; number <= end; number++) {
    values.push(Math.min(limit, value(number)));
    if (values[number] >= limit) break;
  }
  return values;
}

/** Votes within the ends that come to the total, the own list's as given; meant in whole votes. */
function filled(
  {total}: Sharing,
  own: number,
  votes: number,
  others: readonly number[],
  from: readonly number[],
  upTo: readonly number[],
): readonly number[] {
  const all = [...from];
  all[own] = votes;
  let left = total[0] - votes - sum(others, from);
  for (const rival of others) {
    const more = Math.min(Math.max(left, 0), upTo[rival] - from[rival]);
    all[rival] += more;
    left -= more;
  }
  return all;
}
