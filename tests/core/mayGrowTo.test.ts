import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {InputError} from "../../src/core/inputError.js";
import {largestRemainders} from "../../src/core/largestRemainders.js";
import {mayGrowTo} from "../../src/core/mayGrowTo.js";
import {quotas} from "../../src/core/quotas.js";
import {parseScenario} from "../../src/core/scenario.js";
import {drawing} from "./randomContests.js";

const formulas = ["hare", "droop", "hagenbach-bischoff", "imperiali"] as const;

describe("A house that levels districts under a quota is found without sharing the seats of every house before it", () => {
  test("no house in which every list has its districts is passed over", () => {
    const lists = fc.array(fc.record({votes: fc.integer({min: 1, max: 5000}), least: fc.nat(12)}), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom(...formulas),
        fc.integer({min: 1, max: 300}),
        (all, formula, seats) => {
          const votes = all.map((one) => one.votes);
          const least = all.map((one) => one.least);
          const shared = largestRemainders(votes, seats, {quota: quotas[formula]});
          const isEnough = shared.seats.every((own, list) => own >= least[list]);
          if (isEnough) expect(mayGrowTo(votes, least, formula, 300)?.(seats)).toBe(true);
        },
      ),
      drawing(3000),
    );
  });

  test("of a million houses that sixty lists do not level, hardly one is shared", () => {
    const votes = Array.from({length: 60}, (_, list) => (list === 0 ? 3 : 100_000 + 997 * list));
    const may = mayGrowTo(
      votes,
      votes.map(() => 1),
      "hare",
      1_000_000,
    );
    let houses = 0;
    for (let seats = 60; seats <= 200_000; seats++) if (may?.(seats)) houses++;
    expect(houses).toBeLessThan(200);
  });

  test("two hundred lists whose house never levels end with a named error", () => {
    const votes = Array.from({length: 200}, (_, list) => ({party: `p${list}`, votes: 1000 + list}));
    const contest = parseContest({
      seats: 400,
      votes: [...votes, {party: "small", votes: 1}],
      districtWinners: [{party: "small", seats: 200}],
    });
    const mixed = {districtSeats: 200, linkage: "compensatory", overhang: "level"};
    for (const formula of ["hare", "hagenbach-bischoff", "imperiali"] as const)
      expect(() => elect(contest, parseScenario({formula, threshold: {percent: 0}, mixed}))).toThrow(
        InputError,
      );
  });
});
