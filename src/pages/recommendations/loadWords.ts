import type {Language} from "../../catalogue/language.js";
import type {RecommendationsMessages} from "./words.js";

const load: Readonly<Record<Language, () => Promise<RecommendationsMessages>>> = {
  kk: async () => (await import("./words.kk.js")).kk,
  ru: async () => (await import("./words.ru.js")).ru,
  en: async () => (await import("./words.en.js")).en,
};

/** Fetches the words of the recommendations page in one language; those of the others stay where they are. */
export const loadRecommendationsWords = (language: Language): Promise<RecommendationsMessages> =>
  load[language]();
