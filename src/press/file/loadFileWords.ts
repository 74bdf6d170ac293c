import {wordsLoader} from "../../words/wordsLoader.js";
import type {PressFileMessages} from "./fileWords.js";

/** Fetches what the press file says of itself, in one language. */
export const loadFileWords = wordsLoader<PressFileMessages>({
  kk: () => import("./fileWords.kk.js"),
  ru: () => import("./fileWords.ru.js"),
  en: () => import("./fileWords.en.js"),
});
