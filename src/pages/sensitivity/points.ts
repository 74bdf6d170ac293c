import {entryOf} from "../../catalogue/contests.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import type {Setting} from "../../views/lab.js";
import type {MapPoint} from "./mapPlace.js";

/** Where a question stands on the map. */
export const nowPoint = ({catalogue}: Pick<Setting, "catalogue">, question: Question): MapPoint => ({
  threshold: question.scenario.threshold.percent,
  districts: askedHouse(question, entryOf(catalogue, question.contest)).districtSeats,
});

/** Where the law of the contest's day stands, its districts as a share of the house asked about. */
export function lawPoint({catalogue}: Pick<Setting, "catalogue">, question: Question): MapPoint {
  const lawful = {...lawfulQuestion(catalogue, question.contest), seats: question.seats};
  return nowPoint({catalogue}, lawful);
}
