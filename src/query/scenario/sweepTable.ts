/** The table `scenario_sweep`: the seats at every stretch of thresholds, all other rules as in the scenario. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import {asPercent, compareShares, percentShare, type Share} from "../../core/share.js";
import type {ThresholdInterval} from "../../core/thresholdIntervals.js";
import type {Answer} from "../../scenario/answer.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import {flag, optionalNumber, optionalWhole, type RowOf, type Table, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns, rulesBasis} from "./basisColumns.js";
import {cellOfCount} from "./cellOfCount.js";
import {endingCells, endingColumns} from "./endingCells.js";

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
    above_percent: optionalNumber("percent", {
      kk: "Аралық осы өту шегінен жоғары басталады (жуық сан); ең төменгісінде бос, оған 0% та кіреді",
      ru: "Отрезок начинается выше этого порога (приближённо); пусто у нижнего, куда входит и 0 %",
      en: "The stretch begins above this threshold (rounded to a double); empty for the lowest, which holds 0 % too",
    }),
    above_parts: optionalWhole(null, {
      kk: "Сол шек дәл бөлшекпен: алымы",
      ru: "Та же граница точной дробью: числитель",
      en: "The same end as an exact fraction: its numerator",
    }),
    above_of: optionalWhole(null, {
      kk: "Сол шек дәл бөлшекпен: бөлімі",
      ru: "Та же граница точной дробью: знаменатель",
      en: "The same end as an exact fraction: its denominator",
    }),
    up_to_percent: optionalNumber("percent", {
      kk: "Аралықтың соңғы өту шегі, өзі қоса (жуық сан); одан жоғары шек жоқ болса, бос",
      ru: "Последний порог отрезка включительно (приближённо); пусто, если выше границ нет",
      en: "The last threshold of the stretch, itself included (rounded to a double); empty where it has no upper end",
    }),
    up_to_parts: optionalWhole(null, {
      kk: "Сол шек дәл бөлшекпен: алымы",
      ru: "Та же граница точной дробью: числитель",
      en: "The same end as an exact fraction: its numerator",
    }),
    up_to_of: optionalWhole(null, {
      kk: "Сол шек дәл бөлшекпен: бөлімі",
      ru: "Та же граница точной дробью: знаменатель",
      en: "The same end as an exact fraction: its denominator",
    }),
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
    const {above, upTo, outcome} = interval;
    const common = {
      contest: answer.entry.id,
      stretch,
      above_percent: above && asPercent(above),
      above_parts: above && cellOfCount(above.parts),
      above_of: above && cellOfCount(above.of),
      up_to_percent: upTo && asPercent(upTo),
      up_to_parts: upTo && cellOfCount(upTo.parts),
      up_to_of: upTo && cellOfCount(upTo.of),
      is_asked: asked !== null && holds(interval, asked),
      ...basis,
      rules_basis: ofLaw && holds(interval, ofLaw) ? atLaw : "hypothetical",
    } as const;
    return endingCells(outcome, answer, basis).map((ending) => ({...common, ...ending}));
  });
}

/** True when a threshold lies in a stretch: above its lower end, and not above its upper one. */
const holds = ({above, upTo}: ThresholdInterval, share: Share): boolean =>
  (above === null || compareShares(share, above) > 0) && (upTo === null || compareShares(share, upTo) <= 0);

const withThreshold = (question: Question, percent: number): Question => ({
  ...question,
  scenario: {...question.scenario, threshold: {...question.scenario.threshold, percent}},
});
