/** The table `draws`: the seats of each draw of the reconstruction, made when a reader asks for it. */
import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {drawnStations} from "../../catalogue/drawnStations.js";
import type {DrawnSeats} from "../../reconstruction/ensemble/drawnSeats.js";
import type {EnsembleQuestion} from "../../reconstruction/ensemble/ensemble.js";
import type {EnsembleData} from "../../reconstruction/ensemble/ensembleData.js";
import {membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {
  flag,
  optionalFlag,
  optionalWhole,
  type RowOf,
  type Table,
  text,
  whole,
} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import type {QueryTable} from "../siteTables.js";
import {cellOfCount} from "./cellOfCount.js";

/** The description of the table. */
export const drawsTable = {
  meaning: {
    kk: "Қалпына келтірудің бір нұсқасындағы бір партия – бір жол. Нұсқалар учаскелердің бір моделінен шыққан: олар сол модель нені ашық қалдыратынын көрсетеді, сайлау туралы дерек те, қателік шегі де емес",
    ru: "Одна строка – партия в одном варианте восстановления. Варианты построены одной моделью участков: они показывают, что она оставляет открытым, и не являются ни данными о выборах, ни погрешностью",
    en: "One row per draw of the reconstruction and party. Draws come from one model of the stations: they show what it leaves open, and are neither data about the election nor a margin of error",
  },
  key: ["contest", "draw", "party"],
  columns: {
    contest: tables.contests.columns.contest,
    draw: whole(null, {
      kk: "Нұсқаның нөмірі; 0 – сайтта көрсетілген нұсқа",
      ru: "Номер варианта; 0 – тот, что показан на сайте",
      en: "Number of the draw; 0 is the one that the site shows",
    }),
    basis: text({
      kk: "Әрқашан reconstructed: бұл нұсқадағы учаске сандарын ешкім жарияламаған",
      ru: "Всегда reconstructed: данных участков этого варианта никто не публиковал",
      en: "Always reconstructed: nobody published the station figures of a draw",
    }),
    districts_modelled: flag({
      kk: "Округтерде кім жеңгені модельден ғана белгілі",
      ru: "Победители округов известны только по модели",
      en: "Who wins the districts is known from a model alone",
    }),
    status: text({
      kk: "Сайлау немен бітті: elected, void, none-admitted, open-tie немесе no-answer (осы нұсқаның учаскелері сонша округке жетпейді)",
      ru: "Чем кончились выборы: elected, void, none-admitted, open-tie или no-answer (участков этого варианта не хватает на столько округов)",
      en: "How the election ended: elected, void, none-admitted, open-tie, or no-answer where the draw's stations cannot be cut into so many districts",
    }),
    house: optionalWhole("seats", {
      kk: "Палатаның мандаттары; жауап болмаса, бос",
      ru: "Мандаты палаты; пусто, если ответа нет",
      en: "Seats of the house; empty where there is no answer",
    }),
    party: tables.votes.columns.party,
    votes: optionalWhole("votes", {
      kk: "Осы нұсқада тізімге саналған дауыстар",
      ru: "Голоса, засчитанные списку в этом варианте",
      en: "Votes counted for the list in this draw",
    }),
    admitted: optionalFlag({
      kk: "Мандат бөлуге жіберілген; жауап болмаса немесе сайлау өтпеді деп танылса, бос",
      ru: "Список допущен к распределению мандатов; пусто, если ответа нет или выборы не состоялись",
      en: "The list is admitted; empty where there is no answer, or the election is void",
    }),
    list_seats: optionalWhole("seats", {
      kk: "Тізім бойынша мандаттар",
      ru: "Мандаты по списку",
      en: "Seats by list",
    }),
    district_seats: optionalWhole("seats", {
      kk: "Округтердегі мандаттар; модель болса, соның мандаттары",
      ru: "Мандаты в округах; при модели округов – её мандаты",
      en: "Seats in districts; those of the model where there is one",
    }),
    seats: optionalWhole("seats", {
      kk: "Осы нұсқадағы барлық мандаты",
      ru: "Все мандаты в этом варианте",
      en: "Seats in all, in this draw",
    }),
  },
} as const satisfies Table;

/** The draws of the reconstruction: hundreds of them take seconds, so that nobody waits for them unasked. */
export const tableOfDraws: QueryTable = {name: "draws", kind: "draws", table: drawsTable};

/** How a draw ends whose stations cannot be cut into so many districts. */
const noAnswer = "no-answer";

/** True where stations of a contest are drawn, so that there are draws to look at. */
export const hasDraws = (entry: CatalogueContest): boolean => drawnStations(entry) > 0;

/** What is asked of the draws for an answer; null where the contest's stations are not drawn. */
export function drawsQuestion(
  {question, entry, contest}: Answer,
  {seed, contests}: EnsembleData,
  draws: number,
): EnsembleQuestion | null {
  const drawable = contests.find(({published}) => published.contest === entry.id);
  if (!drawable || !hasDraws(entry)) return null;
  return {
    seed,
    contest: drawable,
    seats: contest.seats,
    scenario: question.scenario,
    otherMembers: membersOf(question, entry, 0),
    draws,
    each: true,
  };
}

/** A row a draw and party; a draw without an answer has its parties too, without seats. */
export function drawsRows(answer: Answer, draws: readonly DrawnSeats[]): readonly RowOf<typeof drawsTable>[] {
  const {entry, contest, ranges} = answer;
  return draws.flatMap(({draw, outcome}): RowOf<typeof drawsTable>[] => {
    const common = {
      contest: entry.id,
      draw,
      basis: "reconstructed",
      districts_modelled: ranges !== null,
      status: outcome?.status ?? noAnswer,
      house: outcome?.house ?? null,
    };
    if (!outcome) return contest.parties.map((party) => ({...common, party, ...nothing}));
    return outcome.parties.map(({party, votes, admitted, list, district, seats}) => ({
      ...common,
      party,
      votes: cellOfCount(votes),
      admitted: outcome.status === "void" ? null : admitted,
      list_seats: list,
      district_seats: district,
      seats,
    }));
  });
}

const nothing = {votes: null, admitted: null, list_seats: null, district_seats: null, seats: null} as const;
