/** The table `scenario`: what is asked and how it ended, in one row. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import {partyVotes, validVotes} from "../../core/contest.js";
import {majority, twoThirds} from "../../core/house.js";
import type {HouseStep} from "../../core/outcome.js";
import {unrepresentedVotes} from "../../core/unrepresented.js";
import {writeAddress} from "../../rules/address.js";
import {membersOf} from "../../rules/askedHouse.js";
import type {Answer} from "../../scenario/answer.js";
import {date, flag, optionalWhole, type RowOf, type Table, text, whole} from "../../stations/column.js";
import {tables} from "../../stations/tables.js";
import {basisCells, basisColumns, countBasis, rulesBasis} from "./basisColumns.js";
import {cellOfCount} from "./cellOfCount.js";

const {contest, election, registered, cast, invalid, against_all} = tables.contests.columns;

/** The description of the table. */
export const scenarioTable = {
  meaning: {
    kk: "Мекенжайдағы сценарий мен оның нәтижесі – бір жол. Сайлаушылар басқаша дауыс берді деп болжанса, сандар сол болжаммен берілген",
    ru: "Одна строка – сценарий из адреса и его исход. Если принято, что избиратели поступили иначе, числа даны с этим допущением",
    en: "One row: the scenario in the address and its outcome. Where voters are supposed to act otherwise, the counts are those supposed",
  },
  key: ["contest"],
  columns: {
    contest,
    election,
    date: date({kk: "Сайлау күні", ru: "День выборов", en: "Day of the election"}),
    counted_by: text({
      kk: "Дауыстарды кім жариялады: official (Комиссия өзі), reported (ресми сан басқа басылымнан алынған), observers немесе hypothetical",
      ru: "Кто опубликовал голоса: official (сама комиссия), reported (официальные числа из другой публикации), observers или hypothetical",
      en: "Who published the votes: official (the Commission itself), reported (official figures read elsewhere), observers or hypothetical",
    }),
    ...basisColumns,
    law: text({
      kk: "Салыстыруға негіз болған, сайлау күні қолданыстағы заңның коды",
      ru: "Код закона, действовавшего в день выборов: с ним сравнивается сценарий",
      en: "Code of the law in force on the day of the election, which the scenario is compared with",
    }),
    law_date: date({
      kk: "Сол заңның ережелері қай күннен алынған",
      ru: "С какой даты взяты правила этого закона",
      en: "Day from which the rules of that law are quoted",
    }),
    is_law: flag({
      kk: "Нәтижеге әсер ететін барлық ереже заңдағыдай",
      ru: "Все правила, влияющие на исход, – как в законе",
      en: "Every rule that has an effect is that of the law",
    }),
    seats: whole("seats", {
      kk: "Палатада неше мандат болсын деп сұралған",
      ru: "Сколько мандатов задано в палате",
      en: "Seats of the house as asked",
    }),
    seats_basis: text({
      kk: "Мандат саны қайдан алынған: law немесе hypothetical",
      ru: "Откуда число мандатов: law или hypothetical",
      en: "Where the number of seats comes from: law or hypothetical",
    }),
    list_seats: whole("seats", {
      kk: "Соның ішінде тізімдер бойынша бөлінетіні",
      ru: "Из них распределяются по спискам",
      en: "Seats of these that lists share",
    }),
    list_seats_shared: optionalWhole("seats", {
      kk: "Ең аз келу шегі мен «Бәріне қарсымын» шегінен кейін тізімдерге қалған мандаттар; сайлау өтпеді деп танылса, бос",
      ru: "Мандаты, оставшиеся спискам после минимальной явки и предела «Против всех»; пусто, если выборы не состоялись",
      en: "List seats left to share after the turnout floor and the “against all” limit; empty where the election is void",
    }),
    district_seats: whole("seats", {
      kk: "Соның ішінде бірмандатты округтерде алынатыны",
      ru: "Из них разыгрываются в одномандатных округах",
      en: "Seats of these that are won in single-member districts",
    }),
    status: text({
      kk: "Сайлау немен бітті: elected (сайланды), void (өтпеді деп танылды), none-admitted (бірде-бір тізім өтпеді) немесе open-tie (тең түскендер арасында мандат шешілмеді)",
      ru: "Чем кончились выборы: elected (избраны), void (не состоялись), none-admitted (не прошёл ни один список) или open-tie (при равенстве мандат не присуждён)",
      en: "How the election ended: elected, void, none-admitted (no list reached the threshold) or open-tie (seats that a tie leaves open)",
    }),
    house: whole("seats", {
      kk: "Палатаның мандаттары; округтерге қарай өсетін палатада – модельдегідей",
      ru: "Мандаты палаты; если она растёт из-за округов, известных только по модели, – как в модели",
      en: "Seats of the house; where it grows with districts that only a model knows, as the model has it",
    }),
    filled: whole("seats", {
      kk: "Толтырылған мандаттар; округтерді модель толтырса, модельдегідей",
      ru: "Занятые мандаты; если округа заполняет модель, – как в модели",
      en: "Seats filled; where a model fills the districts, as the model has it",
    }),
    vacant: whole("seats", {
      kk: "Бос қалған мандаттар; округтерді модель толтырса, модельдегідей",
      ru: "Вакантные мандаты; если округа заполняет модель, – как в модели",
      en: "Seats left vacant; where a model fills the districts, as the model has it",
    }),
    tied_seats: whole("seats", {
      kk: "Тең түскендер арасында шешілмей қалған мандаттар",
      ru: "Мандаты, не присуждённые из-за равенства",
      en: "Seats that a tie leaves open",
    }),
    members: whole("seats", {
      kk: "Көпшілік пен үштен екі саналатын барлық депутат",
      ru: "Все депутаты, от числа которых считаются большинство и две трети",
      en: "All members of whom a majority and two thirds are counted",
    }),
    appointed_counted: whole("seats", {
      kk: "Солардың ішіндегі сайлаушылар сайламаған депутаттар",
      ru: "Из них депутаты, которых избрали не избиратели",
      en: "Members among them whom voters did not elect",
    }),
    majority: optionalWhole("seats", {
      kk: "Көпшілікке қажет мандаттар; палатаның бір бөлігі ғана белгілі болса, бос",
      ru: "Мандаты, нужные для большинства; пусто, если известна только часть палаты",
      en: "Seats that make a majority; empty where only a part of the house is known",
    }),
    two_thirds: optionalWhole("seats", {
      kk: "Үштен екіге қажет мандаттар; палатаның бір бөлігі ғана белгілі болса, бос",
      ru: "Мандаты, нужные для двух третей; пусто, если известна только часть палаты",
      en: "Seats that make two thirds; empty where only a part of the house is known",
    }),
    lists: whole(null, {kk: "Тізімдер саны", ru: "Число списков", en: "Number of lists"}),
    lists_admitted: whole(null, {
      kk: "Мандат бөлуге жіберілген тізімдер",
      ru: "Списки, допущенные к распределению мандатов",
      en: "Lists admitted to the allocation of seats",
    }),
    registered,
    cast,
    invalid,
    against_all,
    valid: optionalWhole("votes", {
      kk: "Жарамды дауыстар: тізімдерге және «Бәріне қарсымын»",
      ru: "Действительные голоса: за списки и «Против всех»",
      en: "Valid votes: for lists and against all",
    }),
    party_votes: optionalWhole("votes", {
      kk: "Тізімдерге берілген дауыстар",
      ru: "Голоса за списки",
      en: "Votes for lists",
    }),
    unrepresented_votes: optionalWhole("votes", {
      kk: "Мандат әкелмеген дауыстар (модель толтыратын округтер мандатқа әсер етсе, модельдегідей); тізімдік мандат болмаса немесе сайлау өтпеді деп танылса, бос",
      ru: "Голоса, не принёсшие мандатов (если на это влияют округа модели, – как в модели); пусто, если мандатов по спискам нет или выборы не состоялись",
      en: "Votes for lists that elected nobody (where a model's districts decide it, as the model has it); empty where there are no list seats or the election is void",
    }),
    address: text({
      kk: "Сценарийдің мекенжайы: зертхана бетінің сілтемесіне жалғанады; сайт ашылатын сценарийде бос мәтін",
      ru: "Адрес сценария: дописывается к ссылке на лабораторию; для сценария, с которого открывается сайт, – пустой текст",
      en: "Address of the scenario, to be added to that of the lab; an empty text for the one the site opens on",
    }),
  },
} as const satisfies Table;

