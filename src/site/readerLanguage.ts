import {isLanguage, type Language} from "../catalogue/language.js";

/** Where the browser keeps the language that the reader chose by hand. */
export const languageKey = "mandat-language";

/**
 * The language to open for a reader who came to the root: the one chosen before, else the first of the browser's
 * languages that the site has (`ru-KZ` counts as `ru`), else Kazakh.
 */
export function readerLanguage(chosen: string | null, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  return preferred.map(primarySubtag).find(isLanguage) ?? "kk";
}

const primarySubtag = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";
