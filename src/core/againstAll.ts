import {validVotes} from "./contest.js";
import {type Count, dividedHalfUp, times} from "./count.js";
import type {Counts} from "./counts.js";
import type {AgainstAllConsequence, Scenario} from "./scenario.js";
import {exceeds, type Share} from "./share.js";

/** The working of an “against all” rule. */
export interface AgainstAllStep {
  readonly step: "against-all";
  readonly limit: Share;
  readonly consequence: AgainstAllConsequence;
  /** Votes against all, and the valid votes they are a share of. */
  readonly againstAll: Count;
  readonly valid: Count;
  readonly exceeded: boolean;
  /** List seats that stay empty for it. */
  readonly vacantListSeats: number;
}

/**
 * Whether votes against all exceed the limit (above it, not at it) as a share of valid votes, and what follows. The
 * law has had the line on the ballot since 24 May 2021 but says nothing of what follows: an assumption.
 */
export function applyAgainstAll(
  counts: Counts,
  rule: Scenario["againstAll"],
  listSeats: number,
): AgainstAllStep | null {
  if (!rule) return null;
  const {againstAll} = counts;
  const valid = validVotes(counts);
  const exceeded = exceeds(againstAll, valid, rule.share);
  const vacates = exceeded && rule.consequence === "vacant";
  return {
    step: "against-all",
    limit: rule.share,
    consequence: rule.consequence,
    againstAll,
    valid,
    exceeded,
    vacantListSeats: vacates ? Number(dividedHalfUp(times(listSeats, againstAll), valid)) : 0,
  };
}
