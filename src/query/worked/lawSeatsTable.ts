/** The table `law_seats`: the votes of every election under every law of the catalogue. */
import {shownBasis} from "../../catalogue/lookUp.js";
import {
  flag,
  optionalText,
  optionalWhole,
  type RowOf,
  type Table,
  text,
  whole,
} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {lawBasis} from "../scenario/basisColumns.js";
import {type WorkSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const lawSeatsTable = {
  meaning: {
    kk: "Бір заң, бір сайлау және бір партия – бір жол: сол сайлаудың дауыстарымен, сол заңның палатасында неше мандат болар еді. Мекенжайдағы сценарийге қатысы жоқ. Бұл – қайта есептеу, болған нәрсе емес: басқа заң тұсында адамдар басқаша дауыс берер еді",
    ru: "Одна строка – закон, выборы и партия: сколько мандатов дали бы голоса этих выборов в палате этого закона. От сценария в адресе не зависит. Это пересчёт, а не то, что было бы: при другом законе люди могли бы голосовать иначе",
    en: "One row per law, election and party: the seats that the votes of the election come to in the house of the law. It does not follow the scenario. It is a recount and not what would have been: under another law people might have voted otherwise",
  },
  key: ["law", "contest", "party"],
  references: [
    {columns: ["law"], table: "laws"},
    {columns: ["contest"], table: "contests"},
  ],
  columns: {
    law: tables.laws.columns.law,
    contest: tables.contests.columns.contest,
    votes_basis: text({
      kk: "Дауыстар қайдан алынған",
      ru: "Откуда голоса",
      en: "Where the votes come from",
    }),
    rules_basis: text({
      kk: "Ережелер қайдан алынған: law немесе reported (заң басқа басылымнан оқылса)",
      ru: "Откуда правила: law или reported (закон известен по другой публикации)",
      en: "Where the rules come from: law, or reported where the law is known from another publication",
    }),
    unasked: optionalText({
      kk: "Заң бойынша неге есептеуге болмайды: other-body (басқа орган туралы), too-few-seats (округтер палатадан көп) немесе missing-figure (керек сан жоқ); есептелсе, бос",
      ru: "Почему по закону не посчитать: other-body (он о другом органе), too-few-seats (округов больше, чем мандатов) или missing-figure (нет нужного числа); пусто, если посчитано",
      en: "Why the law cannot be asked: other-body (it is about another), too-few-seats (more districts than seats) or missing-figure; empty where it can",
    }),
    house: optionalWhole("seats", {
      kk: "Заң бойынша палатаның мандаттары",
      ru: "Мандаты палаты по закону",
      en: "Seats of the house under the law",
    }),
    is_part: flag({
      kk: "Палатаның бір бөлігі ғана белгілі",
      ru: "Известна только часть палаты",
      en: "Only a part of the house is known",
    }),
    unknown_districts: optionalWhole("seats", {
      kk: "Жеңімпаздары белгісіз округ мандаттары",
      ru: "Мандаты в округах, победители которых неизвестны",
      en: "District seats whose winners nobody knows",
    }),
    party: optionalText({
      kk: "Партияның коды; есептелмесе, бос",
      ru: "Код партии; пусто, если посчитать нельзя",
      en: "Code of the party; empty where the law cannot be asked",
    }),
    rank: whole(null, {
      kk: "Тізімнің тіркелу реті; тізімсіз жеңімпаздар соңында",
      ru: "Порядок регистрации списка; победители без списка – в конце",
      en: "Order of registration of the list; winners without one stand last",
    }),
    seats_least: optionalWhole("seats", {
      kk: "Ең аз мандаты: жеңімпазы белгісіз бірде-бір округ алмаса",
      ru: "Наименьшее число мандатов: если партия не берёт ни одного округа с неизвестным победителем",
      en: "Fewest seats: with none of the districts whose winners nobody knows",
    }),
    seats_most: optionalWhole("seats", {
      kk: "Ең көп мандаты: ондай округтің бәрін алса",
      ru: "Наибольшее число мандатов: если берёт все такие округа",
      en: "Most seats: with all of these districts",
    }),
  },
} as const satisfies Table;

/** A row a law, election and party; one without a party where the law cannot be asked of the election. */
export const lawSeats = workedTable(lawSeatsTable, async ({catalogue, ask}: WorkSource) =>
  (await ask("law-seats", catalogue)).flatMap(({law, entry, found}): RowOf<typeof lawSeatsTable>[] => {
    const common = {
      law: law.id,
      contest: entry.id,
      votes_basis: shownBasis(catalogue, entry.basis, entry.sources[0]),
      rules_basis: lawBasis(law, catalogue),
    };
    if ("unasked" in found) return [{...common, ...nothing, unasked: found.unasked}];
    const {house, isPart, unknownDistricts, parties} = found;
    return parties.map(({party, least, most}, rank) => ({
      ...common,
      unasked: null,
      house,
      is_part: isPart,
      unknown_districts: unknownDistricts,
      party,
      rank,
      seats_least: least,
      seats_most: most,
    }));
  }),
);

const nothing = {
  house: null,
  is_part: false,
  unknown_districts: null,
  party: null,
  rank: 0,
  seats_least: null,
  seats_most: null,
} as const;
