import type {Catalogue, CatalogueContest, Law} from "../../catalogue/catalogue.js";
import {districtSeatsOf} from "../../catalogue/lawScenario.js";
import {isOfParliament} from "../../catalogue/laws.js";
import {parseContest} from "../../core/contest.js";
import {elect} from "../../core/elect.js";
import {InputError} from "../../core/inputError.js";
import {parseScenario} from "../../core/scenario.js";
import {districtBounds} from "../../scenario/districtBounds.js";
import {lawHouse, lawQuestion} from "./lawHouse.js";

/** A party's seats under a law; the two differ where nobody knows who would have won the districts. */
export interface PartySpan {
  readonly party: string;
  readonly least: number;
  readonly most: number;
}

/** Why a law cannot be asked of an election. */
export type LawUnasked =
  /** The law elects councils and the election was of the parliament, or the other way round. */
  | "other-body"
  /** More members are elected in districts than the house has. */
  | "too-few-seats"
  /** The rules need a figure that the election does not have. */
  | "missing-figure";

/** An election's seats under a law. */
export interface LawSeats {
  readonly house: number;
  /** District seats whose winners nobody knows; 0 where there are none, or they were announced. */
  readonly unknownDistricts: number;
  /** Every list in its order, then others who won a district. */
  readonly parties: readonly PartySpan[];
  /** True where only a part of the house is known. */
  readonly isPart: boolean;
}

/**
 * An election's votes under a law, in the house of that law. Who would win districts that the election did not have is
 * not known: seats then reach from no district to every district, and no model is asked.
 */
export function seatsUnderLaw(
  catalogue: Catalogue,
  law: Law,
  entry: CatalogueContest,
): LawSeats | {readonly unasked: LawUnasked} {
  if ((law.body === "parliament") !== isOfParliament(catalogue, entry)) return {unasked: "other-body"};
  const question = lawQuestion(catalogue, law, entry);
  const house = question.seats ?? entry.contest.seats;
  const districts = districtSeatsOf(question.scenario, house);
  if (districts > house) return {unasked: "too-few-seats"};
  const isPart = lawHouse(catalogue, law)?.isPart === true;
  const announced = (entry.contest.districtWinners ?? []).reduce((sum, {seats}) => sum + seats, 0);
  try {
    if (districts > 0 && districts !== announced) {
      const parties = districtBounds(question, catalogue).lists.map(({party, none, every}) => ({
        party,
        least: none,
        most: every,
      }));
      return {house, unknownDistricts: districts, parties, isPart};
    }
    const contest = {...parseContest(entry.contest), seats: house};
    const outcome = elect(contest, parseScenario(question.scenario));
    const parties = outcome.parties.map(({party, seats}) => ({party, least: seats, most: seats}));
    return {house: outcome.house, unknownDistricts: 0, parties, isPart};
  } catch (error) {
    if (error instanceof InputError) return {unasked: "missing-figure"};
    throw error;
  }
}
