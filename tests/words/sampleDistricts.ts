import type {Language} from "../../src/catalogue/language.js";
import type {DistrictMessages} from "../../src/pages/lab/districtWords.js";
import {messagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

/** Figures for the words about who would win districts that nobody counted. */
export function districtSamples(language: Language): Sampled<DistrictMessages> {
  const party = {kk: "Нұр Отан", ru: "Нур Отан", en: "Nur Otan"}[language];
  const {told} = messagesIn(language);
  const some: readonly [number, number][] = [
    [0, 1000],
    [1, 1000],
    [954, 1000],
    [1000, 1000],
  ];
  return {
    interval: [
      [party, 35, 84],
      [party, 1, 2],
    ],
    said: [[party, told.between(71, 84, 79), told.within(903, 1000)]],
    reaches: {majority: some, twoThirds: some},
    covers: {calibrated: [["2023"]]},
    unanswered: [[1], [2], [5], [21]],
    drawing: [[300, 1000]],
    stopped: [[1], [2], [5], [21]],
    givenLead: [[1], [49]],
    givenRest: [[0], [1], [2], [5], [21]],
    tooMany: [[1], [2], [49]],
  };
}
