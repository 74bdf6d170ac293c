import type {Contest} from "../../core/contest.js";
import type {Scenario} from "../../core/scenario.js";
import type {Fewest} from "./fewestOver.js";
import {hinges} from "./hinges.js";
import {type LedgerGround, openLedger} from "./ledgerGround.js";
import {seatLedger} from "./seatLedger.js";
import type {Group} from "./ways.js";

/**
 * What seats hang on, in the form of the contract: `parties`, and beside them what a majority, two thirds, admission
 * and validity hang on.
 * @throws InputError where the contest has no outcome.
 */
export function ledgerJson(contest: Contest, scenario: Scenario) {
  const ground = openLedger(contest, scenario);
  const {majority, twoThirds, admission, validity} = hinges(ground);
  const told = <Part extends {readonly fewest: Fewest | null}>({fewest, ...part}: Part) => ({
    ...part,
    fewest: fewest && wayJson(ground, fewest),
  });
  return {
    parties: seatLedger(ground),
    majority: told(majority),
    twoThirds: told(twoThirds),
    admission: admission.map(told),
    validity: told(validity),
  };
}

/** Groups by the names that transfers have for them. */
function wayJson({parties}: LedgerGround, {voters, way}: Fewest) {
  const name = (group: Group) => (typeof group === "number" ? parties[group] : group);
  return {voters, from: name(way.from), to: name(way.to)};
}
