/** The table `scenario_bounds`: what rounded percentages leave open, with a count for each end. */
import {boundsQuestion, whyNoBounds} from "../../certainty/bounds/boundsQuestion.js";
import {writeAddress} from "../../rules/address.js";
import {flag, type RowOf, type Table, text, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns} from "../scenario/basisColumns.js";
import {rankColumn} from "../scenario/rankColumn.js";
import {type ScenarioSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const boundsTable = {
  meaning: {
    kk: "Партияның бір шегі – бір жол: жарияланған пайыздарға дөңгелектенетін барлық санақтағы ең аз немесе ең көп мандаты. Дауыстың өзі жарияланса, округтерді модель толтырса немесе ең аз келу шегі өңірлерге не учаскелерге қолданылса, жол жоқ",
    ru: "Одна строка – одна граница партии: наименьшее или наибольшее число мандатов по всем подсчётам, которые округляются до опубликованных процентов. Строк нет, если опубликованы сами голоса, если округа заполняет модель или если минимальная явка проверяется по регионам или участкам",
    en: "One row per end of a party: its fewest or most seats over all counts that print as published. No rows where votes were published, where a model fills the districts, or where a turnout floor looks at single regions or stations",
  },
  key: ["contest", "party", "end"],
  columns: {
    contest: tables.contests.columns.contest,
    party: tables.votes.columns.party,
    rank: rankColumn,
    end: text({
      kk: "Қай шек: least (ең аз) немесе most (ең көп)",
      ru: "Какая граница: least (наименьшее число) или most (наибольшее)",
      en: "Which end: least or most",
    }),
    seats: whole("seats", {
      kk: "Сол шектегі мандат саны",
      ru: "Число мандатов на этой границе",
      en: "Seats at that end",
    }),
    is_exact: flag({
      kk: "Барлық шек дәл: әр шекке жететін санақ бар; болмаса, мандат саны бұл шектерден шықпайтыны ғана белгілі, ал сайт шектерді көрсетпейді",
      ru: "Все границы точны: до каждой доходит какой-то подсчёт; иначе известно лишь, что число мандатов за них не выходит, и сайт границ не показывает",
      en: "Every end is exact: some count gives it; else it is only sure that seats go no further, and the site shows no range",
    }),
    witness: text({
      kk: "Мекенжайдың сұрау белгісінен кейінгі бөлігі: зертхана осы шекке жететін бір санақты ашады. Дауыстарды ешкім бұлай санаған жоқ",
      ru: "Часть адреса от знака вопроса: по ней лаборатория открывает один из подсчётов, который доходит до этой границы. Голоса так никто не считал",
      en: "The address from its question mark on, with which the lab opens one count that gives this end. Nobody counted the votes so",
    }),
    ...basisColumns,
  },
} as const satisfies Table;

/** Two rows a party. */
export const bounds = workedTable(boundsTable, async ({answer, catalogue, ask}: ScenarioSource) => {
  const {question, entry} = answer;
  const printed = whyNoBounds(answer) === null ? boundsQuestion(answer) : null;
  const found = printed && (await ask("bounds", printed));
  if (!found) return [];
  const basis = basisCells(answer, catalogue);
  return found.parties.flatMap(({party, seats, found: given, witness}, rank) =>
    (["least", "most"] as const).map((end, place): RowOf<typeof boundsTable> => {
      const {votes, invalid, againstAll} = witness[place];
      return {
        contest: entry.id,
        party,
        rank,
        end,
        seats: found.isExact ? given[place] : seats[place],
        is_exact: found.isExact,
        witness: writeAddress({...question, count: {votes, invalid, againstAll}}, catalogue),
        ...basis,
      };
    }),
  );
});
