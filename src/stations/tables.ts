/**
 * The one description of the tables: what each column means, in which unit, and what it may hold. The row types,
 * the SQL that creates the tables, the Parquet files, the importer, the schema list of the query page and the
 * tests all derive from it.
 */
import type {Translated} from "../catalogue/catalogue.js";
import {
  type ColumnsOf,
  date,
  flag,
  optionalDate,
  optionalShare,
  optionalText,
  optionalWhole,
  type RowOf,
  type Table,
  text,
  whole,
} from "./column.js";
import {headings} from "./headings.js";

export type {Cells, Column, ColumnType, Table, Unit} from "./column.js";
export {greatestWhole, unitNames} from "./column.js";

const contestKey = text(
  {
    kk: "Сайлау санағының коды, мысалы mazhilis-2021-observers",
    ru: "Код подсчёта выборов, например mazhilis-2021-observers",
    en: "Code of the contest, such as mazhilis-2021-observers",
  },
  headings.contest,
);
const stationKey = text(
  {
    kk: "Сайлау учаскесінің осы санақтағы коды; R- деп басталса, учаске қалпына келтірілген",
    ru: "Код избирательного участка внутри подсчёта; с R- начинаются восстановленные участки",
    en: "Code of the polling station within the contest; those that begin with R- are reconstructed",
  },
  headings.station,
);
const partyKey = text(
  {
    kk: "Партияның немесе партиялық тізімнің коды; белгісіз партияда – файлдағы атауы",
    ru: "Код партии или партийного списка; у неизвестной – её название в файле",
    en: "Code of the party or party list; for one that is not known, its name in the file",
  },
  headings.party,
);
const registeredMeaning: Translated = {
  kk: "Тізімдегі сайлаушылар саны",
  ru: "Число избирателей в списке",
  en: "Voters on the list",
};
const castMeaning: Translated = {
  kk: "Жәшіктегі бюллетеньдер: дауыс беруге қатысқандар. 2021 және 2023 жылдардың ресми деректерінде – бюллетень алған сайлаушылар",
  ru: "Бюллетени в урнах: принявшие участие в голосовании. В официальных данных 2021 и 2023 годов – избиратели, получившие бюллетени",
  en: "Ballots in the boxes: voters who took part. In the official counts of 2021 and 2023, voters who received ballots",
};
const invalidMeaning: Translated = {
  kk: "Жарамсыз бюллетеньдер",
  ru: "Недействительные бюллетени",
  en: "Invalid ballots",
};
const againstAllMeaning: Translated = {
  kk: "«Бәріне қарсымын» дауыстары",
  ru: "Голоса «Против всех»",
  en: "Votes “against all”",
};
const named = (what: Translated) => ({
  name_kk: text({kk: `${what.kk} (қазақша)`, ru: `${what.ru} (по-казахски)`, en: `${what.en} in Kazakh`}),
  name_ru: text({kk: `${what.kk} (орысша)`, ru: `${what.ru} (по-русски)`, en: `${what.en} in Russian`}),
  name_en: text({kk: `${what.kk} (ағылшынша)`, ru: `${what.ru} (по-английски)`, en: `${what.en} in English`}),
});
const rank = whole(null, {
  kk: "Тізбедегі орны: қазақ әліпбиінің ережелері жоқ жерде де дұрыс рет береді",
  ru: "Место в перечне: верный порядок и там, где нет правил казахского алфавита",
  en: "Place in the list: gives the right order even where the Kazakh alphabet's rules are missing",
});

