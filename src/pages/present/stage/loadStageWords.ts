import {wordsLoader} from "../../../words/wordsLoader.js";
import type {StageWords} from "./stageWords.js";

/** Fetches the words of a show in one language; those of the others stay where they are. */
export const loadStageWords = wordsLoader<StageWords>({
  kk: () => import("./stageWords.kk.js"),
  ru: () => import("./stageWords.ru.js"),
  en: () => import("./stageWords.en.js"),
});
