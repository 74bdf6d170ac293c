import type {Language} from "../../catalogue/language.js";
import type {LedgerMessages} from "./ledgerWords.js";

const load: Readonly<Record<Language, () => Promise<LedgerMessages>>> = {
  kk: async () => (await import("./ledgerWords.kk.js")).kk,
  ru: async () => (await import("./ledgerWords.ru.js")).ru,
  en: async () => (await import("./ledgerWords.en.js")).en,
};

/** Fetches the words about what seats hang on in one language; those of the others stay where they are. */
export const loadLedgerWords = (language: Language): Promise<LedgerMessages> => load[language]();
