import {nextSeat} from "./nextSeat.js";
import type {Question} from "./question.js";

/** Questions about the scenario in the address. */
export const scenarioQuestions: readonly Question[] = [
  {
    id: "rules-of-the-scenario",
    title: {
      kk: "Бұл сценарийде қай ережелер заңнан өзгеше?",
      ru: "Какие правила этого сценария отличаются от закона?",
      en: "Which rules of this scenario differ from the law?",
    },
    explanation: {
      kk: "Нәтижеге әсер ететін әр ереженің мәні және сайлау күнгі заңдағы мәні, өзгешелері алдымен; заңда жоғы болжам деп белгіленген.",
      ru: "Каждое действующее правило и его значение по закону дня выборов, сначала отличия; чего в законе нет, помечено как допущение.",
      en: "Every rule that has an effect beside its value under the law of the day, those that differ first; what the law does not have is marked as an assumption.",
    },
    asker: "journalist",
    sql: `
SELECT rule, value, law_value, differs, is_assumption, basis
FROM scenario_rules
WHERE has_effect OR differs
ORDER BY differs DESC, rank`.trim(),
    fields: [],
    basis: ["law", "hypothetical"],
    chart: null,
  },
  {
    id: "where-seats-change-hands",
    title: {
      kk: "Қандай өту шектерінде мандаттар бір партиядан екіншісіне ауысады?",
      ru: "При каких порогах мандаты переходят от одной партии к другой?",
      en: "At which thresholds do seats go from one party to another?",
    },
    explanation: {
      kk: "Мандаттар өзгермейтін әр аралықта кімде қанша мандат бары; қалған ережелер сценарийдегідей, округтерді модель толтырса, тек тізімдік мандаттар көрсетіледі.",
      ru: "Для каждого отрезка порогов, внутри которого мандаты не меняются, – сколько их у кого; остальные правила как в сценарии, а если округа заполняет модель, даны только мандаты по спискам.",
      en: "For each stretch of thresholds within which no seat changes, who has how many; all other rules are the scenario's, and where a model fills the districts only list seats are given.",
    },
    asker: "student",
    sql: `
SELECT
  stretch, above_percent, up_to_percent, is_asked, party,
  coalesce(seats, list_seats) AS seats,
  status, votes_basis, rules_basis
FROM scenario_sweep
WHERE coalesce(seats, list_seats) > 0
ORDER BY stretch, seats DESC, party`.trim(),
    fields: [],
    basis: ["reported", "observers", "hypothetical"],
    chart: {kind: "line", x: "up_to_percent", y: "seats", colour: "party"},
  },
  {
    id: "swing-for-a-seat",
    title: {
      kk: "Бұл сценарийде әр тізімге тағы бір мандат үшін қанша дауыс керек?",
      ru: "Сколько голосов нужно каждому списку до следующего мандата в этом сценарии?",
      en: "How many votes more would give each list a seat more in this scenario?",
    },
    explanation: {
      kk: "Тізімдік мандаттар Хэр квотасы мен ең көп қалдық бойынша бөлінсе, жауап бар; сценарийде басқа формула болса, жол болмайды.",
      ru: "Отвечает там, где мандаты по спискам делятся по квоте Хэра и наибольшим остаткам; при другой формуле строк не будет.",
      en: "Answers where list seats are shared by the Hare quota and largest remainders; under another formula there are no rows.",
    },
    asker: "journalist",
    sql: `
WITH RECURSIVE quota_step AS (
  -- The working holds one value a row; those of the step “quota” are what its seats were shared by.
  SELECT field, party, number::BIGINT AS number
  FROM scenario_steps
  WHERE name = 'quota' AND party IS NOT NULL
    AND step IN (SELECT step FROM scenario_steps WHERE name = 'quota' AND field = 'formula' AND value = 'hare')
),
admitted AS (
  SELECT q.party, s.rank, q.number AS votes
  FROM quota_step AS q JOIN scenario_seats AS s USING (party)
  WHERE q.field = 'votes'
),
${nextSeat("(SELECT sum(number)::BIGINT FROM quota_step WHERE field = 'seats')")}
SELECT
  n.party, a.votes, n.seats AS list_seats, n.votes_more,
  round(100.0 * n.votes_more / a.votes, 2) AS percent_of_own_votes,
  s.votes_basis, s.rules_basis
FROM next_seat AS n JOIN admitted AS a USING (party) JOIN scenario_seats AS s USING (party)
ORDER BY n.votes_more, n.party`.trim(),
    fields: [],
    basis: ["reported", "observers", "hypothetical"],
    chart: {kind: "bar", x: "party", y: "votes_more", colour: null},
  },
  {
    id: "stations-of-votes-without-seats",
    title: {
      kk: "Мандат алмаған партияларға берілген дауыс қай учаскелерде көп?",
      ru: "На каких участках больше голосов, никого не избравших?",
      en: "At which stations did most votes elect nobody in this scenario?",
    },
    explanation: {
      kk: "Сценарийдің мандаттары учаскелердің дауыстарына қосылған; қалпына келтірілген учаскелердегі айырмалар – біздің модельдікі, сайлаудыкі емес.",
      ru: "Мандаты сценария присоединены к голосам на участках; на восстановленных участках различия – свойство нашей модели, а не выборов.",
      en: "The scenario's seats are joined to the votes at stations; on reconstructed stations the differences are our model's and not the election's.",
    },
    asker: "observer",
    sql: `
SELECT
  v.station,
  sum(v.votes)::BIGINT AS party_votes,
  -- With a model of districts a party has no seat only where it has none even with all of them.
  coalesce(sum(v.votes) FILTER (WHERE s.seats_most = 0), 0)::BIGINT AS votes_without_seats,
  round(100.0 * votes_without_seats / nullif(party_votes, 0), 1) AS percent,
  p.basis, s.rules_basis
FROM scenario_seats AS s
JOIN votes AS v USING (contest, party)
JOIN protocols AS p USING (contest, station)
GROUP BY v.station, p.basis, s.rules_basis
ORDER BY percent DESC NULLS LAST, v.station`.trim(),
    fields: [],
    basis: ["reconstructed", "hypothetical"],
    chart: {kind: "dot", x: "party_votes", y: "percent", colour: null},
  },
];
