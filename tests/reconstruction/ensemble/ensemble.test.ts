import {describe, expect, test} from "vitest";
import type {Outcome} from "../../../src/core/outcome.js";
import {defaultScenario, type ScenarioJson} from "../../../src/core/scenario.js";
import {buildCatalogue} from "../../../src/data/buildCatalogue.js";
import {publishedContests, reconstructions} from "../../../src/data/reconstructions.js";
import {drawContest} from "../../../src/reconstruction/drawContest.js";
import {type EnsembleQuestion, openEnsemble} from "../../../src/reconstruction/ensemble/ensemble.js";
import {packStations, unpackStations} from "../../../src/reconstruction/ensemble/packedStations.js";
import {type Spread, spreadCount} from "../../../src/reconstruction/ensemble/spread.js";
import {answer, prepareStations} from "../../../src/scenario/answer.js";
import {stationTable} from "../../../src/stations/stationTable.js";

const seed = 20210110;
const contests = publishedContests();
const drawn = reconstructions();
const catalogue = await buildCatalogue(drawn);

/** The stations as the page prepares them from the site's files. */
const preparedFor = (contest: string) => {
  const entry = catalogue.contests.find(({id}) => id === contest);
  return prepareStations(
    stationTable(drawn.protocols, drawn.votes, {
      contest,
      regions: catalogue.regions.map(({id}) => id),
      parties: entry?.contest.votes.map(({party}) => party) ?? [],
    }),
  );
};

const mixed = (districtPercent: number) =>
  ({districtPercent, linkage: "parallel", overhang: "keep"}) as const;

/** Questions that hang on stations, each in another way. */
const questions: readonly (readonly [string, ScenarioJson])[] = [
  [
    "half the seats in districts",
    {...defaultScenario, threshold: {percent: 3, of: "valid"}, mixed: mixed(50)},
  ],
  [
    "a floor by station",
    {...defaultScenario, turnoutFloor: {percent: 30, level: "protocol", consequence: "exclude"}},
  ],
  [
    "a floor by region that empties seats",
    {...defaultScenario, turnoutFloor: {percent: 25, level: "region", consequence: "vacant"}},
  ],
  [
    "a floor by region that leaves votes out",
    {...defaultScenario, turnoutFloor: {percent: 58, level: "region", consequence: "exclude"}},
  ],
  [
    "a floor by district",
    {
      ...defaultScenario,
      mixed: mixed(50),
      turnoutFloor: {percent: 30, level: "district", consequence: "vacant"},
    },
  ],
  [
    "compensation, and voters who act otherwise",
    {
      ...defaultScenario,
      mixed: {districtPercent: 50, linkage: "compensatory", overhang: "keep"},
      transfers: [{from: "nonvoters", to: "parties", percent: 10}],
    },
  ],
];

const questionTo = (
  contest: (typeof contests)[number],
  scenario: ScenarioJson,
  draws: number,
): EnsembleQuestion => ({
  seed,
  contest: {published: contest, known: []},
  seats: catalogue.contests.find(({id}) => id === contest.contest)?.contest.seats ?? 0,
  scenario,
  otherMembers: 0,
  draws,
});

function spreadOf(question: EnsembleQuestion, ensemble = openEnsemble()): Spread {
  let spread: Spread | undefined;
  for (const after of ensemble.answer(question)) spread = after();
  if (!spread) throw new Error("no draw");
  return spread;
}

describe.each(contests.map((contest) => [contest.contest, contest] as const))(
  "Draws of %s",
  (id, contest) => {
    const prepared = preparedFor(id);

    test.each(questions)("begin with the answer on screen: %s", (_, scenario) => {
      const question = {contest: id, scenario, seats: null, countAppointed: false};
      const {outcome} = answer(question, catalogue, prepared);
      const {parties, nobody} = spreadOf(questionTo(contest, scenario, 1));
      expect(parties.map(({party, least, greatest, most}) => [party, least, greatest, most])).toEqual(
        outcome.parties.map(({party, seats}) => [party, seats, seats, seats]),
      );
      expect(nobody).toBe(outcome.filled === 0 ? 1 : 0);
    });

    test("always hold the answer on screen between least and greatest, most often somewhere between", () => {
      const ensemble = openEnsemble();
      for (const [name, scenario] of questions) {
        const {outcome} = answer(
          {contest: id, scenario, seats: null, countAppointed: false},
          catalogue,
          prepared,
        );
        const spread = spreadOf(questionTo(contest, scenario, 20), ensemble);
        expect(spread.draws).toBe(20);
        for (const {party, seats} of outcome.parties) {
          const own = spread.parties.find((one) => one.party === party);
          expect(own, name).toBeDefined();
          if (!own) continue;
          expect(own.least).toBeLessThanOrEqual(seats);
          expect(own.greatest).toBeGreaterThanOrEqual(seats);
          expect(own.most >= own.least && own.most <= own.greatest).toBe(true);
        }
      }
    });
  },
);

