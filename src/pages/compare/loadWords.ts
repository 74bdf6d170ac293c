import {wordsLoader} from "../../words/wordsLoader.js";
import type {CompareMessages} from "./words.js";

/** Fetches the words of the compare page in one language; those of the others stay where they are. */
export const loadCompareWords = wordsLoader<CompareMessages>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});
