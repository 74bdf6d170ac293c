import {applyAgainstAll} from "../../core/againstAll.js";
import type {Contest} from "../../core/contest.js";
import {divideHouse} from "../../core/house.js";
import type {Scenario} from "../../core/scenario.js";
import {applyTurnoutFloor} from "../../core/turnoutFloor.js";

/** The list seats that are left to share in a count; `nobody` where the contest is void. */
export type Effect = number | typeof nobody;
export const nobody = -1;

/** Neighbouring numbers of ballots at which a turnout floor does the same. */
export interface Stretch {
  readonly ballots: readonly [least: number, most: number];
  /** Never more than where ballots against all do nothing. */
  readonly withoutProtest: Effect;
}

/** What the rules on turnout and on ballots against all leave of the list seats. */
export interface Effects {
  readonly stretches: readonly Stretch[];
  /** In a count of a stretch with so many ballots against all, of so many valid ones: the more, the fewer seats. */
  readonly at: (stretch: Stretch, againstAll: number, valid: number) => Effect;
  /** True where ballots against all can do anything. */
  readonly hasProtest: boolean;
}

/** The effects on a contest whose ballots cast lie between the ends. */
export function effectsOf(
  contest: Contest,
  scenario: Scenario,
  [least, most]: readonly [number, number],
): Effects {
  const house = divideHouse(contest.seats, scenario.districtSeats);
  const floorAt = (cast: number): Effect => {
    const counted = {...contest, counts: {...contest.counts, cast}};
    const supposed = {contest: counted, counted, act: () => counted.counts, step: null};
    const floor = applyTurnoutFloor(supposed, scenario.turnoutFloor, house);
    return floor.void ? nobody : house.list - Math.min(house.list, floor.vacantListSeats);
  };
  const stretches: Stretch[] = [];
  for (let from = least; from <= most; ) {
    const withoutProtest = floorAt(from);
    // More ballots never empty more seats.
    let [low, high] = [from, most];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (floorAt(middle) === withoutProtest) low = middle;
      else high = middle - 1;
    }
    stretches.push({ballots: [from, low], withoutProtest});
    from = low + 1;
  }
  return {
    stretches,
    hasProtest: scenario.againstAll !== null,
    at(stretch, againstAll, valid) {
      if (stretch.withoutProtest === nobody) return nobody;
      const counts = {...contest.counts, againstAll, votes: [valid - againstAll]};
      const protest = applyAgainstAll(counts, scenario.againstAll, house.list);
      if (!protest?.exceeded) return stretch.withoutProtest;
      if (protest.consequence === "void") return nobody;
      return Math.max(0, stretch.withoutProtest - protest.vacantListSeats);
    },
  };
}
