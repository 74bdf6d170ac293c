import {expect, test} from "vitest";
import {bounds} from "../../../src/certainty/bounds/bounds.js";
import {parsePrintedContest} from "../../../src/certainty/bounds/printedContest.js";
import {parseScenario} from "../../../src/core/scenario.js";

/** The ends of each party's seats, searched for, where shares print without decimals; null where they are not exact. */
function exactEnds(
  {
    shares,
    ...contest
  }: {seats: number; registered: number; ballots: number[]; invalid: string; shares: string[]},
  rules: object,
  patience?: number,
) {
  const {ballots, invalid, ...rest} = contest;
  const parties = shares.map((percent, place) => ({party: "abc"[place], percent}));
  const printed = {ballots, invalid, decimals: 0, shares: parties};
  const scenario = parseScenario({threshold: {percent: 0, of: "registered"}, ...rules});
  const found = bounds({
    ...parsePrintedContest({...rest, printed}),
    scenario,
    fewCounts: 0,
    ...(patience !== undefined && {patience}),
  });
  return found?.isExact ? found.parties.map(({seats}) => seats) : null;
}

test("nobody comes second without a vote: where the others print 0 %, the ends are exact and quickly found", () => {
  const contest = {seats: 75, registered: 786, ballots: [388, 393], invalid: "23", shares: ["0", "77", "0"]};
  const rules = {formula: "imperiali", soleParty: "runner-up", soleMinimum: 2};
  expect(exactEnds(contest, rules, 200)).toEqual([
    [0, 0],
    [75, 75],
    [0, 0],
  ]);
});

test("one long search takes steps that the others left: the ends are exact", () => {
  const contest = {seats: 83, registered: 790, ballots: [390, 395], invalid: "14", shares: ["54", "32", "0"]};
  expect(exactEnds(contest, {formula: "droop", soleParty: "alone"})).toEqual([
    [47, 53],
    [30, 33],
    [0, 6],
  ]);
});
