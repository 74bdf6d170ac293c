/** The table `scenario_districts`: what many draws of the model of local candidates give. */
import {askedDistricts} from "../../certainty/districts/districtsQuestion.js";
import {toldRange} from "../../certainty/toldRange.js";
import {flag, type RowOf, type Table, text, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns} from "../scenario/basisColumns.js";
import {type ScenarioSource, workedTable} from "./workedTable.js";

/** The description of the table. */
export const districtsTable = {
  meaning: {
    kk: "Партияның бір саны – бір жол: жергілікті кандидаттар моделінің неше нұсқасында сонша округ алды немесе сонша мандаты болды. Бұл – модельдің айтқаны, сайлау нәтижесі емес, және ол бір сайлауға сүйенеді. Округ болмаса немесе жеңімпаздары белгілі болса, жол жоқ",
    ru: "Одна строка – одно число у партии: в скольких вариантах модели местных кандидатов она взяла столько округов или получила столько мандатов. Это показания модели, а не результат, и опираются они на одни выборы. Строк нет, если округов нет или их победители известны",
    en: "One row per number of a party: in how many draws of the model of local candidates it won so many districts, or came to so many seats. It is what a model gives and no result, and rests on one election. No rows where there are no districts, or their winners are known",
  },
  key: ["contest", "party", "counted", "number"],
  columns: {
    contest: tables.contests.columns.contest,
    party: tables.votes.columns.party,
    rank: whole(null, {
      kk: "Тізімнің тіркелу реті; тізімсіз кандидаттар соңында",
      ru: "Порядок регистрации списка; кандидаты без списка – в конце",
      en: "Order of registration of the list; candidates without one stand last",
    }),
    counted: text({
      kk: "Не саналған: districts (алған округтері) немесе seats (барлық мандаты)",
      ru: "Что посчитано: districts (взятые округа) или seats (все мандаты)",
      en: "What is counted: districts won, or seats in all",
    }),
    number: whole("seats", {
      kk: "Сонша округ немесе мандат",
      ru: "Столько округов или мандатов",
      en: "So many districts or seats",
    }),
    draws: whole(null, {
      kk: "Неше нұсқада дәл сонша болды",
      ru: "В скольких вариантах вышло ровно столько",
      en: "In how many draws it was exactly so many",
    }),
    draws_in_all: whole(null, {
      kk: "Барлық нұсқа, палатасы шықпағандарынсыз",
      ru: "Все варианты, кроме тех, для которых палаты не нашлось",
      en: "All draws, those without a house left out",
    }),
    is_told: flag({
      kk: "Сайт айтатын аралықта: ең ықтимал сан бар, он нұсқаның кемінде тоғызы сиятын ең қысқа аралық",
      ru: "Лежит в пределах, которые называет сайт: это кратчайший отрезок с самым вероятным числом и не менее чем девятью вариантами из десяти",
      en: "Lies in the range that the site tells: the shortest stretch with the likeliest number and nine draws of ten or more",
    }),
    is_most_likely: flag({
      kk: "Ең ықтимал сан",
      ru: "Самое вероятное число",
      en: "The likeliest number",
    }),
    ...basisColumns,
  },
} as const satisfies Table;

/** A row a party and number that came out, districts first. */
export const districts = workedTable(districtsTable, async ({answer, catalogue, ask}: ScenarioSource) => {
  const question = askedDistricts(answer, catalogue);
  if (!question) return [];
  const {parties} = await ask("districts", question);
  const basis = basisCells(answer, catalogue);
  return parties.flatMap((own, rank) =>
    (["districts", "seats"] as const).flatMap((counted) => {
      const {least, greatest, most} = toldRange(own[counted]);
      return own[counted].counts.map(
        ({seats, draws}): RowOf<typeof districtsTable> => ({
          contest: answer.entry.id,
          party: own.party,
          rank,
          counted,
          number: seats,
          draws,
          draws_in_all: own[counted].draws,
          is_told: seats >= least && seats <= greatest,
          is_most_likely: seats === most,
          ...basis,
        }),
      );
    }),
  );
});
