import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {finish} from "../../../src/certainty/longWork.js";
import {type Goal, standing} from "../../../src/certainty/sensitivity/goals.js";
import {leverSweep} from "../../../src/certainty/sensitivity/leverSweep.js";
import {leversAt} from "../../../src/certainty/sensitivity/leversAt.js";
import {stopsOf} from "../../../src/certainty/sensitivity/stops.js";
import {defaultScenario, type ScenarioJson} from "../../../src/core/scenario.js";
import {asPercent} from "../../../src/core/share.js";

/** The official count of 10 January 2021, with the nine members of the Assembly beside the 98. */
const contest = {
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
};

const sweepOf = (scenario: ScenarioJson, seats = 98) =>
  finish(
    leverSweep({
      contest: {...contest, seats},
      scenario,
      stations: null,
      appointed: 9,
      districtsMove: true,
      knownCase: null,
    }),
  );
const nowOf = ({threshold, turnoutFloor}: ScenarioJson) => ({
  threshold: threshold.percent,
  floor: turnoutFloor.percent,
});

describe("where a package stops working", () => {
  const sweep = sweepOf(defaultScenario);
  const stops = (goal: Goal) => stopsOf(sweep, nowOf(defaultScenario), goal);

  test("under the law of 2021 one party holds two thirds, down to a threshold of Adal's own share", () => {
    const told = stops({goal: "two-thirds"});
    expect(told?.now).toBe("yes");
    const lower = told?.stops.find(({lever, way}) => lever === "threshold" && way === "lower");
    expect(lower).toMatchObject({turns: "no", edge: {parts: 258_618, of: 7_241_562}, value: 3.57});
  });

  test("with seven seats in districts two thirds hang on who wins them", () =>
    // 70 of the 91 list seats, and 72 of 107 members are two thirds.
    expect(stops({goal: "two-thirds"})?.stops).toContainEqual(
      expect.objectContaining({lever: "districts", way: "higher", value: 7, turns: "open"}),
    ));

  test("the election is void above the turnout that was announced, and nothing else makes it so", () => {
    const told = stops({goal: "valid"});
    expect(told?.stops).toHaveLength(1);
    expect(told?.stops[0]).toMatchObject({
      lever: "floor",
      edge: {parts: 7_539_280, of: 11_919_241},
      value: 63.26,
      turns: "no",
    });
  });

  test("a list is told by the share of votes from which every list is to have a seat", () => {
    expect(stops({goal: "seated", percent: 3})?.now).toBe("no");
    expect(stops({goal: "seated", percent: 6})?.now).toBe("yes");
  });

  test("at the value told the statement has ceased, and one step before it still holds", () => {
    const goals: Goal[] = [
      {goal: "two-thirds"},
      {goal: "majority"},
      {goal: "lists"},
      {goal: "seated", percent: 4},
    ];
    fc.assert(
      fc.property(
        fc.record({
          threshold: fc.integer({min: 0, max: 120}).map((tenths) => tenths / 10),
          districts: fc.integer({min: 0, max: 98}),
          goal: fc.constantFrom(...goals),
        }),
        ({threshold, districts, goal}) => {
          const scenario = leversAt(defaultScenario, 98, {threshold, districts});
          const before = sweepOf(scenario);
          const told = stopsOf(before, nowOf(scenario), goal);
          for (const {lever, value, turns, way} of told?.stops ?? []) {
            const there = leversAt(scenario, 98, {[lever]: value});
            const after = sweepOf(there);
            expect(stopsOf(after, nowOf(there), goal)?.now).toBe(turns);
            if (lever !== "districts") continue;
            const almost = leversAt(scenario, 98, {districts: value + (way === "lower" ? 1 : -1)});
            expect(stopsOf(sweepOf(almost), nowOf(almost), goal)?.now).toBe(told?.now);
          }
        },
      ),
      {numRuns: 12},
    );
  });
});

describe("the steps of a turnout floor", () => {
  const floorOf = (turnoutFloor: ScenarioJson["turnoutFloor"]) =>
    sweepOf({...defaultScenario, turnoutFloor}).floor;

  test("that fills the house in proportion take one seat after the other", () => {
    const steps = floorOf({percent: 0, level: "contest", consequence: "scale"});
    const filled = steps.map(({cases}) => 98 - (cases.none?.vacant ?? 0));
    expect(filled[0]).toBe(98);
    expect(filled.at(-1)).toBe(62);
    filled.forEach((seats, at) => {
      if (at > 1) expect(seats).toBe(filled[at - 1] - 1);
    });
    // 98 × 63.25 % ÷ 100 % is 61.99, a half up.
    expect(asPercent(steps[1].above as {parts: number; of: number})).toBeCloseTo(63.253, 3);
  });

  test("are none where registered voters are not known", () => {
    const {registered: _, ...unknown} = contest;
    const sweep = finish(
      leverSweep({
        contest: unknown,
        scenario: defaultScenario,
        stations: null,
        appointed: 0,
        districtsMove: false,
        knownCase: null,
      }),
    );
    expect(sweep.floor).toEqual([]);
    expect(sweep.districts).toEqual([]);
    expect(sweep.threshold.length).toBeGreaterThan(0);
  });
});

test("what nobody can say is told as nothing: a statement without figures has no stops", () =>
  expect(standing({goal: "valid"}, {cases: {none: null, "as-known": null, every: null}})).toBeNull());
