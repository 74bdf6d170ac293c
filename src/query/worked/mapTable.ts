/** The table `scenario_map`: every outcome over the threshold and the district seats at once. */
import {districtCases} from "../../certainty/sensitivity/leverGround.js";
import {leverQuestion, looksAtStations} from "../../certainty/sensitivity/leverQuestion.js";
import {leversAt} from "../../certainty/sensitivity/leversAt.js";
import {asPercent, percentShare} from "../../core/share.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {houseSeats, lawfulQuestion} from "../../scenario/question.js";
import {
  flag,
  optionalNumber,
  optionalShare,
  optionalText,
  optionalWhole,
  type RowOf,
  type Table,
  text,
  whole,
} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {cellOfCount} from "../scenario/cellOfCount.js";
import {holds, stretchCells, stretchColumns} from "../scenario/stretch.js";
import {districtCaseColumns} from "./districtCaseColumns.js";
import {leverBasis, leverBasisColumns} from "./leverBasis.js";
import {noAnswer, stepStatus} from "./stepStatus.js";
import {type ScenarioSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const mapTable = {
  meaning: {
    kk: "Өту шегінің бір аралығы мен округ мандаттарының бір саны – бір жол, округтерде кім жеңеді деген әр жорамалға бөлек. Қалған ережелер сценарийдегідей",
    ru: "Одна строка – отрезок порогов и число мандатов в округах, отдельно для каждого предположения о победителях округов. Остальные правила – как в сценарии",
    en: "One row per stretch of thresholds and number of district seats, for each supposition about who wins districts. All other rules are those of the scenario",
  },
  key: ["contest", "stretch", "district_seats", "won"],
  columns: {
    contest: tables.contests.columns.contest,
    stretch: whole(null, {
      kk: "Өту шегі аралығының реті, төменнен жоғары; 0-ден саналады",
      ru: "Номер отрезка порогов снизу вверх, от 0",
      en: "Number of the stretch of thresholds from the bottom up, from 0",
    }),
    ...stretchColumns,
    district_seats: whole("seats", {
      kk: "Округтердегі мандаттар",
      ru: "Мандаты в округах",
      en: "Seats in districts",
    }),
    is_asked: flag({
      kk: "Сценарийдің өту шегі мен округтері осында",
      ru: "Здесь порог и округа сценария",
      en: "The scenario's threshold and districts are here",
    }),
    ...districtCaseColumns,
    ...leverBasisColumns,
    status: stepStatus,
    leader: text({
      kk: "Тізімдерден ең көп дауыс алған партияның коды",
      ru: "Код партии, список которой получил больше всего голосов",
      en: "Code of the party whose list has the most votes",
    }),
    leader_seats: optionalWhole("seats", {
      kk: "Оның барлық мандаты; жауап болмаса, бос",
      ru: "Все её мандаты; пусто, если ответа нет",
      en: "All its seats; empty where there is no answer",
    }),
    lists: optionalWhole(null, {
      kk: "Мандат бөлуге қатысатын тізімдер",
      ru: "Списки, участвующие в распределении мандатов",
      en: "Lists that take part in the seats",
    }),
    members: optionalWhole("seats", {
      kk: "Палатаның барлық мүшесі, сайланбайтындар саналса, соларды қоса",
      ru: "Все члены палаты – с невыборными, если их считают",
      en: "Everyone in the house, with those nobody elected where they count",
    }),
    holds: optionalText({
      kk: "Бір партияда не бар: two-thirds немесе majority; ешқайсысы болмаса немесе жауап болмаса, бос",
      ru: "Что есть у одной партии: two-thirds или majority; пусто, если ничего или ответа нет",
      en: "What one party holds: two-thirds or majority; empty for neither, or without an answer",
    }),
    lost_votes: optionalWhole("votes", {
      kk: "Мандат алмаған тізімдерге берілген дауыстар; тізім мандаттары болмаса, бос",
      ru: "Голоса за списки без мандатов; пусто, если мандатов по спискам нет",
      en: "Votes for lists that elected nobody; empty where there are no list seats",
    }),
    lost_percent: optionalShare("percent", {
      kk: "Сол дауыстардың үлесі",
      ru: "Доля этих голосов",
      en: "Their share of the votes",
    }),
    gallagher: optionalNumber(null, {
      kk: "Галлахер индексі; ешкім сайланбаса, бос",
      ru: "Индекс Галлахера; пусто, если никто не избран",
      en: "Gallagher's index; empty where nobody is seated",
    }),
  },
} as const satisfies Table;

/** A row a field of the map and supposition. */
export const map = workedTable(mapTable, async ({answer, catalogue, stations, ask}: ScenarioSource) => {
  const {question, entry} = answer;
  const known = looksAtStations(catalogue, question) ? await stations() : null;
  const found = await ask("lever-map", leverQuestion(catalogue, question, known));
  const lawful = {...lawfulQuestion(catalogue, entry.id), seats: question.seats};
  const standsAt = {
    threshold: lawful.scenario.threshold.percent,
    districts: askedHouse(lawful, entry).districtSeats,
  };
  const inLaw = leversAt(question.scenario, houseSeats(question, entry), standsAt);
  const atLaw = leverBasis(answer, {...question, scenario: inLaw}, catalogue);
  const now = percentShare(question.scenario.threshold.percent);
  const law = percentShare(standsAt.threshold);
  const {districtSeats} = askedHouse(question, entry);
  return found.thresholds.flatMap((thresholds, stretch) =>
    found.columns.flatMap((column, districts) => {
      const isLaw = law !== null && holds(thresholds, law) && districts === standsAt.districts;
      const common = {
        contest: entry.id,
        stretch,
        ...stretchCells(thresholds),
        district_seats: districts,
        is_asked: now !== null && holds(thresholds, now) && districts === districtSeats,
        winners_known: districts === 0 || districts === found.known,
        ...atLaw,
        rules_basis: isLaw ? atLaw.rules_basis : ("hypothetical" as const),
        leader: found.leader,
      };
      return districtCases.map((won): RowOf<typeof mapTable> => {
        const figures = column[stretch][won];
        const lost = figures?.lost ?? null;
        return {
          ...common,
          won,
          status: figures?.status ?? noAnswer,
          leader_seats: figures?.leader ?? null,
          lists: figures?.lists ?? null,
          members: figures?.members ?? null,
          holds: figures?.holds ?? null,
          lost_votes: lost && cellOfCount(lost.votes),
          lost_percent: lost && (lost.of === 0 ? 0 : asPercent({parts: lost.votes, of: lost.of})),
          gallagher: figures?.gallagher ?? null,
        };
      });
    }),
  );
});