/** The one row of the table. */
export function scenarioRows(answer: Answer, catalogue: Catalogue): readonly RowOf<typeof scenarioTable>[] {
  const {question, entry, contest, house, outcome, law, isLaw} = answer;
  const {counts} = contest;
  const members = membersOf(question, entry, outcome.house);
  const step = outcome.steps.find((one): one is HouseStep => one.step === "house");
  const lines = entry.isPartOfHouse ? null : {majority: majority(members), twoThirds: twoThirds(members)};
  return [
    {
      contest: entry.id,
      election: entry.election,
      date: entry.date,
      counted_by: countBasis(answer, catalogue),
      ...basisCells(answer, catalogue),
      law: law.id,
      law_date: law.date,
      is_law: isLaw && rulesBasis(answer, question, catalogue) !== "hypothetical",
      seats: contest.seats,
      seats_basis: question.seats === null ? entry.seatsBasis : "hypothetical",
      list_seats: house.list,
      list_seats_shared: step?.listToShare ?? null,
      district_seats: house.district,
      status: outcome.status,
      house: outcome.house,
      filled: outcome.filled,
      vacant: outcome.vacant,
      tied_seats: outcome.tie?.seats ?? 0,
      members,
      appointed_counted: members - outcome.house,
      majority: lines?.majority ?? null,
      two_thirds: lines?.twoThirds ?? null,
      lists: contest.parties.length,
      lists_admitted: outcome.parties.filter(({admitted}) => admitted).length,
      registered: cellOfCount(counts.registered),
      cast: cellOfCount(counts.cast),
      invalid: cellOfCount(counts.invalid),
      against_all: cellOfCount(counts.againstAll),
      valid: cellOfCount(validVotes(counts)),
      party_votes: cellOfCount(partyVotes(counts)),
      unrepresented_votes: cellOfCount(unrepresentedVotes(outcome)?.lost ?? null),
      address: writeAddress(question, catalogue),
    },
  ];
}
