import {describe, expect, test} from "vitest";
import type {Catalogue, CatalogueContest} from "../../src/catalogue/catalogue.js";
import {lawSources, laws, observersPackage} from "../../src/data/contestFiles.js";
import {answerWithout, type NoAnswer} from "../../src/pages/evidence/answerWithout.js";
import {type Answer, prepareStations} from "../../src/scenario/answer.js";
import {type WithoutStations, withoutStations} from "../../src/scenario/leaveOut.js";
import {lawfulQuestion, type Question} from "../../src/scenario/question.js";
import {type StationTable, stationsWithout} from "../../src/stations/stationTable.js";

/** Four stations in two regions; 5,000 ballots of the published total are in none of them. */
const table: StationTable = {
  regions: ["north", "north", "south", "south"],
  stations: ["n1", "n2", "s1", "s2"],
  registered: Float64Array.of(1000, 1000, 1000, 1000),
  cast: Float64Array.of(600, 600, 600, 600),
  invalid: Float64Array.of(10, 10, 10, 10),
  againstAll: Float64Array.of(0, 0, 0, 0),
  parties: ["a", "b"],
  votes: [Float64Array.of(500, 490, 90, 90), Float64Array.of(90, 100, 500, 500)],
};

const name = {kk: "", ru: "", en: ""};
const entry: CatalogueContest = {
  id: "c",
  election: "mazhilis-test",
  electionName: name,
  date: "2021-01-10",
  name,
  basis: "official",
  votesReconstructed: false,
  sources: ["s"],
  law: "law-2021-01-10",
  contest: {
    seats: 98,
    registered: 14_000,
    cast: 7400,
    invalid: 40,
    votes: [
      {party: "a", votes: 3670},
      {party: "b", votes: 3690},
    ],
    regions: ["north", "south"].map((id, place) => ({
      id,
      registered: 2000,
      cast: 1200,
      invalid: 20,
      votes: [
        {party: "a", votes: place === 0 ? 990 : 180},
        {party: "b", votes: place === 0 ? 190 : 1000},
      ],
    })),
  },
  seatsBasis: "law",
  appointedSeats: 0,
  stations: 4,
  shareHalfWidth: null,
  announced: null,
};
const catalogue: Catalogue = {
  firstContest: entry.id,
  contests: [entry],
  laws: laws(),
  lawSources: lawSources(),
  fundingRates: [],
  observersPackage: observersPackage(),
  parties: [],
  regions: [],
  turnouts: [],
  sources: [],
  tableSources: {parties: [], regions: []},
};

const answered = (question: Question, left: WithoutStations) =>
  answerWithout(question, catalogue, left, () => prepareStations(stationsWithout(table, left.left)));

const seats = (answer: Answer | NoAnswer) =>
  typeof answer === "string" ? answer : answer.outcome.parties.map((party) => party.seats);

describe("Protocols that are left out", () => {
  test("take their counts from the contest and their region, and leave what no protocol holds", () => {
    const left = withoutStations(entry, table, (station) => station === 2);
    expect(left.stations).toBe(1);
    expect(left.votes).toBe(590);
    expect(left.entry.stations).toBe(3);
    expect(left.entry.contest).toMatchObject({
      registered: 13_000,
      cast: 6800,
      invalid: 30,
      votes: [
        {party: "a", votes: 3580},
        {party: "b", votes: 3190},
      ],
    });
    expect(left.entry.contest).not.toHaveProperty("againstAll");
    expect(left.entry.contest.regions?.map((region) => region.votes)).toEqual([
      [
        {party: "a", votes: 990},
        {party: "b", votes: 190},
      ],
      [
        {party: "a", votes: 90},
        {party: "b", votes: 500},
      ],
    ]);
    const rest = stationsWithout(table, left.left);
    expect(rest).toMatchObject({stations: ["n1", "n2", "s2"], regions: ["north", "north", "south"]});
    expect([...rest.votes[1]]).toEqual([90, 100, 500]);
  });

  test("take their region with them where none of its protocols stays", () => {
    const left = withoutStations(entry, table, (station) => station >= 2);
    expect(left.entry.contest.regions?.map(({id}) => id)).toEqual(["north"]);
  });

  test("are none: the contest is the same one", () => {
    const left = withoutStations(entry, table, () => false);
    expect(left.entry).toBe(entry);
    expect(stationsWithout(table, left.left)).toBe(table);
  });
});

describe("The seats on what is left", () => {
  const question = lawfulQuestion(catalogue, "c");

  test("follow the votes that are left: 3,670 to 3,690 becomes 3,490 to 2,690 without the south", () => {
    const all = withoutStations(entry, table, () => false);
    expect(seats(answered(question, all))).toEqual([49, 49]);
    const north = withoutStations(entry, table, (station) => station >= 2);
    // 98 × 3,490 ÷ 6,180 = 55.3 and 98 × 2,690 ÷ 6,180 = 42.7.
    expect(seats(answered(question, north))).toEqual([55, 43]);
  });

  test("are none where nothing is left", () => {
    const none = withoutStations(entry, table, () => true);
    expect(answered(question, none)).toBe("nothing-left");
  });

  test("cannot be computed where more was counted in the protocols than in the contest", () => {
    const short = {...entry, contest: {...entry.contest, votes: [{party: "a", votes: 100}]}};
    const left = withoutStations(short, table, (station) => station === 0);
    expect(answered(question, left)).toBe("not-computable");
  });

  test("rest on the protocols that stay, where districts are cut from them", () => {
    const mixed = {
      ...question,
      scenario: {
        ...question.scenario,
        mixed: {districtSeats: 2, linkage: "parallel" as const, overhang: "keep" as const},
      },
    };
    const won = (answer: Answer | NoAnswer) =>
      typeof answer === "string" ? answer : answer.outcome.parties.map(({district}) => district);
    const all = withoutStations(entry, table, () => false);
    expect(won(answered(mixed, all))).toEqual([1, 1]);
    const north = withoutStations(entry, table, (station) => station >= 2);
    expect(won(answered(mixed, north))).toEqual([2, 0]);
    // Until they are added up there is no answer, and no wrong one.
    expect(answerWithout(mixed, catalogue, north, () => "waits")).toBe("waits");
  });
});
