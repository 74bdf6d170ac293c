import type {Count} from "../../core/count.js";
import {majority, twoThirds} from "../../core/house.js";
import type {Outcome} from "../../core/outcome.js";
import {isAdmitted} from "./admissionLasts.js";
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
  /** Whether somebody is elected at all. */
  readonly validity: {readonly valid: boolean; readonly fewest: Fewest | null};
}

/**
 * What changes who has a majority, who is admitted, and whether the contest is valid. Looked at is one kind of movement
 * at a time: between two lists, between a list and those who did not vote, and the same with those who voted against
 * all where that can be. `appointed` members are in the house whoever is elected, and count for its lines.
 */
export function hinges(ground: LedgerGround, appointed = 0): Hinges {
  const ways = waysOf(ground);
  const first = ways.map((way) => openWay(way, ground.validityAlong(way), ground.most(way)));
  const holds = (lineOf: (members: number) => number) => {
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
    return {holder: now, fewest: fewestOver(seats, changes)};
  };
  const {threshold, isVoid} = ground.validity;
  return {
    admission: ground.parties.map((party, list) => {
      const admitted = isAdmitted(threshold, list);
      return {
        party,
        admitted,
        fewest: fewestOver(
          first,
          ({threshold: step}) => step !== null && isAdmitted(step, list) !== admitted,
        ),
      };
    }),
    validity: {
      valid: !isVoid,
      fewest: canChangeValidity(ground)
        ? fewestOver(first, (found) => found.isVoid !== null && found.isVoid !== isVoid)
        : null,
    },
    majority: holds(majority),
    twoThirds: holds(twoThirds),
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
const canChangeValidity = ({scenario: {turnoutFloor, againstAll}}: LedgerGround): boolean =>
  (turnoutFloor.share.parts > 0 && turnoutFloor.level === "contest" && turnoutFloor.consequence === "void") ||
  againstAll?.consequence === "void";
