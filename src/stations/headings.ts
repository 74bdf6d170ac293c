import type {Language} from "../catalogue/language.js";

/**
 * The headings by which a column of somebody else's file is known: as people write them, shortened, and in the
 * wording of the official protocols (Constitutional Law on Elections, art. 43, and its Russian counterpart).
 *
 * A word that ends in `*` may end in any way. Case, punctuation and words that every heading has (саны, число, number
 * of) do not count. A name's heading must be the whole heading, and so must a count's that is one word; a longer one
 * may have other words around it and in between.
 */
export type Headings = Readonly<Record<Language, readonly string[]>>;

/** Headings by column of `protocols`, of `votes`, and of the further place that tells stations apart. */
export const headings = {
  contest: {
    kk: ["санақ*", "сайлау", "сайлау түрі"],
    ru: ["выборы", "вид выборов", "подсчет*", "кампания", "должность"],
    en: ["contest", "election", "race", "office"],
  },
  basis: {kk: ["деректер негізі"], ru: ["основание данных"], en: ["basis"]},
  region: {
    kk: ["өңір*", "аймақ", "аймағы", "облыс", "облысы", "облыс қала"],
    ru: ["регион*", "област*", "область город", "субъект", "субъект федерации"],
    en: ["region", "oblast", "province", "state"],
  },
  area: {
    kk: ["аудан*", "қала", "қаласы", "елді мекен", "аумақтық комиссия*", "аумақтық сайлау комиссия*", "аск"],
    ru: ["район*", "город", "населенный пункт", "территориальн* комисси*", "тик", "tik", "rayon*"],
    en: ["raion", "rayon", "county", "municipality", "jurisdiction", "city", "town", "tec"],
  },
  station: {
    kk: ["учаске*", "сайлау учаске*", "уск", "учаскелік комиссия*"],
    ru: ["участок", "участка", "уик", "участков* комисси*", "дільниц*", "виборч* дільниц*", "uik", "uchast*"],
    en: [
      "station",
      "polling station",
      "polling place",
      "polling booth",
      "polling division",
      "booth",
      "polling section",
      "voting section",
      "section",
      "precinct",
      "voting precinct",
      "pec",
      "station id",
      "id",
    ],
  },
  district: {
    kk: ["округ*", "бірмандатты* округ*"],
    ru: ["округ*", "одномандатн* округ*", "оио", "oik"],
    en: ["district", "constituency", "smd", "single member district"],
  },
  registered: {
    kk: ["сайлаушы*", "тізім* сайлаушы*", "сайлаушы* тізім*", "тіркелген", "тіркелген сайлаушы*"],
    ru: [
      "избирател*",
      "избирател* спис*",
      "спис* избирател*",
      "внесен* спис*",
      "включен* спис*",
      "избирател* окончани*",
      "зарегистрирован*",
      "зарегистрирован* избирател*",
    ],
    en: [
      "registered",
      "registered voter*",
      "registered elector*",
      "reg",
      "enrolled",
      "enrolled voter*",
      "enrolled elector*",
      "eligible elector*",
      "eligible voter*",
      "voters",
      "electors",
      "electorate",
      "voter* list",
      "voter* roll",
    ],
  },
  received: {
    kk: ["алынған", "алынған бюл*", "алған бюл*", "түскен бюл*"],
    ru: ["получено", "получен* бюл*", "бюл* получен*", "поступил* бюл*"],
    en: ["received", "received ballot*", "ballot* received", "ballot* delivered"],
  },
  issued: {
    kk: [
      "берілген",
      "берілген бюл*",
      "бюл* алған сайлаушы*",
      "бюл* алғандар*",
      "сайлаушы* алған бюл*",
      "сайлаушы* берілген бюл*",
    ],
    ru: ["выдано", "выдан* бюл*", "бюл* выдан*", "получивш* бюл*", "избирател* получил* бюл*"],
    en: ["issued", "issued ballot*", "ballot* issued", "ballot* handed", "voter* received ballot*"],
  },
  cast: {
    kk: ["қатысқан*", "дауыс* қатысқан*", "сайлау* қатысқан*", "дауыс берген*", "жәшік* бюл*"],
    ru: [
      "проголосовал*",
      "проголосовал* избирател*",
      "избирател* проголосовал*",
      "принявш* участие",
      "приняло участие",
      "приняли участие",
      "участвовал* голосован*",
      "бюл* ящик*",
      "бюл* урн*",
      "опущен* бюл*",
    ],
    en: [
      "cast",
      "ballot* cast",
      "votes cast",
      "votes polled",
      "total ballot*",
      "total votes cast",
      "ballot* box*",
      "voted",
      "voter* voted",
      "took part",
      "voter* took part",
    ],
  },
  invalid: {
    kk: ["жарамсыз*", "жарамсыз* бюл*", "бүлінген*", "бүлінген* бюл*"],
    ru: ["недейст*", "недейст* бюл*", "бюл* недейст*", "испорчен*", "испорчен* бюл*"],
    en: [
      "invalid",
      "invalid ballot*",
      "invalid votes",
      "invalid papers",
      "spoiled",
      "spoiled ballot*",
      "spoiled votes",
      "spoilt",
      "spoilt ballot*",
      "spoilt votes",
      "rejected",
      "rejected ballot*",
      "rejected votes",
      "informal",
      "informal votes",
      "null votes",
      "void ballot*",
      "void votes",
    ],
  },
  cancelled: {
    kk: ["жойылған*", "жойылған* бюл*", "қолданылмаған*", "қолданылмаған* бюл*", "пайдаланылмаған* бюл*"],
    ru: ["погашен*", "погашен* бюл*", "неиспользован*", "неиспользован* бюл*"],
    en: ["cancelled", "canceled", "unused", "cancelled ballot*", "canceled ballot*", "unused ballot*"],
  },
  against_all: {
    kk: ["бәріне қарсы*", "барлығына қарсы*"],
    ru: ["против всех", "против всех списков", "против всех партий", "против всех кандидатов"],
    en: ["against all", "none of the above", "none of above", "none above", "none of these", "nota"],
  },
  party: {
    kk: ["партия", "партиялар", "партиялық тізім", "тізім", "көрсеткіш*"],
    ru: [
      "партия",
      "партии",
      "политическая партия",
      "партийный список",
      "список",
      "показател*",
      "строка протокола",
    ],
    en: [
      "party",
      "political party",
      "party list",
      "list",
      "indicator",
      "choice",
      "option",
      "party abbreviation",
    ],
  },
  candidate: {
    kk: ["кандидат", "үміткер"],
    ru: ["кандидат", "фамилия кандидата", "фио кандидата", "фио"],
    en: ["candidate", "candidates", "candidate full"],
  },
  votes: {
    kk: ["дауыс", "дауыстар", "берілген дауыс*"],
    ru: ["голоса", "голосов", "подано голосов", "голосов избирателей"],
    en: ["votes", "vote", "votes received"],
  },
} as const satisfies Record<string, Headings>;
