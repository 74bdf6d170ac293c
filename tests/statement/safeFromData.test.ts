/**
 * What is safe to say, recomputed from the files in `data/` alone: nothing of `src/` counts here, and numbers are
 * written by this file. A figure that is wrong anywhere between the files and the sentence is missing from it.
 */
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {type Language, languages} from "../../src/catalogue/language.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {safeWords} from "../../src/pages/evidence/claimWords.js";
import {allClaims, claims} from "../../src/statement/claims.js";
import {type SafeKind, safeToSay} from "../../src/statement/safeToSay.js";
import {evidenceMessagesIn} from "../words/allMessages.js";

const json = (file: string) => JSON.parse(readFileSync(`data/${file}`, "utf8"));
const csv = (file: string): Record<string, string>[] => {
  const [head, ...rows] = readFileSync(`data/${file}`, "utf8").trim().split("\n");
  const names = head.split(",");
  return rows.map((row) => Object.fromEntries(row.split(",").map((cell, place) => [names[place], cell])));
};
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const tables = csv("statement/tables.csv");
const shares = csv("statement/shares.csv");
const counts = csv("official/counts.csv");
const results = csv("official/results.csv");
const turnouts = csv("official/turnout-2021.csv");
const rates = csv("fundingRates.csv");
const {threshold, districts: districtPercent} = json("observersPackage.json");

const [mazhilis, city, oblast] = ["mazhilis", "city-maslikhats", "oblast-maslikhats"].map((name) => {
  const contest = `${name}-2021-observers`;
  const table = tables.find((row) => row.contest === contest) as Record<string, string>;
  const percents = shares.filter((row) => row.contest === contest);
  return {
    stations: Number(table.stations),
    registered: Number(table.registered),
    voted: Number(table.voted_percent),
    percents: percents.map(({option, percent}) => ({option, percent: Number(percent)})),
    of: (option: string) => Number(percents.find((row) => row.option === option)?.percent),
  };
});
const official = (year: number) => {
  const row = counts.find(({contest}) => contest === `mazhilis-${year}-official`) as Record<string, string>;
  const lists = results.filter(({contest}) => contest === `mazhilis-${year}-official`);
  const votes = lists.filter((list) => list.votes !== "").map((list) => Number(list.votes));
  return {
    registered: Number(row.registered),
    cast: Number(row.cast),
    invalid: Number(row.invalid),
    stations: Number(row.stations),
    valid: sum(votes) + Number(row.against_all),
    lists,
    of: (party: string) => lists.find((list) => list.party === party) as Record<string, string>,
  };
};
const [before, now, later] = [official(2016), official(2021), official(2023)];
const turnoutOf = (region: string) => Number(turnouts.find((row) => row.region === region)?.percent);
/** In the table whatever was rounded: half a point less of all ballots still reaches 7 %. */
const surelyIn = ({percents}: typeof mazhilis) =>
  percents
    .filter(({option, percent}) => option !== "invalid" && percent - 0.5 >= 7)
    .map(({option}) => option);

/** Largest remainders of the Hare quota among the lists that reach the threshold. */
function seatsOf(party: string, seats: number): number {
  const lists = now.lists.map((list) => ({party: list.party, votes: Number(list.votes)}));
  const inside = lists.filter(({votes}) => 100 * votes >= threshold * now.valid);
  const all = sum(inside.map(({votes}) => votes));
  const parts = inside.map((list) => ({
    ...list,
    whole: Math.floor((list.votes * seats) / all),
    rest: (list.votes * seats) % all,
  }));
  const left = seats - sum(parts.map(({whole}) => whole));
  const lucky = [...parts].sort((a, b) => b.rest - a.rest).slice(0, left);
  return parts.flatMap((part) =>
    part.party === party ? [part.whole + (lucky.includes(part) ? 1 : 0)] : [],
  )[0];
}
const house = 98;
const inDistricts = Math.ceil((house * districtPercent) / 100);
const onLists = seatsOf("nur-otan", house - inDistricts);

const rate = rates.find(({from}) => from.startsWith("2021")) as Record<string, string>;
const perVote = (Number(rate.unit_tenge) * Number(rate.percent)) / 100;
const paidVotes = sum(
  now.lists.filter((list) => Number(list.list_seats) > 0).map((list) => Number(list.votes)),
);

