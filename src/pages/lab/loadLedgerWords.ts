import {wordsLoader} from "../../words/wordsLoader.js";
import type {LedgerMessages} from "./ledgerWords.js";

/** Fetches the words about what seats hang on in one language; those of the others stay where they are. */
export const loadLedgerWords = wordsLoader<LedgerMessages>({
  kk: () => import("./ledgerWords.kk.js"),
  ru: () => import("./ledgerWords.ru.js"),
  en: () => import("./ledgerWords.en.js"),
});
