import {districtSeatsOf} from "../../catalogue/lawScenario.js";
import type {Moves, SearchLever, SearchQuestion} from "./searchQuestion.js";

/**
 * How far a package lies from the law: every lever's own way, added up. One is a percentage point of the threshold; ten
 * points of the turnout floor, of the limit for “against all”, of the share of district seats, or of the size of the
 * house; another base, another formula, another way of joining the tiers. Why so: docs/decisions/0014.
 */
export function distanceOf(moves: Moves, {law, contest}: Pick<SearchQuestion, "law" | "contest">): number {
  return (Object.keys(moves) as SearchLever[]).reduce(
    (sum, lever) => sum + wayOf(lever, moves, law, contest),
    0,
  );
}

function wayOf(
  lever: SearchLever,
  moves: Moves,
  law: SearchQuestion["law"],
  contest: SearchQuestion["contest"],
): number {
  switch (lever) {
    case "threshold":
      return Math.abs((moves.threshold ?? 0) - law.threshold.percent);
    case "base":
    case "formula":
      return 1;
    case "districts":
      return moves.districts ? districtWay(moves.districts, moves.house ?? contest.seats, {law, contest}) : 0;
    case "house":
      return (10 * Math.abs((moves.house ?? contest.seats) - contest.seats)) / contest.seats;
    case "floor":
      return Math.abs((moves.floor ?? 0) - law.turnoutFloor.percent) / 10;
    case "against-all":
      // No rule is a limit that nothing exceeds.
      return Math.abs((moves["against-all"] ?? 100) - (law.againstAll.percent ?? 100)) / 10;
  }
}

/** The way of district seats, with how they are joined to the lists. */
export function districtWay(
  {seats, linkage}: NonNullable<Moves["districts"]>,
  house: number,
  {law, contest}: Pick<SearchQuestion, "law" | "contest">,
): number {
  const inLaw = districtSeatsOf(law, contest.seats) / contest.seats;
  return 10 * Math.abs(seats / house - inLaw) + (linkage === law.mixed.linkage ? 0 : 1);
}
