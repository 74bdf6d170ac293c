import {isQuota} from "../../core/formulas.js";
import type {Sharing} from "../../core/listSeats.js";
import type {Outcome, Step} from "../../core/outcome.js";
import type {Scenario} from "../../core/scenario.js";
import {admissionLasts} from "./admissionLasts.js";
import {averagesLast} from "./averagesLast.js";
import {keepsLasts} from "./keepsLasts.js";
import {type Drift, shorter, type Voters} from "./lasts.js";
import {quotaLasts} from "./quotaLasts.js";
import {runnerUpLasts} from "./runnerUpLasts.js";
import {againstAllLasts, floorLasts} from "./validityLasts.js";
import type {Slopes} from "./ways.js";

/** An outcome with what it rests on: the core's own working, and each time it shared seats. */
export interface Rests {
  readonly outcome: Outcome;
  readonly sharings: readonly Sharing[];
  readonly scenario: Scenario;
  readonly listSeats: number;
  readonly slopes: Slopes;
  readonly drift: Drift | null;
}

/**
 * For how many voters more along a way every comparison on which an outcome rests goes as it goes now: so long nothing
 * of it changes.
 */
export const outcomeLasts = (rests: Rests): Voters =>
  rests.sharings.reduce(
    (least, sharing) => shorter(least, sharingLasts(sharing, rests)),
    beforeSharing(rests),
  );

/**
 * For how many voters more a list surely keeps so many list seats, where each tier is shared by itself: much longer than
 * nothing at all changes.
 */
export function seatsKept(rests: Rests, list: number, wanted: number): Voters {
  const {sharings, scenario, slopes, drift} = rests;
  if (scenario.linkage !== "parallel" || sharings.length !== 1) return 0;
  return shorter(beforeSharing(rests), keepsLasts(sharings[0], list, wanted, scenario, slopes, drift));
}

/** For how many voters more the contest is valid as now, with the same lists for as many seats. */
export function beforeSharing({outcome: {steps}, listSeats, slopes, drift}: Rests): Voters {
  const find = <Name extends Step["step"]>(name: Name) =>
    steps.find((step): step is Extract<Step, {step: Name}> => step.step === name);
  const [count, floor, protest] = [find("count"), find("turnout-floor"), find("against-all")];
  const threshold = find("threshold");
  return [
    count && floor ? floorLasts(floor, count, listSeats, slopes, drift) : Number.POSITIVE_INFINITY,
    protest ? againstAllLasts(protest, listSeats, slopes, drift) : Number.POSITIVE_INFINITY,
    threshold ? admissionLasts(threshold, slopes, drift) : Number.POSITIVE_INFINITY,
  ].reduce(shorter);
}

/** For how many voters more one sharing gives the same seats. */
export function sharingLasts(
  sharing: Sharing,
  {outcome, scenario, slopes: {votes: slopes}, drift}: Rests,
): Voters {
  const {ties, formula, soleMinimum} = scenario;
  if (sharing.by === "runner-up") {
    const votes = outcome.parties.slice(0, slopes.length).map((party) => party.votes);
    return runnerUpLasts({...sharing, votes, slopes, soleMinimum, ties, drift});
  }
  const {lists, seats, shared, votes} = sharing;
  const common = {votes, slopes: lists.map((list) => slopes[list]), seats, ties, drift};
  if (shared.step === "quota") return quotaLasts({...common, formula, shared});
  return isQuota(formula) ? Number.POSITIVE_INFINITY : averagesLast({...common, formula, shared});
}
