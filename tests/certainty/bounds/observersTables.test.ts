import {describe, expect, test} from "vitest";
import {bounds} from "../../../src/certainty/bounds/bounds.js";
import {parsePrintedContest} from "../../../src/certainty/bounds/printedContest.js";
import {elect} from "../../../src/core/elect.js";
import {parseScenario} from "../../../src/core/scenario.js";
import {printedTable} from "../../../src/data/contestFiles.js";

const contests = {
  mazhilis: ["mazhilis-2021-observers", 98],
  city: ["city-maslikhats-2021-observers", 39],
  oblast: ["oblast-maslikhats-2021-observers", 30],
} as const;

function boundsOf(name: keyof typeof contests, scenario: object) {
  const [id, seats] = contests[name];
  const asked = {
    ...parsePrintedContest({seats, registered: 433_325, printed: printedTable(id)}),
    scenario: parseScenario(scenario),
  };
  const found = bounds(asked);
  if (!found) throw new Error(`${id} is no table of any count`);
  return {asked, found};
}

describe("The observers' three tables, over all counts that print as published", () => {
  // Auyl has 11 of the 98 where it has 10.4999 %, the Communists 7.5005 % and 4,225 of 140,830 ballots are invalid.
  test.each([
    ["mazhilis", 7, ["50-51", "9-11", "17-19", "11-13", "7-8"]],
    ["city", 7, ["18-19", "5-6", "8-9", "5-6", "0-0"]],
    ["city", 3, ["17-19", "5-6", "8-9", "5-6", "0-1"]],
    ["oblast", 7, ["19-19", "3-3", "5-5", "3-3", "0-0"]],
    ["oblast", 3, ["18-19", "3-3", "5-5", "3-3", "0-1"]],
  ] as const)("%s at %i %%", (name, percent, expected) => {
    const {asked, found} = boundsOf(name, {threshold: {percent}});
    expect(found.isExact).toBe(true);
    expect(found.parties.map(({seats}) => seats.join("-"))).toEqual(expected);
    for (const {party, seats, witness} of found.parties) {
      const given = witness.map(
        (counts) =>
          elect({...asked.contest, counts: {registered: null, ...counts}}, asked.scenario).parties.find(
            (one) => one.party === party,
          )?.seats,
      );
      expect(given).toEqual(seats);
    }
  });

  test("in the city table at 3 %, the fifth party may be in or out", () =>
    expect(boundsOf("city", {threshold: {percent: 3}}).found.admitted.map(({length}) => length)).toEqual([
      5, 4,
    ]));

  test("at 12 %, two to four lists are left, so that the leader has 60 to 73 seats", () =>
    expect(boundsOf("mazhilis", {threshold: {percent: 12}}).found.parties[0].seats).toEqual([60, 73]));
});

test("twelve lists and 7.5 million ballots to one decimal: the ends are exact", () => {
  const shares = [31.2, 18.4, 12.1, 9.3, 7, 5.6, 4.9, 3.4, 2.2, 1.7, 1.3, 0.6];
  const contest = {
    seats: 98,
    printed: {
      ballots: 7_500_000,
      decimals: 1,
      invalid: "2.3",
      shares: shares.map((share, list) => ({party: `list ${list}`, percent: share.toFixed(1)})),
    },
  };
  const found = bounds({...parsePrintedContest(contest), scenario: parseScenario({threshold: {percent: 5}})});
  expect(found?.isExact).toBe(true);
  expect(found?.admitted).toHaveLength(2);
  expect(found?.parties.map(({seats}) => seats.join("-")).slice(0, 7)).toEqual([
    "34-37",
    "20-22",
    "13-14",
    "10-11",
    "8-8",
    "6-7",
    "0-6",
  ]);
});
