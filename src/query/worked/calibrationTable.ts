/** The table `district_calibration`: the pairs of figures of the model of local candidates that agree with 2023. */

import {calibrationQuestion} from "../../statement/calibrationQuestion.js";
import {optionalNumber, type RowOf, type Table} from "../../stations/column.js";
import {type WorkSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const calibrationTable = {
  meaning: {
    kk: "Жергілікті кандидаттар моделінің бір жұп саны – бір жол: 2023 жылғы сайлаумен бірдей жақсы сәйкес келетін жұптар. Модель осы бір сайлауға ғана сүйенеді. Мекенжайдағы сценарийге қатысы жоқ",
    ru: "Одна строка – пара чисел модели местных кандидатов, которая согласуется с выборами 2023 года не хуже других. Модель опирается на одни эти выборы. От сценария в адресе не зависит",
    en: "One row per pair of figures of the model of local candidates that agrees with the election of 2023 as well as others do. The model rests on that one election. It does not follow the scenario",
  },
  key: ["sigma", "independents_percent"],
  columns: {
    sigma: optionalNumber(null, {
      kk: "σ: кандидаттардың жеке әсері қаншалық әртүрлі (үлестің логарифмі бойынша)",
      ru: "σ: насколько различается личное влияние кандидатов (по логарифму доли)",
      en: "σ: how much the effects of candidates differ, on the logarithm of shares",
    }),
    independents_percent: optionalNumber("percent", {
      kk: "Тізімсіз кандидаттардың үлесі",
      ru: "Доля кандидатов без списка",
      en: "Share of candidates without a list",
    }),
    mean_leader: optionalNumber("seats", {
      kk: "2023 жылы ең ірі тізім орта есеппен алатын округтер",
      ru: "Округа, которые крупнейший список берёт в 2023 году в среднем",
      en: "Districts that the largest list wins on average in 2023",
    }),
    mean_independents: optionalNumber("seats", {
      kk: "2023 жылы тізімсіз кандидаттар орта есеппен алатын округтер",
      ru: "Округа, которые кандидаты без списка берут в 2023 году в среднем",
      en: "Districts that candidates without a list win on average in 2023",
    }),
    mean_others: optionalNumber("seats", {
      kk: "2023 жылы басқа тізімдер орта есеппен алатын округтер",
      ru: "Округа, которые остальные списки берут в 2023 году в среднем",
      en: "Districts that all other lists win on average in 2023",
    }),
    chance_percent: optionalNumber("percent", {
      kk: "Модель дәл 2023 жылғы жеңімпаздарды беретін ықтималдық",
      ru: "Вероятность, с которой модель даёт ровно победителей 2023 года",
      en: "Chance that the model gives exactly the winners of 2023",
    }),
    applied_leader: optionalNumber("seats", {
      kk: "2021 жылғы ресми дауыстармен, бақылаушылар ұсынған округтер санында ең ірі тізім орта есеппен алатын округтер",
      ru: "Округа, которые крупнейший список взял бы в среднем по официальным голосам 2021 года при числе округов из предложений наблюдателей",
      en: "Districts that the largest list wins on average by the official votes of 2021, in as many districts as the observers recommend",
    }),
  },
} as const satisfies Table;

/** A row a pair. */
export const calibration = workedTable(calibrationTable, async ({catalogue, ask}: WorkSource) => {
  const question = calibrationQuestion(catalogue);
  const pairs = question ? await ask("calibration", question) : [];
  return pairs.map(
    ({sigma, independents, mean, chance, applied}): RowOf<typeof calibrationTable> => ({
      sigma,
      independents_percent: independents,
      mean_leader: mean.leader,
      mean_independents: mean.independents,
      mean_others: mean.others,
      chance_percent: 100 * chance,
      applied_leader: applied,
    }),
  );
});
