import type {Language} from "../../catalogue/language.js";
import {wordsLoader} from "../../words/wordsLoader.js";
import type {ExportWords} from "./exportWords.js";
import {loadExportWords} from "./loadExportWords.js";
import {loadResultWords} from "./loadResultWords.js";
import type {ResultWords} from "./resultWords.js";
import type {QueryMessages} from "./words.js";

/** The words of the page, with those of a result and of taking it away beside them. */
export interface QueryWords extends QueryMessages {
  readonly table: ResultWords;
  readonly export: ExportWords;
}

/** Fetches the page's own words in one language; those of the others stay where they are. */
export const loadQueryMessages = wordsLoader<QueryMessages>({
  kk: () => import("./words.kk.js"),
  ru: () => import("./words.ru.js"),
  en: () => import("./words.en.js"),
});

/** Fetches all words of the page in one language. */
export async function loadQueryWords(language: Language): Promise<QueryWords> {
  const [own, table, taken] = await Promise.all([
    loadQueryMessages(language),
    loadResultWords(language),
    loadExportWords(language),
  ]);
  return {...own, table, export: taken};
}
