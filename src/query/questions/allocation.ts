import {contestField, numberField} from "./fields.js";
import {nextSeat} from "./nextSeat.js";
import {listVotes} from "./parts.js";
import type {Question} from "./question.js";

const percentField = numberField("percent", 7, {
  kk: "Өту шегі, пайыз",
  ru: "Проходной порог, процентов",
  en: "Threshold, percent",
});

const seatsField = numberField("seats", 98, {
  kk: "Тізімдік мандаттар саны",
  ru: "Мандатов по спискам",
  en: "List seats",
});

/**
 * The lists that are admitted. Lists with equal remainders take the place they have in the table of parties: the
 * order of registration, by which the law decides, is not in the tables.
 */
const admittedLists = `${listVotes},
admitted AS (
  SELECT l.party, p.rank, l.votes::BIGINT AS votes
  FROM lists AS l JOIN contests AS c USING (contest) LEFT JOIN parties AS p USING (party)
  WHERE l.contest = :contest
  -- Of the votes for all lists and against all; exactly on the line is in.
  QUALIFY 100.0 * l.votes >= :percent * (sum(l.votes) OVER () + coalesce(c.against_all, 0))
)`;

/** Questions about how list seats are shared out. */
export const allocationQuestions: readonly Question[] = [
  {
    id: "quota-and-remainders",
    title: {
      kk: "Тізімдік мандаттар квота мен қалдық бойынша қалай бөлінеді?",
      ru: "Как мандаты по спискам делятся по квоте и остаткам?",
      en: "How are list seats shared by quota and remainders?",
    },
    explanation: {
      kk: "Заңдағы есеп SQL тілінде, қадамдап: шектен өткен тізімдер, бір мандатқа келетін дауыс (квота), бүтін бөліктер, қалдықтар, сосын ең көп қалдық алған мандаттар; қасында жарияланған мандаттар.",
      ru: "Расчёт по закону на SQL, шаг за шагом: прошедшие порог списки, голоса на мандат (квота), целые части, остатки и мандаты по наибольшим остаткам; рядом – объявленные мандаты.",
      en: "The law's calculation in SQL, step by step: lists above the threshold, votes a seat (the quota), whole parts, remainders, and the seats that go to the largest of them; the announced seats stand beside.",
    },
    asker: "student",
    sql: `
WITH ${admittedLists},
-- Where a single list is admitted the law has another rule, which is not worked out here.
quota AS (
  SELECT sum(votes)::BIGINT AS all_votes FROM admitted
),
shared AS (
  SELECT
    party, votes,
    -- votes ÷ quota is votes × seats ÷ all votes: in whole numbers nothing is rounded.
    votes * :seats // all_votes AS whole_part,
    votes * :seats % all_votes AS remainder,
    all_votes,
    row_number() OVER (ORDER BY remainder DESC, rank, party) AS remainder_place,
    :seats - sum(whole_part) OVER () AS seats_left
  FROM admitted, quota
)
SELECT
  s.party, s.votes,
  round(s.all_votes / :seats, 3) AS quota,
  s.whole_part,
  round(s.remainder / s.all_votes, 4) AS remainder_of_quota,
  s.remainder_place,
  CASE WHEN s.remainder_place <= s.seats_left THEN 1 ELSE 0 END AS seat_by_remainder,
  s.whole_part + seat_by_remainder AS seats,
  o.list_seats AS announced_seats
FROM shared AS s LEFT JOIN (FROM official WHERE contest = :contest) AS o USING (party)
ORDER BY s.votes DESC, s.party`.trim(),
    fields: [contestField("mazhilis-2021-official"), seatsField, percentField],
    basis: ["reported", "law"],
    chart: {kind: "bar", x: "party", y: "seats", colour: null},
  },
  {
    id: "seats-by-dhondt",
    title: {
      kk: "Сол дауыстар Д’Ондт тәсілімен бөлінсе, не өзгерер еді?",
      ru: "Что изменилось бы, если делить те же голоса по Д’Ондту?",
      en: "What would change if the same votes were shared by D'Hondt?",
    },
    explanation: {
      kk: "Әр тізімнің дауысы 1, 2, 3, … сандарына бөлінеді, мандаттар ең үлкен бөлінділерге беріледі; заңда басқа тәсіл (квота мен қалдық) жазылған, сондықтан бұл – болжам.",
      ru: "Голоса каждого списка делятся на 1, 2, 3, …, мандаты получают наибольшие частные; в законе другой способ – квота и остатки, – поэтому это предположение.",
      en: "Each list's votes are divided by 1, 2, 3, …, and seats go to the largest quotients; the law has another method, quota and remainders, so this is a supposition.",
    },
    asker: "student",
    sql: `
WITH ${admittedLists},
quotients AS (
  SELECT
    party, divisor,
    row_number() OVER (ORDER BY votes / divisor DESC, rank, party) AS place
  FROM admitted, (SELECT unnest(range(1, :seats + 1)) AS divisor)
)
SELECT
  a.party, a.votes,
  count(q.place)::INTEGER AS seats_by_dhondt,
  o.list_seats AS announced_seats,
  seats_by_dhondt - o.list_seats AS change
FROM admitted AS a
LEFT JOIN (FROM quotients WHERE place <= :seats) AS q USING (party)
LEFT JOIN (FROM official WHERE contest = :contest) AS o USING (party)
GROUP BY a.party, a.votes, o.list_seats
ORDER BY a.votes DESC, a.party`.trim(),
    fields: [contestField("mazhilis-2021-official"), seatsField, percentField],
    basis: ["reported", "hypothetical"],
    chart: {kind: "bar", x: "party", y: "seats_by_dhondt", colour: null},
  },
  {
    id: "votes-for-the-next-seat",
    title: {
      kk: "Әр партияға тағы бір мандат алуға қанша дауыс жетпеді?",
      ru: "Скольких голосов не хватило партиям до следующего мандата?",
      en: "How many votes more would each party need for its next seat?",
    },
    explanation: {
      kk: "Өзге тізімдердің дауысы сол күйі қалса, квота мен қалдық тағы бір мандат беруі үшін әр тізімге кемінде қанша дауыс қосылуы керек.",
      ru: "Наименьшее число голосов, которое надо добавить списку, чтобы квота и остатки дали ему ещё один мандат, если голоса остальных не меняются.",
      en: "The fewest votes more with which quota and remainders would give each list one seat more, all other votes unchanged.",
    },
    asker: "journalist",
    sql: `
WITH RECURSIVE ${admittedLists},
${nextSeat(":seats")}
SELECT
  n.party, a.votes, n.seats, n.votes_more,
  round(100.0 * n.votes_more / a.votes, 2) AS percent_of_own_votes
FROM next_seat AS n JOIN admitted AS a USING (party)
ORDER BY n.votes_more, n.party`.trim(),
    fields: [contestField("mazhilis-2021-observers"), seatsField, percentField],
    basis: ["observers", "reconstructed", "law"],
    chart: {kind: "bar", x: "party", y: "votes_more", colour: null},
  },
  {
    id: "stations-of-the-last-seat",
    title: {
      kk: "Соңғы мандатты қай учаскелер шешеді?",
      ru: "Какие участки решают судьбу последнего мандата?",
      en: "Which stations decide the last seat?",
    },
    explanation: {
      kk: "Тағы бір мандатқа ең жақын тұрған партия және оған ең көп дауыс берілген учаскелер: жетпеген дауысты жабатындай ең аз саны; қалпына келтірілген учаскелер шынайы емес, сондықтан тізім тек есептің қалай жүретінін көрсетеді.",
      ru: "Партия, ближайшая к следующему мандату, и её крупнейшие по голосам участки – наименьшее их число, голоса на которых покрывают нехватку; восстановленные участки не настоящие, и список лишь показывает ход расчёта.",
      en: "The party nearest to a seat more, and its stations with the most votes for it: the fewest whose votes cover what it is short of; reconstructed stations are not real ones, and the list only shows how it is worked out.",
    },
    asker: "observer",
    sql: `
WITH RECURSIVE ${admittedLists},
${nextSeat(":seats")},
nearest AS (
  SELECT party, votes_more FROM next_seat ORDER BY votes_more, party LIMIT 1
),
largest_first AS (
  SELECT
    v.station, n.party, v.votes, n.votes_more, p.basis,
    sum(v.votes) OVER (
      ORDER BY v.votes DESC, v.station ROWS UNBOUNDED PRECEDING
    )::BIGINT AS votes_so_far
  FROM votes AS v JOIN nearest AS n USING (party) JOIN protocols AS p USING (contest, station)
  WHERE v.contest = :contest
)
SELECT station, party, votes, votes_so_far, votes_more AS votes_short, basis
FROM largest_first
-- Up to and with the station at which the gap is covered.
WHERE votes_so_far - votes < votes_more
ORDER BY votes_so_far`.trim(),
    fields: [contestField("mazhilis-2021-observers"), seatsField, percentField],
    basis: ["observers", "reconstructed", "law"],
    chart: {kind: "bar", x: "station", y: "votes", colour: null},
  },
];
