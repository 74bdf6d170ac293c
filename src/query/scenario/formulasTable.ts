/** The table `scenario_formulas`: the seats under every formula, all other rules as in the scenario. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import type {Answer} from "../../scenario/answer.js";
import {outcomesByFormula} from "../../scenario/formulaSeats.js";
import {flag, type RowOf, type Table, text, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns, rulesBasis} from "./basisColumns.js";
import {endingCells, endingColumns} from "./endingCells.js";

/** The description of the table. */
export const formulasTable = {
  meaning: {
    kk: "Тізім мандаттарын бөлудің бір тәсіліндегі бір партия – бір жол. Қалған ережелер сценарийдегідей",
    ru: "Одна строка – партия при одном способе деления мандатов по спискам. Остальные правила – как в сценарии",
    en: "One row per formula for sharing list seats and party. All other rules are those of the scenario",
  },
  key: ["contest", "formula", "party"],
  columns: {
    contest: tables.contests.columns.contest,
    formula: text({
      kk: "Тәсіл: квоталар – hare, droop, hagenbach-bischoff, imperiali; бөлгіштер – dhondt, sainte-lague, modified-sainte-lague, danish, adams, dean, huntington-hill",
      ru: "Способ: квоты hare, droop, hagenbach-bischoff, imperiali; делители dhondt, sainte-lague, modified-sainte-lague, danish, adams, dean, huntington-hill",
      en: "The formula: the quotas hare, droop, hagenbach-bischoff, imperiali; the divisors dhondt, sainte-lague, modified-sainte-lague, danish, adams, dean, huntington-hill",
    }),
    place: whole(null, {
      kk: "Тәсілдің тізімдегі орны, 1-ден бастап: алдымен квоталар, кейін бөлгіштер",
      ru: "Место способа в списке, от 1: сначала квоты, затем делители",
      en: "Place of the formula in the list, from 1: quotas first, then divisors",
    }),
    is_asked: flag({
      kk: "Сценарий осы тәсілмен есептелген",
      ru: "Сценарий считается этим способом",
      en: "The scenario is counted by this formula",
    }),
    rank: whole(null, {
      kk: "Партияның тіркелу реті; тізімі жоқ жеңімпаздар соңында",
      ru: "Порядок регистрации партии; победители без списка – в конце",
      en: "Order of registration of the party; winners without a list stand last",
    }),
    ...basisColumns,
    ...endingColumns,
  },
} as const satisfies Table;

/** A row a formula and party, in the order in which the site lists the formulas. */
export function formulasRows(answer: Answer, catalogue: Catalogue): readonly RowOf<typeof formulasTable>[] {
  const {question, entry} = answer;
  const basis = basisCells(answer, catalogue);
  return outcomesByFormula(answer).flatMap(({formula, outcome}, index) => {
    const asked = {...question, scenario: {...question.scenario, formula}};
    const common = {
      contest: entry.id,
      formula,
      place: index + 1,
      is_asked: formula === question.scenario.formula,
      ...basis,
      rules_basis: rulesBasis(answer, asked, catalogue),
    } as const;
    return endingCells(outcome, answer, basis).map((ending, rank) => ({...common, rank, ...ending}));
  });
}
