import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {answerProtocols} from "../../src/command/answerProtocols.js";
import type {Counts} from "../../src/core/counts.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";
import {type ContestTotals, contestTotals} from "../../src/db/contestTotals.js";
import {type NodeDatabase, openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {type TotalsRow, totalsQuery} from "../../src/db/totals.js";
import {countContest} from "../../src/loading/countContest.js";
import {stationDistricts} from "../../src/scenario/stationDistricts.js";
import {contestOfStations} from "../../src/stations/contestOfStations.js";
import type {ProtocolTables} from "../../src/stations/protocolTables.js";
import {stationTable} from "../../src/stations/stationTable.js";
import type {Row} from "../../src/stations/tables.js";
import {columnsOf} from "../tables.js";

const parties = ["a", "b", "c"];

interface Rows {
  readonly protocols: readonly Row<"protocols">[];
  readonly votes: readonly Row<"votes">[];
}

/** A protocol and its votes; any count may be left out, and so may votes for a list. */
const oneStation = (contest: string, number: number, missing: {place: number; count: number}) => {
  const count = (most: number) => fc.option(fc.nat(most), {freq: missing.count});
  const place = (names: readonly string[]) => fc.option(fc.constantFrom(...names), {freq: missing.place});
  return fc
    .record({
      region: place(["east", "west", "north"]),
      district: place(["d1", "d2", "d3"]),
      registered: count(2000),
      cast: count(1500),
      invalid: count(40),
      against_all: count(40),
      votes: fc.tuple(count(400), count(400), count(400)),
    })
    .map(({votes, district, ...own}) => ({
      protocol: {
        contest,
        basis: "hypothetical",
        station: `s${String(number).padStart(3, "0")}`,
        received: null,
        issued: null,
        cancelled: null,
        ...own,
        // A district lies in one region, as in the files of real elections.
        district: district && own.region && `${own.region} ${district}`,
      },
      votes: votes.map((value, list) => ({party: parties[list], votes: value})),
    }));
};

/** A contest of some stations: `freq` is how rarely something is left out. */
const someContest = (contest: string, missing: {place: number; count: number}): fc.Arbitrary<Rows> =>
  fc
    .integer({min: 1, max: 12})
    .chain((size) =>
      fc.tuple(...Array.from({length: size}, (_, number) => oneStation(contest, number, missing))),
    )
    .map((stations) => ({
      protocols: stations.map(({protocol}) => protocol),
      votes: stations.flatMap(({protocol: {station}, votes}) =>
        votes.flatMap(({party, votes: own}) => (own === null ? [] : [{contest, station, party, votes: own}])),
      ),
    }));

/** Often leaving something out, now and then, and hardly ever: only then do regions and districts come out. */
const rarities = [1, 6, 1000].flatMap((place) => [1, 6, 1000].map((count) => ({place, count})));

const tablesOf = ({protocols, votes}: Rows): ProtocolTables => ({
  protocols: columnsOf("protocols", protocols),
  votes: columnsOf("votes", votes),
});

const tableOf = (rows: Rows, contest: string) => {
  const {protocols, votes} = tablesOf(rows);
  return stationTable(protocols, votes, {contest, regions: [], parties});
};

const byName = <P extends {readonly id: string}>(places: readonly P[] | null | undefined): P[] =>
  [...(places ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Counts of the core in the form in which SQL's are handed out. */
const asJson = ({registered, cast, invalid, againstAll, votes}: Counts) => ({
  ...(registered === null ? {} : {registered}),
  cast,
  invalid,
  againstAll,
  votes: votes.map((own, list) => ({party: parties[list], votes: own})),
});

let database: NodeDatabase;
beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => database.close());

describe("Stations → contest", () => {
  test("SQL, the second way, gives the same contest, regions and districts, whatever is left out", async () => {
    // Many contests in one go: the database is asked once.
    const contests = rarities.flatMap((missing, rarity) =>
      fc
        .sample(someContest("?", missing), {numRuns: 60, seed: 2021 + rarity})
        .map((rows, number) => named(rows, `c${rarity}-${number}`)),
    );
    const all = tablesOf({
      protocols: contests.flatMap(({protocols}) => protocols),
      votes: contests.flatMap(({votes}) => votes),
    });
    await database.insert("protocols", all.protocols);
    await database.insert("votes", all.votes);
    const sums = await database.query<TotalsRow>(totalsQuery);
    const seen = {unknown: 0, regions: 0, districts: 0, partRegistered: 0};
    for (const rows of contests) {
      const [{contest: id}] = rows.protocols;
      const {counts, regions, districts} = contestOfStations(tableOf(rows, id));
      const totals = contestTotals(sums, id, {parties, regions: []}) as ContestTotals;
      expect(asJson(counts), id).toEqual(totals.total);
      if (counts.registered === null) seen.unknown++;
      if (regions) {
        seen.regions++;
        if (counts.registered === null && regions.some(({registered}) => registered !== null))
          seen.partRegistered++;
        expect(
          byName(regions).map(({id, ...own}) => ({id, ...asJson(own)})),
          id,
        ).toEqual(byName(totals.regions));
      }
      if (districts) {
        seen.districts++;
        expect(
          byName(districts).map(({id, region, candidates, ...own}) => ({
            id,
            region: region ?? "",
            ...asJson({...own, votes: candidates.map(({votes}) => votes)}),
          })),
          id,
        ).toEqual(byName(totals.districts));
      }
      // SQL has rows of the places that are named; they are handed out only where all are.
      expect(regions !== null, id).toBe(rows.protocols.every(({region}) => region !== null));
      expect(districts !== null, id).toBe(rows.protocols.every(({district}) => district !== null));
    }
    for (const [what, often] of Object.entries(seen)) expect(often, what).toBeGreaterThan(10);
  });

  test("counts that are left out: nought, the ballots counted, or unknown", () => {
    const station = (name: string, given: Partial<Row<"protocols">>): Row<"protocols"> => ({
      contest: "c",
      basis: "hypothetical",
      region: "east",
      station: name,
      district: null,
      registered: 100,
      received: null,
      issued: null,
      cast: 50,
      invalid: 1,
      cancelled: null,
      against_all: 2,
      ...given,
    });
    const votes = ["1", "2"].map((name) => ({contest: "c", station: name, party: "a", votes: 40}));
    const contest = (given: Partial<Row<"protocols">>) =>
      contestOfStations(tableOf({protocols: [station("1", {}), station("2", given)], votes}, "c")).counts;
    const full = {registered: 200, cast: 100, invalid: 2, againstAll: 4, votes: [80, 0, 0]};
    expect(contest({})).toEqual(full);
    expect(contest({registered: null})).toEqual({...full, registered: null});
    expect(contest({invalid: null})).toEqual({...full, invalid: 1});
    expect(contest({against_all: null})).toEqual({...full, againstAll: 2});
    expect(contest({cast: null})).toEqual({...full, cast: 50 + 40 + 1 + 2});
    expect(contest({cast: null, invalid: null, against_all: null})).toEqual({
      ...full,
      cast: 50 + 40,
      invalid: 1,
      againstAll: 2,
    });
  });

  test("the worker that reads files and the command count the same contest", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rarities).chain((missing) => someContest("c", missing)),
        (rows) => {
          fc.pre(parties.every((party) => rows.votes.some((vote) => vote.party === party)));
          const own = tablesOf(rows);
          const {counts} = countContest({...own, parties}, "c");
          const [line] = answerProtocols(own, "{}", 10);
          const {outcome, error} = JSON.parse(line.text);
          fc.pre(error === undefined);
          const {registered = null, cast, invalid, againstAll, votes} = counts;
          const [step] = outcome.steps.filter(({step}: {step: string}) => step === "count");
          expect(step).toMatchObject({registered, cast, invalid, againstAll});
          expect(
            outcome.parties
              .map(({party, votes}: {party: string; votes: number}) => ({party, votes}))
              .sort(byParty),
          ).toEqual([...votes].sort(byParty));
        },
      ),
      {numRuns: 200},
    );
  });
});

