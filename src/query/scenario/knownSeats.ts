/** The seats of a party as cells: one number where they are known, an interval where a model fills the districts. */
import type {PartyOutcome} from "../../core/outcome.js";
import type {Answer} from "../../scenario/answer.js";
import type {SeatSpan} from "../../scenario/districtSpans.js";
import {optionalWhole, whole} from "../../stations/column.js";

/** Seats that may be known or not, wherever a table tells an outcome by party. */
export const outcomeColumns = {
  list_seats: optionalWhole("seats", {
    kk: "Тізім бойынша мандаттар; округтерді толтыратын модельге тәуелді болса, бос",
    ru: "Мандаты по списку; пусто, если они зависят от модели округов",
    en: "Seats by list; empty where they hang on who wins the districts of a model",
  }),
  district_seats: optionalWhole("seats", {
    kk: "Округтерде алынған мандаттар; жеңімпаздар модельден ғана белгілі болса, бос",
    ru: "Мандаты, полученные в округах; пусто, если победители известны только по модели",
    en: "Seats won in districts; empty where only a model knows the winners",
  }),
  seats: optionalWhole("seats", {
    kk: "Барлық мандаты; модельге тәуелді болса, бос",
    ru: "Все мандаты; пусто, если они зависят от модели",
    en: "Seats in all; empty where they hang on a model",
  }),
  seats_in_model: optionalWhole("seats", {
    kk: "Округтер моделіндегі мандаты: ықтимал бір нұсқа, ең ірі тізімге ең тиімдісі, нәтиже емес; модель болмаса, бос",
    ru: "Мандаты в модели округов: один из возможных исходов, самый выгодный крупнейшему списку, а не результат; пусто, если модели нет",
    en: "Seats in the model of districts: one way they could go, the best for the largest list, and no result; empty where there is no model",
  }),
} as const;

/** The same with the ends between which seats lie. */
export const seatColumns = {
  ...outcomeColumns,
  seats_least: whole("seats", {
    kk: "Ең аз мандаты: модельдегі бірде-бір округте жеңбесе; модель болмаса, барлық мандаты",
    ru: "Наименьшее число мандатов: если партия не берёт ни одного округа модели; без модели – все мандаты",
    en: "Fewest seats: with none of the model's districts won; all its seats where there is no model",
  }),
  seats_most: whole("seats", {
    kk: "Ең көп мандаты: модельдегі барлық округте жеңсе; модель болмаса, барлық мандаты",
    ru: "Наибольшее число мандатов: если партия берёт все округа модели; без модели – все мандаты",
    en: "Most seats: with every one of the model's districts won; all its seats where there is no model",
  }),
} as const;

/** The cells of a party's seats in an outcome; `isModel` where nobody counted who won the districts. */
export const outcomeCells = (
  {list, district, seats}: Pick<PartyOutcome, "list" | "district" | "seats">,
  {question}: Answer,
  isModel: boolean,
) =>
  isModel
    ? {
        // Side by side, lists share their seats whoever wins the districts.
        list_seats: question.scenario.mixed.linkage === "parallel" ? list : null,
        district_seats: null,
        seats: null,
        seats_in_model: seats,
      }
    : {list_seats: list, district_seats: district, seats, seats_in_model: null};

/** The same with both ends; `span` is null where seats are known. */
export const knownSeats = (party: PartyOutcome, answer: Answer, span: SeatSpan | null) => ({
  ...outcomeCells(party, answer, span !== null),
  seats_least: span?.least ?? party.seats,
  seats_most: span?.most ?? party.seats,
});
