import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";
import {
  admittedTo,
  almaty2023,
  astana2023,
  contestOf,
  held,
  mazhilis1999,
  mazhilis2004,
  mazhilis2007,
  mazhilis2012,
  mazhilis2016,
  mazhilis2021,
  mazhilis2023,
  type Result,
  seatsOf,
} from "./results.js";

const of = (percent: number, base = "valid") => ({threshold: {percent, of: base}});

describe("official votes give official seats", () => {
  const official: [name: string, result: Result, percent: number, seats: Record<string, number>][] = [
    ["1999, 10 list seats at 7 %", mazhilis1999, 7, {Otan: 4, CPK: 2, Agrarian: 2, Civic: 2}],
    ["2004, 10 list seats at 7 %", mazhilis2004, 7, {Otan: 7, AkZhol: 1, Asar: 1, AIST: 1}],
    ["2012, 98 list seats at 7 %", mazhilis2012, 7, {NurOtan: 83, AkZhol: 8, KNPK: 7}],
    ["2016, 98 list seats at 7 %", mazhilis2016, 7, {NurOtan: 84, AkZhol: 7, KNPK: 7}],
    ["2021, 98 list seats at 7 %", mazhilis2021, 7, {NurOtan: 76, AkZhol: 12, QHP: 10}],
    [
      "2023, 69 list seats at 5 %, against all in the base",
      mazhilis2023,
      5,
      {Amanat: 40, Auyl: 8, Respublica: 6, AkZhol: 6, QHP: 5, OSDP: 4},
    ],
    [
      "the maslikhat of Almaty 2023, 21 list seats at 5 %",
      almaty2023,
      5,
      {Amanat: 12, Respublica: 3, QHP: 3, Baitaq: 2, AkZhol: 1},
    ],
    [
      "the maslikhat of Astana 2023, 17 list seats at 5 %",
      astana2023,
      5,
      {Amanat: 12, AkZhol: 3, QHP: 1, Baitaq: 1},
    ],
  ];

  test.each(official)("%s", (_, result, percent, seats) => {
    const outcome = held(result, of(percent));
    expect(seatsOf(outcome)).toEqual(seats);
    expect(outcome).toMatchObject({status: "elected", filled: result.seats, vacant: 0, tie: null});
  });

  test("2023 with its districts: 22 of 29 go to Amanat and 7 to independents, 62 seats in all", () => {
    const contest = {
      ...contestOf(mazhilis2023),
      seats: 98,
      districtWinners: [
        {party: "Amanat", seats: 22},
        {party: "independents", seats: 7},
      ],
    };
    const outcome = elect(parseContest(contest), parseScenario({...of(5), mixed: {districtSeats: 29}}));
    expect(outcome.parties.map(({party, list, district, seats}) => [party, list, district, seats])).toEqual([
      ["Amanat", 40, 22, 62],
      ["Auyl", 8, 0, 8],
      ["Respublica", 6, 0, 6],
      ["AkZhol", 6, 0, 6],
      ["QHP", 5, 0, 5],
      ["OSDP", 4, 0, 4],
      ["Baitaq", 0, 0, 0],
      ["independents", 0, 7, 7],
    ]);
    expect(outcome).toMatchObject({house: 98, filled: 98, vacant: 0});
  });
});

