/** How an election ended, and what each party has of it: for tables that hold many outcomes of one scenario. */
import type {Outcome} from "../../core/outcome.js";
import type {Answer} from "../../scenario/answer.js";
import {optionalFlag, optionalWhole, type RowOf, text} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import type {BasisCells} from "./basisColumns.js";
import {outcomeCells, outcomeColumns} from "./knownSeats.js";

/** How an election ends for which no house is large enough. */
const noHouse = "no-house";

/** The columns of one party in one outcome. */
export const endingColumns = {
  status: text({
    kk: "Сайлау немен бітті: elected, void, none-admitted, open-tie немесе no-house (палата шексіз өсуі керек болар еді, жауап жоқ)",
    ru: "Чем кончились выборы: elected, void, none-admitted, open-tie или no-house (палата росла бы без конца, ответа нет)",
    en: "How the election ended: elected, void, none-admitted, open-tie, or no-house where the house would have to grow without end and there is no answer",
  }),
  house: optionalWhole("seats", {
    kk: "Палатаның мандаттары; жауап болмаса, бос",
    ru: "Мандаты палаты; пусто, если ответа нет",
    en: "Seats of the house; empty where there is no answer",
  }),
  party: tables.votes.columns.party,
  admitted: optionalFlag({
    kk: "Мандат бөлуге жіберілген; жауап болмаса немесе сайлау өтпеді деп танылса, бос",
    ru: "Список допущен к распределению мандатов; пусто, если ответа нет или выборы не состоялись",
    en: "The list is admitted; empty where there is no answer, or the election is void",
  }),
  ...outcomeColumns,
} as const;

type EndingCells = RowOf<{readonly columns: typeof endingColumns}>;

/** The cells of every party, in the order of the outcome; without seats where there is no house for them. */
export const endingCells = (
  outcome: Outcome | null,
  answer: Answer,
  {districts_from}: BasisCells,
): readonly EndingCells[] =>
  outcome?.parties.map((party) => ({
    status: outcome.status,
    house: outcome.house,
    party: party.party,
    admitted:
      outcome.status === "void" || !answer.contest.parties.includes(party.party) ? null : party.admitted,
    ...outcomeCells(party, answer, districts_from === "model" && outcome.status !== "void"),
  })) ?? answer.contest.parties.map(withoutSeats);

const withoutSeats = (party: string): EndingCells => ({
  status: noHouse,
  house: null,
  party,
  admitted: null,
  list_seats: null,
  district_seats: null,
  seats: null,
  seats_in_model: null,
});
