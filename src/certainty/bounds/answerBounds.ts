import {parseScenario} from "../../core/scenario.js";
import {bounds} from "./bounds.js";
import type {PartyBounds} from "./countEnds.js";
import {parsePrintedContest} from "./printedContest.js";
import type {Found} from "./search.js";

/**
 * The answer to the question “bounds” of the contract, as plain JSON.
 * @throws InputError that names the field and the value, or what a rule needs and the contest does not have.
 */
export function answerBounds(contest: unknown, scenario: unknown): unknown {
  const asked = parsePrintedContest(contest);
  const found = bounds({...asked, scenario: parseScenario(scenario)});
  if (!found) return {possible: false};
  const {parties} = asked.contest;
  const row = ({party, seats, found: [low, high], witness}: PartyBounds) => ({
    party,
    seats,
    witness: witness.map((count) => witnessJson(parties, count)),
    ...(found.isExact ? {} : {found: [low, high]}),
  });
  return {
    possible: true,
    exact: found.isExact,
    parties: found.parties.map(row),
    admitted: found.admitted,
  };
}

/** A count in the form of a contest, but for its seats and voters. */
export const witnessJson = (parties: readonly string[], {cast, invalid, againstAll, votes}: Found) => ({
  cast,
  invalid,
  againstAll,
  votes: parties.map((party, list) => ({party, votes: votes[list]})),
});
