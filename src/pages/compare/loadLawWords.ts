import {wordsLoader} from "../../words/wordsLoader.js";
import type {LawMessages} from "./lawWords.js";

/** Fetches the words about two laws side by side in one language; those of the others stay where they are. */
export const loadLawWords = wordsLoader<LawMessages>({
  kk: () => import("./lawWords.kk.js"),
  ru: () => import("./lawWords.ru.js"),
  en: () => import("./lawWords.en.js"),
});
