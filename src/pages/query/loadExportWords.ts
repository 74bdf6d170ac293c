import type {Language} from "../../catalogue/language.js";
import type {ExportWords} from "./exportWords.js";

const load: Readonly<Record<Language, () => Promise<ExportWords>>> = {
  kk: async () => (await import("./exportWords.kk.js")).kk,
  ru: async () => (await import("./exportWords.ru.js")).ru,
  en: async () => (await import("./exportWords.en.js")).en,
};

/** Fetches the words about taking a result away, in one language. */
export const loadExportWords = (language: Language): Promise<ExportWords> => load[language]();
