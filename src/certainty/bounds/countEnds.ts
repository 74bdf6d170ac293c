import {type Contest, largestHouse} from "../../core/contest.js";
import {elect} from "../../core/elect.js";
import type {Scenario} from "../../core/scenario.js";
import type {Found} from "./search.js";

/** What the printed percentages leave to one party. */
export interface PartyBounds {
  readonly party: string;
  /** Over all counts that print as published: where the whole is not exact, surely no fewer and no more than these. */
  readonly seats: readonly [low: number, high: number];
  /** The fewest and the most that some count gives. */
  readonly found: readonly [low: number, high: number];
  /** A count with the fewest, and one with the most. */
  readonly witness: readonly [Found, Found];
}

/** What rounded percentages leave open. */
export interface Bounds {
  readonly parties: readonly PartyBounds[];
  /** Every set of parties that the outcome of some count calls admitted; where not exact, every one that was found. */
  readonly admitted: readonly (readonly string[])[];
  /** False where some end is no more than surely not passed. */
  readonly isExact: boolean;
}

/** The ends of every party's seats over the counts looked at, each decided by the core. */
export interface CountEnds {
  add(count: Found): void;
  /** The fewest or most seats of a list so far. */
  end(list: number, end: "least" | "most"): number;
  /** Some count may give the list so few or so many, though none was found. */
  widen(list: number, end: "least" | "most", seats: number): void;
  /** As wide as another's. */
  widenAs(other: CountEnds): void;
  /** How far each list's ends were widened. */
  readonly wide: ReadonlyMap<string, number>;
  found(): Bounds;
  /** The ends found, where nothing is known of what lies beyond them but that it is seats of the house. */
  loose(): Bounds;
}

/** Opens the ends of a contest under a scenario, without a count as yet. */
export function countEnds(contest: Contest, scenario: Scenario): CountEnds {
  const parties = new Map<string, {low: number; high: number; witness: [Found, Found]}>();
  const admitted = new Map<string, readonly string[]>();
  const wide = new Map<string, number>();
  const key = (list: number, end: "least" | "most") => `${end} ${list}`;
  const place = new Map(contest.parties.map((party, list) => [party, list]));
  const add = (count: Found): void => {
    const {cast, invalid, againstAll, votes} = count;
    const counts = {registered: contest.counts.registered, cast, invalid, againstAll, votes};
    const outcome = elect({...contest, counts}, scenario);
    for (const {party, seats} of outcome.parties) {
      const known = parties.get(party);
      if (!known) parties.set(party, {low: seats, high: seats, witness: [count, count]});
      else if (seats < known.low) Object.assign(known, {low: seats, witness: [count, known.witness[1]]});
      else if (seats > known.high) Object.assign(known, {high: seats, witness: [known.witness[0], count]});
    }
    const inside = outcome.parties.filter((one) => one.admitted).map(({party}) => party);
    admitted.set(JSON.stringify(inside), inside);
  };
  const answer = (ends: (party: string, low: number, high: number) => readonly [number, number]): Bounds => {
    const all = [...parties].map(([party, {low, high, witness}]): PartyBounds => {
      const [least, most] = ends(party, low, high);
      return {party, seats: [Math.min(least, low), Math.max(most, high)], found: [low, high], witness};
    });
    return {
      parties: all,
      admitted: [...admitted.values()].sort((one, other) => other.length - one.length),
      isExact: all.every(({seats, found}) => seats[0] === found[0] && seats[1] === found[1]),
    };
  };
  return {
    add,
    end(list, end) {
      const known = parties.get(contest.parties[list]);
      return end === "most" ? (known?.high ?? -1) : (known?.low ?? largestHouse);
    },
    widen(list, end, seats) {
      const known = wide.get(key(list, end)) ?? seats;
      wide.set(key(list, end), end === "most" ? Math.max(known, seats) : Math.min(known, seats));
    },
    widenAs(other) {
      for (const [name, seats] of other.wide) wide.set(name, seats);
    },
    wide,
    found: () =>
      answer((party, low, high) => {
        const list = place.get(party) ?? -1;
        return [wide.get(key(list, "least")) ?? low, wide.get(key(list, "most")) ?? high];
      }),
    loose: () => ({...answer(() => [0, mostSeats(contest, scenario)]), isExact: false}),
  };
}

/** More seats than any party can have, whatever the count. */
function mostSeats({seats, districtWinners}: Contest, {linkage, overhang}: Scenario): number {
  if (linkage === "parallel" || overhang === "absorb") return seats;
  if (overhang === "level") return largestHouse;
  return seats + (districtWinners ?? []).reduce((sum, winner) => sum + winner.seats, 0);
}
