import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {finish} from "../../../src/certainty/longWork.js";
import {distanceOf} from "../../../src/certainty/search/distance.js";
import {reverseSearch} from "../../../src/certainty/search/reverseSearch.js";
import {
  type SearchGoal,
  type SearchLever,
  type SearchQuestion,
  searchLevers,
} from "../../../src/certainty/search/searchQuestion.js";
import {defaultScenario, type ScenarioJson} from "../../../src/core/scenario.js";
import {bruteForce, does} from "./bruteForce.js";

const goal: fc.Arbitrary<SearchGoal> = fc.oneof(
  fc.constant<SearchGoal>({goal: "no-two-thirds"}),
  fc.constant<SearchGoal>({goal: "no-majority"}),
  fc.constant<SearchGoal>({goal: "no-empty-seat"}),
  fc.integer({min: 2, max: 4}).map((least): SearchGoal => ({goal: "lists", least})),
  fc.constantFrom(5, 10, 20).map((percent): SearchGoal => ({goal: "seated", percent})),
);

const levers = (most: number): fc.Arbitrary<SearchLever[]> =>
  fc.subarray(
    [...searchLevers].filter((lever) => lever !== "floor"),
    {minLength: 1, maxLength: most},
  );

/** Small contests under odd laws, in which brute force comes to an end. */
const question = (most: number): fc.Arbitrary<SearchQuestion> =>
  fc
    .record({
      votes: fc.array(fc.integer({min: 0, max: 30}), {minLength: 2, maxLength: 4}),
      seats: fc.integer({min: 2, max: 5}),
      invalid: fc.nat({max: 5}),
      againstAll: fc.nat({max: 8}),
      away: fc.nat({max: 20}),
      appointed: fc.nat({max: 2}),
      threshold: fc.constantFrom(0, 5, 7, 10, 25, 40),
      soleParty: fc.constantFrom("runner-up" as const, "alone" as const),
      formula: fc.constantFrom("hare" as const, "dhondt" as const, "imperiali" as const),
      ties: fc.constantFrom("registration" as const, "open" as const),
      overhang: fc.constantFrom("keep" as const, "absorb" as const, "level" as const),
      districtPercent: fc.constantFrom(0, 0, 50),
      linkage: fc.constantFrom("parallel" as const, "compensatory" as const),
      against: fc.constantFrom(null, null, 5),
      vacates: fc.boolean(),
      goals: fc.array(goal, {minLength: 1, maxLength: 3}),
      levers: levers(most),
    })
    .filter(({votes}) => votes.some((own) => own > 0))
    .map((one) => {
      const party = one.votes.reduce((sum, own) => sum + own, 0);
      const cast = party + one.againstAll + one.invalid;
      const law: ScenarioJson = {
        ...defaultScenario,
        threshold: {percent: one.threshold, of: "valid"},
        formula: one.formula,
        ties: one.ties,
        soleParty: one.soleParty,
        mixed: {districtPercent: one.districtPercent, linkage: one.linkage, overhang: one.overhang},
        againstAll: {percent: one.against, consequence: one.vacates ? "vacant" : "void"},
      };
      return {
        contest: {
          seats: one.seats,
          registered: cast + one.away,
          cast,
          invalid: one.invalid,
          againstAll: one.againstAll,
          votes: one.votes.map((votes, at) => ({party: `p${at}`, votes})),
        },
        law,
        stations: null,
        appointed: one.appointed,
        goals: one.goals,
        levers: one.levers,
        houses: {least: 1, most: 6},
      };
    });

/** The search finds what brute force finds: as few levers, and for each choice of levers as near to the law. */
function expectTheSame(asked: SearchQuestion): void {
  const found = finish(reverseSearch(asked));
  const brute = bruteForce(asked);
  expect(found.packages.length === 0).toBe(brute.fewest === null);
  const own = new Map(
    found.packages.map(({moves, distance}) => [
      asked.levers.filter((lever) => lever in moves).join(),
      distance,
    ]),
  );
  expect([...own.keys()].sort()).toEqual([...brute.nearest.keys()].sort());
  for (const [key, distance] of brute.nearest) expect(own.get(key), key).toBeCloseTo(distance, 6);
  for (const {moves, distance} of found.packages) {
    expect(does(asked, moves)).toBe(true);
    expect(distanceOf(moves, asked)).toBeCloseTo(distance, 9);
  }
  if (found.packages.length > 0) expect(found.nearestMiss).toBeNull();
  else expect(found.nearestMiss?.missed.length ?? null).toBe(brute.fewestMissed);
}

describe("the smallest packages that bring it about are those that brute force finds", () => {
  test(
    "with up to two levers",
    () => fc.assert(fc.property(question(2), expectTheSame), {numRuns: Number(process.env.RUNS ?? 60)}),
    120_000,
  );

  test(
    "with three",
    () => fc.assert(fc.property(question(3), expectTheSame), {numRuns: Number(process.env.RUNS ?? 8)}),
    120_000,
  );
});

