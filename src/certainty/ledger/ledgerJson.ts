import type {Contest} from "../../core/contest.js";
import type {Count} from "../../core/count.js";
import type {Scenario} from "../../core/scenario.js";
import type {Fewest} from "./fewestOver.js";
import {type Hinges, hinges} from "./hinges.js";
import {type LedgerGround, openLedger} from "./ledgerGround.js";
import {seatLedger} from "./seatLedger.js";
import type {Group} from "./ways.js";

/** The fewest voters who change something, and whither they go: a list by its id, `nonvoters` or `againstAll`. */
export interface FewestJson {
  readonly voters: Count;
  readonly from: string;
  readonly to: string;
}

type Told<Part> = Omit<Part, "fewest"> & {readonly fewest: FewestJson | null};

/** What a whole contest hangs on, with groups by their names. */
export interface HingesJson {
  readonly majority: Told<Hinges["majority"]>;
  readonly twoThirds: Told<Hinges["twoThirds"]>;
  readonly admission: readonly Told<Hinges["admission"][number]>[];
  readonly validity: Told<Hinges["validity"]>;
}

/**
 * What seats hang on, in the form of the contract: `parties`, and beside them what a majority, two thirds, admission
 * and validity hang on.
 * @throws InputError where the contest has no outcome.
 */
export function ledgerJson(contest: Contest, scenario: Scenario) {
  const ground = openLedger(contest, scenario);
  return {parties: seatLedger(ground), ...hingesJson(ground, hinges(ground))};
}

/** What the whole contest hangs on, with groups by their names. */
export function hingesJson(ground: LedgerGround, found: Hinges): HingesJson {
  const {majority, twoThirds, admission, validity} = found;
  const told = <Part extends {readonly fewest: Fewest | null}>({fewest, ...part}: Part) => ({
    ...part,
    fewest: fewest && wayJson(ground, fewest),
  });
  return {
    majority: told(majority),
    twoThirds: told(twoThirds),
    admission: admission.map(told),
    validity: told(validity),
  };
}

function wayJson({parties}: LedgerGround, {voters, way}: Fewest): FewestJson {
  const name = (group: Group) => (typeof group === "number" ? parties[group] : group);
  return {voters, from: name(way.from), to: name(way.to)};
}
