import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {InputError} from "../../src/core/inputError.js";
import type {Outcome} from "../../src/core/outcome.js";
import {parseScenario} from "../../src/core/scenario.js";
import {drawing} from "./randomContests.js";
import type {Json} from "./slowCounts.js";
import {divisors, quotas} from "./slowFormulas.js";

const overhangs = ["keep", "absorb", "level"] as const;

/** Ten seats, five of them in districts, and each party's list, district and all seats. */
const votes = {a: 30, b: 40, c: 30};
const seatsOf = (outcome: Outcome) =>
  Object.fromEntries(outcome.parties.map(({party, list, district}) => [party, [list, district]]));

describe("the list vote shares out the whole house", () => {
  test("where nobody has more districts than its share, list seats make up the difference", () => {
    for (const overhang of overhangs) {
      const outcome = asked({votes, winners: {a: 2, b: 2, c: 1}}, {overhang});
      expect(seatsOf(outcome)).toEqual({a: [1, 2], b: [2, 2], c: [2, 1]});
      expect(outcome).toMatchObject({status: "elected", house: 10, filled: 10, vacant: 0});
    }
  });

  test("district seats of independents and of lists below the threshold come off it first", () => {
    for (const overhang of overhangs) {
      const outcome = asked(
        {votes: {...votes, small: 5}, winners: {a: 1, independents: 3, small: 1}},
        {overhang},
      );
      // Six seats for 30-40-30.
      expect(seatsOf(outcome)).toEqual({
        a: [1, 1],
        b: [2, 0],
        c: [2, 0],
        small: [0, 1],
        independents: [0, 3],
      });
    }
  });

  test("so do districts that stay empty: nobody had a vote there, or two had the same and the tie is open", () => {
    const district = (id: string, ...candidates: [string, number][]) => ({
      id,
      votes: candidates.map(([party, own]) => ({party, votes: own})),
    });
    const districts = [
      district("none", ["a", 0], ["b", 0]),
      district("tied", ["b", 5], ["c", 5]),
      district("won", ["a", 9], ["b", 1]),
    ];
    const outcome = asked({votes: {a: 20, b: 20, c: 20}, districts, seats: 8}, {ties: "open"});
    // Six seats for three equal lists.
    expect(seatsOf(outcome)).toEqual({a: [1, 1], b: [2, 0], c: [2, 0]});
    expect(outcome).toMatchObject({status: "open-tie", vacant: 2, tie: {parties: ["b", "c"], seats: 1}});
  });

  test("list seats that a floor or “against all” leaves empty come off it too", () => {
    const scenario = {againstAll: {percent: 10, consequence: "vacant"}};
    const outcome = asked({votes, winners: {a: 1, b: 2, c: 2}, againstAll: 67}, scenario);
    // 67 of 167 valid votes: 2.006 of five list seats, so eight are shared: 2.4, 3.2 and 2.4.
    expect(outcome).toMatchObject({house: 10, filled: 7 + 1, vacant: 2});
    expect(seatsOf(outcome)).toEqual({a: [2, 1], b: [1, 2], c: [0, 2]});
  });

  test("where nobody is admitted list seats stay empty and district seats stand", () => {
    for (const overhang of overhangs)
      expect(asked({votes, winners: {a: 4, b: 1}}, {overhang, threshold: {percent: 50}})).toMatchObject({
        status: "none-admitted",
        house: 10,
        filled: 5,
        vacant: 5,
      });
  });

  test("a sole list and its runner-up share it by the law, not by the formula", () => {
    const outcome = asked(
      {votes: {a: 90, b: 6, c: 4}, winners: {a: 3, b: 1, c: 1}},
      {formula: "sainte-lague"},
    );
    // Nine seats without c's district: 9 × 6/96 × 0.7 is less than one, so the runner-up has two.
    expect(seatsOf(outcome)).toEqual({a: [4, 3], b: [1, 1], c: [0, 1]});
  });
});

