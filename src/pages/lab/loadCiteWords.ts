import {wordsLoader} from "../../words/wordsLoader.js";
import type {CiteMessages} from "./citeWords.js";

/** Fetches the words about citing and embedding in one language, when they are asked for. */
export const loadCiteWords = wordsLoader<CiteMessages>({
  kk: () => import("./citeWords.kk.js"),
  ru: () => import("./citeWords.ru.js"),
  en: () => import("./citeWords.en.js"),
});
