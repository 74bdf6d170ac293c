/** Figures for the words about the result of a query. */
import type {Language} from "../../src/catalogue/language.js";
import type {ResultWords} from "../../src/pages/query/resultWords.js";
import {messagesIn} from "./allMessages.js";
import type {Sampled} from "./sampled.js";

export function resultSamples(language: Language): Sampled<ResultWords> {
  const {formats} = messagesIn(language);
  return {chosen: [["region", formats.whole(10_061)]]};
}
