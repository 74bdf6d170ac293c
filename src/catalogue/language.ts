/** The languages of the site, Kazakh first: each has its own addresses, `/kk/…`, `/ru/…`, `/en/…`. */
export const languages = ["kk", "ru", "en"] as const;

/** One of the languages of the site, by its BCP 47 tag. */
export type Language = (typeof languages)[number];

/** Each language's name for itself, as the switch shows it. */
export const languageNames: Readonly<Record<Language, string>> = {
  kk: "Қазақша",
  ru: "Русский",
  en: "English",
};

/** True when a word from an address or a browser setting names a language of the site. */
export const isLanguage = (word: unknown): word is Language => languages.includes(word as Language);

/** Something made for each language. */
export const inEveryLanguage = <Made>(make: (language: Language) => Made): Readonly<Record<Language, Made>> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, Made>;
