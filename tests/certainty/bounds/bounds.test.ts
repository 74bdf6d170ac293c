import {expect, test} from "vitest";
import {bounds} from "../../../src/certainty/bounds/bounds.js";
import {parsePrintedContest} from "../../../src/certainty/bounds/printedContest.js";
import {parseScenario} from "../../../src/core/scenario.js";

test("nobody comes second without a vote: where the others print 0 %, the ends are exact and quickly found", () => {
  const contest = {
    seats: 75,
    registered: 786,
    printed: {
      ballots: [388, 393],
      decimals: 0,
      invalid: "23",
      shares: [
        {party: "amanat", percent: "0"},
        {party: "ak-zhol", percent: "77"},
        {party: "qhp", percent: "0"},
      ],
    },
  };
  const scenario = parseScenario({
    threshold: {percent: 0, of: "registered"},
    formula: "imperiali",
    soleParty: "runner-up",
    soleMinimum: 2,
  });
  const found = bounds({...parsePrintedContest(contest), scenario, fewCounts: 0, patience: 200});
  expect(found?.isExact).toBe(true);
  expect(found?.parties.map(({party, seats}) => [party, ...seats])).toEqual([
    ["amanat", 0, 0],
    ["ak-zhol", 75, 75],
    ["qhp", 0, 0],
  ]);
});