const byParty = (a: {readonly party: string}, b: {readonly party: string}) => (a.party < b.party ? -1 : 1);

const named = ({protocols, votes}: Rows, contest: string): Rows => ({
  protocols: protocols.map((row) => ({...row, contest})),
  votes: votes.map((row) => ({...row, contest})),
});

describe("A file that names two districts", () => {
  const rows: Rows = {
    protocols: Array.from({length: 8}, (_, number) => ({
      contest: "c",
      basis: "hypothetical",
      region: "east",
      station: `s${number}`,
      district: number < 4 ? "d1" : "d2",
      registered: 100,
      received: null,
      issued: null,
      cast: 60,
      invalid: 0,
      cancelled: null,
      against_all: 0,
    })),
    votes: Array.from({length: 8}, (_, number) => [
      {contest: "c", station: `s${number}`, party: "a", votes: number % 4 === 0 ? 50 : 25},
      {contest: "c", station: `s${number}`, party: "b", votes: number % 4 === 0 ? 10 : 35},
    ]).flat(),
  };
  const {protocols, votes} = tablesOf(rows);
  const table = stationTable(protocols, votes, {contest: "c", regions: [], parties: ["a", "b"]});
  const asked = (mixed: object) => {
    const json = {mixed: {linkage: "parallel", overhang: "keep", ...mixed}};
    const [line] = answerProtocols({protocols, votes}, JSON.stringify(json), 10);
    return {scenario: parseScenario(json), command: JSON.parse(line.text)};
  };
  const onPage = (scenario: ReturnType<typeof parseScenario>, districts: number) =>
    JSON.parse(
      JSON.stringify(
        elect(
          {
            seats: 10,
            ...contestOfStations(table),
            protocols: null,
            districtWinners: null,
            districts: stationDistricts(table).cut(districts),
          },
          scenario,
        ).parties,
      ),
    );

  test("fills two district seats from them, on the page and by the command, without a model", () => {
    const {scenario, command} = asked({districtSeats: 2});
    expect(command.outcome.parties).toEqual(onPage(scenario, 2));
    expect(command.outcome.assumptions).not.toContain("district-model-protocols");
  });

  test("half of ten seats are five districts: both cut them by the model, and the command names it", () => {
    const {scenario, command} = asked({districtPercent: 50});
    expect(command.error).toBeUndefined();
    expect(command.outcome.parties).toEqual(onPage(scenario, 5));
    expect(command.outcome.assumptions).toContain("district-model-protocols");
  });
});
