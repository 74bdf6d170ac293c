import type {Language} from "../../catalogue/language.js";
import type {RoundingMessages} from "./roundingWords.js";

const load: Readonly<Record<Language, () => Promise<RoundingMessages>>> = {
  kk: async () => (await import("./roundingWords.kk.js")).kk,
  ru: async () => (await import("./roundingWords.ru.js")).ru,
  en: async () => (await import("./roundingWords.en.js")).en,
};

/** Fetches the words about what printed percentages leave open in one language. */
export const loadRoundingWords = (language: Language): Promise<RoundingMessages> => load[language]();
