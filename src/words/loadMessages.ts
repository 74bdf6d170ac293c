import type {Messages} from "./messages.js";
import {wordsLoader} from "./wordsLoader.js";

/** Fetches the words that every page shares, in one language; those of the others stay where they are. */
export const loadMessages = wordsLoader<Messages>({
  kk: () => import("./kk.js"),
  ru: () => import("./ru.js"),
  en: () => import("./en.js"),
});
