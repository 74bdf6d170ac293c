import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Contest, parseContest} from "../../src/core/contest.js";
import {districtRange} from "../../src/core/districtRange.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario, type Scenario} from "../../src/core/scenario.js";
import {suppose} from "../../src/core/transfers.js";
import {drawing} from "./randomContests.js";

const lists = ["a", "b", "c"];
const winners = [...lists, "independents"];

interface Small {
  readonly votes: readonly number[];
  readonly turnouts: readonly number[];
  readonly house: number;
  readonly threshold: number;
  readonly floor: number;
}

const small = fc.record({
  votes: fc.array(fc.nat({max: 40}), {minLength: 3, maxLength: 3}),
  turnouts: fc.array(fc.constantFrom(20, 60), {minLength: 1, maxLength: 4}),
  house: fc.integer({min: 4, max: 12}),
  threshold: fc.constantFrom(0, 7, 30),
  floor: fc.constantFrom(0, 50),
});

const scenarioOf = ({threshold, turnouts, floor}: Small, mixed = {}): Scenario =>
  parseScenario({
    threshold: {percent: threshold},
    mixed: {districtSeats: turnouts.length, ...mixed},
    turnoutFloor: {percent: floor, level: "district", consequence: "vacant"},
  });

/** The contest with a winner for each of its districts. */
const contestOf = ({votes, turnouts, house}: Small, won: readonly string[]): Contest =>
  parseContest({
    seats: house,
    votes: lists.map((party, list) => ({party, votes: votes[list]})),
    districts: turnouts.map((turnout, index) => ({
      id: `d${index}`,
      registered: 100,
      cast: turnout,
      votes: [{party: won[index], votes: turnout}],
    })),
  });

/** Every way in which the districts can be won. */
const everyWay = (districts: number): string[][] =>
  districts === 0
    ? [[]]
    : everyWay(districts - 1).flatMap((rest) => winners.map((winner) => [...rest, winner]));

const seatsOf = (contest: Contest, scenario: Scenario, party: string): number =>
  elect(contest, scenario).parties.find((one) => one.party === party)?.seats ?? 0;

const rangeOf = (contest: Contest, scenario: Scenario, party: string) =>
  districtRange(suppose(contest, scenario), scenario, elect(contest, scenario), party);

describe("from no district to every district", () => {
  test("where lists and districts are added up, no way to win the districts lies outside, and both ends are reached", () => {
    fc.assert(
      fc.property(small, fc.constantFrom(...lists), (drawn, party) => {
        const scenario = scenarioOf(drawn);
        const all = everyWay(drawn.turnouts.length).map((won) =>
          seatsOf(contestOf(drawn, won), scenario, party),
        );
        const range = rangeOf(contestOf(drawn, everyWay(drawn.turnouts.length)[0]), scenario, party);
        expect([range.none, range.every]).toEqual([Math.min(...all), Math.max(...all)]);
      }),
      drawing(150),
    );
  });

  test("under compensation the ends are those of independents everywhere and of the party everywhere", () => {
    fc.assert(
      fc.property(
        small,
        fc.constantFrom(...lists),
        fc.constantFrom("keep", "absorb", "level"),
        (drawn, party, overhang) => {
          const scenario = scenarioOf({...drawn, floor: 0}, {linkage: "compensatory", overhang});
          const won = (winner: string) => contestOf(drawn, new Array(drawn.turnouts.length).fill(winner));
          const range = rangeOf(won("b"), scenario, party);
          expect([range.none, range.every]).toEqual([
            seatsOf(won("independents"), scenario, party),
            seatsOf(won(party), scenario, party),
          ]);
        },
      ),
      drawing(150),
    );
  });

  test("a list that is called like the candidates without one keeps its own seats", () => {
    const contest = parseContest({
      seats: 4,
      votes: [{party: "without a list", votes: 10}],
      districts: [1, 2].map((id) => ({id: `d${id}`, votes: [{party: "without a list", votes: 1}]})),
    });
    const scenario = parseScenario({mixed: {districtSeats: 2, linkage: "compensatory", overhang: "keep"}});
    expect(rangeOf(contest, scenario, "without a list")).toEqual({
      party: "without a list",
      districts: 2,
      none: 2,
      every: 4,
    });
  });

  test("a list of fifty votes among millions does not take the answer away where the house is to be levelled", () => {
    const contest = parseContest({
      seats: 98,
      votes: [5_148_074, 792_828, 50].map((votes, list) => ({party: lists[list], votes})),
      districts: Array.from({length: 49}, (_, id) => ({id: `d${id}`, votes: [{party: "a", votes: 10}]})),
    });
    const scenario = parseScenario({
      threshold: {percent: 0},
      mixed: {districtPercent: 50, linkage: "compensatory", overhang: "level"},
    });
    expect(lists.map((party) => rangeOf(contest, scenario, party).every)).toEqual([85, 49, 49]);
  });

  test("districts that a turnout floor empties can be won by nobody", () => {
    const drawn = {votes: [60, 30, 10], turnouts: [20, 60, 60], house: 10, threshold: 0, floor: 50};
    const range = rangeOf(contestOf(drawn, ["a", "a", "b"]), scenarioOf(drawn), "a");
    expect(range).toEqual({party: "a", districts: 2, none: 4, every: 6});
  });
});
