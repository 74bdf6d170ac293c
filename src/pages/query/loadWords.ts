import type {Language} from "../../catalogue/language.js";
import {loadResultWords} from "./loadResultWords.js";
import type {ResultWords} from "./resultWords.js";
import type {QueryMessages} from "./words.js";

const load: Readonly<Record<Language, () => Promise<QueryMessages>>> = {
  kk: async () => (await import("./words.kk.js")).kk,
  ru: async () => (await import("./words.ru.js")).ru,
  en: async () => (await import("./words.en.js")).en,
};

/** The words of the page, with those of a result beside them. */
export interface QueryWords extends QueryMessages {
  readonly table: ResultWords;
}

/** Fetches the page's own words in one language; those of the others stay where they are. */
export const loadQueryMessages = (language: Language): Promise<QueryMessages> => load[language]();

/** Fetches all words of the page in one language. */
export async function loadQueryWords(language: Language): Promise<QueryWords> {
  const [own, table] = await Promise.all([loadQueryMessages(language), loadResultWords(language)]);
  return {...own, table};
}
