/** The table `scenario_sample`: shares and seats of all stations, as those that a lot chose tell them. */
import {sampleFault, strataOf} from "../../catalogue/drawnSample.js";
import {sampleQuestion} from "../../certainty/sampling/sampleQuestion.js";
import {houseSeats} from "../../scenario/question.js";
import {optionalShare, type RowOf, type Table, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns} from "../scenario/basisColumns.js";
import {type ScenarioSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const sampleTable = {
  meaning: {
    kk: "Партия қайта алынған үлгілерде алған бір мандат саны – бір жол, қасында барлық учаскедегі үлесі мен мандаттарының аралығы. Оқырман учаскелері жеребемен таңдалды деп белгілеген жинақта ғана бар; басқа санақта қателік шегі болмайды, сондықтан жол да жоқ",
    ru: "Одна строка – одно число мандатов партии в повторных выборках, рядом интервалы её доли и мандатов для всех участков. Строки есть только у набора, про который читатель отметил, что участки выбраны жребием; у других подсчётов погрешности нет, нет и строк",
    en: "One row per number of seats that a party has in redrawn samples, beside the intervals of its share and seats for all stations. Only for a set whose stations the reader says a lot chose; no other count has a margin of error, and none has rows",
  },
  key: ["contest", "party", "number"],
  columns: {
    contest: tables.contests.columns.contest,
    party: tables.votes.columns.party,
    rank: whole(null, {
      kk: "Тізімнің реті",
      ru: "Порядок списка",
      en: "Order of the list",
    }),
    share_percent: optionalShare("percent", {
      kk: "Барлық учаскенің жарамды дауыстарындағы үлесі, таңдалған учаскелер бойынша бағаланған",
      ru: "Доля от действительных голосов всех участков, оценённая по выбранным",
      en: "Share of the valid votes of all stations, estimated from those chosen",
    }),
    share_least: optionalShare("percent", {
      kk: "90 пайыздық аралықтың басы; айтуға болмаса, бос",
      ru: "Начало 90-процентного интервала; пусто, если его не назвать",
      en: "Where its 90 % interval begins; empty where none can be said",
    }),
    share_most: optionalShare("percent", {
      kk: "Сол аралықтың соңы; айтуға болмаса, бос",
      ru: "Конец этого интервала; пусто, если его не назвать",
      en: "Where it ends; empty where none can be said",
    }),
    seats: whole("seats", {
      kk: "Бағаланған дауыстар бойынша тізім мандаттары",
      ru: "Мандаты по списку при оценённых голосах",
      en: "List seats by the estimated votes",
    }),
    seats_least: whole("seats", {
      kk: "Қайта алынған үлгілердің ортаңғы оннан тоғызындағы ең аз мандаты",
      ru: "Наименьшее число мандатов в средних девяти десятых повторных выборок",
      en: "Fewest seats in the middle nine tenths of the redrawn samples",
    }),
    seats_most: whole("seats", {
      kk: "Сондағы ең көп мандаты",
      ru: "Наибольшее там же",
      en: "Most seats in the same",
    }),
    number: whole("seats", {
      kk: "Қайта алынған үлгідегі сонша мандат",
      ru: "Столько мандатов в повторной выборке",
      en: "So many seats in a redrawn sample",
    }),
    samples: whole(null, {
      kk: "Қайта алынған неше үлгіде дәл сонша болды",
      ru: "В скольких повторных выборках вышло ровно столько",
      en: "In how many redrawn samples it was exactly so many",
    }),
    samples_in_all: whole(null, {
      kk: "Қайта алынған барлық үлгі",
      ru: "Все повторные выборки",
      en: "All redrawn samples",
    }),
    ...basisColumns,
  },
} as const satisfies Table;

/** A row a list and number of seats. Rules that look at single places have none: a sample does not tell of each. */
export const sample = workedTable(sampleTable, async ({answer, catalogue, stations, ask}: ScenarioSource) => {
  const {question, entry} = answer;
  const drawn = entry.loaded?.drawn;
  const {percent, level} = question.scenario.turnoutFloor;
  const known = drawn && (percent === 0 || level === "contest") ? await stations() : null;
  if (!drawn || !known) return [];
  const {table} = known;
  if (strataOf(table.regions, drawn.by).some((one) => sampleFault(one, drawn.sizes[one.name]) !== null))
    return [];
  const {shares, parties} = await ask(
    "sample",
    sampleQuestion(table, drawn, {seats: houseSeats(question, entry), scenario: question.scenario}),
  );
  const basis = basisCells(answer, catalogue);
  return parties.flatMap(({party, seats, least, greatest, distribution}, rank) => {
    const {share, between} = shares[rank];
    return distribution.counts.map(
      (one): RowOf<typeof sampleTable> => ({
        contest: entry.id,
        party,
        rank,
        share_percent: 100 * share,
        share_least: between && 100 * between.least,
        share_most: between && 100 * between.greatest,
        seats,
        seats_least: least,
        seats_most: greatest,
        number: one.seats,
        samples: one.draws,
        samples_in_all: distribution.draws,
        ...basis,
      }),
    );
  });
});
