import {numberField} from "./fields.js";
import {listVotes, thresholdBase} from "./parts.js";
import type {Question} from "./question.js";

/** Questions about the threshold: who is below it, by how much, and whose votes elect nobody. */
export const thresholdQuestions: readonly Question[] = [
  {
    id: "short-of-the-threshold",
    title: {
      kk: "2004 жылдан бергі сайлауларда партияларға өту шегіне қанша дауыс жетпеді?",
      ru: "Скольких голосов не хватило партиям до порога на выборах с 2004 года?",
      en: "How many votes was each party short of the threshold, at each election since 2004?",
    },
    explanation: {
      kk: "Сол күнгі заңдағы шектен өтуге қанша дауыс керек болғаны (барлық тізімге және «Бәріне қарсымын» дегенге берілген дауыстардан) және партияның өз дауысы; бақылаушылардағы дауыс саны жарияланған пайыздардан есептелген.",
      ru: "Сколько голосов требовал порог закона того дня – от голосов за все списки и «Против всех» – и сколько их было у партии; число голосов у наблюдателей вычислено по опубликованным процентам.",
      en: "What the threshold of the day's law asked for – of the votes for all lists and against all – beside what the party had; the observers' numbers of votes were worked out from published percentages.",
    },
    asker: "journalist",
    sql: `
WITH ${listVotes},
${thresholdBase}
SELECT
  b.date, b.contest, l.party, l.votes,
  b.percent AS threshold_percent,
  -- Rounded up in whole numbers: exactly on the line is in.
  (b.percent * b.valid + 99) // 100 AS votes_needed,
  votes_needed - l.votes AS votes_short,
  round(100.0 * l.votes / b.valid, 2) AS own_percent,
  b.basis, b.votes_reconstructed
FROM base AS b JOIN lists AS l USING (contest)
WHERE left(b.date, 4)::INTEGER >= 2004 AND 100 * l.votes < b.percent * b.valid
ORDER BY b.date, b.contest, votes_short, l.party`.trim(),
    fields: [],
    basis: ["reported", "observers", "law", "reconstructed"],
    chart: {kind: "dot", x: "date", y: "votes_short", colour: "party"},
  },
  {
    id: "just-under-the-line",
    title: {
      kk: "Әр сайлауда қай партиялар өту шегіне сәл жетпей қалды?",
      ru: "Какие партии на каждых выборах остановились чуть ниже порога?",
      en: "Which parties were just under the threshold at each election?",
    },
    explanation: {
      kk: "Үлесі сол күнгі заңның шегінен төмен, бірақ айырмасы көрсетілген тармақтан аспайтын тізімдер: шек сәл төмендесе, алдымен солар кірер еді.",
      ru: "Списки ниже порога закона того дня, но не более чем на заданное число процентных пунктов: при небольшом снижении порога первыми прошли бы они.",
      en: "Lists below the threshold of the day's law by no more than the points you set: were it a little lower, they would be the first to get in.",
    },
    asker: "journalist",
    sql: `
WITH ${listVotes},
${thresholdBase}
SELECT
  b.date, b.contest, l.party,
  round(100.0 * l.votes / b.valid, 2) AS own_percent,
  b.percent AS threshold_percent,
  round(b.percent - 100.0 * l.votes / b.valid, 2) AS points_short,
  b.basis, b.votes_reconstructed
FROM base AS b JOIN lists AS l USING (contest)
WHERE 100 * l.votes < b.percent * b.valid
  AND 100.0 * l.votes >= (b.percent - :points) * b.valid
ORDER BY b.date, b.contest, l.votes DESC, l.party`.trim(),
    fields: [
      numberField("points", 3, {
        kk: "Шекке жетпеген тармақ, ең көбі",
        ru: "Не хватило пунктов, не больше",
        en: "Points short, at most",
      }),
    ],
    basis: ["reported", "observers", "law", "reconstructed"],
    chart: {kind: "dot", x: "date", y: "points_short", colour: "party"},
  },
  {
    id: "threshold-of-entry",
    title: {
      kk: "Өту шегі қаншадан аспаса, әр партия өтеді?",
      ru: "При каком пороге прошла бы каждая партия?",
      en: "Up to which threshold would each party be in?",
    },
    explanation: {
      kk: "Шек партияның өз үлесінен аспаса, партия өтеді: үлес бүтін сандармен дәл берілген, ал пайызы дөңгелектелмей, артық таңбалары кесілген, сондықтан жазылған шекте партия әлі өтеді.",
      ru: "Партия проходит, пока порог не выше её собственной доли: доля дана точно, в целых числах, а в проценте лишние знаки отброшены без округления, так что при написанном пороге партия ещё проходит.",
      en: "A party is in while the threshold is no higher than its own share: the share is given exactly, in whole numbers, and its percentage is cut and not rounded, so that at the threshold written the party is still in.",
    },
    asker: "student",
    sql: `
WITH ${listVotes},
${thresholdBase}
SELECT
  b.date, b.contest, l.party, l.votes, b.valid AS of_votes,
  1000000 * l.votes // b.valid / 10000.0 AS in_up_to_percent,
  b.percent AS threshold_percent,
  100 * l.votes >= b.percent * b.valid AS was_in,
  b.basis, b.votes_reconstructed
FROM base AS b JOIN lists AS l USING (contest)
ORDER BY b.date, b.contest, l.votes DESC, l.party`.trim(),
    fields: [],
    basis: ["reported", "observers", "law", "reconstructed"],
    chart: {kind: "dot", x: "date", y: "in_up_to_percent", colour: "was_in"},
  },
  {
    id: "votes-that-elected-nobody",
    title: {
      kk: "Қанша дауыс ешкімді сайламады?",
      ru: "Сколько голосов никого не избрали?",
      en: "How many votes elected nobody?",
    },
    explanation: {
      kk: "Әр ресми нәтижеде бірде-бір тізімдік мандат алмаған тізімдерге берілген дауыстар; ондай партиялардың кейбірі округтерде мандат алған.",
      ru: "Голоса за списки, не получившие в официальном итоге ни одного мандата по списку; некоторые из этих партий получили мандаты в округах.",
      en: "Votes for lists that have no list seat in the official result; some of those parties won seats in districts.",
    },
    asker: "journalist",
    sql: `
SELECT
  c.date, o.contest,
  count(*) FILTER (WHERE o.list_seats = 0) AS lists_without_seats,
  coalesce(sum(o.votes) FILTER (WHERE o.list_seats = 0), 0)::BIGINT AS votes_that_elected_nobody,
  sum(o.votes)::BIGINT AS votes_for_lists,
  round(100.0 * votes_that_elected_nobody / votes_for_lists, 2) AS percent
FROM official AS o JOIN contests AS c USING (contest)
-- Winners without a list stand in the table too, with no votes.
WHERE o.votes IS NOT NULL
GROUP BY c.date, o.contest
ORDER BY c.date`.trim(),
    fields: [],
    basis: ["reported"],
    chart: {kind: "bar", x: "date", y: "percent", colour: null},
  },
];
