import {wordsLoader} from "../../words/wordsLoader.js";
import type {ProtocolsMessages} from "./words.js";

/** Fetches the words of the protocols page in one language; those of the others stay where they are. */
export const loadProtocolsWords = wordsLoader<ProtocolsMessages>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});
