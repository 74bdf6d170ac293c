import {type Count, plus} from "./count.js";
import type {Counts, Place} from "./counts.js";
import {InputError} from "./inputError.js";
import {reaches, type Share} from "./share.js";

/**
 * The protocols of a contest, as far as a turnout floor asks about them. A short list is filtered
 * (`protocolList`); a long one is put in order of turnout once, so that a floor costs one search (`turnoutOrder`).
 */
export interface ProtocolsBelow {
  /** Number of protocols in all. */
  readonly size: number;
  /** How many protocols lie below the floor, and what they add up to as counted. */
  below(floor: Share): {readonly protocols: number; readonly counts: Counts};
  /** The same protocols, judged by the turnout that they have once their voters act otherwise. */
  acting(act: (protocol: Counts, field: string) => Counts): ProtocolsBelow;
}

/** What a floor looks at. */
export type Turnout = Pick<Counts, "registered" | "cast">;

/**
 * Protocols asked one after the other; exact at any size. `field` names the list in errors, `turnouts` stand in the
 * order of the protocols.
 */
export function protocolList(
  protocols: readonly Place[],
  field: string,
  turnouts: readonly Turnout[] = protocols,
): ProtocolsBelow {
  return {
    size: protocols.length,
    acting: (act) =>
      protocolList(
        protocols,
        field,
        protocols.map((protocol, index) => act(protocol, `${field}[${index}]`)),
      ),
    below(floor) {
      const low = protocols.filter((_, index) => isBelow(turnouts[index], floor, `${field}[${index}]`));
      return {protocols: low.length, counts: sumCounts(low, protocols[0].votes.length)};
    },
  };
}

/**
 * True when turnout – ballots cast of registered voters – is below the floor; on it is not below.
 * @throws InputError where the registered voters are not known.
 */
export function isBelow({registered, cast}: Turnout, floor: Share, field: string): boolean {
  if (registered === null)
    throw new InputError("rule-needs", `${field}.registered`, undefined, "scenario.turnoutFloor");
  return !reaches(cast, registered, floor);
}

/** What several places add up to, for a contest of so many parties; registered is null where one place has none. */
export function sumCounts(places: readonly Counts[], parties: number): Counts {
  let registered: Count | null = 0;
  let cast: Count = 0;
  let invalid: Count = 0;
  let againstAll: Count = 0;
  const votes: Count[] = new Array(parties).fill(0);
  for (const place of places) {
    registered = registered === null || place.registered === null ? null : plus(registered, place.registered);
    cast = plus(cast, place.cast);
    invalid = plus(invalid, place.invalid);
    againstAll = plus(againstAll, place.againstAll);
    for (let party = 0; party < parties; party++) votes[party] = plus(votes[party], place.votes[party]);
  }
  return {registered, cast, invalid, againstAll, votes};
}