/** How this file writes numbers, with plain spaces. */
const writing = (language: Language) => {
  const point = language === "en" ? "." : ",";
  const percentSign = language === "ru" ? " %" : "%";
  return {
    whole: (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : " "),
    percent: (value: number, decimals?: number) =>
      `${(decimals === undefined ? String(value) : value.toFixed(decimals)).replace(".", point)}${percentSign}`,
  };
};

/** What each sentence must have: its figures. */
const figuresIn = (language: Language): Readonly<Record<SafeKind, readonly string[]>> => {
  const {whole, percent} = writing(language);
  const places = [percent(turnoutOf("almaty-city"), 1), percent(turnoutOf("nur-sultan"), 1)];
  const turnout = percent((100 * now.cast) / now.registered, 2);
  const ofNurOtan = Number(now.of("nur-otan").votes);
  return {
    sample: [
      whole(mazhilis.stations),
      whole(mazhilis.registered),
      percent((100 * mazhilis.stations) / now.stations, 1),
      percent((100 * mazhilis.registered) / now.registered, 1),
    ],
    largest: [mazhilis, city, oblast].flatMap((table) => [
      percent(table.of("nur-otan")),
      whole(table.stations),
    ]),
    share: [
      whole(mazhilis.stations),
      percent(mazhilis.of("nur-otan")),
      percent((100 * ofNurOtan) / now.cast, 1),
      percent((100 * ofNurOtan) / now.valid, 1),
      ...places,
      turnout,
    ],
    turnout: [whole(mazhilis.stations), percent(mazhilis.voted), turnout, ...places],
    "lists-mazhilis": [
      whole(mazhilis.stations),
      String(surelyIn(mazhilis).length),
      String(now.lists.filter((list) => Number(list.list_seats) > 0).length),
      percent(7),
    ],
    "lists-maslikhats": [whole(city.stations), whole(oblast.stations), percent(7)],
    invalid: [
      whole(mazhilis.stations),
      percent(mazhilis.of("invalid")),
      percent((100 * before.invalid) / before.cast, 2),
      "2016",
      percent((100 * now.invalid) / now.cast, 2),
    ],
    funding: [whole(perVote), whole(paidVotes), whole(Math.round((perVote * paidVotes) / 1e6))],
    constant: ["2007", "2012", "2016", "2021", "2023", "5"],
    districts: [
      percent(threshold),
      String(house),
      String(onLists),
      String(onLists + inDistricts),
      String(inDistricts),
      "2023",
      percent((100 * Number(later.of("amanat").votes)) / later.valid, 1),
      later.of("amanat").district_seats,
      String(sum(later.lists.map((list) => Number(list.district_seats)))),
      later.of("independents").district_seats,
    ],
  };
};

