import type {Count} from "../../core/count.js";
import {majority, twoThirds} from "../../core/house.js";
import {reaches, type Share} from "../../core/share.js";
import type {SearchGoal} from "./searchQuestion.js";

/** Who sits where, as far as goals ask. Arrays stand in the order of the lists. */
export interface Seating {
  readonly house: number;
  readonly seats: readonly number[];
  /** Lists that take part in the list seats. */
  readonly admitted: readonly boolean[];
  /** Lists that the list vote gives a seat: a district alone hears no list vote, unless it decides the total. */
  readonly heard: readonly boolean[];
  readonly vacant: number;
}

/** What every seating of a contest is held against. */
export interface GoalGround {
  readonly appointed: number;
  readonly votes: readonly Count[];
  /** Votes for lists and against all. */
  readonly valid: Count;
}

/** A goal with its percentage made exact, once for all seatings. */
export type ExactGoal = SearchGoal & {readonly share?: Share};

/** By how much a seating misses a goal, from 0 for met to 1. */
export function shortfall(
  goal: ExactGoal,
  {house, seats, admitted, heard, vacant}: Seating,
  ground: GoalGround,
): number {
  const members = house + ground.appointed;
  switch (goal.goal) {
    case "no-two-thirds":
      return above(seats, twoThirds(members), members);
    case "no-majority":
      return above(seats, majority(members), members);
    case "lists": {
      let count = 0;
      for (const isIn of admitted) if (isIn) count++;
      return Math.max(0, goal.least - count) / goal.least;
    }
    case "seated": {
      let missed = 0;
      ground.votes.forEach((votes, list) => {
        if (!heard[list] && votes > 0 && reaches(votes, ground.valid, goal.share as Share))
          missed += Number(votes) / Number(ground.valid);
      });
      return missed;
    }
    case "no-empty-seat":
      return house === 0 ? 1 : vacant / house;
  }
}

/** How many seats too many the largest party has for a line, as a share of the members. */
function above(seats: readonly number[], line: number, members: number): number {
  let most = 0;
  for (const own of seats) if (own > most) most = own;
  return Math.max(0, most - line + 1) / members;
}
