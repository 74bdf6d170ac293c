import {contestField, electionField, numberField} from "./fields.js";
import type {Question} from "./question.js";

/** Questions about single stations. */
export const stationQuestions: readonly Question[] = [
  {
    id: "what-is-here",
    title: {
      kk: "Мұнда қандай санақтар бар, қайсысының учаскелері қалпына келтірілген?",
      ru: "Какие подсчёты здесь есть и у каких участки восстановлены?",
      en: "Which counts are here, and whose stations are reconstructed?",
    },
    explanation: {
      kk: "Осыдан бастаңыз: әр жол – бір сайлаудың бір санағы; қорытындысын кім жариялағаны және қанша учаске хаттамасы жарияланбай, қалпына келтірілгені көрінеді.",
      ru: "Начните отсюда: строка – один подсчёт одних выборов; видно, кто опубликовал итоги и сколько протоколов участков не опубликованы, а восстановлены.",
      en: "Start here: a row is one count of one election, with who published its totals and how many of its station protocols were not published but reconstructed.",
    },
    asker: "student",
    sql: `
SELECT
  c.date, c.contest, c.basis AS totals_published_by, c.votes_reconstructed,
  count(p.station) AS station_protocols,
  count(*) FILTER (WHERE p.basis = 'reconstructed') AS reconstructed_protocols
FROM contests AS c LEFT JOIN protocols AS p USING (contest)
GROUP BY c.date, c.contest, c.basis, c.votes_reconstructed, c.rank
ORDER BY c.date, c.rank`.trim(),
    fields: [],
    basis: ["reported", "observers", "reconstructed"],
    chart: null,
  },
  {
    id: "high-turnout",
    title: {
      kk: "Қай учаскелерде сайлаушылардың келуі көрсетілген деңгейден жоғары?",
      ru: "На каких участках явка выше заданной?",
      en: "Which stations had a turnout above a given level?",
    },
    explanation: {
      kk: "Бақылаушылар алдымен осындай учаскелерге қарайды; basis бағанында reconstructed тұрса, учаске шынайы емес, қалпына келтірілген, сондықтан ондай жол ештеңені дәлелдемейді.",
      ru: "На такие участки наблюдатели смотрят в первую очередь; если в столбце basis стоит reconstructed, участок не настоящий, а восстановленный, и строка ничего не доказывает.",
      en: "Observers look at such stations first; where the column basis says reconstructed, the station is not a real one, and its row proves nothing.",
    },
    asker: "observer",
    sql: `
SELECT
  station, region, registered, "cast",
  round(100.0 * "cast" / registered, 1) AS turnout_percent,
  basis
FROM protocols
WHERE contest = :contest
  AND registered > 0
  -- Multiplied, not divided: a station exactly on the level is not above it.
  AND 100.0 * "cast" > :turnout * registered
ORDER BY "cast" / registered DESC, station`.trim(),
    fields: [
      contestField("mazhilis-2021-official"),
      numberField("turnout", 85, {
        kk: "Келу, пайыздан жоғары",
        ru: "Явка выше, процентов",
        en: "Turnout above, percent",
      }),
    ],
    basis: ["reconstructed"],
    chart: {kind: "dot", x: "registered", y: "turnout_percent", colour: "basis"},
  },
  {
    id: "leader-share",
    title: {
      kk: "Қай учаскелерде бірінші партия бюллетеньдердің көрсетілген үлесінен көп алған?",
      ru: "На каких участках у первой партии больше заданной доли бюллетеней?",
      en: "At which stations does the leading party have more than a given share of ballots?",
    },
    explanation: {
      kk: "Әр учаскенің бірінші партиясы және жәшіктегі бюллетеньдердегі үлесі көрсетіледі; қалпына келтірілген учаскенің үлесі – модельден алынған сан, сондықтан қасында нақты өңірдің аты тұрмайды.",
      ru: "Показана первая партия каждого участка и её доля бюллетеней в урне; доля на восстановленном участке взята из модели, поэтому названия настоящего региона рядом с ней нет.",
      en: "Shows the leading party of each station with its share of the ballots in the box; at a reconstructed station that share comes from a model, so that no real region is named beside it.",
    },
    asker: "observer",
    sql: `
WITH ranked AS (
  SELECT
    contest, station, party, votes,
    -- Parties with equal votes stand in the order of their codes, so that the answer is always the same.
    row_number() OVER (PARTITION BY contest, station ORDER BY votes DESC, party) AS place
  FROM votes
  WHERE contest = :contest
)
SELECT
  r.station, r.party AS leader, r.votes, p."cast",
  round(100.0 * r.votes / p."cast", 1) AS share_of_ballots_percent,
  p.basis
FROM ranked AS r JOIN protocols AS p USING (contest, station)
WHERE r.place = 1
  AND p."cast" > 0
  AND 100.0 * r.votes > :share * p."cast"
ORDER BY r.votes / p."cast" DESC, r.station`.trim(),
    fields: [
      contestField("mazhilis-2021-observers"),
      numberField("share", 60, {
        kk: "Үлес, пайыздан жоғары",
        ru: "Доля больше, процентов",
        en: "Share above, percent",
      }),
    ],
    basis: ["reconstructed"],
    chart: {kind: "dot", x: "cast", y: "share_of_ballots_percent", colour: "leader"},
  },
  {
    id: "turnout-by-region",
    title: {
      kk: "Өңірлерде сайлаушылардың келуі ресми деректе қандай, бақылаушыларда қандай?",
      ru: "Какова явка по регионам в официальных данных и у наблюдателей?",
      en: "What was the turnout by region, officially and at the observers' stations?",
    },
    explanation: {
      kk: "Екі санақ қатар, келудің кему ретімен берілген; ресми жағы – жарияланған келуді беретін қалпына келтірілген учаскелер, ал бақылаушылар өңірлерді атамаған, сондықтан олардың аумақтары шартты және сол жолдағы өңірге қатысы жоқ.",
      ru: "Два подсчёта стоят рядом по убыванию явки; официальная сторона – восстановленные участки, дающие опубликованную явку, а наблюдатели регионов не назвали, поэтому их территории условны и к региону в той же строке не относятся.",
      en: "Two counts stand side by side, highest turnout first; the official side is made of reconstructed stations that give the published turnout, and since the observers named no regions, their areas are made up and have nothing to do with the region in the same row.",
    },
    asker: "journalist",
    sql: `
WITH places AS (
  SELECT
    c.basis, p.region,
    count(*) AS stations,
    string_agg(DISTINCT p.basis, ', ' ORDER BY p.basis) AS rows_are,
    round(100.0 * sum(p."cast") / sum(p.registered), 1) AS turnout_percent,
    row_number() OVER (
      PARTITION BY c.contest ORDER BY sum(p."cast") / sum(p.registered) DESC, p.region
    ) AS place
  FROM protocols AS p JOIN contests AS c USING (contest)
  WHERE c.election = :election
  GROUP BY c.contest, c.basis, p.region
)
SELECT
  place,
  o.region AS official_region, o.turnout_percent AS official_turnout_percent, o.stations AS official_stations,
  o.rows_are AS official_rows_are,
  s.region AS observed_area, s.turnout_percent AS observed_turnout_percent, s.stations AS observed_stations,
  s.rows_are AS observed_rows_are
FROM (FROM places WHERE basis = 'official') AS o
FULL JOIN (FROM places WHERE basis = 'observers') AS s USING (place)
ORDER BY place`.trim(),
    fields: [electionField("mazhilis-2021")],
    basis: ["reported", "observers", "reconstructed"],
    chart: {kind: "bar", x: "official_region", y: "official_turnout_percent", colour: null},
  },
];
