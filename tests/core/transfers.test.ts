import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {InputError} from "../../src/core/inputError.js";
import type {Outcome} from "../../src/core/outcome.js";
import {parseScenario} from "../../src/core/scenario.js";
import {drawing, type Question, questions} from "./randomContests.js";
import {count, type Json, sum} from "./slowCounts.js";

/** 1,000 registered, 600 cast: 500 for parties, 60 against all, 40 invalid. */
const contest: Json = {
  seats: 10,
  registered: 1000,
  cast: 600,
  invalid: 40,
  againstAll: 60,
  votes: [
    {party: "a", votes: 250},
    {party: "b", votes: 150},
    {party: "c", votes: 100},
  ],
};

describe("a percentage of one group acts otherwise", () => {
  type Move = [from: string, to: string, percent: number];
  type Result = {cast?: number; invalid?: number; againstAll?: number; votes?: number[]};
  const cases: [what: string, moves: Move[], after: Result][] = [
    ["fines for not voting", [["nonvoters", "parties", 10]], {cast: 640, votes: [270, 162, 108]}],
    ["voters stay at home", [["a", "nonvoters", 20]], {cast: 550, votes: [200, 150, 100]}],
    ["a protest line", [["invalid", "againstAll", 50]], {invalid: 20, againstAll: 80}],
    ["a new party", [["nonvoters", "new", 25]], {cast: 700, votes: [250, 150, 100, 100]}],
    ["a merger", [["c", "b", 100]], {votes: [250, 250, 0]}],
    ["all parties lose", [["parties", "new", 10]], {votes: [225, 135, 90, 50]}],
    ["one gains from all, itself among them", [["parties", "a", 10]], {votes: [275, 135, 90]}],
    [
      "those against all turn to the parties",
      [["againstAll", "parties", 100]],
      {againstAll: 0, votes: [280, 168, 112]},
    ],
    // 15 of b's voters are shared over 250 and 100, the votes of the others: 10.7 and 4.3.
    ["a party's voters go to the others alone", [["b", "parties", 10]], {votes: [261, 135, 104]}],
    ["a party is left by all its voters", [["b", "parties", 100]], {votes: [357, 0, 143]}],
    [
      "in order, on what the first left",
      [
        ["a", "b", 50],
        ["b", "c", 50],
      ],
      {votes: [125, 137, 238]},
    ],
    [
      "from a party that the first brought in",
      [
        ["a", "new", 50],
        ["new", "newer", 50],
      ],
      {votes: [125, 150, 100, 62, 63]},
    ],
    ["a half is rounded up", [["a", "b", 0.2]], {votes: [249, 151, 100]}],
    ["and a hair less down", [["a", "b", 0.199999]], {votes: [250, 150, 100]}],
    ["nobody moves", [["a", "new", 0]], {votes: [250, 150, 100, 0]}],
    [
      "a word of the contract in other letters is a party",
      [["a", "Parties", 10]],
      {votes: [225, 150, 100, 25]},
    ],
    ["a party by the name of a word of JavaScript", [["a", "__proto__", 10]], {votes: [225, 150, 100, 25]}],
  ];
  test.each(cases)("%s", (_, moves, {votes = [250, 150, 100], ...counts}) => {
    const outcome = supposed(contest, moves);
    const step = outcome.steps.find((one) => one.step === "count");
    expect(step).toMatchObject({registered: 1000, cast: 600, invalid: 40, againstAll: 60, ...counts});
    expect(outcome.parties.map((party) => party.votes)).toEqual(votes);
    expect(outcome.unaccounted).toBe(0);
  });

  test("a new party is registered last, after a list without a vote", () => {
    const tied = {
      ...contest,
      votes: [
        {party: "a", votes: 80},
        {party: "b", votes: 0},
      ],
      seats: 1,
    };
    const outcome = supposed(tied, [["a", "new", 50]]);
    expect(outcome.parties.map(({party, list}) => [party, list])).toEqual([
      ["a", 1],
      ["b", 0],
      ["new", 0],
    ]);
  });

  test("equal remainders go to the earlier list, when voters are taken and when they are given", () => {
    const equal = {...contest, votes: ["a", "b", "c"].map((party) => ({party, votes: 10}))};
    const of = (moves: Move[]) => supposed(equal, moves).parties.map(({votes}) => votes);
    expect(of([["parties", "invalid", 3.4]])).toEqual([9, 10, 10]);
    expect(of([["parties", "invalid", 6.6]])).toEqual([9, 9, 10]);
    expect(of([["invalid", "parties", 2]])).toEqual([11, 10, 10]);
  });

  test("two parties that merge by 100 % are one party with both their votes", () => {
    const merged = supposed(contest, [["c", "b", 100]]);
    const one = elect(
      parseContest({
        ...contest,
        votes: [
          {party: "a", votes: 250},
          {party: "b", votes: 250},
        ],
      }),
      parseScenario({}),
    );
    expect(merged.parties.slice(0, 2)).toEqual(one.parties);
  });

  test("voters past 2^53 move to the last one", () => {
    const huge = {
      seats: 5,
      votes: [
        {party: "a", votes: "9007199254740993"},
        {party: "b", votes: 1},
      ],
    };
    const {parties} = supposed(huge, [["a", "b", 50]]);
    // A half of an odd number: up.
    expect(parties.map(({votes}) => BigInt(votes))).toEqual([4503599627370496n, 4503599627370498n]);
  });

  test("a floor and “against all” are judged on what was supposed", () => {
    const floor = {turnoutFloor: {percent: 64}};
    expect(elect(parseContest(contest), parseScenario(floor)).status).toBe("void");
    expect(supposed(contest, [["nonvoters", "a", 10]], floor).status).toBe("elected");
    const protest = {againstAll: {percent: 11, consequence: "void"}};
    expect(elect(parseContest(contest), parseScenario(protest)).status).toBe("elected");
    expect(supposed(contest, [["invalid", "againstAll", 100]], protest).status).toBe("void");
  });
});

