import {checkedSql, sheetSql} from "../relationsSql.js";
import {contestField, numberField} from "./fields.js";
import type {Question} from "./question.js";

/** Questions about what protocols say, and whether it can all be right. */
export const protocolQuestions: readonly Question[] = [
  {
    id: "broken-relations",
    title: {
      kk: "Хаттамаларда қандай шарттар бұзылған?",
      ru: "Какие соотношения нарушены в протоколах?",
      en: "Which relations do the protocols break?",
    },
    explanation: {
      kk: "Хаттаманың сандары орындауға тиіс жеті шарттың әрқайсысын қанша хаттама бұзғаны саналады; қалпына келтірілген хаттамалар оларды бұзбайтындай етіп жасалған, сондықтан бұл сұрау өз хаттамаларыңызды жүктегенде керек.",
      ru: "Считает, сколько протоколов нарушает каждое из семи соотношений, которым числа протокола обязаны отвечать; восстановленные протоколы построены так, что не нарушают ни одного, – вопрос нужен для загруженных вами.",
      en: "Counts the protocols that break each of the seven relations which a protocol's figures must meet; reconstructed protocols are made so that they break none, so ask it of protocols you load.",
    },
    asker: "observer",
    sql: `
WITH ${sheetSql()},
-- A comparison with a count that a protocol does not give is NULL, and breaks nothing.
${checkedSql("formula")}
SELECT
  contest, basis, relation,
  count(broken) AS protocols_looked_at,
  count(*) FILTER (WHERE broken) AS protocols_that_break_it
FROM checked
GROUP BY contest, basis, place, relation
ORDER BY contest, basis, place`.trim(),
    fields: [],
    basis: ["reconstructed"],
    chart: {kind: "bar", x: "relation", y: "protocols_that_break_it", colour: "contest"},
  },
  {
    id: "station-size",
    title: {
      kk: "Қанша учаскеде сайлаушылар заң рұқсат еткен 3 000-нан көп?",
      ru: "На скольких участках избирателей больше допустимых 3 000?",
      en: "How many stations have more than the lawful 3,000 registered voters?",
    },
    explanation: {
      kk: "Әр санақтағы ең үлкен учаске және шекке жеткен, шектен асқан учаскелер саны; қалпына келтірілген учаскелерге бұл шек алдын ала қойылған, сондықтан олардың асып кетуі мүмкін емес.",
      ru: "Самый большой участок каждого подсчёта и число участков у предела и выше него; восстановленным участкам предел задан заранее, поэтому превысить его они не могут.",
      en: "The largest station of each count, and how many are at the limit and above it; reconstructed stations were given the limit beforehand and cannot be above it.",
    },
    asker: "observer",
    sql: `
SELECT
  contest, basis,
  count(*) AS stations,
  round(avg(registered)) AS average_size,
  max(registered) AS largest,
  count(*) FILTER (WHERE registered = :voters) AS at_the_limit,
  count(*) FILTER (WHERE registered > :voters) AS above_the_limit
FROM protocols
GROUP BY contest, basis
ORDER BY contest, basis`.trim(),
    fields: [
      numberField("voters", 3000, {
        kk: "Учаскедегі сайлаушылар шегі",
        ru: "Предел избирателей на участке",
        en: "Limit of voters at a station",
      }),
    ],
    basis: ["reconstructed", "law"],
    chart: {kind: "bar", x: "contest", y: "largest", colour: null},
  },
  {
    id: "cast-against-issued",
    title: {
      kk: "Жәшіктен шыққан бюллетень берілгенінен аз ба, көп пе?",
      ru: "В урнах больше или меньше бюллетеней, чем выдано?",
      en: "Were there more or fewer ballots in the boxes than were handed out?",
    },
    explanation: {
      kk: "Жәшікте берілгенінен көп бюллетень болуы мүмкін емес; қалпына келтірілген хаттамаларда екеуі тең деп алынған, сондықтан айырма тек жүктелген хаттамалардан табылады.",
      ru: "Больше выданного в урнах быть не может; в восстановленных протоколах оба числа приняты равными, поэтому разницу покажут только загруженные.",
      en: "There cannot be more ballots in the boxes than were handed out; in reconstructed protocols both are taken to be equal, so that only loaded ones can show a difference.",
    },
    asker: "observer",
    sql: `
SELECT
  contest, basis,
  count(*) AS protocols,
  count(*) FILTER (WHERE "cast" = issued) AS as_many,
  count(*) FILTER (WHERE "cast" < issued) AS fewer_in_box,
  count(*) FILTER (WHERE "cast" > issued) AS more_in_box,
  -- NULL where the protocol gives only one of the two.
  count(*) FILTER (WHERE "cast" - issued IS NULL) AS not_given,
  sum(issued)::BIGINT AS issued,
  sum("cast")::BIGINT AS "cast"
FROM protocols
GROUP BY contest, basis
ORDER BY contest, basis`.trim(),
    fields: [],
    basis: ["reconstructed"],
    chart: null,
  },
  {
    id: "invalid-by-size",
    title: {
      kk: "Жарамсыз бюллетеньдердің үлесі учаскенің үлкендігіне байланысты ма?",
      ru: "Зависит ли доля недействительных бюллетеней от размера участка?",
      en: "Does the share of invalid ballots go with the size of a station?",
    },
    explanation: {
      kk: "Учаскелер сайлаушылар саны бойынша топталған, әр топта жарамсыз бюллетеньдердің үлесі есептелген; қалпына келтірілген жолдарда бұл байланыс – біздің модельдікі, сайлаудыкі емес.",
      ru: "Участки сгруппированы по числу избирателей, в каждой группе – доля недействительных бюллетеней; на восстановленных строках эта связь – свойство нашей модели, а не выборов.",
      en: "Stations are grouped by registered voters, with the share of invalid ballots in each group; on reconstructed rows any pattern is our model's and not the election's.",
    },
    asker: "student",
    sql: `
SELECT
  registered // :width * :width AS voters_from,
  count(*) AS stations,
  sum("cast")::BIGINT AS "cast",
  sum(invalid)::BIGINT AS invalid,
  -- Of all ballots of the group: an average of shares would make small stations weigh as much as large ones.
  round(100.0 * sum(invalid) / nullif(sum("cast"), 0), 2) AS invalid_percent,
  string_agg(DISTINCT basis, ', ' ORDER BY basis) AS basis
FROM protocols
WHERE contest = :contest AND registered IS NOT NULL
GROUP BY voters_from
ORDER BY voters_from`.trim(),
    fields: [
      contestField("mazhilis-2021-official"),
      numberField("width", 500, {
        kk: "Топтың ені, сайлаушы",
        ru: "Ширина группы, избирателей",
        en: "Width of a group, voters",
      }),
    ],
    basis: ["reconstructed"],
    chart: {kind: "bar", x: "voters_from", y: "invalid_percent", colour: null},
  },
  {
    id: "unaccounted",
    title: {
      kk: "Ресми қорытындыларда қанша бюллетень есепке кірмей қалған?",
      ru: "Сколько бюллетеней в официальных итогах не учтено?",
      en: "How many ballots do the official results leave unaccounted for?",
    },
    explanation: {
      kk: "Бюллетеньдер санынан (cast) жарамсыздарын, барлық тізімге және «Бәріне қарсымын» дегенге берілген дауыстарды алып тастағандағы қалдық; 2021 және 2023 жылдары cast – бюллетень алған сайлаушылар, сондықтан қалдық жәшіктен жоғалған бюллетень деген сөз емес.",
      ru: "Бюллетени минус недействительные, голоса за все списки и «Против всех»; в 2021 и 2023 годах cast – это избиратели, получившие бюллетени, поэтому остаток не обязательно пропал из урн.",
      en: "Ballots less the invalid ones, the votes for all lists and those against all; in 2021 and 2023 the column cast counts voters who were handed a ballot, so that what is left need not be missing from the boxes.",
    },
    asker: "journalist",
    sql: `
SELECT
  c.date, c.contest, c."cast", c.invalid,
  -- NULL where there was no line “against all”, or its votes were not published.
  c.against_all,
  sum(o.votes)::BIGINT AS party_votes,
  (c."cast" - c.invalid - coalesce(c.against_all, 0) - sum(o.votes))::BIGINT AS unaccounted,
  round(100.0 * (c."cast" - c.invalid - coalesce(c.against_all, 0) - sum(o.votes)) / c."cast", 2) AS percent_of_ballots
FROM contests AS c JOIN official AS o USING (contest)
WHERE c."cast" IS NOT NULL AND c.invalid IS NOT NULL
GROUP BY c.date, c.contest, c."cast", c.invalid, c.against_all
ORDER BY c.date`.trim(),
    fields: [],
    basis: ["reported"],
    chart: {kind: "bar", x: "date", y: "unaccounted", colour: null},
  },
  {
    id: "last-digits",
    title: {
      kk: "Хаттамалардағы сандардың соңғы цифры біркелкі кездесе ме?",
      ru: "Равномерны ли последние цифры в протоколах?",
      en: "Are the last digits of the counts spread evenly?",
    },
    explanation: {
      kk: "Нақты санақта соңғы цифрдың әрқайсысы шамамен он пайыз кездеседі, ауытқуы – тек сұрақ қоюға себеп; қалпына келтірілген жолдарды бағдарлама жасаған, сондықтан мұндай тексеру сайлау туралы ештеңе айтпайды.",
      ru: "В настоящем подсчёте на каждую последнюю цифру приходится около десяти процентов, отклонение – лишь повод спросить; восстановленные строки построены программой, и такая проверка ничего не говорит о выборах.",
      en: "In a real count each last digit comes up about one time in ten, and a departure is only a reason to ask; reconstructed rows were made by a program, so on them such a test says nothing about the election.",
    },
    asker: "student",
    sql: `
WITH counts AS (
  SELECT "cast" AS number, basis FROM protocols WHERE contest = :contest
  UNION ALL
  SELECT v.votes, p.basis FROM votes AS v JOIN protocols AS p USING (contest, station) WHERE v.contest = :contest
)
SELECT
  number % 10 AS last_digit,
  count(*) AS counts,
  round(100.0 * count(*) / sum(count(*)) OVER (), 2) AS percent,
  10 AS expected_percent,
  string_agg(DISTINCT basis, ', ' ORDER BY basis) AS basis
FROM counts
-- Small numbers do not end evenly by nature: a party with few votes has more ones than nines.
WHERE number >= 100
GROUP BY last_digit
ORDER BY last_digit`.trim(),
    fields: [contestField("mazhilis-2021-official")],
    basis: ["reconstructed"],
    chart: {kind: "bar", x: "last_digit", y: "percent", colour: null},
  },
];
