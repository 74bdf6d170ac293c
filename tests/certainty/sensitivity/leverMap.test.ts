import {describe, expect, test} from "vitest";
import {finish} from "../../../src/certainty/longWork.js";
import {leverMap} from "../../../src/certainty/sensitivity/leverMap.js";
import {parseContest} from "../../../src/core/contest.js";
import {elect} from "../../../src/core/elect.js";
import {defaultScenario, parseScenario} from "../../../src/core/scenario.js";
import {asPercent} from "../../../src/core/share.js";

/** The official count of 10 January 2021. */
const contest = {
  seats: 98,
  registered: 11_919_241,
  cast: 7_539_280,
  invalid: 297_718,
  votes: [
    {party: "nur-otan", votes: 5_148_074},
    {party: "auyl", votes: 383_023},
    {party: "qhp", votes: 659_019},
    {party: "adal", votes: 258_618},
    {party: "ak-zhol", votes: 792_828},
  ],
};
const question = {
  contest,
  scenario: defaultScenario,
  stations: null,
  appointed: 0,
  districtsMove: true,
  knownCase: {districts: 22, of: 29},
};
const map = finish(leverMap(question));

/** The stretch of thresholds in which a percentage lies. */
const stretchAt = (percent: number): number =>
  map.thresholds.findIndex(({upTo}) => upTo === null || percent <= asPercent(upTo));

describe("the map of threshold and district seats", () => {
  test("has a column for every number of district seats, and a row for every set of lists admitted", () => {
    expect(map.columns).toHaveLength(99);
    expect(map.thresholds).toHaveLength(6);
    expect(map.leader).toBe("nur-otan");
  });

  test("without districts says what the law of 2021 says: 76 seats at 7 %", () => {
    const field = map.columns[0][stretchAt(7)];
    expect(field.none).toEqual(field.every);
    expect(field.none).toMatchObject({leader: 76, lists: 3, holds: "two-thirds"});
  });

  test("with half the seats in districts tells both ends, and neither as the result", () => {
    const field = map.columns[49][stretchAt(3)];
    expect(field.none).toMatchObject({leader: 35, holds: null});
    expect(field.every).toMatchObject({leader: 84, holds: "two-thirds"});
    // 22 of 29, as in 2023, is 37 of 49.
    expect(field["as-known"]).toMatchObject({leader: 72, holds: "two-thirds"});
  });

  test("every field is what the election itself says, at every whole percentage", () => {
    for (const districts of [0, 1, 20, 49, 97, 98])
      for (let percent = 0; percent <= 15; percent++)
        for (const [name, won] of [
          ["none", 0],
          ["every", districts],
        ] as const) {
          const districtWinners = [
            {party: "nur-otan", seats: won},
            {party: "others", seats: districts - won},
          ];
          const scenario = parseScenario({threshold: {percent}, mixed: {districtSeats: districts}});
          const outcome = elect(parseContest({...contest, districtWinners}), scenario);
          const expected = outcome.parties.find(({party}) => party === "nur-otan")?.seats;
          expect(map.columns[districts][stretchAt(percent)][name]?.leader).toBe(expected);
        }
  });
});
