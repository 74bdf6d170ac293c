import type {Language} from "../../catalogue/language.js";
import type {SensitivityMessages} from "./words.js";

const load: Readonly<Record<Language, () => Promise<SensitivityMessages>>> = {
  kk: async () => (await import("./words.kk.js")).kk,
  ru: async () => (await import("./words.ru.js")).ru,
  en: async () => (await import("./words.en.js")).en,
};

/** Fetches the words of the sensitivity page in one language; those of the others stay where they are. */
export const loadSensitivityWords = (language: Language): Promise<SensitivityMessages> => load[language]();
