import {inEveryLanguage, type Language} from "../../src/catalogue/language.js";
import {type Page, type PageGroup, pages} from "../../src/site/pages.js";

const madeUp = (name: string, group: PageGroup, label: Readonly<Record<Language, string>>): Page => ({
  name,
  group,
  title: label,
  description: inEveryLanguage(() => ""),
  sections: [],
});

const others: readonly Page[] = [
  madeUp("sensitivity", "explore", {kk: "Сезімталдық талдауы", ru: "Чувствительность", en: "Sensitivity"}),
  madeUp("recommendations", "check", {
    kk: "Бақылаушылардың ұсыныстары",
    ru: "Рекомендации наблюдателей",
    en: "Recommendations",
  }),
  madeUp("query", "data", {kk: "Деректерге сұрау жазу", ru: "Запросы к данным", en: "Query"}),
  madeUp("present", "present", {
    kk: "Көпшілікке көрсету",
    ru: "Показ для публики",
    en: "Present to the public",
  }),
];

/** The pages of the site as it will be: those that exist, and the others of the nine, with long names. */
export const ninePages: readonly Page[] = [
  ...pages,
  ...others.filter(({name}) => pages.every((page) => page.name !== name)),
];
