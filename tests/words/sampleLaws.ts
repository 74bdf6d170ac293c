import type {Language} from "../../src/catalogue/language.js";
import type {LawMessages} from "../../src/pages/compare/lawWords.js";
import {compareMessagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

/** Figures for the words about two laws side by side. */
export function lawSamples(language: Language): Sampled<LawMessages> {
  const law = compareMessagesIn(language).law("2012-01-15");
  return {
    rules: {article: [["97-1"]]},
    seats: {
      summary: [
        [5, 1, 2, 2],
        [1, 0, 7, 0],
      ],
      houses: [
        [98, 98],
        [98, 145],
      ],
      span: [[35, 84]],
      points: [["−3.1"]],
      districts: [[1], [2], [5], [21]],
    },
    unasked: {"other-body": [[law]], "too-few-seats": [[law]], "missing-figure": [[law]]},
  };
}