/** The tables, by name, each with its columns in order. */
export const tables = {
  protocols: {
    meaning: {
      kk: "Әр сайлау учаскесінің хаттамасы – бір жол",
      ru: "Одна строка – протокол одного избирательного участка",
      en: "One row per polling-station protocol",
    },
    key: ["contest", "station"],
    references: [
      {columns: ["contest"], table: "contests"},
      {columns: ["region"], table: "regions"},
    ],
    columns: {
      contest: contestKey,
      basis: text(
        {
          kk: "Сандар қайдан алынған: official, observers, law, reconstructed немесе hypothetical",
          ru: "Откуда цифры: official, observers, law, reconstructed или hypothetical",
          en: "Where the figures come from: official, observers, law, reconstructed or hypothetical",
        },
        headings.basis,
      ),
      region: optionalText(
        {
          kk: "Өңірдің коды; белгісіз болса, бос",
          ru: "Код региона; пусто, если неизвестен",
          en: "Code of the region; empty where unknown",
        },
        headings.region,
      ),
      station: stationKey,
      district: optionalText(
        {
          kk: "Бірмандатты округтің коды; белгісіз болса, бос",
          ru: "Код одномандатного округа; пусто, если неизвестен",
          en: "Code of the single-member district; empty where unknown",
        },
        headings.district,
      ),
      registered: optionalWhole("voters", registeredMeaning, headings.registered),
      received: optionalWhole(
        "ballots",
        {
          kk: "Учаске алған бюллетеньдер",
          ru: "Бюллетени, полученные участком",
          en: "Ballots the station received",
        },
        headings.received,
      ),
      issued: optionalWhole(
        "ballots",
        {
          kk: "Сайлаушыларға берілген бюллетеньдер",
          ru: "Бюллетени, выданные избирателям",
          en: "Ballots handed to voters",
        },
        headings.issued,
      ),
      cast: optionalWhole("ballots", castMeaning, headings.cast),
      invalid: optionalWhole("ballots", invalidMeaning, headings.invalid),
      cancelled: optionalWhole(
        "ballots",
        {
          kk: "Қолданылмай, жойылған бюллетеньдер",
          ru: "Неиспользованные и погашенные бюллетени",
          en: "Ballots left unused and cancelled",
        },
        headings.cancelled,
      ),
      against_all: optionalWhole("votes", againstAllMeaning, headings.against_all),
    },
  },
  votes: {
    meaning: {
      kk: "Бір хаттамадағы бір партияның дауыстары – бір жол",
      ru: "Одна строка – голоса одной партии в одном протоколе",
      en: "One row per protocol and party",
    },
    key: ["contest", "station", "party"],
    references: [
      {columns: ["contest", "station"], table: "protocols"},
      {columns: ["party"], table: "parties"},
    ],
    columns: {
      contest: contestKey,
      station: stationKey,
      party: partyKey,
      votes: whole(
        "votes",
        {kk: "Берілген дауыстар", ru: "Поданные голоса", en: "Votes cast"},
        headings.votes,
      ),
    },
  },
  contests: {
    meaning: {
      kk: "Бір сайлау санағы – бір жол",
      ru: "Одна строка – один подсчёт выборов",
      en: "One row per contest: one count of one election",
    },
    key: ["contest"],
    references: [{columns: ["law"], table: "laws"}],
    columns: {
      contest: contestKey,
      rank,
      election: text({
        kk: "Сайлаудың коды: бір сайлаудың санақтары бірнешеу болуы мүмкін",
        ru: "Код выборов: у одних выборов бывает несколько подсчётов",
        en: "Code of the election, which may have several counts",
      }),
      date: date({kk: "Сайлау күні", ru: "День выборов", en: "Day of the election"}),
      ...named({kk: "Атауы", ru: "Название", en: "Name"}),
      basis: text({
        kk: "Қорытындыны кім жариялады: official немесе observers",
        ru: "Кто опубликовал итоги: official или observers",
        en: "Who published the totals: official or observers",
      }),
      votes_reconstructed: flag({
        kk: "Дауыс саны жарияланған пайыздардан есептелген",
        ru: "Число голосов вычислено по опубликованным процентам",
        en: "Numbers of votes were worked out from published percentages",
      }),
      seats: whole("seats", {kk: "Барлық мандат саны", ru: "Всего мандатов", en: "Seats in all"}),
      seats_basis: text({
        kk: "Мандат саны қайдан алынған: law немесе hypothetical",
        ru: "Откуда число мандатов: law или hypothetical",
        en: "Where the number of seats comes from: law or hypothetical",
      }),
      appointed_seats: whole("seats", {
        kk: "Қазақстан халқы Ассамблеясы сайлайтын депутаттар",
        ru: "Депутаты, избираемые Ассамблеей народа Казахстана",
        en: "Members chosen by the Assembly of People of Kazakhstan",
      }),
      law: text({
        kk: "Сол күні қолданыста болған заңның коды",
        ru: "Код закона, действовавшего в тот день",
        en: "Code of the law in force on the day",
      }),
      stations: whole("stations", {
        kk: "Қалпына келтірілген учаске хаттамалары; жоқ болса, 0",
        ru: "Восстановленные протоколы участков; 0, если их нет",
        en: "Reconstructed station protocols; 0 where there are none",
      }),
      registered: optionalWhole("voters", registeredMeaning),
      cast: optionalWhole("ballots", castMeaning),
      invalid: optionalWhole("ballots", invalidMeaning),
      against_all: optionalWhole("votes", againstAllMeaning),
      share_half_width: optionalShare("points", {
        kk: "Жарияланған үлестің дәлдігі: осы шамаға артық не кем; дауыстың өзі жарияланса, бос",
        ru: "Точность опубликованной доли: плюс-минус столько; пусто, если опубликованы сами голоса",
        en: "Precision of the published shares: plus or minus so much; empty where votes were published",
      }),
    },
  },
  parties: {
    meaning: {
      kk: "Бір партия немесе сайлау блогы – бір жол",
      ru: "Одна строка – партия или избирательный блок",
      en: "One row per party or electoral bloc",
    },
    key: ["party"],
    columns: {
      party: partyKey,
      rank,
      ...named({kk: "Толық атауы", ru: "Полное название", en: "Full name"}),
      short_kk: text({
        kk: "Қысқа атауы (қазақша)",
        ru: "Краткое название (по-казахски)",
        en: "Short name in Kazakh",
      }),
      short_ru: text({
        kk: "Қысқа атауы (орысша)",
        ru: "Краткое название (по-русски)",
        en: "Short name in Russian",
      }),
      short_en: text({
        kk: "Қысқа атауы (ағылшынша)",
        ru: "Краткое название (по-английски)",
        en: "Short name in English",
      }),
      light: text({kk: "Ашық фондағы түсі", ru: "Цвет на светлом фоне", en: "Colour on a light ground"}),
      dark: text({kk: "Қараңғы фондағы түсі", ru: "Цвет на тёмном фоне", en: "Colour on a dark ground"}),
    },
  },
  regions: {
    meaning: {
      kk: "2021 жылғы бір өңір немесе бақылаушылар санағының бір шартты тобы – бір жол",
      ru: "Одна строка – регион 2021 года или условная группа из подсчёта наблюдателей",
      en: "One row per region of 2021, or made-up group of an observers' count",
    },
    key: ["region"],
    columns: {
      region: text({
        kk: "Өңірдің коды, хаттамалардағыдай",
        ru: "Код региона, как в протоколах",
        en: "Code of the region, as in the protocols",
      }),
      rank,
      ...named({
        kk: "2021 жылғы қаңтардағы атауы",
        ru: "Название в январе 2021 года",
        en: "Name in January 2021",
      }),
      is_made_up: flag({
        kk: "Шартты топ: мәлімдемеде өңірлер аталмаған, сондықтан оның учаскелері осындай топтарға бөлінген",
        ru: "Условная группа: заявление не называет регионов, поэтому его участки разделены на такие группы",
        en: "A made-up group: the statement names no regions, so its stations are divided into such groups",
      }),
      iso_3166_2: optionalText({
        kk: "ISO 3166-2 бойынша қазіргі коды; шартты топта бос",
        ru: "Нынешний код по ISO 3166-2; у условных групп пусто",
        en: "Its ISO 3166-2 code today; empty for made-up groups",
      }),
      iso_3166_2_from: optionalDate({
        kk: "Бұл код қай күннен бері қолданылады",
        ru: "С какого дня действует этот код",
        en: "Day from which that code is in force",
      }),
      iso_3166_2_before: optionalText({
        kk: "Оған дейінгі, 2021 жылғы сайлау күні қолданыстағы ISO 3166-2 коды",
        ru: "Прежний код по ISO 3166-2, действовавший и в день выборов 2021 года",
        en: "The ISO 3166-2 code before it, in force on the day of the election of 2021",
      }),
      exists_from: optionalDate({
        kk: "Осындай атауы мен мәртебесі бар өңір қай күннен бар (жарлыққа қол қойылған күн); дереккөздерімізде болмаса, бос",
        ru: "С какого дня регион существует под этим названием и в этом статусе (день подписания указа); пусто, если в наших источниках этого нет",
        en: "Day from which a region of this name and rank exists, by the date of the decree; empty where our sources do not say",
      }),
      borders_until: optionalDate({
        kk: "2021 жылғы шекарасы сақталған соңғы күн: келесі күні бөлігі жаңа облысқа өткен; ондай өзгеріс дереккөздерімізде болмаса, бос",
        ru: "Последний день в границах 2021 года: на следующий часть региона отошла новой области; пусто, если в наших источниках такого нет",
        en: "Last day within its borders of 2021, before a part of it became a new oblast; empty where our sources tell of no such change",
      }),
      inhabitants: optionalWhole(null, {
        kk: "Тұрғындар саны: Ұлттық статистика бюросының саны, көшірмесінен алынған",
        ru: "Число жителей: данные Бюро национальной статистики, взятые из копии",
        en: "Inhabitants: figures of the Bureau of National Statistics, taken from a copy",
      }),
      inhabitants_date: optionalDate({
        kk: "Тұрғындар қай күнге саналған",
        ru: "На какой день дано число жителей",
        en: "Day for which the inhabitants are given",
      }),
    },
  },
  official: {
    meaning: {
      kk: "Ресми нәтиженің бір партиясы – бір жол",
      ru: "Одна строка – партия в официальных итогах",
      en: "One row per party in an official result",
    },
    key: ["contest", "party"],
    references: [
      {columns: ["contest"], table: "contests"},
      {columns: ["party"], table: "parties"},
    ],
    columns: {
      contest: contestKey,
      party: partyKey,
      rank,
      votes: optionalWhole("votes", {
        kk: "Тізімге берілген дауыстар; тізімі жоқ болса, бос",
        ru: "Голоса за список; пусто, если списка не было",
        en: "Votes for the list; empty where there was no list",
      }),
      list_seats: whole("seats", {
        kk: "Жарияланған тізімдік мандаттар",
        ru: "Объявленные мандаты по списку",
        en: "List seats as announced",
      }),
      district_seats: whole("seats", {
        kk: "Бірмандатты округтерде алынған мандаттар",
        ru: "Мандаты, полученные в одномандатных округах",
        en: "Seats won in single-member districts",
      }),
    },
  },
  laws: {
    meaning: {
      kk: "Белгілі бір күні қолданыста болған ережелер – бір жол",
      ru: "Одна строка – правила, действовавшие на определённую дату",
      en: "One row per set of rules in force on a day",
    },
    key: ["law"],
    columns: {
      law: text({
        kk: "Заңның коды: contests кестесінде сайлаулар соған сілтейді",
        ru: "Код закона: на него ссылаются выборы в таблице contests",
        en: "Code of the law, which elections in contests refer to",
      }),
      rank,
      date: date({
        kk: "Ережелер қай күнге келтірілген",
        ru: "Дата, на которую приведены правила",
        en: "Day for which the rules are given",
      }),
      body: text({
        kk: "Кім сайланады: parliament – Мәжіліс, Құрылтай; council – мәслихат",
        ru: "Кого избирают: parliament – Мажилис, Курултай; council – маслихат",
        en: "What is elected: parliament (Mazhilis, Kurultai) or council (maslikhat)",
      }),
      ...named({kk: "Атауы", ru: "Название", en: "Name"}),
      threshold_percent: optionalShare("percent", {
        kk: "Өту шегі",
        ru: "Проходной порог",
        en: "Threshold of admission",
      }),
      threshold_of: text({
        kk: "Шек неден есептеледі: valid (жарамды дауыстар), cast, registered, party-votes",
        ru: "От чего считается порог: valid (действительные голоса), cast, registered, party-votes",
        en: "What the threshold is a percentage of: valid (votes), cast, registered or party-votes",
      }),
      formula: text({
        kk: "Тізімдік мандаттарды бөлу формуласы",
        ru: "Формула распределения мандатов по спискам",
        en: "Formula by which list seats are shared",
      }),
      district_seats: optionalWhole("seats", {
        kk: "Округтердегі мандаттар; пайызбен берілсе, бос",
        ru: "Мандаты в округах; пусто, если задан процент",
        en: "Seats in districts; empty where a percentage is set",
      }),
      district_percent: optionalShare("percent", {
        kk: "Округтердегі мандаттардың үлесі; саны берілсе, бос",
        ru: "Доля мандатов в округах; пусто, если задано число",
        en: "Share of seats in districts; empty where a number is set",
      }),
      seats: optionalWhole("seats", {
        kk: "Халық сайлайтын мандаттар; заң басқалармен салыстырылмаса, бос",
        ru: "Мандаты, избираемые народом; пусто, если закон не сравнивают с другими",
        en: "Seats elected by the people; empty for laws that are not compared with others",
      }),
      appointed_seats: optionalWhole("seats", {
        kk: "Халық сайламайтын депутаттар; белгісіз болса, бос",
        ru: "Депутаты, которых избирает не народ; пусто, если неизвестно",
        en: "Members whom the people do not elect; empty where not known",
      }),
    },
  },
} as const satisfies Record<string, Table>;

/** A table's name. */
export type TableName = keyof typeof tables;

/** The names of all tables, in the order in which they are described. */
export const tableNames = Object.keys(tables) as readonly TableName[];

/** A row of a table, derived from its columns. */
export type Row<Name extends TableName> = RowOf<(typeof tables)[Name]>;

/** A table column by column, derived from its columns: one position is one row in every array. */
export type Columns<Name extends TableName> = ColumnsOf<(typeof tables)[Name]>;