describe("the same percentages hold in each place that a rule asks for", () => {
  const place = (id: string, registered: number, own: number[]) => ({
    id,
    region: id,
    registered,
    votes: ["a", "b"].map((party, list) => ({party, votes: own[list]})),
  });
  const [north, south] = [place("north", 100, [30, 20]), place("south", 100, [8, 2])];
  const whole = {
    seats: 10,
    registered: 200,
    votes: [
      {party: "a", votes: 38},
      {party: "b", votes: 22},
    ],
  };
  const region = ({region: _, ...rest}: ReturnType<typeof place>) => rest;
  const floor = (level: string) => ({turnoutFloor: {percent: 15, level, consequence: "exclude"}});

  test("regions: ten of a hundred more voters lift the south over a floor of 15 %", () => {
    const contest = {...whole, regions: [north, south].map(region)};
    expect(supposed(contest, [], floor("region")).parties.map(({votes}) => votes)).toEqual([30, 20]);
    const lifted = supposed(contest, [["nonvoters", "b", 10]], floor("region"));
    expect(lifted.parties.map(({votes}) => votes)).toEqual([38, 36]);
  });

  test("protocols: those below are taken off as they are supposed to be", () => {
    const contest = {...whole, protocols: [north, south]};
    const {parties} = supposed(contest, [["a", "b", 50]], floor("protocol"));
    expect(parties.map(({votes}) => votes)).toEqual([15, 35]);
  });

  test("a vote split between two regions below the floor leaves nothing to refuse", () => {
    // Half of two voters is one; in each region half of one is rounded up, which makes two.
    const one = (id: string) => ({id, registered: 100, votes: [{party: "a", votes: 1}]});
    const contest = {
      ...{
        seats: 10,
        registered: 1200,
        regions: [one("east"), one("west"), {...one("north"), votes: north.votes}],
      },
      votes: [
        {party: "a", votes: 32},
        {party: "b", votes: 20},
      ],
    };
    const {parties, steps} = supposed(contest, [["a", "b", 50]], floor("region"));
    expect(parties.map(({votes}) => votes)).toEqual([15, 35]);
    expect(steps.find(({step}) => step === "turnout-floor")).toMatchObject({
      below: ["east", "west"],
      votesNotCounted: 2,
    });
  });

  test("where a place has nobody who could move, or no party to move to, its voters stay where they are", () => {
    const odd = [
      {...place("crowded", 10, [8, 2]), cast: 12},
      {...place("silent", 100, [0, 0]), invalid: 3},
    ];
    const contest = {
      seats: 10,
      registered: 210,
      cast: 65,
      invalid: 3,
      votes: [
        {party: "a", votes: 38},
        {party: "b", votes: 12},
      ],
    };
    for (const [level, parts] of [
      ["region", {regions: [north, ...odd].map(region)}],
      ["protocol", {protocols: [north, ...odd]}],
    ] as const) {
      const outcome = supposed({...contest, ...parts}, [["nonvoters", "parties", 10]], floor(level));
      expect(outcome.steps.find(({step}) => step === "turnout-floor")).toMatchObject({missed: 1, of: 3});
      // What is left has 110 registered and 62 in the box, and a tenth of the 48 others comes: five, 3.8 and 1.2.
      expect(outcome.parties.map(({votes}) => votes)).toEqual([42, 13]);
    }
  });

  test("districts: remainders go to lists in the order of registration, before those without one", () => {
    const district = {
      id: "d",
      votes: [
        {party: "independent", votes: 6},
        {party: "b", votes: 6},
      ],
    };
    const contest = {...whole, districts: [district]};
    const moves: [string, string, number][] = [["parties", "invalid", 10]];
    const {parties} = supposed(contest, moves, {mixed: {districtSeats: 1}});
    // One of twelve stays away: b's, so that the independent leads by one.
    expect(parties.find(({district}) => district === 1)?.party).toBe("independent");
  });

  test("districts: a new party stands in each of them and can win it", () => {
    const contest = {...whole, districts: [north, south]};
    const mixed = {mixed: {districtSeats: 2}};
    const {parties} = supposed(contest, [["a", "new", 60]], mixed);
    expect(parties.map(({party, district}) => [party, district])).toEqual([
      ["a", 0],
      ["b", 1],
      ["new", 1],
    ]);
  });

  test("districts: “parties” are all who stand there, lists or not", () => {
    const district = {
      id: "d",
      votes: [
        {party: "independent", votes: 60},
        {party: "a", votes: 41},
      ],
    };
    const contest = {...whole, districts: [district]};
    const mixed = {mixed: {districtSeats: 1}};
    const winner = (percent: number) =>
      supposed(contest, [["parties", "b", percent]], mixed).parties.find((party) => party.district === 1)
        ?.party;
    expect([winner(30), winner(40)]).toEqual(["independent", "b"]);
  });

  test("places that no rule asks for are left alone, whatever they hold", () => {
    const odd = {id: "odd", region: "odd", registered: 0, cast: 5, votes: [{party: "a", votes: 5}]};
    const contest = {...whole, regions: [region(odd as never)], districts: [odd], protocols: [odd]};
    const outcome = supposed(contest, [["nonvoters", "parties", 10]]);
    expect(outcome.parties.map(({votes}) => votes)).toEqual([47, 27]);
    const given = {...contest, districtWinners: [{party: "b", seats: 2}]};
    expect(supposed(given, [["nonvoters", "parties", 10]], {mixed: {districtSeats: 2}}).filled).toBe(10);
  });
});

