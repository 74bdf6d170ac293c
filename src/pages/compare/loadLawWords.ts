import type {Language} from "../../catalogue/language.js";
import type {LawMessages} from "./lawWords.js";

const load: Readonly<Record<Language, () => Promise<LawMessages>>> = {
  kk: async () => (await import("./lawWords.kk.js")).kk,
  ru: async () => (await import("./lawWords.ru.js")).ru,
  en: async () => (await import("./lawWords.en.js")).en,
};

/** Fetches the words about two laws side by side in one language; those of the others stay where they are. */
export const loadLawWords = (language: Language): Promise<LawMessages> => load[language]();
