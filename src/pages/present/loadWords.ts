import {wordsLoader} from "../../words/wordsLoader.js";
import type {PresentWords} from "./words.js";

/** Fetches the words of the page of talks in one language; those of the others stay where they are. */
export const loadPresentWords = wordsLoader<PresentWords>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});