describe("more districts than the share", () => {
  const swept = {votes, winners: {a: 5}};

  test("keep: the list keeps them and the house grows by the surplus", () => {
    const outcome = asked(swept, {overhang: "keep"});
    expect(seatsOf(outcome)).toEqual({a: [0, 5], b: [4, 0], c: [3, 0]});
    expect(outcome).toMatchObject({house: 12, filled: 12, vacant: 0});
  });

  test("absorb: the house stays and the others share what is left", () => {
    const outcome = asked(swept, {overhang: "absorb"});
    expect(seatsOf(outcome)).toEqual({a: [0, 5], b: [3, 0], c: [2, 0]});
    expect(outcome).toMatchObject({house: 10, filled: 10, vacant: 0});
  });

  test("absorb: a tie that giving way has settled is open no more, in the outcome and in its working", () => {
    // Three seats for two equal lists: one is open between them until a keeps its two districts.
    const outcome = asked(
      {votes: {a: 50, b: 50}, winners: {a: 2}, seats: 3},
      {overhang: "absorb", ties: "open"},
    );
    expect(seatsOf(outcome)).toEqual({a: [0, 2], b: [1, 0]});
    expect(outcome).toMatchObject({status: "elected", tie: null});
    expect(outcome.steps.filter((step) => step.step === "tie")).toEqual([]);
    expect(outcome.assumptions).toEqual(["linkage-compensatory"]);
  });

  test("absorb: a list that has too many once others gave way keeps its districts as well", () => {
    // Shares of 2, 5 and 3; without a's six districts four are left, 2.5 and 1.5, where c has two.
    const outcome = asked(
      {votes: {a: 20, b: 50, c: 30}, winners: {a: 5, c: 2}, seats: 10},
      {overhang: "absorb", formula: "dhondt"},
    );
    expect(seatsOf(outcome)).toEqual({a: [0, 5], b: [3, 0], c: [0, 2]});
  });

  test("level: the house grows until the share of each reaches its districts", () => {
    // 30 % of 15 seats are 4.5; registered first, a gets the last one. With ties open it takes 16.
    const outcome = asked(swept, {overhang: "level"});
    expect(seatsOf(outcome)).toEqual({a: [0, 5], b: [6, 0], c: [4, 0]});
    expect(outcome).toMatchObject({house: 15, filled: 15});
    expect(asked(swept, {overhang: "level", ties: "open"})).toMatchObject({house: 16, filled: 16});
  });

  test("level: seats that stay empty do not grow with the house", () => {
    const scenario = {overhang: "level", againstAll: {percent: 10, consequence: "vacant"}};
    const outcome = asked({...swept, againstAll: 67}, scenario);
    // Two of five list seats stay empty; thirteen others of 15 are too few, fifteen are enough.
    expect(outcome).toMatchObject({house: 17, filled: 15, vacant: 2});
  });
});

describe("equal runners-up, of whom nobody knows which one joins", () => {
  const tied = {votes: {a: 88, b: 6, c: 6}, winners: {a: 8, c: 2}};

  test("both have a list among the admitted, also where every seat is a district seat", () => {
    // Ten seats: eight for a, two open between b and c; c has two districts already, which is overhang until then.
    const outcome = asked(tied, {ties: "open", overhang: "keep"});
    expect(outcome).toMatchObject({house: 12, filled: 10, vacant: 2, tie: {parties: ["b", "c"], seats: 2}});
    expect(outcome.parties.map(({admitted}) => admitted)).toEqual([true, true, true]);
  });

  test("absorb: where all of them keep their districts no seat is left, and none is open", () => {
    const outcome = asked(
      {votes: {a: 86, b: 7, c: 7}, winners: {a: 1, b: 1, c: 1, independents: 3}, seats: 6},
      {ties: "open", overhang: "absorb", soleMinimum: 3},
    );
    expect(outcome).toMatchObject({house: 6, filled: 6, vacant: 0, tie: null, status: "elected"});
  });

  test("level: the house does not grow to its last seat to find that their share never grows", () => {
    expect(refusal(() => asked(tied, {overhang: "level", ties: "open"}))).toBe("scenario.mixed.overhang");
  });

  test("level: nor for a list that would need a house of more than a million", () => {
    const tiny = {votes: {a: 10 ** 9, b: 1}, winners: {b: 1}, seats: 2};
    const rules = {overhang: "level", threshold: {percent: 0}, formula: "dhondt"};
    expect(refusal(() => asked(tiny, rules))).toBe("scenario.mixed.overhang");
  });
});

