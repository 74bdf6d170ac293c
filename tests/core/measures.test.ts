import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {divisors} from "../../src/core/divisors.js";
import {elect} from "../../src/core/elect.js";
import {shareSeats} from "../../src/core/formulas.js";
import {measures} from "../../src/core/measures.js";
import type {AveragesStep, QuotaStep} from "../../src/core/outcome.js";
import {partyFunding, totalFunding} from "../../src/core/partyFunding.js";
import {formulas, parseScenario} from "../../src/core/scenario.js";
import {unrepresentedVotes} from "../../src/core/unrepresented.js";
import {votesShort} from "../../src/core/votesShort.js";
import {contestOf, mazhilis2021, mazhilis2023} from "../elections/results.js";

const answer = (contest: unknown, scenario: unknown = {}) =>
  elect(parseContest(contest), parseScenario(scenario));

describe("measures of proportion", () => {
  const even = {
    seats: 2,
    votes: [
      {party: "a", votes: 60},
      {party: "b", votes: 40},
    ],
  };

  test("of 60 % and 40 % of votes with a seat each are what their formulas give by hand", () => {
    const found = measures(answer(even));
    expect(found?.gallagher).toBeCloseTo(10);
    expect(found?.loosemoreHanby).toBeCloseTo(10);
    expect(found?.sainteLague).toBeCloseTo(100 / 60 + 100 / 40);
    expect(found?.effectivePartiesByVotes).toBeCloseTo(1 / (0.36 + 0.16));
    expect(found?.effectivePartiesBySeats).toBeCloseTo(2);
  });

  test("are 0 where seats match votes", () => {
    const found = measures(answer({...even, seats: 5}));
    expect([found?.gallagher, found?.loosemoreHanby, found?.sainteLague]).toEqual([0, 0, 0]);
  });

  test("are none where nobody is seated", () => {
    expect(measures(answer({...even, registered: 1000}, {turnoutFloor: {percent: 50}}))).toBeNull();
  });

  test("leave the Sainte-Laguë index undefined where a party without list votes has a seat", () => {
    const winners = {...even, districtWinners: [{party: "independents", seats: 1}]};
    expect(measures(answer(winners, {mixed: {districtSeats: 1}}))?.sainteLague).toBeNull();
  });
});

describe("votes that elected nobody", () => {
  test("are those of the lists left out in 2021: 641,641 of 7,241,562", () => {
    expect(unrepresentedVotes(answer(contestOf(mazhilis2021)))).toEqual({lost: 641_641, all: 7_241_562});
  });

  test("include those a floor leaves uncounted", () => {
    const votes = [{party: "a", votes: 90}];
    const contest = {
      seats: 5,
      votes,
      regions: [
        {id: "low", registered: 1000, votes: [{party: "a", votes: 40}]},
        {id: "high", registered: 60, votes: [{party: "a", votes: 50}]},
      ],
    };
    const floor = {turnoutFloor: {percent: 50, level: "region", consequence: "exclude"}};
    expect(unrepresentedVotes(answer(contest, floor))).toEqual({lost: 40, all: 90});
  });

  test("do not ask whether a list without a list seat won a district", () => {
    const contest = {
      seats: 2,
      votes: [
        {party: "a", votes: 99},
        {party: "b", votes: 1},
      ],
      districtWinners: [{party: "b", seats: 1}],
    };
    expect(unrepresentedVotes(answer(contest, {soleParty: "alone", mixed: {districtSeats: 1}}))?.lost).toBe(
      1,
    );
  });
});

describe("state funding", () => {
  test("of the parties seated in 2021 came to 8,414,899,275 tenge a year at 1,275 a vote", () => {
    expect(totalFunding(partyFunding(answer(contestOf(mazhilis2021)), {year: "2021", tenths: 12_750}))).toBe(
      84_148_992_750,
    );
  });

  test("of those seated in 2023 came to 15,262,519,420 tenge for 2025 at 2,555.8 a vote, to the tenge: more than 15.2 billion, as announced", () => {
    const seated = partyFunding(answer(contestOf(mazhilis2023), {threshold: {percent: 5}}), {
      year: "2025",
      tenths: 25_558,
    });
    expect(Math.round(Number(totalFunding(seated)) / 10)).toBe(15_262_519_420);
    expect(seated.map(({party}) => party)).not.toContain("Baitaq");
  });
});

/** Under the other quotas more votes may cost a list a seat, so “the fewest” has no search. */
const monotone = formulas.filter((formula) => formula === "hare" || formula in divisors);

test("the votes the next list was short of a seat are enough, one fewer is not, and nobody was nearer", () => {
  const lists = fc.array(fc.integer({min: 1, max: 60}), {minLength: 2, maxLength: 4});
  fc.assert(
    fc.property(
      lists,
      fc.integer({min: 1, max: 12}),
      fc.constantFrom(...monotone),
      (votes, seats, formula) => {
        const shared = shareSeats(votes, seats, formula, "registration");
        const parties = votes.map((_, list) => `p${list}`);
        const step = {...shared, formula, parties, votes} as QuotaStep | AveragesStep;
        const short = votesShort(step);
        const wins = (list: number, more: number) =>
          shareSeats(
            votes.map((own, other) => (other === list ? own + more : own)),
            seats,
            formula,
            "registration",
          ).seats[list] > shared.seats[list];
        const nearest = parties.map((_, list) => {
          for (let more = 1; more <= 6000; more++) if (wins(list, more)) return more;
          return Number.POSITIVE_INFINITY;
        });
        expect(short?.votes ?? Number.POSITIVE_INFINITY).toBe(Math.min(...nearest));
      },
    ),
    {numRuns: 60},
  );
});
