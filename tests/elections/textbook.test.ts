import {describe, expect, test} from "vitest";
import {held} from "./results.js";

/** The seats of all lists, in their order, where every list takes part. */
function shared(
  formula: string,
  seats: number,
  votes: Readonly<Record<string, number>>,
  ties = "open",
): number[] {
  const scenario = {formula, ties, threshold: {percent: 0}, soleParty: "alone"};
  return held({seats, votes}, scenario).parties.map(({list}) => list);
}

type Example = [formula: string, seats: number, given: number[]];

describe("six lists and 100,000 votes, the example of the articles on largest remainders and highest averages", () => {
  const votes = {Yellow: 47_000, White: 16_000, Red: 15_800, Green: 12_000, Blue: 6_100, Pink: 3_100};
  const examples: Example[] = [
    ["hare", 10, [5, 2, 1, 1, 1, 0]],
    ["droop", 10, [5, 2, 2, 1, 0, 0]],
    ["hagenbach-bischoff", 10, [5, 2, 2, 1, 0, 0]],
    ["imperiali", 10, [5, 2, 2, 1, 0, 0]],
    ["dhondt", 10, [5, 2, 2, 1, 0, 0]],
    ["sainte-lague", 10, [4, 2, 2, 1, 1, 0]],
    ["modified-sainte-lague", 10, [5, 2, 2, 1, 0, 0]],
    ["danish", 10, [4, 2, 2, 1, 1, 0]],
    ["adams", 10, [3, 2, 2, 1, 1, 1]],
    ["dean", 10, [4, 2, 1, 1, 1, 1]],
    ["huntington-hill", 10, [4, 2, 1, 1, 1, 1]],
  ];
  test.each(examples)("%s, %i seats: %j", (formula, seats, given) =>
    expect(shared(formula, seats, votes)).toEqual(given),
  );
});

describe("four lists and eight seats, 53 % and seven seats", () => {
  const four = {A: 100_000, B: 80_000, C: 30_000, D: 20_000};
  const three = {A: 53_000, B: 24_000, C: 23_000};
  test("D'Hondt: 4-3-1-0, Sainte-Laguë: 3-3-1-1", () => {
    expect(shared("dhondt", 8, four)).toEqual([4, 3, 1, 0]);
    expect(shared("sainte-lague", 8, four)).toEqual([3, 3, 1, 1]);
  });
  test("D'Hondt: 4-2-1, Sainte-Laguë: 3-2-2, although one list has more than half of the votes", () => {
    expect(shared("dhondt", 7, three)).toEqual([4, 2, 1]);
    expect(shared("sainte-lague", 7, three)).toEqual([3, 2, 2]);
  });
});

describe("the United States of 1790, as Balinski and Young give them", () => {
  const states = {
    Virginia: 630_560,
    Massachusetts: 475_327,
    Pennsylvania: 432_879,
    NorthCarolina: 353_523,
    NewYork: 331_589,
    Maryland: 278_514,
    Connecticut: 236_841,
    SouthCarolina: 206_236,
    NewJersey: 179_570,
    NewHampshire: 141_822,
    Vermont: 85_533,
    Georgia: 70_835,
    Kentucky: 68_705,
    RhodeIsland: 68_446,
    Delaware: 55_540,
  };
  const examples: [name: string, ...Example][] = [
    [
      "Hamilton's bill, which Washington vetoed",
      "hare",
      120,
      [21, 16, 14, 12, 11, 9, 8, 7, 6, 5, 3, 2, 2, 2, 2],
    ],
    ["Jefferson's act", "dhondt", 105, [19, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 1]],
    ["Webster", "sainte-lague", 105, [18, 14, 13, 10, 10, 8, 7, 6, 5, 4, 2, 2, 2, 2, 2]],
    ["Adams", "adams", 105, [18, 14, 12, 10, 10, 8, 7, 6, 5, 4, 3, 2, 2, 2, 2]],
  ];
  test.each(examples)("%s: %s, %i seats", (_, formula, seats, given) =>
    expect(shared(formula, seats, states)).toEqual(given),
  );
});

describe("the Alabama paradox", () => {
  const votes = {A: 600, B: 600, C: 201};
  test("under Hare's quota C loses a seat when the house grows from 10 to 11", () => {
    expect(shared("hare", 10, votes)).toEqual([4, 4, 2]);
    expect(shared("hare", 11, votes)).toEqual([5, 5, 1]);
  });
  test("under Sainte-Laguë it keeps what it has", () => {
    expect(shared("sainte-lague", 10, votes)).toEqual([4, 4, 2]);
    expect(shared("sainte-lague", 11, votes, "registration")).toEqual([5, 4, 2]);
  });
});

