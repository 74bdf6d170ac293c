import {largestHouse} from "../../core/contest.js";
import {majority, twoThirds} from "../../core/house.js";
import type {Linkage, Overhang} from "../../core/scenario.js";
import type {SeatTable} from "./seatTable.js";
import type {ExactGoal} from "./shortfall.js";

/** How many goals are missed, and by how much in all. */
export interface Missed {
  readonly missed: number;
  readonly short: number;
}

/** What packages miss at the least that differ in their districts alone. */
export interface MissedAtLeast {
  /** With so many districts, joined to the lists in one way, if the leader wins them all. */
  readonly with: (districts: number, linkage: Linkage) => Missed;
  /** With any number of districts, joined in any way: the fewest goals, by the least. */
  readonly least: () => Missed;
}

/** What such packages have in common. */
export interface SharedRules {
  readonly table: SeatTable;
  readonly goals: readonly ExactGoal[];
  readonly house: number;
  readonly appointed: number;
  readonly overhang: Overhang;
  /** Of so many list seats, those that stay empty. */
  readonly emptied: (list: number) => number;
}

/**
 * By how much the lines that are asked about are surely crossed if the leader wins every district: a look at a table, so
 * that most packages need no more. It is no estimate: what a package misses is never less.
 */
export function missedAtLeast({
  table,
  goals,
  house,
  appointed,
  overhang,
  emptied,
}: SharedRules): MissedAtLeast {
  const {leaderSeats, leaderTakesPart, listsShort} = table;
  const lines = goals.flatMap(({goal}) =>
    goal === "no-two-thirds" ? [twoThirds] : goal === "no-majority" ? [majority] : [],
  );
  const crossed = (most: number, members: number): Missed => {
    let missed = listsShort > 0 ? 1 : 0;
    let short = listsShort;
    for (const line of lines) {
      const over = most - line(members) + 1;
      if (over <= 0) continue;
      missed++;
      short += over / members;
    }
    return {missed, short};
  };
  const levelled = levelledHouse(table, house);
  const beyondItsShare = (districts: number, proportional: number, share: number): Missed => {
    const members = house + appointed;
    if (overhang === "absorb") return crossed(districts, members);
    if (overhang === "keep") return crossed(districts, members + districts - share);
    const grown = levelled(proportional, districts);
    return grown === null ? impossible : crossed(leaderSeats(proportional + grown), members + grown);
  };
  const missedWith = (districts: number, linkage: Linkage): Missed => {
    const list = house - districts;
    const empty = emptied(list);
    if (linkage === "parallel" || !leaderTakesPart)
      return crossed(leaderSeats(list - empty) + districts, house + appointed);
    const share = leaderSeats(house - empty);
    return districts <= share
      ? crossed(share, house + appointed)
      : beyondItsShare(districts, house - empty, share);
  };
  const leastOfAll = (): Missed => {
    // Added up, the tiers make a house of one size: the fewest seats of the leader cross its lines by the least.
    let fewest = Number.POSITIVE_INFINITY;
    let least = impossible;
    let seen = -1;
    for (let districts = 0; districts <= house; districts++) {
      const list = house - districts;
      const empty = emptied(list);
      fewest = Math.min(fewest, leaderSeats(list - empty) + districts);
      if (!leaderTakesPart) continue;
      const share = leaderSeats(house - empty);
      if (districts > share) least = lesser(least, beyondItsShare(districts, house - empty, share));
      else if (share !== seen) {
        least = lesser(least, crossed(share, house + appointed));
        seen = share;
      }
    }
    return lesser(least, crossed(fewest, house + appointed));
  };
  let least: Missed | null = null;
  return {
    with: missedWith,
    least: () => {
      least ??= leastOfAll();
      return least;
    },
  };
}

/** No house is large enough: there is no such package. */
const impossible: Missed = {missed: Number.POSITIVE_INFINITY, short: Number.POSITIVE_INFINITY};

/** The one that misses fewer goals, or as many by less. */
const lesser = (one: Missed, other: Missed): Missed =>
  other.missed < one.missed || (other.missed === one.missed && other.short < one.short) ? other : one;

/**
 * By how many seats a house must grow until the leader's share is as large as the districts it won; null where the
 * largest house is too small. Asked for more and more districts, it goes on from the last house.
 */
function levelledHouse({leaderSeats}: SeatTable, house: number) {
  let from = -1;
  let last = 0;
  let grown = 0;
  return (proportional: number, districts: number): number | null => {
    if (proportional !== from || districts < last) {
      from = proportional;
      grown = 0;
    }
    last = districts;
    while (leaderSeats(proportional + grown) < districts) {
      if (grown >= largestHouse - house) return null;
      grown++;
    }
    return grown;
  };
}
