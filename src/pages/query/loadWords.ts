import type {Language} from "../../catalogue/language.js";
import type {ExportWords} from "./exportWords.js";
import {loadExportWords} from "./loadExportWords.js";
import {loadResultWords} from "./loadResultWords.js";
import type {ResultWords} from "./resultWords.js";
import type {QueryMessages} from "./words.js";

const load: Readonly<Record<Language, () => Promise<QueryMessages>>> = {
  kk: async () => (await import("./words.kk.js")).kk,
  ru: async () => (await import("./words.ru.js")).ru,
  en: async () => (await import("./words.en.js")).en,
};

/** The words of the page, with those of a result and of taking it away beside them. */
export interface QueryWords extends QueryMessages {
  readonly table: ResultWords;
  readonly export: ExportWords;
}

/** Fetches the page's own words in one language; those of the others stay where they are. */
export const loadQueryMessages = (language: Language): Promise<QueryMessages> => load[language]();

/** Fetches all words of the page in one language. */
export async function loadQueryWords(language: Language): Promise<QueryWords> {
  const [own, table, taken] = await Promise.all([
    loadQueryMessages(language),
    loadResultWords(language),
    loadExportWords(language),
  ]);
  return {...own, table, export: taken};
}
