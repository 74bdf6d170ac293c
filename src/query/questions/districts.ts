import {contestField, numberField} from "./fields.js";
import type {Question} from "./question.js";

/** Questions about single-member districts. */
export const districtQuestions: readonly Question[] = [
  {
    id: "close-districts",
    title: {
      kk: "Қай округтерде бірінші мен екінші партияның айырмасы аз?",
      ru: "В каких округах разрыв между первой и второй партией невелик?",
      en: "In which districts is the gap between the first party and the second small?",
    },
    explanation: {
      kk: "2021 жылы округтер болған жоқ: хаттамаларда округ жазылмаса, учаскелер ретімен сайлаушылары шамамен тең бөліктерге бөлінеді және әр сайлаушы өз партиясына дауыс береді деп алынады; бұл – модель, ешкімнің нәтижесі емес.",
      ru: "В 2021 году округов не было: если протоколы их не называют, участки по порядку делятся на части с примерно равным числом избирателей, и каждый голосует за свою партию; это модель, а не чей-то результат.",
      en: "There were no districts in 2021: where protocols name none, stations are cut in their order into parts of about equal registered voters, and everyone votes the party line; this is a model, and nobody's result.",
    },
    asker: "journalist",
    sql: `
WITH placed AS (
  SELECT
    contest, station, basis, district,
    -- The voters before a station and half its own say in which part it lies.
    floor(:districts * (
      sum(registered) OVER (ORDER BY region, station ROWS UNBOUNDED PRECEDING) - registered / 2
    ) / sum(registered) OVER ())::INTEGER + 1 AS part
  FROM protocols
  WHERE contest = :contest AND registered > 0
),
in_district AS (
  SELECT
    coalesce(p.district, 'model ' || lpad(p.part::VARCHAR, 3, '0')) AS district, v.party,
    sum(v.votes)::BIGINT AS votes,
    string_agg(DISTINCT p.basis, ', ' ORDER BY p.basis) AS stations_are
  FROM placed AS p JOIN votes AS v USING (contest, station)
  GROUP BY ALL
),
ranked AS (
  SELECT
    *,
    row_number() OVER (PARTITION BY district ORDER BY votes DESC, party) AS place,
    sum(votes) OVER (PARTITION BY district)::BIGINT AS all_votes
  FROM in_district
)
SELECT
  f.district, f.party AS first, s.party AS second,
  f.votes - s.votes AS votes_between,
  round(100.0 * (f.votes - s.votes) / f.all_votes, 1) AS points_between,
  f.stations_are
FROM ranked AS f JOIN ranked AS s ON s.district = f.district AND s.place = 2
WHERE f.place = 1
ORDER BY votes_between, f.district`.trim(),
    fields: [
      contestField("mazhilis-2021-observers"),
      numberField("districts", 49, {kk: "Округтер саны", ru: "Число округов", en: "Districts"}),
    ],
    basis: ["reconstructed", "hypothetical"],
    chart: {kind: "bar", x: "district", y: "points_between", colour: "first"},
  },
];
