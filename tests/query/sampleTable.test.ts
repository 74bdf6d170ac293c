import {describe, expect, test} from "vitest";
import type {LoadedSet} from "../../src/catalogue/loadedSet.js";
import {withLoaded} from "../../src/catalogue/withLoaded.js";
import {sampleQuestion} from "../../src/certainty/sampling/sampleQuestion.js";
import {quantileDots} from "../../src/certainty/toldRange.js";
import {openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {behind} from "../../src/query/behind.js";
import {sample, sampleTable} from "../../src/query/worked/sampleTable.js";
import {answer, prepareStations} from "../../src/scenario/answer.js";
import {lawfulQuestion} from "../../src/scenario/question.js";
import type {StationTable} from "../../src/stations/stationTable.js";
import {catalogue} from "../charts/elections.js";
import {tableSql} from "./tableSql.js";
import {askAtOnce} from "./worked.js";

const places = Array.from({length: 40}, (_, at) => at);
const votes = [
  places.map((at) => 180 + ((at * 37) % 90)),
  places.map((at) => 120 + ((at * 53) % 70)),
  places.map((at) => 20 + ((at * 29) % 30)),
];
const cast = places.map((at) => votes.reduce((sum, own) => sum + own[at], 0));
const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

const stations: StationTable = {
  stations: places.map((at) => `s${at}`),
  regions: places.map((at) => (at < 24 ? "North" : "South")),
  registered: Float64Array.from(places, () => 1000),
  cast: Float64Array.from(cast),
  invalid: new Float64Array(40),
  againstAll: new Float64Array(40),
  parties: ["Ash", "Birch", "Cedar"],
  votes: votes.map((own) => Float64Array.from(own)),
};

/** A reader's set; `drawn` where the reader says that a lot chose its stations. */
const setWith = (drawn: LoadedSet["drawn"]): LoadedSet => ({
  id: "loaded-forest",
  name: "Forest",
  seats: 50,
  law: catalogue.contests[0].law,
  basis: "observers",
  counts: {
    registered: 40_000,
    cast: sum(cast),
    votes: stations.parties.map((party, list) => ({party, votes: sum(votes[list])})),
  },
  stations: 40,
  districts: 0,
  files: ["forest.csv"],
  loadedAt: "2026-11-28T08:00:00Z",
  rows: {read: 40, kept: 40, marked: 0, refused: 0},
  ...(drawn && {drawn}),
});

/** The cells of the table for a set, under the law that it is compared with. */
async function cellsOf(drawn: LoadedSet["drawn"]) {
  const own = withLoaded(catalogue, [setWith(drawn)]);
  const prepared = prepareStations(stations);
  const asked = answer(lawfulQuestion(own, "loaded-forest"), own, prepared);
  return {
    asked,
    cells: await sample.cells({
      answer: asked,
      catalogue: own,
      ask: askAtOnce,
      stations: async () => prepared,
    }),
  };
}

describe("Intervals of a reader's sample in SQL", () => {
  test("are those of the protocols page, dot by dot", async () => {
    const drawn = {by: "region", sizes: {North: 300, South: 1200}} as const;
    const {asked, cells} = await cellsOf(drawn);
    const database = await openNodeDatabase();
    for (const sql of tableSql("scenario_sample", sampleTable, cells)) await database.query(sql);
    const [rows, dots] = [await database.query(behind("sample")), await database.query(behind("sampleDots"))];
    database.close();
    const {scenario} = asked.question;
    const {shares, parties} = await askAtOnce(
      "sample",
      sampleQuestion(stations, drawn, {seats: 50, scenario}),
    );
    expect(
      rows.map((row) => [row.party, row.share_least, row.seats, row.seats_least, row.seats_most]),
    ).toEqual(
      parties.map(({party, seats, least, greatest}, place) => [
        party,
        expect.closeTo(100 * (shares[place].between?.least ?? 0), 9),
        seats,
        least,
        greatest,
      ]),
    );
    for (const {party, distribution} of parties.filter((one) =>
      one.distribution.counts.some(({seats}) => seats > 0),
    ))
      expect(
        dots.filter((row) => row.party === party).flatMap((row) => Array(Number(row.dots)).fill(row.seats)),
      ).toEqual(quantileDots(distribution, 20));
  });

  test("are none where nobody says that a lot chose the stations", async () => {
    const {cells} = await cellsOf(undefined);
    expect(cells.party).toHaveLength(0);
  });
});
