import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";

/** 900 votes for the list that is admitted alone, 50 for the next. */
const outcome = (seats: number) =>
  elect(
    parseContest({
      seats,
      votes: [
        {party: "sole", votes: 900},
        {party: "next", votes: 50},
      ],
    }),
    parseScenario({threshold: {percent: 7}}),
  );

describe("Where the runner-up’s least number of seats is more than the admitted list has left", () => {
  test.each([
    [1, 0, 1],
    [2, 0, 2],
    [3, 1, 2],
  ])("of %d seats the letter of the law gives %d and %d, and the outcome names that", (seats, sole, next) => {
    const {parties, assumptions} = outcome(seats);
    expect(parties.map((party) => party.seats)).toEqual([sole, next]);
    expect(assumptions).toContain("runner-up-minimum");
  });

  test("with four seats and more nothing is assumed", () => {
    for (const seats of [4, 5, 98]) expect(outcome(seats).assumptions).toEqual([]);
  });
});
