import {wordsLoader} from "../../words/wordsLoader.js";
import type {ResultWords} from "./resultWords.js";

/** Fetches the words about a result, its table, its chart and its files, in one language. */
export const loadResultWords = wordsLoader<ResultWords>({
  kk: () => import("./resultWords.kk.js"),
  ru: () => import("./resultWords.ru.js"),
  en: () => import("./resultWords.en.js"),
});