describe("laws of every supposition", () => {
  test("a floor that leaves places out refuses nothing, where the places add up to the contest", () =>
    forEvery(questions, ({contest, scenario}) => {
      const refused = refusal({contest, scenario});
      expect(refused?.fault === "does-not-fit" && /regions|protocols/.test(refused.field)).toBe(false);
    }));

  const withTransfers = questions.filter(({scenario}) => scenario.transfers !== undefined);

  test("no voter is lost or made", () =>
    forEvery(withTransfers, (question) => {
      const outcome = answered(question);
      if (!outcome) return;
      const before = countsOf(question.contest);
      const after = outcome.steps.find((step) => step.step === "count");
      if (after?.step !== "count") throw new Error("no count");
      for (const counted of [after.cast, after.invalid, after.againstAll, after.partyVotes])
        expect(BigInt(counted)).toBeGreaterThanOrEqual(0n);
      const registered = question.contest.registered;
      expect(after.registered === null ? undefined : BigInt(after.registered)).toBe(
        registered === undefined ? undefined : count(registered),
      );
      expect(BigInt(after.unaccounted)).toBe(before.unaccounted);
      expect(BigInt(after.cast) - BigInt(after.invalid) - BigInt(after.againstAll)).toBe(
        BigInt(after.partyVotes) + before.unaccounted,
      );
    }));

  test("each move says how many moved, a half up, and together they lead from the count to the count", () =>
    forEvery(withTransfers, (question) => {
      const outcome = answered(question);
      const transfers = question.scenario.transfers as {from: string; to: string}[];
      if (!outcome) return;
      const step = outcome.steps.find((one) => one.step === "transfers");
      if (step?.step !== "transfers") throw new Error("no transfers");
      expect(step.moves.map(({from, to}) => ({from, to}))).toEqual(
        transfers.map(({from, to}) => ({from, to})),
      );
      const after = outcome.steps.find((one) => one.step === "count");
      if (after?.step !== "count") throw new Error("no count");
      const net = (group: string) =>
        sum(step.moves.filter(({to}) => to === group).map(({moved}) => BigInt(moved))) -
        sum(step.moves.filter(({from}) => from === group).map(({moved}) => BigInt(moved)));
      const before = countsOf(question.contest);
      expect(BigInt(after.invalid)).toBe(before.invalid + net("invalid"));
      expect(BigInt(after.againstAll)).toBe(before.againstAll + net("againstAll"));
      expect(BigInt(after.cast)).toBe(before.cast - net("nonvoters"));
    }));

  test("moving 0 % is the same as moving nobody", () =>
    forEvery(questions, (question) => {
      const list = (question.contest.votes as Json[])[0].party;
      const {transfers, ...scenario} = question.scenario;
      const still = {...scenario, transfers: [{from: list, to: "invalid", percent: 0}]};
      const [moved, not] = [still, scenario].map((rules) => answered({...question, scenario: rules}));
      expect(moved?.parties).toEqual(not?.parties);
      expect(moved?.status).toBe(not?.status);
    }));
});

function supposed(
  json: Json,
  moves: [from: string, to: string, percent: number][],
  rules: Json = {},
): Outcome {
  const transfers = moves.map(([from, to, percent]) => ({from, to, percent}));
  return elect(parseContest(json), parseScenario({...rules, transfers}));
}

function countsOf(json: Json) {
  const votes = sum((json.votes as Json[]).map((row) => count(row.votes)));
  const [invalid, againstAll] = [count(json.invalid ?? 0), count(json.againstAll ?? 0)];
  const cast = json.cast === undefined ? votes + invalid + againstAll : count(json.cast);
  return {invalid, againstAll, cast, unaccounted: cast - invalid - againstAll - votes};
}

function refusal({contest: json, scenario}: Question): InputError | null {
  try {
    elect(parseContest(json), parseScenario(scenario));
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function answered({contest: json, scenario}: Question): Outcome | null {
  try {
    return elect(parseContest(json), parseScenario(scenario));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function forEvery<T>(cases: fc.Arbitrary<T>, holds: (one: T) => void): void {
  fc.assert(fc.property(cases, holds), drawing(1500));
}
