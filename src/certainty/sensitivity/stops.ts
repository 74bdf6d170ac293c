import {compareShares, percentShare, type Share} from "../../core/share.js";
import {type Goal, type Standing, standing} from "./goals.js";
import type {LeverStep, LeverSweep} from "./leverSweep.js";
import {isWithin, percentWithin} from "./percentWithin.js";

export const sweptLevers = ["threshold", "districts", "floor"] as const;
export type SweptLever = (typeof sweptLevers)[number];

/** The nearest value of a lever at which a statement ceases to hold. */
export interface Stop {
  readonly lever: SweptLever;
  readonly way: "lower" | "higher";
  /** The tipping point, exactly: up to and with it the one holds, above it the other. Null for district seats. */
  readonly edge: Share | null;
  /** What the lever is set to, to be there: percent; for the districts a number of seats. */
  readonly value: number;
  /** How the statement stands there. */
  readonly turns: Exclude<Standing, null>;
}

/** A statement about the question as it stands, and where it ceases along each lever, all else as asked. */
export interface Stops {
  readonly goal: Goal;
  readonly now: Exclude<Standing, null>;
  /** At most one each way of every lever. */
  readonly stops: readonly Stop[];
  /** The levers along which it was looked for, whether or not it ceases there. */
  readonly looked: readonly SweptLever[];
}

/** Where the levers stand, in percent. */
export interface LeversNow {
  readonly threshold: number;
  readonly floor: number;
}

/** Where a statement ceases; null where nobody can say how it stands now. */
export function stopsOf(sweep: LeverSweep, now: LeversNow, goal: Goal): Stops | null {
  const start = sweep.threshold[positionOf(sweep.threshold, now.threshold)];
  const held = start ? standing(goal, start) : null;
  if (held === null) return null;
  const looked = sweptLevers.filter((lever) => sweep[lever].length > 0);
  const stops = looked.flatMap((lever): readonly Stop[] => {
    const steps = sweep[lever];
    const at = positionIn(sweep, now, lever);
    if (at < 0) return [];
    return ([-1, 1] as const).flatMap((by) => {
      for (let place = at + by; place >= 0 && place < steps.length; place += by) {
        const turns = standing(goal, steps[place]);
        // What nobody can say is no change.
        if (turns === null || turns === held) continue;
        const stop = stopAt(lever, steps[place], by);
        return stop ? [{...stop, turns}] : [];
      }
      return [];
    });
  });
  return {goal, now: held, stops, looked};
}

/** The step of a lever on which the question stands; −1 where there is none. */
export const positionIn = (sweep: LeverSweep, now: LeversNow, lever: SweptLever): number =>
  lever === "districts"
    ? sweep.districts.findIndex(({districts}) => districts === sweep.districtSeats)
    : positionOf(sweep[lever], now[lever]);

function positionOf(steps: readonly LeverStep[], percent: number): number {
  const share = percentShare(percent);
  return share ? steps.findIndex(({above, upTo}) => isWithin(share, above, upTo)) : -1;
}

function stopAt(lever: SweptLever, step: LeverStep, by: -1 | 1): Omit<Stop, "turns"> | null {
  const way = by < 0 ? "lower" : "higher";
  if (lever === "districts") return {lever, way, edge: null, value: step.districts};
  const value = percentWithin(step, by < 0 ? "high" : "low");
  const edge = by < 0 ? step.upTo : step.above;
  // A threshold above 100 % is no rule.
  if (value === null || (edge && compareShares(edge, {parts: 1, of: 1}) > 0)) return null;
  return {lever, way, edge, value};
}
