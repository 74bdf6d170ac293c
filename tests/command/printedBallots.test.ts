import {describe, expect, test} from "vitest";
import {answerLine} from "../../src/command/answerLine.js";

/** What the command answers where two lists printed 44 and 56 per cent of so many ballots. */
const answer = (ballots: unknown, scenario: object = {}) =>
  JSON.parse(
    answerLine(
      JSON.stringify({
        id: 1,
        ask: "bounds",
        contest: {
          seats: 98,
          registered: Number.MAX_SAFE_INTEGER,
          printed: {
            ballots,
            decimals: 0,
            shares: [
              {party: "a", percent: "44"},
              {party: "b", percent: "56"},
            ],
          },
        },
        scenario,
      }),
    ).text,
  );

describe("printed percentages of more ballots than there are people", () => {
  test("from 2^53 ballots on the question is refused by name, at either end of an interval", () => {
    for (const [ballots, field] of [
      ["9007199254740992", "ballots"],
      [[1, "9007199254740992"], "ballots[1]"],
    ] as const)
      expect(answer(ballots).error).toBe(
        `contest.printed.${field}: "9007199254740992" is out of range (a whole number below 2^53)`,
      );
  });

  test("just below, with a floor on turnout, the answer is an outer bound that says so", () => {
    const {bounds} = answer([0, Number.MAX_SAFE_INTEGER], {turnoutFloor: {percent: 50}});
    expect(bounds).toMatchObject({possible: true, exact: false});
  });

  test("ends in the wrong order are refused with the reason", () => {
    expect(answer([100, 50]).error).toBe(
      "contest.printed.ballots: [100,50] is out of range (the least is above the most)",
    );
  });
});
