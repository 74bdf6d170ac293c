import {wordsLoader} from "../../words/wordsLoader.js";
import type {ExportWords} from "./exportWords.js";

/** Fetches the words about taking a result away, in one language. */
export const loadExportWords = wordsLoader<ExportWords>({
  kk: () => import("./exportWords.kk.js"),
  ru: () => import("./exportWords.ru.js"),
  en: () => import("./exportWords.en.js"),
});