describe("2021 under other laws", () => {
  test("the defaults of a scenario are the law of that day", () =>
    expect(held(mazhilis2021)).toEqual(held(mazhilis2021, of(7))));

  test("at 5 % Auyl comes in: 72-11-9-6", () =>
    expect(seatsOf(held(mazhilis2021, of(5)))).toEqual({NurOtan: 72, AkZhol: 11, QHP: 9, Auyl: 6}));

  test("at 3 % Adal comes in as well: 70-11-9-5-3", () =>
    expect(seatsOf(held(mazhilis2021, of(3)))).toEqual({
      NurOtan: 70,
      AkZhol: 11,
      QHP: 9,
      Auyl: 5,
      Adal: 3,
    }));

  test("49 list seats at 3 %: 35-5-4-3-2", () =>
    expect(seatsOf(held({...mazhilis2021, seats: 49}, of(3)))).toEqual({
      NurOtan: 35,
      AkZhol: 5,
      QHP: 4,
      Auyl: 3,
      Adal: 2,
    }));

  test("49 list seats at 7 %: 38-6-5", () =>
    expect(seatsOf(held({...mazhilis2021, seats: 49}, of(7)))).toEqual({NurOtan: 38, AkZhol: 6, QHP: 5}));

  test("half the house by districts leaves the same 49 list seats to share", () => {
    const contest = {...contestOf(mazhilis2021), districtWinners: [{party: "NurOtan", seats: 49}]};
    const outcome = elect(parseContest(contest), parseScenario({...of(3), mixed: {districtPercent: 50}}));
    expect(seatsOf(outcome)).toEqual({NurOtan: 35, AkZhol: 5, QHP: 4, Auyl: 3, Adal: 2});
    expect(outcome.parties[0]).toMatchObject({list: 35, district: 49, seats: 84});
  });

  test("at 12 % one list is left and the runner-up joins it: 89-9", () => {
    const outcome = held(mazhilis2021, of(12));
    expect(seatsOf(outcome)).toEqual({NurOtan: 89, AkZhol: 9});
    expect(admittedTo(outcome)).toEqual(["NurOtan", "AkZhol"]);
  });

  test("official turnout, 63.25 %, meets a floor of 63.25 % and misses one of 63.26 %", () => {
    const floor = (percent: number) => ({turnoutFloor: {percent, level: "contest", consequence: "void"}});
    expect(held(mazhilis2021, floor(63.25)).status).toBe("elected");
    expect(held(mazhilis2021, floor(63.26))).toMatchObject({status: "void", filled: 0, vacant: 98});
  });

  test("a house filled to turnout ÷ floor has 89 of 98 seats at a floor of 70 %", () => {
    const scenario = {turnoutFloor: {percent: 70, level: "contest", consequence: "scale"}};
    expect(held(mazhilis2021, scenario)).toMatchObject({house: 98, filled: 89, vacant: 9});
  });

  test("297,718 ballots handed out in 2021 are neither a vote nor known to be invalid", () =>
    expect(held(mazhilis2021).unaccounted).toBe(297_718));
});

describe("one party alone", () => {
  test("2007 as it was held: Nur Otan has all 98 seats", () =>
    expect(seatsOf(held(mazhilis2007, {soleParty: "alone"}))).toEqual({NurOtan: 98}));

  test("2007 with the rule of 2009: 95-3", () =>
    expect(seatsOf(held(mazhilis2007))).toEqual({NurOtan: 95, OSDP: 3}));

  test("the runner-up of a Mazhilis has at least two seats, of a maslikhat one", () => {
    const small = {seats: 10, votes: {first: 9_900, second: 100}};
    expect(seatsOf(held(small))).toEqual({first: 8, second: 2});
    expect(seatsOf(held(small, {soleMinimum: 1}))).toEqual({first: 9, second: 1});
  });
});

describe("cases that turn on the base of the threshold", () => {
  test("AIST 2004, 7.07 % of valid votes and 6.87 % of ballots: in on the one, out on the other", () => {
    expect(admittedTo(held(mazhilis2004, of(7, "valid")))).toEqual(["Otan", "AkZhol", "Asar", "AIST"]);
    const onBallots = held(mazhilis2004, of(7, "cast"));
    expect(admittedTo(onBallots)).toEqual(["Otan", "AkZhol", "Asar"]);
    expect(seatsOf(onBallots)).toEqual({Otan: 7, AkZhol: 2, Asar: 1});
  });

  test("QHP 2023 at 7 %: out on valid votes (6.80 %), in on party votes (7.08 %)", () => {
    expect(seatsOf(held(mazhilis2023, of(7)))).toEqual({Amanat: 46, Auyl: 9, Respublica: 7, AkZhol: 7});
    expect(admittedTo(held(mazhilis2023, of(7, "party")))).toContain("QHP");
  });

  test("1999 admits the same four lists on valid votes and on ballots", () =>
    expect(admittedTo(held(mazhilis1999, of(7, "cast")))).toEqual(admittedTo(held(mazhilis1999, of(7)))));

  test("of registered voters, 7 % in 2021 leaves Nur Otan and no second: Ak Zhol had 6.65 %", () => {
    expect(admittedTo(held(mazhilis2021, {...of(7, "registered"), soleParty: "alone"}))).toEqual(["NurOtan"]);
  });
});
