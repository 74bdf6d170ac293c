import {describe, expect, test} from "vitest";
import {
  nothingAsked,
  readSearch,
  withGoal,
  withLever,
  writeSearch,
} from "../../../src/pages/sensitivity/searchState.js";

describe("what a reader asks for stands in the address", () => {
  test("and is read back as it was written", () => {
    const asked = withLever(
      withGoal(withGoal(nothingAsked, "seated", {goal: "seated", percent: 3.5}), "lists", {
        goal: "lists",
        least: 4,
      }),
      "house",
      true,
    );
    expect(writeSearch(asked)).toEqual({want: "lists:4,seated:3.5", move: "threshold,districts,house"});
    expect(readSearch(new URLSearchParams(writeSearch(asked)))).toEqual(asked);
  });

  test("what makes no sense is left out", () =>
    expect(readSearch(new URLSearchParams("want=lists:x,seated:-1,peace,no-majority&move=weather"))).toEqual({
      goals: [{goal: "no-majority"}],
      levers: nothingAsked.levers,
    }));

  test("a demand takes the place of the one of its kind, and goes when it is taken back", () => {
    const four = withGoal(nothingAsked, "lists", {goal: "lists", least: 4});
    expect(withGoal(four, "lists", {goal: "lists", least: 5}).goals).toEqual([{goal: "lists", least: 5}]);
    expect(withGoal(four, "lists", null).goals).toEqual([]);
  });
});
