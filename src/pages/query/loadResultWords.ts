import type {Language} from "../../catalogue/language.js";
import type {ResultWords} from "./resultWords.js";

const load: Readonly<Record<Language, () => Promise<ResultWords>>> = {
  kk: async () => (await import("./resultWords.kk.js")).kk,
  ru: async () => (await import("./resultWords.ru.js")).ru,
  en: async () => (await import("./resultWords.en.js")).en,
};

/** Fetches the words about a result, its table, its chart and its files, in one language. */
export const loadResultWords = (language: Language): Promise<ResultWords> => load[language]();
