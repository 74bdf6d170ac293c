import {contestField} from "./fields.js";
import type {Question} from "./question.js";

/** Each official result with what its parties' votes and seats are of all votes and all seats, in percent. */
const shares = `shares AS (
  SELECT
    c.date, o.contest, o.party,
    -- Winners without a list have seats and no votes; votes against all are votes for nobody.
    100.0 * coalesce(o.votes, 0) / sum(o.votes) OVER whole_result AS vote_percent,
    100.0 * (o.list_seats + o.district_seats) / sum(o.list_seats + o.district_seats) OVER whole_result AS seat_percent
  FROM official AS o JOIN contests AS c USING (contest)
  WINDOW whole_result AS (PARTITION BY o.contest)
)`;

/** Questions about how votes and seats went together over the years. */
export const electionQuestions: readonly Question[] = [
  {
    id: "votes-per-seat",
    title: {
      kk: "Әр партияға бір мандат қанша дауысқа түсті?",
      ru: "Сколько голосов пришлось на один мандат у каждой партии?",
      en: "How many votes did a seat cost each party?",
    },
    explanation: {
      kk: "Тізімге берілген дауыстар тізімдік мандаттарға бөлінген; мандат алмаған партияда бағасы жоқ, ал округтегі мандаттар тізім дауысымен алынбайтындықтан, бөлек тұр.",
      ru: "Голоса за список делятся на мандаты по списку; у партии без мандатов цены нет, а мандаты в округах стоят отдельно, поскольку получены не голосами за список.",
      en: "Votes for the list are divided by its list seats; a party without seats has no price, and district seats stand apart, since they are not won by votes for the list.",
    },
    asker: "journalist",
    sql: `
SELECT
  o.party, o.votes, o.list_seats, o.district_seats,
  round(o.votes / nullif(o.list_seats, 0)) AS votes_per_list_seat
FROM official AS o
WHERE o.contest = :contest
ORDER BY o.rank`.trim(),
    fields: [contestField("mazhilis-2023-official")],
    basis: ["reported"],
    chart: {kind: "bar", x: "party", y: "votes_per_list_seat", colour: null},
  },
  {
    id: "gallagher-over-the-years",
    title: {
      kk: "Мандаттар дауыстардан қай сайлауда көбірек ауытқыды?",
      ru: "На каких выборах мандаты сильнее разошлись с голосами?",
      en: "At which election did seats lie furthest from votes?",
    },
    explanation: {
      kk: "Галлахер индексі: айырмалар квадраттары қосындысының жартысынан алынған түбір; 0 – мандаттар дауысқа дәл пропорционал; зертханадағыдай, тізім дауыстары барлық мандатпен салыстырылады.",
      ru: "Индекс Галлахера – корень из половины суммы квадратов разностей; 0 – мандаты точно пропорциональны голосам; как и в лаборатории, голоса за списки сравниваются со всеми мандатами.",
      en: "Gallagher's index is the root of half the squared differences; 0 means seats exactly in proportion to votes; as in the lab, list votes are held against all seats.",
    },
    asker: "student",
    sql: `
WITH ${shares}
SELECT
  date, contest,
  round(sqrt(sum((vote_percent - seat_percent) ** 2) / 2), 2) AS gallagher,
  round(sum(abs(vote_percent - seat_percent)) / 2, 2) AS loosemore_hanby
FROM shares
GROUP BY date, contest
ORDER BY date`.trim(),
    fields: [],
    basis: ["reported"],
    chart: {kind: "line", x: "date", y: "gallagher", colour: null},
  },
  {
    id: "effective-parties",
    title: {
      kk: "Партиялардың тиімді саны жылдар бойы қалай өзгерді?",
      ru: "Как менялось эффективное число партий?",
      en: "How did the effective number of parties change over the years?",
    },
    explanation: {
      kk: "Үлестер квадраттарының қосындысына кері сан (Лааксо мен Таагепера): 1 – бәрі бір партияда; дауыс бойынша және мандат бойынша бөлек есептелген.",
      ru: "Единица, делённая на сумму квадратов долей (Лааксо и Таагепера): 1 – всё у одной партии; считается отдельно по голосам и по мандатам.",
      en: "One divided by the sum of squared shares (Laakso and Taagepera): 1 means that one party has everything; worked out by votes and by seats.",
    },
    asker: "student",
    sql: `
WITH ${shares}
SELECT date, contest, 'votes' AS counted_by, round(10000 / sum(vote_percent ** 2), 2) AS effective_parties
FROM shares GROUP BY date, contest
UNION ALL
SELECT date, contest, 'seats', round(10000 / sum(seat_percent ** 2), 2)
FROM shares GROUP BY date, contest
ORDER BY date, counted_by DESC`.trim(),
    fields: [],
    basis: ["reported"],
    chart: {kind: "line", x: "date", y: "effective_parties", colour: "counted_by"},
  },
];
