import {wordsLoader} from "../../words/wordsLoader.js";
import type {SensitivityMessages} from "./words.js";

/** Fetches the words of the sensitivity page in one language; those of the others stay where they are. */
export const loadSensitivityWords = wordsLoader<SensitivityMessages>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});
