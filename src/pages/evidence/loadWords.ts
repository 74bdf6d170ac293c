import {wordsLoader} from "../../words/wordsLoader.js";
import type {EvidenceMessages} from "./words.js";

/** Fetches the words of the evidence page in one language; those of the others stay where they are. */
export const loadEvidenceWords = wordsLoader<EvidenceMessages>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});
