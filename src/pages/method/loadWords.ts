import {wordsLoader} from "../../words/wordsLoader.js";
import type {MethodMessages} from "./words.js";

/** Fetches the words of the method page in one language; those of the others stay where they are. */
export const loadMethodWords = wordsLoader<MethodMessages>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});
