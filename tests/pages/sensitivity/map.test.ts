import {describe, expect, test} from "vitest";
import {finish} from "../../../src/certainty/longWork.js";
import {leverMap} from "../../../src/certainty/sensitivity/leverMap.js";
import {defaultScenario} from "../../../src/core/scenario.js";
import {runsOf} from "../../../src/pages/sensitivity/mapCells.js";
import {fieldAfter} from "../../../src/pages/sensitivity/mapKeys.js";
import {quantities, readChoices, unchosen, writeChoices} from "../../../src/pages/sensitivity/state.js";

const contest = {
  seats: 10,
  registered: 200,
  votes: [
    {party: "a", votes: 60},
    {party: "b", votes: 30},
    {party: "c", votes: 10},
  ],
};
const map = finish(
  leverMap({
    contest,
    scenario: defaultScenario,
    stations: null,
    appointed: 0,
    districtsMove: true,
    knownCase: null,
  }),
);

describe("the keyboard goes through the map", () => {
  const now = {threshold: 7, districts: 0};
  const start = {row: 0, ...now};
  const press = (key: string, from = start, shiftKey = false) => fieldAfter(map, from, now, {key, shiftKey});

  test("a seat to the right, ten with Shift, and no further than the house", () => {
    expect(press("ArrowRight")).toEqual({...start, districts: 1});
    expect(press("ArrowRight", {...start, districts: 3}, true)).toEqual({...start, districts: 10});
    expect(press("ArrowLeft")).toEqual(start);
  });

  test("up to the next stretch of thresholds, at its value nearest to the rules that are set", () => {
    // c has exactly 10 %: the next stretch begins above it.
    const above = press("ArrowUp");
    expect(above).toEqual({row: 1, districts: 0, threshold: 10.01});
    expect(press("ArrowDown", above ?? start)).toEqual(start);
  });

  test("Home leads back to the rules that are set; other keys are left to the page", () => {
    expect(press("Home")).toBeNull();
    expect(press("Tab")).toBeUndefined();
  });
});

describe("what the map shows", () => {
  test.each(quantities)("%s: every field belongs to exactly one run", (quantity) => {
    const runs = runsOf(map, {...unchosen, map: quantity});
    for (let row = 0; row < map.thresholds.length; row++) {
      const own = runs.filter((run) => run.row === row);
      expect(own[0].first).toBe(0);
      expect(own.at(-1)?.last).toBe(10);
      own.slice(1).forEach((run, at) => {
        expect(run.first).toBe(own[at].last + 1);
      });
    }
  });

  test("two thirds that hang on who wins the districts are a kind of their own", () => {
    // 60 of 100 votes: 6 of 10 seats without districts, and with all ten in districts none or all.
    const runs = runsOf(map, {...unchosen, map: "two-thirds"}).filter(({row}) => row === 0);
    expect(runs[0]).toMatchObject({kind: "no", first: 0});
    expect(runs.at(-1)).toMatchObject({kind: "open", last: 10});
  });
});

describe("what the page shows stands in its address", () => {
  test("and is read back as it was written", () => {
    const chosen = {...unchosen, map: "lost", won: "every", seated: 4.5} as const;
    expect(readChoices(new URLSearchParams(writeChoices(chosen)))).toEqual(chosen);
    expect(Object.values(writeChoices(unchosen)).join("")).toBe("");
  });

  test("what it gets wrong stays as if nothing were chosen", () =>
    expect(readChoices(new URLSearchParams("map=heat&won=2019&seated=-1"))).toEqual(unchosen));
});
