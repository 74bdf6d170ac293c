import {wordsLoader} from "../words/wordsLoader.js";
import type {LateWords} from "./lateWords.js";

/** Fetches the words about what does not come for long in one language. */
export const loadLateWords = wordsLoader<LateWords>({
  kk: () => import("./lateWords.kk.js"),
  ru: () => import("./lateWords.ru.js"),
  en: () => import("./lateWords.en.js"),
});
