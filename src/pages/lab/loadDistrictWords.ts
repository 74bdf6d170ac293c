import type {Language} from "../../catalogue/language.js";
import type {DistrictMessages} from "./districtWords.js";

const load: Readonly<Record<Language, () => Promise<DistrictMessages>>> = {
  kk: async () => (await import("./districtWords.kk.js")).kk,
  ru: async () => (await import("./districtWords.ru.js")).ru,
  en: async () => (await import("./districtWords.en.js")).en,
};

/** Fetches the words about who would win districts in one language; those of the others stay where they are. */
export const loadDistrictWords = (language: Language): Promise<DistrictMessages> => load[language]();
