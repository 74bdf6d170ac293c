import {expect, test} from "vitest";
import {contestNamed} from "../../src/catalogue/contests.js";
import {districtBounds} from "../../src/scenario/districtBounds.js";
import {lawfulQuestion, type Question} from "../../src/scenario/question.js";
import {regionsBelow} from "../../src/scenario/regionsBelow.js";
import {withDistricts} from "../../src/scenario/withDistricts.js";
import {catalogue} from "../charts/elections.js";
import {officialTurnouts} from "./officialTurnouts.js";

const official = "mazhilis-2021-official";

/** 50/50 by the official votes of 2021, with another threshold and another way to join the tiers. */
function asked(percent: number, linkage: "parallel" | "compensatory" = "parallel"): Question {
  const {scenario, ...rest} = lawfulQuestion(catalogue, official);
  const half = withDistricts(scenario, {districtPercent: 50});
  return {
    ...rest,
    scenario: {...half, threshold: {...half.threshold, percent}, mixed: {...half.mixed, linkage}},
  };
}

test("with 3% and half of the seats in districts the largest list has 35 to 84", () => {
  const {house, leader, lists} = districtBounds(asked(3), catalogue);
  expect(house.district).toBe(49);
  expect(leader).toEqual({party: "nur-otan", districts: 49, none: 35, every: 84});
  expect(lists.map(({none}) => none).reduce((a, b) => a + b)).toBe(49);
});

test("with 7% it has 38 to 87", () =>
  expect(districtBounds(asked(7), catalogue).leader).toEqual({
    party: "nur-otan",
    districts: 49,
    none: 38,
    every: 87,
  }));

test("the fewest districts for a number of seats are enough, and one fewer is not", () => {
  const {districtsFor, leader} = districtBounds(asked(3), catalogue);
  expect(districtsFor(leader.party, 54)).toBe(54 - 35);
  expect(districtsFor(leader.party, 35)).toBe(0);
  expect(districtsFor(leader.party, 85)).toBeNull();
});

test("where the list vote decides the total, districts give the largest list no more than its share", () => {
  const {leader} = districtBounds(asked(3, "compensatory"), catalogue);
  expect(leader.every).toBe(70);
});

test("regions below a floor are those whose official turnout is below it, lowest first", () => {
  const entry = contestNamed(catalogue, official);
  const turnouts = officialTurnouts();
  for (const floor of [0, 30, 50, 57, 72.4, 100])
    expect(regionsBelow(entry, floor).map(({region}) => region)).toEqual(
      turnouts
        .filter(({percent}) => percent < floor)
        .sort((a, b) => a.percent - b.percent)
        .map(({region}) => region),
    );
  expect(regionsBelow(entry, 50).map(({region, percent}) => [region, percent.toFixed(1)])).toEqual([
    ["almaty-city", "30.3"],
    ["nur-sultan", "45.1"],
  ]);
  expect(regionsBelow(contestNamed(catalogue, "mazhilis-2023-official"), 50)).toEqual([]);
});
