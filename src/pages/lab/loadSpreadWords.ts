import {wordsLoader} from "../../words/wordsLoader.js";
import type {SpreadMessages} from "./spreadWords.js";

/** Fetches the words about how an answer differs from draw to draw in one language; those of the others stay where they are. */
export const loadSpreadWords = wordsLoader<SpreadMessages>({
  kk: () => import("./spreadWords.kk.js"),
  ru: () => import("./spreadWords.ru.js"),
  en: () => import("./spreadWords.en.js"),
});
