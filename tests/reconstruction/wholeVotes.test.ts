import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";
import {statementTables} from "../../src/data/statement.js";
import {wholeVotes} from "../../src/reconstruction/wholeVotes.js";

const percent = (part: number, whole: number) => Math.floor((200 * part + whole) / (2 * whole));

describe.each(statementTables().map((table) => [table.contest, table] as const))(
  "Whole votes of %s",
  (_, table) => {
    const {cast, invalid, votes} = table.counts;

    test("add up to the ballots cast, with the invalid ones", () => {
      expect(votes.reduce((total, row) => total + row.votes, invalid)).toBe(cast);
    });

    test("give the printed turnout", () => {
      expect(percent(cast, table.registered)).toBe(table.votedPercent);
    });

    test("give every printed share", () => {
      expect(votes.map((row) => ({party: row.party, percent: percent(row.votes, cast)}))).toEqual(
        table.shares,
      );
      expect(percent(invalid, cast)).toBe(table.invalidPercent);
    });
  },
);

describe("Whole votes", () => {
  test("of the Mazhilis table are 138,664 ballots: 32 % of 433,325 voters", () => {
    expect(statementTables()[0].counts.cast).toBe(138_664);
  });

  test("of the Mazhilis table seat 50-18-12-10-8 of 98 at 7 %", () => {
    const contest = parseContest({seats: 98, ...statementTables()[0].counts});
    const outcome = elect(contest, parseScenario({threshold: {percent: 7, of: "valid"}}));
    const seats = Object.fromEntries(outcome.parties.map(({party, list}) => [party, list]));
    expect(seats).toEqual({"nur-otan": 50, "ak-zhol": 18, adal: 12, auyl: 10, qhp: 8});
  });

  test("keep the published tie of Adal and Auyl in the city maslikhats exact", () => {
    const votes = new Map(statementTables()[1].counts.votes.map((row) => [row.party, row.votes]));
    expect(votes.get("adal")).toBe(votes.get("auyl"));
  });

  test("stop just inside where scaling would carry a share past its printed figure (oblast: 58 of 99)", () => {
    const {cast, votes} = statementTables()[2].counts;
    const winner = votes[0].votes;
    expect(percent(winner, cast)).toBe(58);
    expect(percent(winner + 1, cast)).toBe(59);
  });

  test("are refused where no votes can round to the printed shares", () => {
    const impossible = {
      registered: 1000,
      votedPercent: 50,
      shares: [{party: "a", percent: 50}],
      invalidPercent: 10,
    };
    expect(() => wholeVotes(impossible)).toThrow(/Invalid ballots/);
  });

  test("agree with any table that was printed from real counts, and keep equal shares equal", () => {
    const counts = fc.array(fc.integer({min: 200, max: 60_000}), {minLength: 2, maxLength: 8});
    fc.assert(
      fc.property(counts, (ballots) => {
        const cast = ballots.reduce((total, count) => total + count, 0);
        const [invalid, ...rest] = ballots;
        const printed = {
          registered: cast,
          votedPercent: 100,
          shares: rest.map((count, index) => ({party: `p${index}`, percent: percent(count, cast)})),
          invalidPercent: percent(invalid, cast),
        };
        const found = wholeVotes(printed);
        expect(found.votes.map((row) => percent(row.votes, cast))).toEqual(
          printed.shares.map((row) => row.percent),
        );
        for (const [index, row] of printed.shares.entries())
          for (const [other, twin] of printed.shares.entries())
            if (row.percent === twin.percent) expect(found.votes[index].votes).toBe(found.votes[other].votes);
      }),
      // Rounding once carried invalid ballots out of their percent: below nought, below, and above it.
      {examples: [[[200, 32480, 203, 8287, 36836]], [[29531, 203, 200]], [[46649, 201, 209, 200, 208]]]},
    );
  });
});
