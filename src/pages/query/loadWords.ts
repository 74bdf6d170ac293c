import type {Language} from "../../catalogue/language.js";
import type {QueryMessages} from "./words.js";

const load: Readonly<Record<Language, () => Promise<QueryMessages>>> = {
  kk: async () => (await import("./words.kk.js")).kk,
  ru: async () => (await import("./words.ru.js")).ru,
  en: async () => (await import("./words.en.js")).en,
};

/** Fetches the words of the query page in one language; those of the others stay where they are. */
export const loadQueryWords = (language: Language): Promise<QueryMessages> => load[language]();