/** What each sentence must have besides: its base, and what says how far it goes. */
const wordsIn: Readonly<Record<Language, Readonly<Record<SafeKind, readonly string[]>>>> = {
  en: {
    sample: ["not drawn at random", "by their own statement", "registered voters"],
    largest: ["not drawn at random", "of ballots", "the observers’ counts"],
    share: ["not drawn at random", "ballots handed out", "of valid votes", "different places"],
    turnout: ["not drawn at random", "registered voters", "handed a ballot", "different places"],
    "lists-mazhilis": ["not drawn at random", "of valid ballots", "officially"],
    "lists-maslikhats": ["not drawn at random", "of valid ballots"],
    invalid: ["not drawn at random", "of Mazhilis ballots", "at most", "unaccounted for"],
    funding: ["each official vote", "were due"],
    constant: ["By official results", "Amanat"],
    districts: ["at least", "at most", "if it won all", "Amanat", "valid list votes", "independents"],
  },
  ru: {
    sample: ["выбранных не случайно", "по их собственному заявлению", "в списках"],
    largest: ["выбранных не случайно", "бюллетеней", "на участках наблюдателей"],
    share: ["выбранных не случайно", "выданных бюллетеней", "действительных голосов", "разные места"],
    turnout: ["выбранных не случайно", "избирателей в списках", "бюллетени получили", "разные места"],
    "lists-mazhilis": ["выбранных не случайно", "действительных бюллетеней", "официально"],
    "lists-maslikhats": ["выбранных не случайно", "действительных бюллетеней"],
    invalid: ["выбранных не случайно", "бюллетеней на выборах в Мажилис", "не больше", "неучтённые"],
    funding: ["по официальным итогам", "полагалось"],
    constant: ["По официальным итогам", "Amanat"],
    districts: ["не меньше", "не больше", "если выиграет все", "Amanat", "по спискам", "самовыдвиженцы"],
  },
  kk: {
    sample: ["кездейсоқ таңдалмаған", "өз мәлімдемесі бойынша", "тізімде"],
    largest: ["кездейсоқ таңдалмаған", "бюллетеньдердің", "бақылаушылардың"],
    share: ["кездейсоқ таңдалмаған", "берілген бюллетеньдердің", "жарамды дауыстардың", "әртүрлі жердің"],
    turnout: ["кездейсоқ таңдалмаған", "тізімдегі сайлаушылардың", "бюллетень алды", "әртүрлі жердің"],
    "lists-mazhilis": ["кездейсоқ таңдалмаған", "жарамды бюллетеньдердің", "ресми дерек бойынша"],
    "lists-maslikhats": ["кездейсоқ таңдалмаған", "жарамды бюллетеньдердің"],
    invalid: ["кездейсоқ таңдалмаған", "Мәжіліс бюллетеньдерінің", "ең көбі", "есепке алынбаған"],
    funding: ["әр ресми дауысқа", "тиесілі болды"],
    constant: ["Ресми қорытынды бойынша", "Amanat"],
    districts: [
      "кемінде",
      "ең көбі",
      "бәрінде жеңгенде",
      "Amanat",
      "жарамды тізім дауыстарының",
      "өзін-өзі ұсынғандар",
    ],
  },
};

const ground = {...evidenceData(), catalogue: await buildCatalogue(reconstructions())};
const sentences = safeToSay(ground, allClaims(claims(ground)));
const names = {
  party: (id: string) => ground.catalogue.parties.find((party) => party.id === id)?.short.en ?? "?",
  council: () => "?",
};

test("The figures of the files are these", () => {
  expect([onLists, onLists + inDistricts, perVote, paidVotes]).toEqual([35, 84, 1275, 6_599_921]);
  expect(surelyIn(mazhilis)).toEqual(["nur-otan", "auyl", "ak-zhol", "adal", "qhp"]);
  expect(surelyIn(city)).toEqual(surelyIn(oblast));
  for (const year of [2007, 2012, 2016, 2021, 2023]) {
    const lists = official(year).lists.filter((list) => list.votes !== "");
    const most = lists.reduce((best, list) => (Number(list.votes) > Number(best.votes) ? list : best));
    expect([year, most.party]).toEqual([year, year === 2023 ? "amanat" : "nur-otan"]);
  }
});

describe.each(languages)("Each sentence that is safe to say in %s", (language) => {
  const said = sentences.map((sentence) => ({
    kind: sentence.kind,
    say: safeWords(evidenceMessagesIn(language), names, sentence).say.replace(/\s/g, " "),
  }));

  test.each(said)("“$kind” has the figures that the files give", ({kind, say}) => {
    for (const figure of figuresIn(language)[kind]) {
      // A figure stands by itself, not within a longer one.
      const alone = new RegExp(`(?<![\\d.,])${figure.replace(/[.]/g, "\\.")}(?!\\d|[.,]\\d)`);
      expect(say).toMatch(alone);
    }
  });

  test.each(said)("“$kind” is one sentence with its year, its base and its caveat", ({kind, say}) => {
    expect(say).toMatch(/20(07|16|21|23)/);
    expect(say).not.toMatch(/[.!?] \p{Lu}/u);
    for (const words of wordsIn[language][kind]) expect(say).toContain(words);
  });

  test("none says the mean turnout that no table gives, and none has an official share beside an observed one alone", () => {
    const {percent} = writing(language);
    for (const {kind, say} of said) {
      expect(say).not.toContain(percent(28));
      const isBeside = kind === "share" || kind === "turnout";
      expect(say.includes(percent(turnoutOf("almaty-city"), 1))).toBe(isBeside);
      expect(say.includes(percent((100 * now.cast) / now.registered, 2))).toBe(isBeside);
    }
  });
});
