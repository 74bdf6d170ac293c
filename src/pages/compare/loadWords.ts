import type {Language} from "../../catalogue/language.js";
import type {CompareMessages} from "./words.js";

const load: Readonly<Record<Language, () => Promise<CompareMessages>>> = {
  kk: async () => (await import("./words.kk.js")).kk,
  ru: async () => (await import("./words.ru.js")).ru,
  en: async () => (await import("./words.en.js")).en,
};

/** Fetches the words of the compare page in one language; those of the others stay where they are. */
export const loadCompareWords = (language: Language): Promise<CompareMessages> => load[language]();
