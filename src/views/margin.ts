import {majority, twoThirds} from "../core/house.js";
import {membersOf} from "../rules/askedHouse.js";
import type {Answer} from "../scenario/answer.js";
import {leaderOf} from "./leader.js";

/** How far the party with the most seats is from the line that matters next. */
export interface Margin {
  /** What it has: two thirds, a majority (and so is short of two thirds), or not even that. */
  readonly has: "twoThirds" | "majority" | "none";
  /** Seats beyond two thirds, else seats short of the next line. */
  readonly seats: number;
  /** The line it is measured from, in seats of the house. */
  readonly line: number;
}

/** The margin of the leader; null where nobody has a seat, where only a part of the house is known, or next to nobody sits. */
export function marginOf({outcome, entry, question}: Answer): Margin | null {
  const leader = leaderOf(outcome);
  // In a house of one or two everything is two thirds.
  if (!leader || entry.isPartOfHouse || outcome.house < 3) return null;
  const members = membersOf(question, entry, outcome.house);
  const [half, two] = [majority(members), twoThirds(members)];
  if (leader.seats >= two) return {has: "twoThirds", seats: leader.seats - two, line: two};
  if (leader.seats >= half) return {has: "majority", seats: two - leader.seats, line: two};
  return {has: "none", seats: half - leader.seats, line: half};
}