describe("laws of every compensation", () => {
  const elections = fc.record({
    own: fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 5}),
    won: fc.array(fc.nat({max: 5}), {minLength: 5, maxLength: 5}),
    independents: fc.nat({max: 3}),
    listSeats: fc.integer({min: 0, max: 20}),
    formula: fc.constantFrom(...quotas, ...divisors),
    ties: fc.constantFrom("registration", "open"),
    threshold: fc.record({percent: fc.constantFrom(0, 7, 20, 50)}),
    soleParty: fc.constantFrom("alone", "runner-up"),
    soleMinimum: fc.nat({max: 3}),
  });
  type Election = typeof elections extends fc.Arbitrary<infer T> ? T : never;
  const under = (overhang: string, {own, won, independents, listSeats, ...rules}: Election) => {
    const names = own.map((_, list) => `p${list}`);
    const winners = Object.fromEntries(names.map((name, list) => [name, won[list]]));
    const districtSeats = names.reduce((all, name) => all + winners[name], independents);
    const house = listSeats + districtSeats;
    if (house === 0) return null;
    const lists = Object.fromEntries(names.map((name, list) => [name, own[list]]));
    const contest = {votes: lists, winners: {...winners, independents}, seats: house};
    const ask = () => asked(contest, {...rules, overhang});
    // While nobody knows which of equal runners-up joins, their share never grows, and no house is level.
    const mayNeverBeLevel = rules.ties === "open" && rules.soleParty === "runner-up" && overhang === "level";
    if (mayNeverBeLevel && refusal(ask) === "scenario.mixed.overhang") return null;
    return {house, winners, outcome: ask()};
  };

  test("with winners given and no rule that empties seats, only an open tie leaves a seat empty", () =>
    forEvery(elections, (election) => {
      for (const overhang of overhangs) {
        const {outcome} = under(overhang, election) ?? {};
        if (!outcome || outcome.status === "none-admitted") continue;
        expect(outcome.vacant).toBe(outcome.tie?.seats ?? 0);
      }
    }));

  test("every winner of a district keeps it, under every rule for overhang", () =>
    forEvery(elections, (election) => {
      for (const overhang of overhangs) {
        const {outcome, winners} = under(overhang, election) ?? {};
        for (const {party, district} of outcome?.parties ?? [])
          expect(district).toBe(party === "independents" ? election.independents : winners?.[party]);
      }
    }));

  test("absorb never changes the house, and where the house need not grow all three rules agree", () =>
    forEvery(elections, (election) => {
      const [keep, absorb, level] = overhangs.map((overhang) => under(overhang, election));
      if (!keep || !absorb) return;
      expect(absorb.outcome.house).toBe(absorb.house);
      if (keep.outcome.house > keep.house) return;
      expect(seatsOf(absorb.outcome)).toEqual(seatsOf(keep.outcome));
      expect(seatsOf(level?.outcome as Outcome)).toEqual(seatsOf(keep.outcome));
    }));

  test("a levelled house is no smaller than one that keeps, and each has list seats of its share", () =>
    forEvery(elections, (election) => {
      // Quotas may give a list more seats in a smaller house, and a tie left open may be settled in a larger one.
      if (election.ties === "open") return;
      if ((quotas as readonly string[]).includes(election.formula) || election.soleParty === "runner-up")
        return;
      const [keep, level] = ["keep", "level"].map((overhang) => under(overhang, election));
      if (!keep || !level) return;
      expect(level.outcome.house).toBeGreaterThanOrEqual(keep.outcome.house);
      const noDistricts = {...election, won: [0, 0, 0, 0, 0], independents: 0};
      const admitted = level.outcome.parties.filter((party) => party.admitted);
      const shared = admitted.reduce((all, {seats}) => all + seats, 0) + (level.outcome.tie?.seats ?? 0);
      const alone = under("keep", {...noDistricts, listSeats: shared});
      if (alone && alone.outcome.status !== "none-admitted")
        for (const {party, seats} of admitted)
          expect(alone.outcome.parties.find((one) => one.party === party)?.seats).toBe(seats);
    }));
});

interface Sketch {
  votes: Record<string, number>;
  winners?: Record<string, number>;
  districts?: Json[];
  seats?: number;
  againstAll?: number;
}

function asked({votes: own, winners, districts, seats = 10, againstAll = 0}: Sketch, rules: Json): Outcome {
  const rows = (counts: Record<string, number>) => Object.entries(counts);
  const contest = {
    seats,
    againstAll,
    votes: rows(own).map(([party, number]) => ({party, votes: number})),
    ...(winners ? {districtWinners: rows(winners).map(([party, number]) => ({party, seats: number}))} : {}),
    ...(districts ? {districts} : {}),
  };
  const districtSeats = districts?.length ?? rows(winners ?? {}).reduce((all, [, number]) => all + number, 0);
  const {overhang, ...others} = rules;
  const mixed = {districtSeats, linkage: "compensatory", overhang};
  return elect(parseContest(contest), parseScenario({...others, mixed}));
}

/** The field that is named where the question is refused. */
function refusal(ask: () => unknown): string | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.field;
    throw error;
  }
}

function forEvery<T>(cases: fc.Arbitrary<T>, holds: (one: T) => void): void {
  fc.assert(fc.property(cases, holds), drawing(1000));
}
