/** The table `scenario_sweep`: the seats at every stretch of thresholds, all other rules as in the scenario. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import {percentShare} from "../../core/share.js";
import type {Answer} from "../../scenario/answer.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import {flag, type RowOf, type Table, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns, rulesBasis} from "./basisColumns.js";
import {endingCells, endingColumns} from "./endingCells.js";
import {holds, stretchCells, stretchColumns} from "./stretch.js";

/** The description of the table. */
export const sweepTable = {
  meaning: {
    kk: "Өту шегінің бір аралығындағы бір партия – бір жол: аралықтың ішінде мандаттар өзгермейді. Қалған ережелер сценарийдегідей",
    ru: "Одна строка – партия на отрезке порогов, внутри которого мандаты не меняются. Остальные правила – как в сценарии",
    en: "One row per stretch of thresholds and party: within a stretch no seat changes. All other rules are those of the scenario",
  },
  key: ["contest", "stretch", "party"],
  columns: {
    contest: tables.contests.columns.contest,
    stretch: whole(null, {
      kk: "Аралықтың реті, ең төменгісінен бастап; 0-ден саналады",
      ru: "Номер отрезка снизу вверх, от 0",
      en: "Number of the stretch from the bottom up, from 0",
    }),
    ...stretchColumns,
    is_asked: flag({
      kk: "Сценарийдің өту шегі осы аралықта",
      ru: "Порог сценария лежит на этом отрезке",
      en: "The threshold of the scenario lies in this stretch",
    }),
    ...basisColumns,
    ...endingColumns,
  },
} as const satisfies Table;

/** A row a stretch and party, from the lowest thresholds up. */
export function sweepRows(answer: Answer, catalogue: Catalogue): readonly RowOf<typeof sweepTable>[] {
  const basis = basisCells(answer, catalogue);
  const asked = percentShare(answer.question.scenario.threshold.percent);
  const lawful = lawfulQuestion(catalogue, answer.entry.id).scenario.threshold.percent;
  // Of the stretches only the one with the law's own threshold can be the law's, where all other rules are too.
  const atLaw = rulesBasis(answer, withThreshold(answer.question, lawful), catalogue);
  const ofLaw = percentShare(lawful);
  return answer.intervals.flatMap((interval, stretch) => {
    const {outcome} = interval;
    const common = {
      contest: answer.entry.id,
      stretch,
      ...stretchCells(interval),
      is_asked: asked !== null && holds(interval, asked),
      ...basis,
      rules_basis: ofLaw && holds(interval, ofLaw) ? atLaw : "hypothetical",
    } as const;
    return endingCells(outcome, answer, basis).map((ending) => ({...common, ...ending}));
  });
}

const withThreshold = (question: Question, percent: number): Question => ({
  ...question,
  scenario: {...question.scenario, threshold: {...question.scenario.threshold, percent}},
});
