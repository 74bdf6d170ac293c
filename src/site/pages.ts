import type {Language} from "../catalogue/language.js";

/** A part of a page that the navigation leads to: the id of its element and its name in each language. */
export interface Section {
  readonly id: string;
  readonly label: Readonly<Record<Language, string>>;
}

/** What a reader comes for; the navigation puts pages together by it, in this order. */
export const pageGroups = ["explore", "check", "data", "present"] as const;
export type PageGroup = (typeof pageGroups)[number];

/** A page that exists in every language. */
export interface Page {
  /** What follows the language in the address: "" is the language's home. */
  readonly name: string;
  readonly group: PageGroup;
  /** Its name in full, for the window and for search. */
  readonly title: Readonly<Record<Language, string>>;
  /** Its name in the navigation, where the title is too long for it. */
  readonly label?: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  readonly sections: readonly Section[];
}

/** The pages in the order of the navigation, within their groups. A new page is one entry here and one file in `src/[lang]/`. */
export const pages: readonly Page[] = [
  {
    name: "",
    group: "explore",
    title: {
      kk: "Зертхана",
      ru: "Лаборатория",
      en: "Lab",
    },
    description: {
      kk: "Сайлау ережелерін өзгертіп, парламентте кім қанша мандат алатынын бірден көріңіз.",
      ru: "Меняйте правила выборов и сразу смотрите, кто сколько мандатов получит в парламенте.",
      en: "Change the rules of an election and see at once who gets how many seats in parliament.",
    },
    sections: [
      {id: "threshold", label: {kk: "Өту шегі", ru: "Порог", en: "Threshold"}},
      {id: "measures", label: {kk: "Пропорционалдылық", ru: "Пропорциональность", en: "Proportionality"}},
      {id: "working", label: {kk: "Есептеу барысы", ru: "Ход расчёта", en: "Working"}},
    ],
  },
  {
    name: "sensitivity",
    group: "explore",
    title: {
      kk: "Нәтиже қай жерде өзгереді",
      ru: "Где меняется результат",
      en: "Where the result tips",
    },
    label: {kk: "Тұрақтылық", ru: "Устойчивость", en: "Sensitivity"},
    description: {
      kk: "Әр ереженің барлық мәні бірден: мандаттар қай жерде өзгереді, реформа топтамасы қай жерде жұмыс істемей қалады.",
      ru: "Все значения каждого правила сразу: где меняются мандаты и где пакет реформ перестаёт работать.",
      en: "Every value of each rule at once: where seats change, and where a package of reforms stops working.",
    },
    sections: [
      {id: "stops", label: {kk: "Қай жерде тоқтайды", ru: "Где перестаёт работать", en: "Where it stops"}},
      {id: "lines", label: {kk: "Бір-бірден", ru: "По одному правилу", en: "One rule at a time"}},
      {id: "map", label: {kk: "Карта", ru: "Карта", en: "Map"}},
      {id: "search", label: {kk: "Керісінше іздеу", ru: "Обратный поиск", en: "Reverse search"}},
    ],
  },
  {
    name: "compare",
    group: "explore",
    title: {kk: "Реформаларды салыстыру", ru: "Сравнение реформ", en: "Compare the reforms"},
    label: {kk: "Салыстыру", ru: "Сравнение", en: "Compare"},
    description: {
      kk: "Сайлау реформалары қатар: кім қанша мандат алады, не өзгереді, не өзгермейді.",
      ru: "Избирательные реформы рядом: кто сколько мандатов получает, что меняется, а что нет.",
      en: "Electoral reforms side by side: who gets how many seats, what changes and what does not.",
    },
    sections: [
      {id: "scenarios", label: {kk: "Сценарийлер", ru: "Сценарии", en: "Scenarios"}},
      {id: "changes", label: {kk: "Өзгерістер", ru: "Изменения", en: "Changes"}},
      {id: "money", label: {kk: "Қаржы", ru: "Деньги", en: "Money"}},
      {id: "sources", label: {kk: "Дереккөздер", ru: "Источники", en: "Sources"}},
    ],
  },
  {
    name: "recommendations",
    group: "check",
    title: {
      kk: "Мәлімдеменің он бір ұсынысы",
      ru: "Одиннадцать рекомендаций заявления",
      en: "The statement’s eleven recommendations",
    },
    label: {kk: "Ұсыныстар", ru: "Рекомендации", en: "Recommendations"},
    description: {
      kk: "Бақылаушылардың он бір ұсынысы: не сұрайды, есептеп тексеруге бола ма, не шығады – жақтастарына ұнамауы мүмкіні де.",
      ru: "Одиннадцать рекомендаций наблюдателей: о чём просят, можно ли проверить расчётом, что выходит – и что может не понравиться сторонникам.",
      en: "The observers’ eleven recommendations: what they ask, whether it can be tested, what comes out – also what supporters may not like.",
    },
    sections: [
      {id: "recommendation-3", label: {kk: "Өту шегі – 3%", ru: "Порог 3 %", en: "A threshold of 3%"}},
      {
        id: "recommendation-4",
        label: {kk: "Аралас жүйе, 50/50", ru: "Смешанная система, 50/50", en: "A mixed system, 50/50"},
      },
      {
        id: "recommendation-9",
        label: {kk: "Ең аз келу шегі", ru: "Минимальная явка", en: "A turnout floor"},
      },
      {id: "recommendation-10", label: {kk: "«Бәріне қарсымын»", ru: "«Против всех»", en: "“Against all”"}},
      {id: "sources", label: {kk: "Дереккөздер", ru: "Источники", en: "Sources"}},
    ],
  },
  {
    name: "evidence",
    group: "check",
    title: {kk: "Мәлімдемені тексеру", ru: "Проверка заявления", en: "Check the statement"},
    description: {
      kk: "Бақылаушылар мәлімдемесінің әр сөйлемі қайта есептелген; нені көпшілік алдында айтуға болады; ОСК санағы бақылаушылардың санағымен қатар.",
      ru: "Каждая фраза заявления наблюдателей пересчитана; что можно говорить публично; подсчёт ЦИК рядом с подсчётом наблюдателей.",
      en: "Every sentence of the observers’ statement recomputed; what is safe to say in public; the Commission’s count beside the observers’.",
    },
    sections: [
      {id: "claims", label: {kk: "Тұжырымдар", ru: "Утверждения", en: "Claims"}},
      {id: "safe", label: {kk: "Айтуға болады", ru: "Можно сказать", en: "Safe to say"}},
      {
        id: "beyond",
        label: {kk: "Бақыланбаған учаскелер", ru: "Где не наблюдали", en: "Stations not observed"},
      },
      {id: "protocols", label: {kk: "Учаскелер", ru: "Участки", en: "Stations"}},
    ],
  },
  {
    name: "protocols",
    group: "data",
    title: {kk: "Хаттамалар", ru: "Протоколы", en: "Protocols"},
    description: {
      kk: "Учаске хаттамаларын өзіңіз жүктеп, кез келген ережені солармен сынап көріңіз. Файлдар браузерден шықпайды.",
      ru: "Загрузите свои протоколы участков и проверьте на них любые правила. Файлы не покидают браузер.",
      en: "Load your own station protocols and try any rule on them. The files do not leave the browser.",
    },
    sections: [
      {id: "load", label: {kk: "Жүктеу", ru: "Загрузка", en: "Load"}},
      {id: "sets", label: {kk: "Жүктелгендер", ru: "Загруженные", en: "Loaded"}},
      {id: "tables", label: {kk: "Кестелер", ru: "Таблицы", en: "Tables"}},
    ],
  },
  {
    name: "query",
    group: "data",
    title: {kk: "Жолдар мен SQL", ru: "Строки и SQL", en: "Rows and SQL"},
    description: {
      kk: "Сайттың барлық дерек жолдары және SQL тіліндегі өз сұрақтарыңыз: сценарийдің мандаттары учаскелермен және партиялармен бір жерде.",
      ru: "Все строки данных сайта и ваши вопросы на SQL: мандаты сценария рядом с участками и партиями.",
      en: "Every row of the site’s data, and your own questions in SQL: the scenario’s seats beside stations and parties.",
    },
    sections: [
      {id: "work", label: {kk: "Жолдар", ru: "Строки", en: "Rows"}},
      {id: "questions", label: {kk: "Сұрақтар", ru: "Вопросы", en: "Questions"}},
      {id: "elsewhere", label: {kk: "Басқа жерде", ru: "В других программах", en: "Elsewhere"}},
    ],
  },
  {
    name: "method",
    group: "data",
    title: {kk: "Әдіс", ru: "Метод", en: "Method"},
    description: {
      kk: "Дауыс мандатқа қалай айналады: заң, формулалар, модельдер, болжамдар және ресми нәтижемен салыстыру.",
      ru: "Как голоса становятся мандатами: закон, формулы, модели, допущения и сверка с официальным итогом.",
      en: "How votes become seats: the law, the formulas, the models, the assumptions, checked against official results.",
    },
    sections: [
      {id: "order", label: {kk: "Заң", ru: "Закон", en: "The law"}},
      {id: "formulas", label: {kk: "Формулалар", ru: "Формулы", en: "Formulas"}},
      {id: "official", label: {kk: "Ресми нәтиже", ru: "Сверка", en: "Check"}},
      {id: "assumptions", label: {kk: "Болжамдар", ru: "Допущения", en: "Assumptions"}},
      {id: "glossary", label: {kk: "Сөздік", ru: "Словарь", en: "Glossary"}},
    ],
  },
  {
    name: "present",
    group: "present",
    title: {kk: "Көрсету", ru: "Показ", en: "Present"},
    description: {
      kk: "Зертхана жауаптарынан баяндама құрып, үлкен экранда көрсетіңіз; бақылаушылардың ұсыныстары туралы дайын баяндама да бар.",
      ru: "Соберите выступление из ответов лаборатории и покажите его на большом экране; готовое выступление о рекомендациях наблюдателей уже есть.",
      en: "Put a talk together from answers of the lab and show it on a large screen; a ready talk through the observers’ recommendations is there.",
    },
    sections: [
      {id: "steps", label: {kk: "Слайдтар", ru: "Слайды", en: "Slides"}},
      {id: "share", label: {kk: "Бөлісу", ru: "Поделиться", en: "Share"}},
    ],
  },
];

/** A page's name in the navigation. */
export const pageLabel = ({label, title}: Page, language: Language): string => (label ?? title)[language];

/** The address of a page in a language, from the root of the site: `/kk/`, `/kk/query`. */
export const pagePath = (language: Language, page: Page): string => `/${language}/${page.name}`;
