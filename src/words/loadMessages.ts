import type {Language} from "../catalogue/language.js";
import type {Messages} from "./messages.js";

const load: Readonly<Record<Language, () => Promise<Messages>>> = {
  kk: async () => (await import("./kk.js")).kk,
  ru: async () => (await import("./ru.js")).ru,
  en: async () => (await import("./en.js")).en,
};

/** Fetches the words that every page shares, in one language; those of the others stay where they are. */
export const loadMessages = (language: Language): Promise<Messages> => load[language]();
