import type {CatalogueContest} from "../catalogue/catalogue.js";
import {districtSeatsOf} from "../catalogue/lawScenario.js";
import {houseSeats, type Question} from "../scenario/question.js";

/** The house that a question asks about. */
export interface AskedHouse {
  /** Elected members. */
  readonly house: number;
  /** Those of them elected in districts. */
  readonly districtSeats: number;
  /** Members whom nobody elects, beside them: only a house of the size that the contest's law gives it has any. */
  readonly appointedSeats: number;
}

/** The house of a question; where it asks for more districts than seats, all of them are districts. */
export function askedHouse(question: Question, entry: CatalogueContest): AskedHouse {
  const house = houseSeats(question, entry);
  return {
    house,
    districtSeats: Math.min(districtSeatsOf(question.scenario, house), house),
    appointedSeats: house === entry.contest.seats ? entry.appointedSeats : 0,
  };
}

/** Everyone who counts for a majority and for two thirds: the members elected, and those appointed where asked. */
export const membersOf = (question: Question, entry: CatalogueContest, elected: number): number =>
  elected + (question.countAppointed ? askedHouse(question, entry).appointedSeats : 0);
