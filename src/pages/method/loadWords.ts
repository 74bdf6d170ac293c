import type {Language} from "../../catalogue/language.js";
import type {MethodMessages} from "./words.js";

const load: Readonly<Record<Language, () => Promise<MethodMessages>>> = {
  kk: async () => (await import("./words.kk.js")).kk,
  ru: async () => (await import("./words.ru.js")).ru,
  en: async () => (await import("./words.en.js")).en,
};

/** Fetches the words of the method page in one language; those of the others stay where they are. */
export const loadMethodWords = (language: Language): Promise<MethodMessages> => load[language]();
