import {type Count, plus} from "../../core/count.js";
import {InputError} from "../../core/inputError.js";
import type {Voters} from "./lasts.js";

/** Stretches after which a way without an end is given up, where nothing proves that no number of voters does it. */
const mostStretches = 5000;

/** What is so from this number of voters on, until the next stretch begins. */
export interface Stretch<Found> {
  readonly voters: Count;
  readonly found: Found;
}

/**
 * Goes along a way in stretches on which nothing changes, from nobody on; each is looked at once.
 * @throws InputError where nobody knows how many voters there are, and neither a number nor a proof is found.
 */
export function* stretches<Found extends {readonly lasts: Voters}>(
  at: (voters: Count) => Found,
  most: Count,
): Generator<Stretch<Found>> {
  let voters: Count = 0;
  for (let looks = 1; ; looks++) {
    const found = at(voters);
    yield {voters, found};
    if (found.lasts === Number.POSITIVE_INFINITY) return;
    voters = plus(plus(voters, found.lasts), 1);
    if (voters > most) return;
    if (most === Number.POSITIVE_INFINITY && looks === mostStretches)
      throw new InputError(
        "rule-needs",
        "contest.registered",
        undefined,
        "ask ledger: who could join has no end",
      );
  }
}
