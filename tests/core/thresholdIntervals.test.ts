import fc from "fast-check";
import {expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {InputError} from "../../src/core/inputError.js";
import type {Outcome} from "../../src/core/outcome.js";
import {parseScenario} from "../../src/core/scenario.js";
import {compareShares, type Share} from "../../src/core/share.js";
import {type ThresholdInterval, thresholdIntervals} from "../../src/core/thresholdIntervals.js";
import {contestOf, mazhilis2021, mazhilis2023, type Result} from "../elections/results.js";
import {drawing, questions} from "./randomContests.js";

test("the stretches of a threshold agree with the engine below, at and above each of their ends", () =>
  fc.assert(
    fc.property(
      questions,
      fc.array(fc.integer({min: 0, max: 10 ** 8}), {maxLength: 4}),
      (question, millionths) => {
        const parsed = orNull(
          () => [parseContest(question.contest), parseScenario(question.scenario)] as const,
        );
        if (!parsed) return;
        const [contest, scenario] = parsed;
        const at = (share: Share) =>
          seats(orNull(() => elect(contest, {...scenario, threshold: {...scenario.threshold, share}})));
        const intervals = orNull(() => thresholdIntervals(contest, scenario));
        if (!intervals) return;

        expect(intervals[0].above).toBeNull();
        expect(intervals.at(-1)?.upTo).toBeNull();
        intervals.slice(1).forEach((interval, index) => {
          expect(interval.above).toEqual(intervals[index].upTo);
          expect(seats(interval.outcome)).not.toEqual(seats(intervals[index].outcome));
        });
        const ends = intervals.flatMap(({upTo}) => (upTo ? [upTo] : []));
        const asked = [
          {parts: 0, of: 100},
          ...ends.flatMap((end) => [moved(end, -1n), end, moved(end, 1n)]),
          ...millionths.map((parts) => ({parts, of: 10 ** 8})),
        ];
        for (const share of asked) {
          const within = intervals.filter((interval) => holds(interval, share));
          expect(within).toHaveLength(1);
          expect(at(share)).toEqual(seats(within[0].outcome));
        }
      },
    ),
    drawing(1000),
  ));

test("a stretch ends where another party joins an open tie, though no certain seat moves", () => {
  const votes = {amanat: 93, "ak-zhol": 8, qhp: 2, auyl: 10, adal: 8};
  const contest = parseContest(contestOf({seats: 7, votes}));
  const [lowest, next] = thresholdIntervals(contest, parseScenario({ties: "open"}));
  expect(lowest.upTo).toEqual({parts: 2, of: 121});
  expect(lowest.outcome?.tie).toEqual({parties: ["ak-zhol", "adal"], seats: 1});
  expect(next.outcome?.tie).toEqual({parties: ["amanat", "ak-zhol", "adal"], seats: 1});
});

test("a list with more votes than ballots are said to be cast is in under every threshold", () => {
  const contest = parseContest(contestOf({seats: 10, cast: 50, votes: {first: 60, second: 5}}));
  const scenario = parseScenario({threshold: {of: "cast"}, soleParty: "alone"});
  expect(thresholdIntervals(contest, scenario).map(({upTo, outcome}) => [upTo, outcome?.filled])).toEqual([
    [{parts: 5, of: 50}, 10],
    [{parts: 60, of: 50}, 10],
    [null, 0],
  ]);
});

test("where no house can be level the other thresholds keep their seats", () => {
  const contest = parseContest({
    ...contestOf({seats: 4, votes: {first: 10 ** 9, second: 1}}),
    districtWinners: [{party: "second", seats: 2}],
  });
  const scenario = parseScenario({
    formula: "dhondt",
    soleParty: "alone",
    mixed: {districtSeats: 2, linkage: "compensatory", overhang: "level"},
  });
  expect(thresholdIntervals(contest, scenario).map(({outcome}) => outcome?.filled ?? null)).toEqual([
    null,
    4,
    2,
  ]);
});

const percents = (result: Result) =>
  thresholdIntervals(parseContest(contestOf(result)), parseScenario({})).map(({upTo, outcome}) => [
    upTo && `${upTo.parts}/${upTo.of}`,
    outcome?.parties
      .filter(({list}) => list > 0)
      .map(({list}) => list)
      .join("-"),
  ]);

test("2021: seats change hands at the shares of Adal, Auyl, QHP, Ak Zhol and Nur Otan, exactly", () =>
  expect(percents(mazhilis2021)).toEqual([
    ["258618/7241562", "70-11-9-5-3"],
    ["383023/7241562", "72-11-9-6"],
    ["659019/7241562", "76-12-10"],
    ["792828/7241562", "85-13"],
    ["5148074/7241562", "89-9"],
    [null, ""],
  ]));

test("2023: against-all votes are in the base of the shares", () =>
  expect(percents(mazhilis2023)[0][0]).toBe(`146431/${6_118_150 + 248_291}`));

function holds({above, upTo}: ThresholdInterval, share: Share): boolean {
  return (!above || compareShares(share, above) > 0) && (!upTo || compareShares(share, upTo) <= 0);
}

/** A share a hair above or below. */
function moved({parts, of}: Share, by: bigint): Share {
  const fine = 10n ** 12n;
  return {parts: BigInt(parts) * fine + by, of: BigInt(of) * fine};
}

/** Who has which seats; not who was admitted to none. */
function seats(outcome: Outcome | null) {
  if (!outcome) return null;
  const {status, parties, tie} = outcome;
  return {
    status,
    tie: tie && {parties: [...tie.parties], seats: tie.seats},
    parties: parties.map(({party, list, district}) => `${party} ${list} ${district}`),
  };
}

function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
