import {wordsLoader} from "../words/wordsLoader.js";
import type {RoundingMessages} from "./roundingWords.js";

/** Fetches the words about what printed percentages leave open in one language. */
export const loadRoundingWords = wordsLoader<RoundingMessages>({
  kk: () => import("./roundingWords.kk.js"),
  ru: () => import("./roundingWords.ru.js"),
  en: () => import("./roundingWords.en.js"),
});
