import {wordsLoader} from "../../words/wordsLoader.js";
import type {TakeAwayWords} from "./words.js";

/** Fetches the words of the menu in one language. */
export const loadTakeAwayWords = wordsLoader<TakeAwayWords>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});
