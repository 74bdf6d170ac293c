import {compareShares, percentShare, type Share} from "../../core/share.js";
import type {LeverFigures} from "./leverFigures.js";
import type {MapField} from "./leverMap.js";
import type {LeverStep} from "./leverSweep.js";

/** What a reader may hold a package to. */
export type Goal =
  | {readonly goal: "two-thirds"}
  | {readonly goal: "majority"}
  | {readonly goal: "lists"}
  | {readonly goal: "seated"; readonly percent: number}
  | {readonly goal: "valid"};

/**
 * How it stands: yes and no hold whoever wins the districts; `open` hangs on that. A number of lists is a text of its
 * own; null where nobody can say.
 */
export type Standing = "yes" | "no" | "open" | `${number}` | null;

/** How a goal stands on a step. */
export function standing(goal: Goal, {cases}: Pick<LeverStep, "cases">): Standing {
  const none = standingIn(goal, cases.none);
  const every = standingIn(goal, cases.every);
  if (none === null || every === null) return null;
  return none === every ? none : "open";
}

function standingIn(goal: Goal, figures: LeverFigures | null): Standing {
  if (!figures) return null;
  const yes = (isSo: boolean): Standing => (isSo ? "yes" : "no");
  switch (goal.goal) {
    case "two-thirds":
      return yes(figures.holds === "two-thirds");
    case "majority":
      return yes(figures.holds !== null);
    case "lists":
      return `${figures.lists}`;
    case "seated":
      return yes(figures.status !== "void" && areSeated(figures, percentShare(goal.percent) as Share));
    case "valid":
      return yes(figures.status !== "void");
  }
}

/** True where every list with at least the share of the votes has a seat. */
export const areSeated = ({unseated}: Pick<LeverFigures, "unseated">, share: Share): boolean =>
  unseated === null ||
  unseated.of === 0 ||
  compareShares({parts: unseated.votes, of: unseated.of}, share) < 0;

/** A line held whoever wins the districts, by nobody whoever does, or depending on that. */
export type HeldState = "yes" | "no" | "open";

/** Whether one party holds a line in a field whose figures are known. */
export function heldIn(line: "two-thirds" | "majority", cases: LeverStep["cases"] | MapField): HeldState {
  const holds = (figures: LeverFigures | null) =>
    figures !== null && (line === "majority" ? figures.holds !== null : figures.holds === line);
  if (holds(cases.none) === holds(cases.every)) return holds(cases.none) ? "yes" : "no";
  return "open";
}
