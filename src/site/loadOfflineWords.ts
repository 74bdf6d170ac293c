import {wordsLoader} from "../words/wordsLoader.js";
import type {OfflineMessages} from "./offlineWords.js";

/** Fetches what the foot of a page says about saving, in one language; the words of the others stay where they are. */
export const loadOfflineWords = wordsLoader<OfflineMessages>({
  kk: () => import("./offlineWords.kk.js"),
  ru: () => import("./offlineWords.ru.js"),
  en: () => import("./offlineWords.en.js"),
});
