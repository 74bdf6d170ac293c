/** The table `scenario_rules`: every rule of the scenario beside that of the law. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {rulesChanged} from "../../rules/clauses.js";
import type {Rule} from "../../rules/rule.js";
import {rules} from "../../rules/rules.js";
import type {Answer} from "../../scenario/answer.js";
import {assumptionsOf} from "../../scenario/assumptions.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import {
  flag,
  optionalNumber,
  optionalText,
  type RowOf,
  type Table,
  text,
  whole,
} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {lawBasis} from "./basisColumns.js";

/** The description of the table. */
export const rulesTable = {
  meaning: {
    kk: "Сценарийдің бір ережесі – бір жол; жанында сайлау күнгі заңдағы мәні",
    ru: "Одна строка – одно правило сценария; рядом его значение по закону дня выборов",
    en: "One row per rule of the scenario, beside its value under the law of the day of the election",
  },
  key: ["rule"],
  columns: {
    contest: tables.contests.columns.contest,
    rank: whole(null, {
      kk: "Ережелер кестесіндегі орны",
      ru: "Место в таблице правил",
      en: "Place in the table of rules",
    }),
    rule: text({
      kk: "Ереженің коды: сценарийдің JSON түріндегі өрісі",
      ru: "Код правила: поле сценария в JSON",
      en: "Code of the rule: the field of the scenario's JSON",
    }),
    address_name: text({
      kk: "Мекенжайдағы аты; екеу болса, біреуі ғана жазылады",
      ru: "Имя в адресе; если их два, пишется одно из них",
      en: "Its name in the address; where there are two, one of them is written",
    }),
    basis: text({
      kk: "Мәні қайдан алынған: заңнан болса, law не reported, заңнан өзгеше болса, hypothetical",
      ru: "Откуда значение: law или reported – из закона, hypothetical – отличается от него",
      en: "Where the value comes from: law or reported for that of the law, hypothetical for any other",
    }),
    value: optionalText({
      kk: "Мәні, мекенжайда жазылатындай; ондай ереже болмаса немесе сайлаудағыдай болса, бос",
      ru: "Значение, как в адресе; пусто, если такого правила нет или оно как на самих выборах",
      en: "Its value as an address has it; empty where there is no such rule, or it is as the election had it",
    }),
    number: optionalNumber(null, {
      kk: "Сол мән сан болса, сан түрінде",
      ru: "То же значение числом, если это число",
      en: "The same value as a number, where it is one",
    }),
    law_value: optionalText({
      kk: "Сайлау күні қолданыстағы заңдағы мәні",
      ru: "Значение по закону, действовавшему в день выборов",
      en: "Its value under the law in force on the day of the election",
    }),
    law_number: optionalNumber(null, {
      kk: "Заңдағы мән сан болса, сан түрінде",
      ru: "Значение по закону числом, если это число",
      en: "The law's value as a number, where it is one",
    }),
    has_effect: flag({
      kk: "Сценарийдің қалған ережелері тұрғанда бұл ереже нәтижеге әсер ете алады",
      ru: "При остальных правилах сценария это правило может влиять на исход",
      en: "Beside the other rules of the scenario this one can have an effect",
    }),
    differs: flag({
      kk: "Заңнан өзгеше әрі нәтижеге әсер етуі мүмкін",
      ru: "Отличается от закона и может повлиять на исход",
      en: "Differs from the law, and can have an effect",
    }),
    is_assumption: flag({
      kk: "Осы ереже бойынша жауап заң айтпаған болжамға сүйенеді",
      ru: "По этому правилу ответ опирается на допущение, о котором закон не говорит",
      en: "By this rule the answer rests on an assumption that the law does not make",
    }),
    assumptions: optionalText({
      kk: "Сол болжамдардың кодтары, араларында бос орын; жоқ болса, бос",
      ru: "Коды этих допущений через пробел; пусто, если их нет",
      en: "Codes of these assumptions, with spaces between; empty where there are none",
    }),
  },
} as const satisfies Table;

/** A row a rule, in the order of the table of rules. */
export function rulesRows(answer: Answer, catalogue: Catalogue): readonly RowOf<typeof rulesTable>[] {
  const {question, entry, law} = answer;
  const lawful = lawfulQuestion(catalogue, entry.id);
  const house = askedHouse(question, entry);
  const changed = rulesChanged(question, lawful, house);
  const made = assumptionsOf(answer);
  return rules.map((rule, rank) => {
    const assumptions = rule.assumptions.filter((assumption) => made.includes(assumption));
    return {
      contest: entry.id,
      rank,
      rule: rule.field,
      address_name: rule.parameters.map(({name}) => name).join(" "),
      basis: asksTheSame(rule, question, lawful) ? lawBasis(law, catalogue) : "hypothetical",
      value: writtenValue(rule, question),
      number: numberOf(writtenValue(rule, question)),
      law_value: writtenValue(rule, lawful),
      law_number: numberOf(writtenValue(rule, lawful)),
      has_effect: rule.matters(question, house),
      differs: changed.includes(rule),
      is_assumption: assumptions.length > 0,
      assumptions: assumptions.length > 0 ? assumptions.join(" ") : null,
    };
  });
}

const asksTheSame = (rule: Rule, question: Question, lawful: Question): boolean =>
  JSON.stringify(rule.asked(question)) === JSON.stringify(rule.asked(lawful));

/** What the address says of a rule: of two names for one rule only one has anything to say. */
export const writtenValue = ({parameters}: Rule, question: Question): string | null =>
  parameters.map(({write}) => write(question)).find((written) => written !== "") ?? null;

/** A value as a number, where it is one. */
export const numberOf = (value: string | null): number | null =>
  value !== null && /^\d+(\.\d+)?$/.test(value) ? Number(value) : null;
