import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import type {Outcome} from "../../src/core/outcome.js";
import {parseScenario} from "../../src/core/scenario.js";
import {drawing} from "./randomContests.js";
import type {Json} from "./slowCounts.js";

const votes = [
  {party: "a", votes: 60},
  {party: "b", votes: 30},
];
/** 10 of 100 valid votes are against all; invalid ballots are no part of it. */
const contest = {seats: 10, invalid: 900, againstAll: 10, votes};

describe("votes against all", () => {
  test("without a rule have no consequence", () => {
    for (const againstAll of [undefined, {}, {percent: null}, {percent: null, consequence: "vacant"}])
      expect(asked(contest, {againstAll})).toMatchObject({status: "elected", filled: 10});
  });

  test("exactly at the limit have no consequence, a hair above it they do", () => {
    expect(asked(contest, {againstAll: {percent: 10}}).status).toBe("elected");
    expect(asked(contest, {againstAll: {percent: 9.999999}})).toMatchObject({
      status: "void",
      filled: 0,
      vacant: 10,
    });
    expect(asked({...contest, againstAll: 11}, {againstAll: {percent: 10}}).status).toBe("void");
  });

  test("at a limit of 0 % a single one is enough, and none is not", () => {
    const none = {percent: 0};
    expect(asked({...contest, againstAll: 1}, {againstAll: none}).status).toBe("void");
    expect(asked({...contest, againstAll: 0}, {againstAll: none}).status).toBe("elected");
    expect(asked({seats: 10, votes: [{party: "a", votes: 0}]}, {againstAll: none}).status).toBe(
      "none-admitted",
    );
  });

  test("alone, with no vote for a party, are all of the valid votes", () => {
    const alone = {seats: 10, againstAll: 5, votes: [{party: "a", votes: 0}]};
    expect(asked(alone, {againstAll: {percent: 99}}).status).toBe("void");
    expect(asked(alone, {againstAll: {percent: 100}}).status).toBe("none-admitted");
    expect(asked(alone, {againstAll: {percent: 50, consequence: "vacant"}})).toMatchObject({vacant: 10});
  });

  test("leave their share of the list seats empty, a half up, and the rest is shared as ever", () => {
    const rule = {againstAll: {percent: 5, consequence: "vacant"}};
    expect(asked(contest, rule)).toMatchObject({status: "elected", house: 10, filled: 9, vacant: 1});
    expect(seats(asked(contest, rule))).toEqual([6, 3]);
    expect(asked({...contest, seats: 5}, rule)).toMatchObject({filled: 4, vacant: 1});
    expect(asked({...contest, seats: 4}, rule)).toMatchObject({filled: 4, vacant: 0});
  });

  test("leave district seats as they are, or nobody any seat", () => {
    const mixed = {mixed: {districtSeats: 5}};
    const winners = {...contest, districtWinners: [{party: "b", seats: 5}]};
    const vacant = asked(winners, {...mixed, againstAll: {percent: 5, consequence: "vacant"}});
    expect(vacant).toMatchObject({filled: 9, vacant: 1});
    expect(asked(winners, {...mixed, againstAll: {percent: 5, consequence: "void"}})).toMatchObject({
      status: "void",
      filled: 0,
    });
  });
});

describe("votes against all beside a turnout floor", () => {
  const north = {id: "north", registered: 100, againstAll: 1, votes: [{party: "a", votes: 60}]};
  const south = {id: "south", registered: 100, againstAll: 9, votes: [{party: "b", votes: 30}]};
  const parted = {...contest, registered: 200, invalid: 0, regions: [north, south]};
  const floor = {turnoutFloor: {percent: 50, level: "region", consequence: "exclude"}};

  test("are counted where the floor counts", () => {
    // Without the south 1 of 61 is left.
    expect(asked(parted, {againstAll: {percent: 5}}).status).toBe("void");
    expect(asked(parted, {...floor, againstAll: {percent: 5}}).status).toBe("elected");
    expect(asked(parted, {...floor, againstAll: {percent: 1.6}}).status).toBe("void");
  });

  test("leave seats empty on top of those of the floor, and never more than there are", () => {
    const vacant = {turnoutFloor: {percent: 50, level: "region", consequence: "vacant"}};
    const both = {...vacant, againstAll: {percent: 0, consequence: "vacant"}};
    // Half of the voters live in the south; 61 votes are left, one of them against all: 0.16 of ten seats.
    expect(asked(parted, both)).toMatchObject({filled: 5, vacant: 5});
    const angry = {...parted, againstAll: 49, regions: [{...north, againstAll: 40}, south]};
    expect(asked(angry, both)).toMatchObject({filled: 1, vacant: 9});
    const furious = {...parted, againstAll: 109, regions: [{...north, againstAll: 100}, south]};
    expect(asked(furious, both)).toMatchObject({filled: 0, vacant: 10, status: "elected"});
  });
});

test("whatever the votes, the consequence follows above the limit and not at it", () => {
  const cases = fc.record({
    againstAll: fc.oneof(fc.nat({max: 40}), fc.nat({max: 10 ** 7})),
    own: fc.oneof(fc.nat({max: 40}), fc.nat({max: 10 ** 7})),
    percent: fc.oneof(
      fc.constantFrom(0, 5, 10, 20, 25, 50, 100),
      fc.integer({min: 0, max: 10 ** 8}).map((all) => all / 10 ** 6),
    ),
    houseSeats: fc.integer({min: 1, max: 107}),
  });
  fc.assert(
    fc.property(cases, ({againstAll, own, percent, houseSeats}) => {
      const counted = {seats: houseSeats, againstAll, votes: [{party: "a", votes: own}]};
      const exceeded =
        BigInt(againstAll) * 10n ** 8n > BigInt(Math.round(percent * 10 ** 6)) * BigInt(againstAll + own);
      const without = asked(counted, {});
      const strict = asked(counted, {againstAll: {percent, consequence: "void"}});
      expect(strict.status).toBe(exceeded ? "void" : without.status);
      const mild = asked(counted, {againstAll: {percent, consequence: "vacant"}});
      const empty = exceeded
        ? Math.floor((2 * houseSeats * againstAll + againstAll + own) / (2 * (againstAll + own)))
        : 0;
      expect(mild.filled).toBe(without.filled === 0 ? 0 : houseSeats - empty);
    }),
    drawing(2000),
  );
});

const asked = (json: Json, scenario: Json): Outcome => elect(parseContest(json), parseScenario(scenario));

const seats = ({parties}: Outcome) => parties.map((party) => party.seats);
