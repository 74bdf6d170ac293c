import {majority, twoThirds} from "../../core/house.js";
import type {Outcome} from "../../core/outcome.js";

/** How seats are spread over the draws of a reconstruction. Plain data: the worker sends it to the page. */
export interface Spread {
  /** Draws that have an answer. */
  readonly draws: number;
  /** Draws that have none: their stations cannot be cut into so many districts. */
  readonly unanswered: number;
  /** Draws in which nobody at all was seated. */
  readonly nobody: number;
  readonly parties: readonly PartySpread[];
}

/** One party over the draws. */
export interface PartySpread {
  readonly party: string;
  readonly least: number;
  readonly greatest: number;
  /** The number of seats that most draws give it, the smaller of two that are equal. */
  readonly most: number;
  /** In how many draws it alone has more than half of the members. */
  readonly majority: number;
  /** In how many draws it alone has at least two thirds of the members. */
  readonly twoThirds: number;
}

/** Counts outcomes as they come. */
export interface SpreadCount {
  /** Null for a draw without an answer. */
  add(outcome: Outcome | null): void;
  spread(): Spread;
}

/** `otherMembers` sit in the house without having been elected, and count for majority and two thirds. */
export function spreadCount(otherMembers: number): SpreadCount {
  const parties = new Map<string, {seats: Map<number, number>; majority: number; twoThirds: number}>();
  let [draws, unanswered, nobody] = [0, 0, 0];
  return {
    add(outcome) {
      if (!outcome) {
        unanswered++;
        return;
      }
      draws++;
      if (outcome.filled === 0) nobody++;
      const members = outcome.house + otherMembers;
      for (const {party, seats} of outcome.parties) {
        const own = parties.get(party) ?? {seats: new Map<number, number>(), majority: 0, twoThirds: 0};
        own.seats.set(seats, (own.seats.get(seats) ?? 0) + 1);
        if (seats >= majority(members)) own.majority++;
        if (seats >= twoThirds(members)) own.twoThirds++;
        parties.set(party, own);
      }
    },
    spread: () => ({
      draws,
      unanswered,
      nobody,
      parties: [...parties].map(([party, {seats, ...won}]) => ({party, ...extent(seats, draws), ...won})),
    }),
  };
}

/** The ends of a party's seats and the most frequent number; a draw that does not name it gives it none. */
function extent(
  seats: ReadonlyMap<number, number>,
  draws: number,
): Pick<PartySpread, "least" | "greatest" | "most"> {
  const named = [...seats.values()].reduce((all, one) => all + one, 0);
  const counted = new Map(seats);
  if (named < draws) counted.set(0, (counted.get(0) ?? 0) + draws - named);
  const ordered = [...counted].sort(([a], [b]) => a - b);
  const [most] = ordered.reduce((best, one) => (one[1] > best[1] ? one : best));
  return {least: ordered[0][0], greatest: ordered[ordered.length - 1][0], most};
}
