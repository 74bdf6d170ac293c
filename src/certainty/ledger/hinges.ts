import type {Count} from "../../core/count.js";
import {majority, twoThirds} from "../../core/house.js";
import type {Outcome} from "../../core/outcome.js";
import {isAdmitted} from "./admissionLasts.js";
import {atOnce} from "./atOnce.js";
import {type Fewest, fewestOver, openWay} from "./fewestOver.js";
import type {LedgerGround, OutcomeAt} from "./ledgerGround.js";
import type {Way} from "./ways.js";

/** What a whole contest hangs on: the fewest voters that change it, over every way; null where no number does. */
export interface Hinges {
  /** Who holds more than half of the members, and what changes that. */
  readonly majority: {readonly holder: string | null; readonly fewest: Fewest | null};
  /** Who holds at least two thirds. */
  readonly twoThirds: {readonly holder: string | null; readonly fewest: Fewest | null};
  /** Who reaches the threshold. */
  readonly admission: readonly {
    readonly party: string;
    readonly admitted: boolean;
    readonly fewest: Fewest | null;
  }[];
  /** Whether somebody is elected at all, and whether the scenario has a rule under which nobody would be. */
  readonly validity: {readonly valid: boolean; readonly hasVoidRule: boolean; readonly fewest: Fewest | null};
}

/**
 * What changes who has a majority, who is admitted, and whether the contest is valid. Looked at is one kind of movement
 * at a time: between two lists, between a list and those who did not vote, and the same with those who voted against
 * all where that can be. `appointed` members are in the house whoever is elected, and count for its lines.
 */
export const hinges = (ground: LedgerGround, appointed = 0): Hinges => atOnce(hingesSteps(ground, appointed));

/** The same, with a pause after every look at the contest. */
export function* hingesSteps(ground: LedgerGround, appointed: number): Generator<void, Hinges> {
  const ways = waysOf(ground);
  const first = ways.map((way) => openWay(way, ground.validityAlong(way), ground.most(way)));
  const holds = function* (lineOf: (members: number) => number): Generator<void, Hinges["majority"]> {
    const lineIn = ({house}: Outcome) => lineOf(house + appointed);
    const holderIn = (outcome: Outcome) => holder(outcome, ground.parties.length, lineIn(outcome));
    const now = holderIn(ground.now);
    const along = (way: Way) => {
      const at = ground.along(way);
      return (voters: Count) => {
        const {outcome, lasts, keeps} = at(voters);
        if (!outcome || now === null || holderIn(outcome) !== now) return {outcome, lasts};
        // Nobody else can hold what the holder keeps.
        const list = ground.parties.indexOf(now);
        const kept = keeps(list, lineIn(outcome) - outcome.parties[list].district);
        return {outcome, lasts: kept > lasts ? kept : lasts};
      };
    };
    const seats = ways.map((way) => openWay(way, along(way), ground.most(way)));
    const changes = ({outcome}: Pick<OutcomeAt, "outcome">) => outcome !== null && holderIn(outcome) !== now;
    return {holder: now, fewest: yield* fewestOver(seats, changes)};
  };
  const {threshold, isVoid} = ground.validity;
  const admission = [];
  for (const [list, party] of ground.parties.entries()) {
    const admitted = isAdmitted(threshold, list);
    const fewest = yield* fewestOver(
      first,
      ({threshold: step}) => step !== null && isAdmitted(step, list) !== admitted,
    );
    admission.push({party, admitted, fewest});
  }
  const changed = (found: {readonly isVoid: boolean | null}) =>
    found.isVoid !== null && found.isVoid !== isVoid;
  const hasVoidRule = canBeVoid(ground);
  const fewest = hasVoidRule ? yield* fewestOver(first, changed) : null;
  return {
    admission,
    validity: {valid: !isVoid, hasVoidRule, fewest},
    majority: yield* holds(majority),
    twoThirds: yield* holds(twoThirds),
  };
}

/** The list that has so many seats, of which only one can; candidates without a list are no party. */
const holder = ({parties}: Outcome, lists: number, line: number): string | null =>
  parties.slice(0, lists).find(({seats}) => seats >= line)?.party ?? null;

/** Every movement of one kind. */
export function waysOf({parties, counts, scenario}: LedgerGround): readonly Way[] {
  const isOnBallot =
    counts.againstAll > 0 ||
    scenario.againstAll !== null ||
    scenario.transfers.some(({from, to}) => from === "againstAll" || to === "againstAll");
  const groups = [
    "nonvoters" as const,
    ...parties.map((_, list) => list),
    ...(isOnBallot ? (["againstAll"] as const) : []),
  ];
  return groups.flatMap((from) => groups.flatMap((to) => (from === to ? [] : [{from, to}])));
}

/** Places stay as they were counted: only a floor of the whole, and votes against all, move with voters. */
const canBeVoid = ({scenario: {turnoutFloor, againstAll}}: LedgerGround): boolean =>
  (turnoutFloor.share.parts > 0 && turnoutFloor.level === "contest" && turnoutFloor.consequence === "void") ||
  againstAll?.consequence === "void";
