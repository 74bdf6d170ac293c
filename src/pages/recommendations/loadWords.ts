import {wordsLoader} from "../../words/wordsLoader.js";
import type {RecommendationsMessages} from "./words.js";

/** Fetches the words of the recommendations page in one language; those of the others stay where they are. */
export const loadRecommendationsWords = wordsLoader<RecommendationsMessages>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});
