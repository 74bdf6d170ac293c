import type {Language} from "../../catalogue/language.js";
import type {SpreadMessages} from "./spreadWords.js";

const load: Readonly<Record<Language, () => Promise<SpreadMessages>>> = {
  kk: async () => (await import("./spreadWords.kk.js")).kk,
  ru: async () => (await import("./spreadWords.ru.js")).ru,
  en: async () => (await import("./spreadWords.en.js")).en,
};

/** Fetches the words about how an answer differs from draw to draw in one language; those of the others stay where they are. */
export const loadSpreadWords = (language: Language): Promise<SpreadMessages> => load[language]();
