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

test("one long search takes steps that the others left: the ends are exact", () => {
  const contest = {
    seats: 83,
    registered: 790,
    printed: {
      ballots: [390, 395],
      decimals: 0,
      invalid: "14",
      shares: [
        {party: "amanat", percent: "54"},
        {party: "ak-zhol", percent: "32"},
        {party: "qhp", percent: "0"},
      ],
    },
  };
  const scenario = parseScenario({
    threshold: {percent: 0, of: "registered"},
    formula: "droop",
    soleParty: "alone",
  });
  const found = bounds({...parsePrintedContest(contest), scenario, fewCounts: 0});
  expect(found?.isExact).toBe(true);
  expect(found?.parties.map(({party, seats}) => [party, ...seats])).toEqual([
    ["amanat", 47, 53],
    ["ak-zhol", 30, 33],
    ["qhp", 0, 6],
  ]);
});
