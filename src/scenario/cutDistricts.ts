import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {districtSeatsOf} from "../catalogue/lawScenario.js";
import type {District} from "../core/contest.js";
import {floorLooksAtStations, type KnownPlaces, namesItsDistricts, type PreparedStations} from "./answer.js";
import {columnQuestion, presetColumns} from "./comparison.js";
import {houseSeats, type Question} from "./question.js";

/**
 * The districts that a comparison opens with, as the build cut them from the stations of its contest: some two kilobytes
 * in the place of two hundred.
 */
export interface CutDistricts {
  readonly contest: string;
  /** For every number of districts that is asked for, so many districts. */
  readonly cuts: readonly (readonly District[])[];
}

/** Where nothing was cut before. */
export const nothingCut: CutDistricts = {contest: "", cuts: []};

/** Cuts the stations of a contest into the districts of the columns that its comparison opens with. */
export function cutDistricts(
  catalogue: Catalogue,
  entry: CatalogueContest,
  {districts}: PreparedStations,
): CutDistricts {
  const asked = presetColumns(catalogue, entry.id).map((column) =>
    districtsOf(columnQuestion(column, catalogue, {contest: entry.id}), entry),
  );
  const numbers = [...new Set(asked)].filter((number) => number > 0 && number <= districts.most);
  return {contest: entry.id, cuts: numbers.flatMap((number) => [districts.cut(number) ?? []])};
}

/** What the districts cut at the build tell for a question; null where it asks for others, or for single stations. */
export function placesCut(
  {contest, cuts}: CutDistricts,
  question: Question,
  entry: CatalogueContest,
): KnownPlaces | null {
  const asked = districtsOf(question, entry);
  const found = cuts.find(({length}) => length === asked);
  if (entry.id !== contest || !found || floorLooksAtStations(question) || namesItsDistricts(entry, asked))
    return null;
  return {
    protocols: null,
    districts: {cut: (number) => (number === 0 ? [] : number === asked ? found : null)},
  };
}

const districtsOf = (question: Question, entry: CatalogueContest): number =>
  districtSeatsOf(question.scenario, houseSeats(question, entry));
