import {describe, expect, test} from "vitest";
import {districtsOf, leversAt} from "../../../src/certainty/sensitivity/leversAt.js";
import {percentWithin} from "../../../src/certainty/sensitivity/percentWithin.js";
import {divideHouse} from "../../../src/core/house.js";
import {defaultScenario} from "../../../src/core/scenario.js";
import {percentShare} from "../../../src/core/share.js";

describe("a point that is gone to", () => {
  test("says district seats as the lever does, and always as so many seats", () => {
    for (const house of [1, 30, 39, 98, 145, 500])
      for (let districts = 0; districts <= house; districts++) {
        const said = districtsOf(districts, house);
        const seats =
          "districtSeats" in said
            ? said.districtSeats
            : divideHouse(house, {share: percentShare(said.districtPercent) ?? {parts: 0, of: 1}}).district;
        expect(seats).toBe(districts);
      }
    expect(districtsOf(49, 98)).toEqual({districtPercent: 50});
  });

  test("leaves a share of district seats as it was said where the seats stay", () => {
    const half = {...defaultScenario, mixed: {...defaultScenario.mixed, districtPercent: 50.2}};
    expect(leversAt(half, 98, {threshold: 3, districts: 49}).mixed).toBe(half.mixed);
  });
});

describe("a percentage on a step of a lever", () => {
  const third = {parts: 1, of: 3};
  test("above a share is the next one with two decimals, and up to it the last one", () => {
    expect(percentWithin({above: third, upTo: null}, "low")).toBe(33.34);
    expect(percentWithin({above: null, upTo: third}, "high")).toBe(33.33);
  });
  test("has more decimals where the step is narrow, and none where it is narrower than six", () => {
    expect(percentWithin({above: third, upTo: {parts: 333_334, of: 1_000_000}}, "low")).toBe(33.3334);
    expect(percentWithin({above: third, upTo: {parts: 3_333_333_334, of: 10_000_000_000}}, "low")).toBeNull();
  });
  test("on the line is up to it: 7 % exactly", () =>
    expect(percentWithin({above: null, upTo: {parts: 7, of: 100}}, "high")).toBe(7));
});
