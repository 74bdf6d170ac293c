import {wordsLoader} from "../../words/wordsLoader.js";
import type {EmbedMessages} from "./embedWords.js";

/** The words of the embed in one language. */
export const loadEmbedWords = wordsLoader<EmbedMessages>({
  kk: () => import("./embedWords.kk.js"),
  ru: () => import("./embedWords.ru.js"),
  en: () => import("./embedWords.en.js"),
});
