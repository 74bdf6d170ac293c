import {type Contest, partyVotes, validVotes} from "./contest.js";
import {type Count, minus} from "./count.js";
import type {Counts} from "./counts.js";
import {InputError} from "./inputError.js";
import type {ThresholdStep} from "./outcome.js";
import type {Scenario, ThresholdBase} from "./scenario.js";
import {reaches, votesNeeded} from "./share.js";

/** Which lists are admitted, in the order of registration, with the working. */
export interface Admission {
  readonly admitted: readonly boolean[];
  readonly step: ThresholdStep;
}

/**
 * Admits the lists that have at least the threshold's share of its base (art. 97-1); exactly on the line is in, and
 * a list without a vote is never admitted. Exempt lists need not have it; no law of Kazakhstan exempts any.
 * @throws InputError for an exempt list that does not stand in the contest.
 */
export function admit(
  {parties}: Contest,
  counts: Counts,
  {share, of, exempt}: Scenario["threshold"],
): Admission {
  const unknown = exempt.findIndex((party) => !parties.includes(party));
  if (unknown >= 0)
    throw new InputError("unknown-party", `scenario.threshold.exempt[${unknown}]`, exempt[unknown]);
  const base = thresholdBase(counts, of);
  const needed = votesNeeded(base, share);
  return {
    admitted: counts.votes.map(
      (votes, list) => votes > 0 && (exempt.includes(parties[list]) || reaches(votes, base, share)),
    ),
    step: {
      step: "threshold",
      threshold: share,
      of,
      base,
      needed,
      parties: counts.votes.map((votes, list) => ({
        party: parties[list],
        votes,
        margin: minus(votes, needed),
        exempt: exempt.includes(parties[list]),
      })),
    },
  };
}

/**
 * What the threshold is a share of. In law it is the valid votes, “against all” among them (art. 97-1 with 43(5)).
 * @throws InputError where it is the registered voters and they are not known.
 */
export function thresholdBase(counts: Counts, of: ThresholdBase): Count {
  switch (of) {
    case "registered":
      if (counts.registered === null)
        throw new InputError("rule-needs", "contest.registered", undefined, "scenario.threshold.of");
      return counts.registered;
    case "cast":
      return counts.cast;
    case "valid":
      return validVotes(counts);
    case "party":
      return partyVotes(counts);
  }
}