/** The official count of 10 January 2021, with the nine members of the Assembly beside the 98. */
const official: Omit<SearchQuestion, "goals" | "levers"> = {
  contest: {
    seats: 98,
    registered: 11_919_241,
    cast: 7_539_280,
    invalid: 297_718,
    votes: [
      {party: "nur-otan", votes: 5_148_074},
      {party: "auyl", votes: 383_023},
      {party: "qhp", votes: 659_019},
      {party: "adal", votes: 258_618},
      {party: "ak-zhol", votes: 792_828},
    ],
  },
  law: defaultScenario,
  stations: null,
  appointed: 9,
  houses: {least: 49, most: 196},
};
const search = (goals: readonly SearchGoal[], own: readonly SearchLever[]) =>
  finish(reverseSearch({...official, goals, levers: own}));

describe("on the count of 2021", () => {
  test("a threshold of 3.57 % is enough that nobody holds two thirds of the 107 members", () =>
    expect(search([{goal: "no-two-thirds"}], ["threshold"]).packages[0].moves).toEqual({threshold: 3.57}));

  test("what the law does already needs no lever", () =>
    expect(search([{goal: "lists", least: 3}], searchLevers).packages).toEqual([{moves: {}, distance: 0}]));

  test("no threshold keeps a party with 71 % of the votes below half: the answer is none, with the nearest miss", () => {
    const {packages, nearestMiss} = search([{goal: "no-majority"}], ["threshold", "formula"]);
    expect(packages).toEqual([]);
    expect(nearestMiss?.missed).toEqual(["no-majority"]);
  });

  test("who asks for more never gets a smaller package, and who may move more never a larger one", () => {
    const size = (goals: readonly SearchGoal[], own: readonly SearchLever[]): number => {
      const [first] = search(goals, own).packages;
      return first ? Object.keys(first.moves).length : Number.POSITIVE_INFINITY;
    };
    const one: SearchGoal[] = [{goal: "lists", least: 4}];
    const two: SearchGoal[] = [...one, {goal: "no-two-thirds"}];
    const three: SearchGoal[] = [...two, {goal: "seated", percent: 3}];
    const few: SearchLever[] = ["formula"];
    const more: SearchLever[] = ["formula", "base"];
    const most: SearchLever[] = ["formula", "base", "threshold", "districts"];
    for (const own of [few, more, most]) {
      expect(size(one, own)).toBeLessThanOrEqual(size(two, own));
      expect(size(two, own)).toBeLessThanOrEqual(size(three, own));
    }
    for (const goals of [one, two, three]) {
      expect(size(goals, most)).toBeLessThanOrEqual(size(goals, more));
      expect(size(goals, more)).toBeLessThanOrEqual(size(goals, few));
    }
  });

  test("how far it is, and the best so far, are told on the way", () => {
    const work = reverseSearch({
      ...official,
      goals: [{goal: "no-majority"}],
      levers: ["threshold", "house"],
    });
    let told = 0;
    for (;;) {
      const step = work.next();
      if (step.done) {
        expect(told).toBeGreaterThan(0);
        expect(step.value.nearestMiss?.missed).toEqual(["no-majority"]);
        return;
      }
      told++;
      expect(step.value.done).toBeLessThanOrEqual(step.value.of);
      expect(step.value.soFar().looked).toBeGreaterThan(0);
    }
  });
});

describe("a turnout floor by region is searched too", () => {
  const region = (id: string, cast: number, votes: readonly [number, number]) => ({
    id,
    registered: 100,
    cast,
    votes: [
      {party: "p0", votes: votes[0]},
      {party: "p1", votes: votes[1]},
    ],
  });
  const regions = [region("north", 60, [40, 20]), region("south", 30, [28, 2])];
  const asked: SearchQuestion = {
    contest: {
      seats: 5,
      registered: 200,
      cast: 90,
      votes: [
        {party: "p0", votes: 68},
        {party: "p1", votes: 22},
      ],
      regions,
    },
    law: {...defaultScenario, turnoutFloor: {percent: 0, level: "region", consequence: "exclude"}},
    stations: null,
    appointed: 0,
    goals: [{goal: "no-two-thirds"}],
    levers: ["floor"],
    houses: {least: 5, most: 5},
  };
  test("leaving out the region of low turnout is a package of one lever", () => {
    // 40 of 60 votes are 3.3 of five seats: three, where all votes give four.
    expect(finish(reverseSearch(asked)).packages).toEqual([
      {moves: {floor: 30.01}, distance: expect.closeTo(3.001, 9)},
    ]);
    expectTheSame(asked);
  });
});
