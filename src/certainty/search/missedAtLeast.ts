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

/** What packages miss at the least that differ in the house and its districts alone. */
export interface MissedAtLeast {
  /** With so many districts, joined to the lists in one way, if the leader wins them all; good until the next question. */
  readonly with: (house: number, districts: number, linkage: Linkage) => Missed;
  /** Whoever wins the districts: it hangs on the lists that are admitted. */
  readonly ofLists: Missed;
  /** With any number of districts, joined in any way: the fewest goals, by the least. */
  readonly least: (house: number) => Missed;
}

/** What such packages have in common. */
export interface SharedRules {
  readonly table: SeatTable;
  readonly goals: readonly ExactGoal[];
  readonly overhang: Overhang;
  /** Members beside a house whom nobody elects. */
  readonly appointed: (house: number) => number;
  /** Of so many list seats, those that stay empty; null where none ever does. */
  readonly emptied: ((list: number) => number) | null;
}

/**
 * By how much the lines that are asked about are surely crossed if the leader wins every district: a look at a table, so
 * that most packages need no more. It is no estimate: what a package misses is never less.
 */
export function missedAtLeast({table, goals, overhang, appointed, emptied}: SharedRules): MissedAtLeast {
  const {leaderSeats, leaderTakesPart, listsShort} = table;
  const lines = goals.flatMap(({goal}) =>
    goal === "no-two-thirds" ? [twoThirds] : goal === "no-majority" ? [majority] : [],
  );
  const ofLists: Missed = {missed: listsShort > 0 ? 1 : 0, short: listsShort};
  // Filled in anew and not made anew: it is asked for by the million.
  const found = {missed: 0, short: 0};
  const crossed = (most: number, members: number): Missed => {
    found.missed = ofLists.missed;
    found.short = ofLists.short;
    for (const line of lines) {
      const over = most - line(members) + 1;
      if (over <= 0) continue;
      found.missed++;
      found.short += over / members;
    }
    return found;
  };
  const levelled = levelledHouse(table);
  const missedWith = (house: number, districts: number, linkage: Linkage): Missed => {
    const list = house - districts;
    const empty = emptied ? emptied(list) : 0;
    const members = house + appointed(house);
    if (linkage === "parallel" || !leaderTakesPart)
      return crossed(leaderSeats(list - empty) + districts, members);
    const share = leaderSeats(house - empty);
    if (districts <= share) return crossed(share, members);
    if (overhang === "absorb") return crossed(districts, members);
    if (overhang === "keep") return crossed(districts, members + districts - share);
    const grown = levelled(house, house - empty, districts);
    return grown === null ? impossible : crossed(leaderSeats(house - empty + grown), members + grown);
  };
  const leastOf = (house: number): Missed => {
    // Added up, the tiers make a house of one size: the fewest seats of the leader cross its lines by the least.
    let fewest = house + table.leaderBehind(house);
    let least = impossible;
    if (emptied) {
      fewest = Number.POSITIVE_INFINITY;
      for (let list = 0; list <= house; list++)
        fewest = Math.min(fewest, leaderSeats(list - emptied(list)) + house - list);
    }
    if (leaderTakesPart)
      for (let districts = emptied ? 0 : leaderSeats(house); districts <= house; districts++)
        least = lesser(least, missedWith(house, districts, "compensatory"));
    return lesser(least, crossed(fewest, house + appointed(house)));
  };
  const known: Missed[] = [];
  return {
    with: missedWith,
    ofLists,
    least: (house) => {
      known[house] ??= leastOf(house);
      return known[house];
    },
  };
}

/** No house is large enough: there is no such package. */
const impossible: Missed = {missed: Number.POSITIVE_INFINITY, short: Number.POSITIVE_INFINITY};

/** The one that misses fewer goals, or as many by less. */
const lesser = (one: Missed, other: Missed): Missed =>
  other.missed < one.missed || (other.missed === one.missed && other.short < one.short) ? {...other} : one;

/**
 * By how many seats a house must grow until the leader's share is as large as the districts it won; null where the
 * largest house is too small. Asked for more and more districts, it goes on from the last house.
 */
function levelledHouse({leaderSeats}: SeatTable) {
  let from = -1;
  let last = 0;
  let grown = 0;
  return (house: number, proportional: number, districts: number): number | null => {
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
