import fc from "fast-check";
import {expect, test} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {turnoutFloors} from "../../src/core/scenario.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {answer, prepareStations} from "../../src/scenario/answer.js";
import {lawfulQuestion, type Question} from "../../src/scenario/question.js";
import {stationTable} from "../../src/stations/stationTable.js";

const drawn = reconstructions();
const catalogue = await buildCatalogue(drawn);
const id = "mazhilis-2021-observers";
const entry = entryOf(catalogue, id);
const stations = prepareStations(
  stationTable(drawn.protocols, drawn.votes, {
    contest: id,
    regions: catalogue.regions.map((region) => region.id),
    parties: entry.contest.votes.map(({party}) => party),
  }),
);

const questions = fc
  .record({
    threshold: fc.constantFrom(3, 7),
    floor: fc.constantFrom(0, 20, 32),
    rule: fc.constantFrom(...turnoutFloors),
    districtPercent: fc.constantFrom(0, 50),
    moved: fc.constantFrom(0, 10, 25),
  })
  .map(({threshold, floor, rule, districtPercent, moved}): Question => {
    const asked = lawfulQuestion(catalogue, id);
    const scenario = {
      ...asked.scenario,
      threshold: {...asked.scenario.threshold, percent: threshold},
      turnoutFloor: {...rule, percent: floor},
      mixed: {linkage: "parallel" as const, overhang: "keep" as const, districtPercent},
      transfers: moved > 0 ? [{from: "nonvoters", to: "parties", percent: moved}] : [],
    };
    return {...asked, scenario};
  });

test("a question has the same answer whatever was asked before it", () =>
  fc.assert(
    fc.property(questions, questions, (before, question) => {
      const alone = answer(question, catalogue, prepareStations(stations.table)).outcome;
      answer(before, catalogue, stations);
      expect(answer(question, catalogue, stations).outcome).toEqual(alone);
    }),
    {numRuns: 150},
  ));

test("voters of the stations are supposed to act once, however many districts and floors are tried with it", () => {
  let times = 0;
  const {protocols} = stations;
  const counting: typeof protocols = {
    ...protocols,
    acting(act) {
      times++;
      return protocols.acting(act);
    },
  };
  const asked = lawfulQuestion(catalogue, id);
  const seats = [0, 20, 40, 60].map((districtPercent) => {
    const scenario = {
      ...asked.scenario,
      turnoutFloor: {percent: 20 + districtPercent / 10, level: "protocol", consequence: "exclude"} as const,
      mixed: {linkage: "parallel" as const, overhang: "keep" as const, districtPercent},
      transfers: [{from: "nonvoters", to: "parties", percent: 10}],
    };
    return answer({...asked, scenario}, catalogue, {...stations, protocols: counting}).outcome.filled;
  });
  expect(seats).toHaveLength(4);
  expect(times).toBe(1);
});