/** The contract says that the surplus is taken back from the smallest remainders; how often and from whom is a reading. */
describe("more whole quotas than seats", () => {
  test("Imperiali, 40-39-21 and two seats: a quota of 25, two whole ones, nothing to take back", () =>
    expect(shared("imperiali", 2, {A: 40, B: 39, C: 21})).toEqual([1, 1, 0]));

  test("Imperiali, 59-41 and three seats: the smaller remainder gives one back", () => {
    // A quota of 20: 2 whole and 19 left, 2 whole and 1 left.
    expect(shared("imperiali", 3, {A: 59, B: 41})).toEqual([2, 1]);
  });

  test("Imperiali, 60-40 and three seats: five whole quotas, each list gives one back", () =>
    expect(shared("imperiali", 3, {A: 60, B: 40})).toEqual([2, 1]));

  test("Imperiali, one list and one seat: three whole quotas, round after round", () =>
    expect(shared("imperiali", 1, {A: 60})).toEqual([1]));

  test("equal remainders: the list registered last gives back first, or the seat stays open", () => {
    expect(shared("imperiali", 1, {A: 50, B: 50}, "registration")).toEqual([1, 0]);
    const outcome = held(
      {seats: 1, votes: {A: 50, B: 50}},
      {formula: "imperiali", ties: "open", threshold: {percent: 0}},
    );
    expect(outcome).toMatchObject({status: "open-tie", vacant: 1, tie: {parties: ["A", "B"], seats: 1}});
  });

  test("Hagenbach-Bischoff, shares that divide the house and one more", () => {
    // A quota of 20 and five whole ones for four seats.
    expect(shared("hagenbach-bischoff", 4, {A: 60, B: 40}, "registration")).toEqual([3, 1]);
    expect(shared("hagenbach-bischoff", 4, {A: 60, B: 40}, "open")).toEqual([2, 1]);
  });
});

describe("fewer whole quotas than the remainders can fill", () => {
  test("Droop with three votes and ten seats: the largest remainders serve round after round", () => {
    // A quota of 1 whole vote: 2 and 1 seats at once, no remainders, seven seats left.
    expect(shared("droop", 10, {A: 2, B: 1}, "registration")).toEqual([6, 4]);
    expect(shared("droop", 10, {A: 2, B: 1}, "open")).toEqual([5, 4]);
  });
});

describe("the first divisor is 0: a seat for each before a second for any", () => {
  test.each(["adams", "dean", "huntington-hill"])("%s", (formula) => {
    const votes = {A: 10 ** 15, B: 2, C: 3, D: 2};
    expect(shared(formula, 3, votes, "registration")).toEqual([1, 1, 1, 0]);
    expect(shared(formula, 3, votes, "open")).toEqual([1, 0, 1, 0]);
    expect(shared(formula, 4, votes)).toEqual([1, 1, 1, 1]);
    expect(shared(formula, 9, votes)).toEqual([6, 1, 1, 1]);
  });
});

describe("divisors to the last digit", () => {
  test("modified Sainte-Laguë: 14 votes for the first seat weigh as 30 for the second", () => {
    // 30 ÷ 3 = 14 ÷ 1.4; a vote more or less decides.
    expect(shared("modified-sainte-lague", 2, {A: 30, B: 14}, "registration")).toEqual([2, 0]);
    expect(shared("modified-sainte-lague", 2, {A: 30, B: 14}, "open")).toEqual([1, 0]);
    expect(shared("modified-sainte-lague", 2, {A: 30, B: 15}, "open")).toEqual([1, 1]);
    expect(shared("modified-sainte-lague", 2, {A: 31, B: 14}, "open")).toEqual([2, 0]);
  });

  test("Huntington-Hill: the square root of two has no last digit", () => {
    // A's second seat against B's third: A ÷ √2 against B ÷ √6, equal where B² = 3 A²; it never is, but a hair apart.
    const [less, more] = [1_000_000_000_000, 1_732_050_807_568];
    expect(shared("huntington-hill", 4, {A: less, B: more}).sort()).toEqual([2, 2]);
    expect(shared("huntington-hill", 4, {A: less, B: more})).toEqual([2, 2]);
    expect(shared("huntington-hill", 4, {A: less, B: more + 1})).toEqual([1, 3]);
  });

  test("Dean: 4/3 for the second seat, 12/5 for the third", () => {
    expect(shared("dean", 4, {A: 500, B: 900}, "open")).toEqual([1, 2]);
    expect(shared("dean", 4, {A: 501, B: 900})).toEqual([2, 2]);
    expect(shared("dean", 4, {A: 500, B: 901})).toEqual([1, 3]);
  });

  test("Danish: 1, 4, 7", () => {
    expect(shared("danish", 4, {A: 4, B: 7}, "open")).toEqual([1, 2]);
    expect(shared("danish", 4, {A: 4, B: 7}, "registration")).toEqual([2, 2]);
    expect(shared("danish", 3, {A: 4, B: 16}, "registration")).toEqual([1, 2]);
    expect(shared("danish", 3, {A: 4, B: 29})).toEqual([0, 3]);
  });
});