describe("An ensemble", () => {
  const [mazhilis] = contests;
  const [, floor] = questions[2];

  test("answers a second question from the draws it has kept, as a fresh one would", () => {
    const kept = openEnsemble();
    spreadOf(questionTo(mazhilis, questions[0][1], 40), kept);
    expect(spreadOf(questionTo(mazhilis, floor, 40), kept)).toEqual(
      spreadOf(questionTo(mazhilis, floor, 40)),
    );
  });

  test("keeps the draws of one contest apart from those of another", () => {
    const kept = openEnsemble();
    const law = questionTo(mazhilis, defaultScenario, 40);
    expect(spreadOf(law, kept)).toEqual(spreadOf(law));
    expect(spreadOf(questionTo(contests[2], floor, 40), kept)).toEqual(
      spreadOf(questionTo(contests[2], floor, 40)),
    );
  });

  test("can be left at any draw and asked for more: the first ones are the same", () => {
    const short = spreadOf(questionTo(mazhilis, floor, 10));
    const seen: Spread[] = [];
    for (const after of openEnsemble().answer(questionTo(mazhilis, floor, 30))) seen.push(after());
    expect(seen[9]).toEqual(short);
    expect(seen).toHaveLength(30);
  });

  test("differs in what hangs on chance and not in what does not", () => {
    const spread = spreadOf(questionTo(mazhilis, floor, 60));
    const leader = spread.parties[0];
    expect(leader.greatest - leader.least).toBeGreaterThan(5);
    const lawful = spreadOf(questionTo(mazhilis, defaultScenario, 60));
    for (const {least, greatest} of lawful.parties) expect(least).toBe(greatest);
  });

  test("says in how many draws the stations do not make so many districts", () => {
    const districts = (seats: number) => ({
      ...questionTo(contests[2], {...defaultScenario, mixed: mixed(100)}, 30),
      seats,
    });
    const crowded = spreadOf(districts(79));
    expect(crowded.draws + crowded.unanswered).toBe(30);
    expect(crowded.unanswered).toBeGreaterThan(0);
    expect(spreadOf(districts(80))).toMatchObject({draws: 0, unanswered: 30, parties: []});
  });

  test("keeps draws in little memory and gives them back as they were", () => {
    const {table} = drawContest(contests[3], {seed, draw: 1});
    const packed = packStations(table);
    expect(packed.columns.every((column) => column instanceof Uint16Array)).toBe(true);
    const {stations: _, ...columns} = table;
    expect(unpackStations(packed)).toEqual(columns);
    const large = {...table, cast: Float64Array.from(table.cast, (own) => own + 70_000)};
    expect(unpackStations(packStations(large)).cast).toEqual(large.cast);
  });
});

describe("A spread", () => {
  const outcome = (seats: Record<string, number>, house = 10): Outcome => {
    const filled = Object.values(seats).reduce((sum, own) => sum + own, 0);
    return {
      status: "elected",
      house,
      filled,
      vacant: house - filled,
      unaccounted: 0,
      parties: Object.entries(seats).map(([party, own]) => ({
        party,
        votes: 0,
        admitted: true,
        list: own,
        district: 0,
        seats: own,
      })),
      tie: null,
      steps: [],
      assumptions: [],
    };
  };

  test("knows least, greatest and most frequent seats, majorities, and draws that seat nobody", () => {
    const count = spreadCount(0);
    for (const seats of [6, 7, 5, 6, 0, 8, 6])
      count.add(outcome({a: seats, b: seats === 0 ? 0 : 10 - seats}));
    count.add(null);
    expect(count.spread()).toEqual({
      draws: 7,
      unanswered: 1,
      nobody: 1,
      parties: [
        {party: "a", least: 0, greatest: 8, most: 6, majority: 5, twoThirds: 2},
        {party: "b", least: 0, greatest: 5, most: 4, majority: 0, twoThirds: 0},
      ],
    });
  });

  test("counts members whom nobody elected towards majority and two thirds", () => {
    const count = spreadCount(2);
    count.add(outcome({a: 6, b: 4}));
    expect(count.spread().parties[0]).toMatchObject({majority: 0});
    count.add(outcome({a: 7, b: 3}));
    expect(count.spread().parties[0]).toMatchObject({majority: 1, twoThirds: 0});
    count.add(outcome({a: 8, b: 2}));
    expect(count.spread().parties[0]).toMatchObject({majority: 2, twoThirds: 1});
  });

  test("gives a party no seats in the draws that do not name it", () => {
    const count = spreadCount(0);
    count.add(outcome({a: 10}));
    count.add(outcome({a: 9, b: 1}));
    count.add(outcome({a: 10}));
    expect(count.spread().parties[1]).toMatchObject({party: "b", least: 0, greatest: 1, most: 0});
  });

  test("takes the smaller of two numbers that are equally frequent", () => {
    const count = spreadCount(0);
    for (const seats of [7, 5, 7, 5]) count.add(outcome({a: seats}));
    expect(count.spread().parties[0].most).toBe(5);
  });
});
