import type {Catalogue, CatalogueContest, Law} from "../../catalogue/catalogue.js";
import {completeScenario} from "../../catalogue/lawScenario.js";
import type {Question} from "../../scenario/question.js";

/** The house that a law elects. */
export interface LawHouse {
  readonly seats: number;
  /** Members whom the people do not elect. */
  readonly appointed: number;
  /** True where only a part of the house is known. */
  readonly isPart: boolean;
}

/**
 * The house of a law: its own size where the catalogue has it, else that of the election held under it. Null for
 * councils, which have a house each.
 */
export function lawHouse(catalogue: Catalogue, law: Law): LawHouse | null {
  if (law.reform) return {seats: law.reform.seats, appointed: law.reform.appointed, isPart: false};
  const held = catalogue.contests.find((contest) => contest.law === law.id && contest.basis === "official");
  if (law.body === "council" || !held) return null;
  return {seats: held.contest.seats, appointed: held.appointedSeats, isPart: held.isPartOfHouse === true};
}

/** A contest decided by a law, in the house of that law. */
export function lawQuestion(catalogue: Catalogue, law: Law, entry: CatalogueContest): Question {
  const house = lawHouse(catalogue, law);
  return {
    contest: entry.id,
    scenario: completeScenario(law.scenario),
    seats: house?.seats ?? entry.contest.seats,
    countAppointed: (house?.appointed ?? 0) > 0,
  };
}
