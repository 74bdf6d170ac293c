import {type Count, minus, total} from "./count.js";
import type {CountStep, HouseStep, Outcome} from "./outcome.js";

/**
 * Votes for lists that elected nobody: those for lists without a list seat, and those that a turnout floor left
 * uncounted. Where the list vote decides the total (compensation), a district won is a seat for the list too. Null for
 * a house without list seats, and for an outcome that says nothing of its count.
 */
export function unrepresentedVotes({
  parties,
  steps,
}: Outcome): {readonly lost: Count; readonly all: Count} | null {
  const count = steps.find((step): step is CountStep => step.step === "count");
  const house = steps.find((step): step is HouseStep => step.step === "house");
  if (!count || !house || house.list === 0) return null;
  const compensates = steps.some(({step}) => step === "compensation");
  const isHeard = ({list, seats, admitted}: Outcome["parties"][number]) =>
    compensates ? admitted && seats > 0 : list > 0;
  const heard = total(parties.filter(isHeard).map(({votes}) => votes));
  return {lost: minus(count.partyVotes, heard), all: count.partyVotes};
}
