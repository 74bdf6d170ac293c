import {type Count, minus, total} from "./count.js";
import type {CountStep, Outcome} from "./outcome.js";

/**
 * Votes for lists that elected nobody: those for parties without a seat, and those that a turnout floor left
 * uncounted. Null for an outcome that says nothing of its count.
 */
export function unrepresentedVotes({
  parties,
  steps,
}: Outcome): {readonly lost: Count; readonly all: Count} | null {
  const count = steps.find((step): step is CountStep => step.step === "count");
  if (!count) return null;
  const heard = total(parties.filter(({seats}) => seats > 0).map(({votes}) => votes));
  return {lost: minus(count.partyVotes, heard), all: count.partyVotes};
}
