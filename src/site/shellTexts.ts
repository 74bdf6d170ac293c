import type {Language} from "../catalogue/language.js";
import type {PageGroup} from "./pages.js";

/** Every word of the shell. A key missing in one language does not compile. */
export interface ShellTexts {
  readonly skipToContent: string;
  readonly home: string;
  /** The name of the navigation, for those who do not see it. */
  readonly navigation: string;
  /** The button that opens the navigation on a phone. */
  readonly menu: string;
  readonly groups: Readonly<Record<PageGroup, string>>;
  /** What stands above the parts of the page that is open. */
  readonly onThisPage: string;
  readonly languages: string;
  /** Name of the theme button; its pressed state says whether dark is on. */
  readonly darkTheme: string;
  readonly withoutJavaScript: string;
  /** The same on a page that shows its first answer all the same. */
  readonly firstAnswerAlone: string;
  /** The same on a page that shows its beginning. */
  readonly beginningAlone: string;
  readonly about: string;
  readonly privacy: string;
  readonly licence: string;
  /** The link to the press file, its weight in megabytes, and what it is. */
  readonly pressFile: {
    readonly name: string;
    readonly weight: (megabytes: string) => string;
    readonly said: string;
  };
}

/** The words of the shell in each language. */
export const shellTexts: Readonly<Record<Language, ShellTexts>> = {
  kk: {
    skipToContent: "Мазмұнға өту",
    home: "Mandat: басты бет",
    navigation: "Сайт беттері",
    menu: "Мәзір",
    groups: {explore: "Есептеу", check: "Тексеру", data: "Деректер мен әдіс", present: "Көрсету"},
    onThisPage: "Осы бетте",
    languages: "Тіл",
    darkTheme: "Қараңғы көрініс",
    withoutJavaScript: "Зертхана есепті браузерде жүргізеді: оны ашу үшін JavaScript-ті қосыңыз.",
    firstAnswerAlone:
      "Төменде бет ашылғандағы сұрақтың жауабы тұр. Ережелерді өзгерту үшін JavaScript-ті қосыңыз.",
    beginningAlone: "Төменде беттің басы тұр. Қалғанын көру үшін JavaScript-ті қосыңыз.",
    about: "Mandat – сайлау реформаларының ашық зертханасы.",
    privacy: "Барлық есеп осы браузерде орындалады, одан ешқандай дерек шықпайды.",
    licence: "Коды MIT лицензиясымен ашық.",
    pressFile: {
      name: "Зертхана бір файлда",
      weight: (megabytes) => `${megabytes} МБ`,
      said: "екі рет шертсеңіз ашылады, интернет керек емес.",
    },
  },
  ru: {
    skipToContent: "Перейти к содержанию",
    home: "Mandat: на главную",
    navigation: "Страницы сайта",
    menu: "Меню",
    groups: {explore: "Расчёты", check: "Проверка", data: "Данные и метод", present: "Показ"},
    onThisPage: "На этой странице",
    languages: "Язык",
    darkTheme: "Тёмное оформление",
    withoutJavaScript: "Лаборатория считает в браузере: чтобы она открылась, включите JavaScript.",
    firstAnswerAlone:
      "Ниже – ответ на вопрос, с которым открывается страница. Чтобы менять правила, включите JavaScript.",
    beginningAlone: "Ниже – начало страницы. Чтобы увидеть остальное, включите JavaScript.",
    about: "Mandat – открытая лаборатория избирательных реформ.",
    privacy: "Все расчёты идут в этом браузере, никакие данные его не покидают.",
    licence: "Код открыт по лицензии MIT.",
    pressFile: {
      name: "Лаборатория одним файлом",
      weight: (megabytes) => `${megabytes} МБ`,
      said: "открывается двойным щелчком, интернет не нужен.",
    },
  },
  en: {
    skipToContent: "Skip to content",
    home: "Mandat: home",
    navigation: "Pages of this site",
    menu: "Menu",
    groups: {explore: "Explore", check: "Check", data: "Data and method", present: "Present"},
    onThisPage: "On this page",
    languages: "Language",
    darkTheme: "Dark theme",
    withoutJavaScript: "The lab counts in the browser: switch JavaScript on to open it.",
    firstAnswerAlone:
      "Below is the answer to the question this page opens with. To change the rules, switch JavaScript on.",
    beginningAlone: "Below is the beginning of the page. To see the rest, switch JavaScript on.",
    about: "Mandat is an open lab for electoral reform.",
    privacy: "Everything is counted in this browser and nothing leaves it.",
    licence: "The code is open under the MIT licence.",
    pressFile: {
      name: "The lab in one file",
      weight: (megabytes) => `${megabytes} MB`,
      said: "opens by a double click, without a network.",
    },
  },
};
