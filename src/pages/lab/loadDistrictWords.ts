import {wordsLoader} from "../../words/wordsLoader.js";
import type {DistrictMessages} from "./districtWords.js";

/** Fetches the words about who would win districts in one language; those of the others stay where they are. */
export const loadDistrictWords = wordsLoader<DistrictMessages>({
  kk: () => import("./districtWords.kk.js"),
  ru: () => import("./districtWords.ru.js"),
  en: () => import("./districtWords.en.js"),
});
