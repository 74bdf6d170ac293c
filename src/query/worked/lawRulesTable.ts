/** The table `law_rules`: every rule of every law of the catalogue. */
import {rulesOfLaw} from "../../certainty/lawDifference/changedRules.js";
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
import {lawBasis} from "../scenario/basisColumns.js";
import {numberOf, writtenValue} from "../scenario/rulesTable.js";
import {type WorkSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const lawRulesTable = {
  meaning: {
    kk: "Бір заңның бір ережесі – бір жол. Мекенжайдағы сценарийге қатысы жоқ",
    ru: "Одна строка – правило закона. От сценария в адресе не зависит",
    en: "One row per law and rule. It does not follow the scenario",
  },
  key: ["law", "rule"],
  references: [{columns: ["law"], table: "laws"}],
  columns: {
    law: tables.laws.columns.law,
    rank: whole(null, {
      kk: "Ереженің сайттағы реті",
      ru: "Место правила на сайте",
      en: "Place of the rule on the site",
    }),
    rule: text({
      kk: "Ереженің сценарийдегі аты (JSON)",
      ru: "Имя правила в сценарии (JSON)",
      en: "Name of the rule in a scenario (JSON)",
    }),
    value: optionalText({
      kk: "Мәні, мекенжайдағыдай жазылған; ереже ештеңе айтпаса, бос",
      ru: "Значение, как в адресе; пусто, если правило ничего не говорит",
      en: "Its value as in an address; empty where the rule says nothing",
    }),
    number: optionalNumber(null, {
      kk: "Сол мән сан болса, сан түрінде",
      ru: "То же значение числом, если это число",
      en: "The same value as a number, where it is one",
    }),
    has_effect: flag({
      kk: "Осы заңның қалған ережелері тұрғанда бұл ереже нәтижеге әсер ете алады",
      ru: "При остальных правилах этого закона это правило может влиять на исход",
      en: "Beside the other rules of this law this one can have an effect",
    }),
    article: optionalText({
      kk: "Сайлау туралы заңның бабы; дереккөздерде жоқ болса, бос",
      ru: "Статья закона о выборах; пусто, если в источниках её нет",
      en: "Article of the law on elections; empty where our sources do not have it",
    }),
    basis: text({
      kk: "Ереже қайдан алынған: law немесе reported (заң басқа басылымнан оқылса)",
      ru: "Откуда правило: law или reported (закон известен по другой публикации)",
      en: "Where the rule comes from: law, or reported where it is known from another publication",
    }),
  },
} as const satisfies Table;

/** A row a law and rule; the size of the house is left out of laws on councils, which have a house each. */
export const lawRules = workedTable(lawRulesTable, async ({catalogue}: WorkSource) =>
  catalogue.laws.flatMap((law) =>
    rulesOfLaw(catalogue, law).map(({rule, own}, rank): RowOf<typeof lawRulesTable> => {
      const value = writtenValue(rule, own.question);
      return {
        law: law.id,
        rank,
        rule: rule.field,
        value,
        number: numberOf(value),
        has_effect: rule.matters(own.question, own.house),
        article: own.article,
        basis: lawBasis(law, catalogue),
      };
    }),
  ),
);
