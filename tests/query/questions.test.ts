import type {DuckDBConnection} from "@duckdb/duckdb-wasm/blocking";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {Catalogue, CatalogueContest} from "../../src/catalogue/catalogue.js";
import {languages} from "../../src/catalogue/language.js";
import {lawOf} from "../../src/catalogue/laws.js";
import {parseContest, unaccounted} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {shareSeats} from "../../src/core/formulas.js";
import {measures} from "../../src/core/measures.js";
import type {Outcome, QuotaStep, ThresholdStep} from "../../src/core/outcome.js";
import {parseScenario, type ScenarioJson} from "../../src/core/scenario.js";
import {asPercent} from "../../src/core/share.js";
import {votesShort} from "../../src/core/votesShort.js";
import {officialTurnouts} from "../../src/data/officialResults.js";
import {type NodeDatabase, openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {fillParameters, parametersIn} from "../../src/db/sqlParameters.js";
import type {Question} from "../../src/query/questions/question.js";
import {questions} from "../../src/query/questions/questions.js";
import {type ScenarioTableName, scenarioCells, scenarioTables} from "../../src/query/scenarioTables.js";
import {tablesRead} from "../../src/query/tablesRead.js";
import {answer} from "../../src/scenario/answer.js";
import {lawfulQuestion} from "../../src/scenario/question.js";
import {protocolFindings} from "../../src/stations/protocolFindings.js";
import {countRelations} from "../../src/stations/relations.js";
import {type Row, type TableName, tableNames} from "../../src/stations/tables.js";
import {wasmQuery} from "../db/wasmDatabase.js";
import {columnsOf} from "../tables.js";
import {siteNodeDatabase, siteTables, siteWasmDatabase} from "./siteDatabases.js";
import {tableSql} from "./tableSql.js";

type Answered = Readonly<Record<string, string | number | bigint | boolean | null>>;

let catalogue: Catalogue;
let native: NodeDatabase;
let browser: DuckDBConnection;

beforeAll(async () => {
  const site = await siteTables();
  catalogue = site.catalogue;
  native = await siteNodeDatabase(site.columns);
  browser = await siteWasmDatabase(site.columns);
  await putScenario({contest: "mazhilis-2021-official", percent: 3});
}, 120_000);
afterAll(() => {
  native.close();
  browser.close();
});

/** A contest and its threshold. */
interface Asked {
  readonly contest: string;
  readonly percent: number;
}

/** Puts the tables of a scenario into both engines: a contest under the law of its day, but for what is told. */
async function putScenario({contest, percent, ...other}: Partial<ScenarioJson> & Asked) {
  const lawful = lawfulQuestion(catalogue, contest);
  const threshold = {...lawful.scenario.threshold, percent};
  const answered = answer({...lawful, scenario: {...lawful.scenario, threshold, ...other}}, catalogue, null);
  const cells = scenarioCells(answered, catalogue);
  for (const name of Object.keys(scenarioTables) as ScenarioTableName[])
    for (const sql of tableSql(name, scenarioTables[name], cells[name])) {
      await native.query(sql);
      browser.query(sql);
    }
  return answered;
}

const questionOf = (id: string): Question => {
  const found = questions.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** The text with values in place of its fields, as the page fills it in. */
const filledIn = ({sql, fields}: Question, values: Readonly<Record<string, string | number>> = {}): string =>
  fillParameters(
    sql,
    Object.fromEntries(fields.map(({name, value}) => [name, String(values[name] ?? value)])),
  ).text;

const ask = (id: string, values?: Readonly<Record<string, string | number>>): Promise<Answered[]> =>
  native.query<Answered>(filledIn(questionOf(id), values));

/** A protocol in which everything is right. */
const station = {
  contest: "village",
  basis: "hypothetical",
  region: null,
  district: null,
  registered: 1000,
  received: 1010,
  issued: 600,
  cast: 600,
  invalid: 20,
  cancelled: 410,
  against_all: null,
};

/** Asks a question of rows that a test writes down. */
async function askIn(
  rows: {readonly [Name in TableName]?: readonly Row<Name>[]},
  id: string,
  values?: Readonly<Record<string, string | number>>,
): Promise<Answered[]> {
  const database = await openNodeDatabase();
  for (const name of tableNames) await database.insert(name, columnsOf(name, rows[name] ?? []));
  const answered = await database.query<Answered>(filledIn(questionOf(id), values));
  database.close();
  return answered;
}

const entry = (id: string): CatalogueContest => {
  const found = catalogue.contests.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const lawful = (contest: CatalogueContest): Outcome =>
  elect(parseContest(contest.contest), parseScenario(lawOf(catalogue, contest).scenario));
const stepOf = <Name extends Outcome["steps"][number]["step"]>({steps}: Outcome, name: Name) => {
  const found = steps.find((one) => one.step === name);
  if (!found) throw new Error(name);
  return found as Extract<Outcome["steps"][number], {step: Name}>;
};
const officialContests = () => catalogue.contests.filter(({basis}) => basis === "official");
const rounded = (value: number, decimals = 2) => Number(value.toFixed(decimals));

describe("Every ready question", () => {
  test("there are at least eighteen, each with a name of its own", () => {
    expect(questions.length).toBeGreaterThanOrEqual(18);
    expect(new Set(questions.map(({id}) => id)).size).toBe(questions.length);
  });

  test.each(questions.map((question) => [question.id, question] as const))(
    "%s is told in three languages, and each of its fields has a label and a value",
    (_, question) => {
      for (const language of languages) {
        expect(question.title[language]).toMatch(/\?$/);
        expect(question.explanation[language]).toMatch(/\.$/);
        for (const {label} of question.fields) expect(label[language]).not.toBe("");
      }
      expect(question.basis.length).toBeGreaterThan(0);
      expect(new Set(question.fields.map(({name}) => name))).toEqual(new Set(parametersIn(question.sql)));
      for (const {kind, value} of question.fields)
        if (kind === "number") expect(Number(value)).not.toBeNaN();
        else expect(value).toMatch(/^[a-z0-9-]+$/);
    },
  );

  test.each(questions.map((question) => [question.id, question] as const))(
    "%s has the same rows, in one fixed order, in Node and in the browser's engine",
    async (_, question) => {
      const sql = filledIn(question);
      const rows = await native.query<Answered>(sql);
      expect(rows.length).toBeGreaterThan(0);
      expect(wasmQuery<Answered>(browser, sql)).toEqual(rows);
      expect(sql).toMatch(/\nORDER BY [^\n]+$/);
    },
  );

  test.each(questions.map((question) => [question.id, question] as const))(
    "%s answers with numbers and texts that every program reads, under the names its chart asks for",
    async (_, question) => {
      const columns = await native.query<{column_name: string; column_type: string}>(
        `DESCRIBE ${filledIn(question)}`,
      );
      for (const {column_name, column_type} of columns)
        expect(["VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "BOOLEAN"], column_name).toContain(column_type);
      const names = columns.map(({column_name}) => column_name);
      const {chart} = question;
      if (chart) {
        expect(names).toEqual(expect.arrayContaining([chart.x, chart.y]));
        if (chart.colour) expect(names).toContain(chart.colour);
      }
    },
  );

  test("reads no station where all its figures are official, so that its chart is not stamped as reconstructed", () => {
    const official = questions.filter(({basis}) => basis.join() === "reported");
    expect(official.length).toBeGreaterThan(3);
    for (const {id, sql} of official) expect(tablesRead(sql, ["protocols", "votes"]), id).toEqual([]);
  });

  test("shows the rows of stations with what they rest on", async () => {
    for (const question of questions.filter(
      ({sql, id}) => /\bprotocols\b/.test(sql) && id !== "what-is-here",
    )) {
      const [row] = await native.query<Answered>(filledIn(question));
      expect(Object.values(row), question.id).toContain("reconstructed");
    }
  });
});

describe("The answer agrees with what is known otherwise", () => {
  test("every count of the site is listed, with as many stations as the catalogue has", async () => {
    const rows = await ask("what-is-here");
    expect(Object.fromEntries(rows.map((row) => [row.contest, Number(row.station_protocols)]))).toEqual(
      Object.fromEntries(catalogue.contests.map(({id, stations}) => [id, stations])),
    );
  });

  test("regional turnouts are those the Commission published, to a tenth of a percent", async () => {
    const rows = await ask("turnout-by-region");
    const published = officialTurnouts();
    expect(
      Object.fromEntries(rows.map((row) => [row.official_region, row.official_turnout_percent])),
    ).toEqual(Object.fromEntries(published.map(({region, percent}) => [region, percent])));
  });

  test("a station exactly at a level is not above it, nor is a leader exactly at a share", async () => {
    const stations = [50, 51].map((cast) => ({...station, station: `of ${cast}`, registered: 100, cast}));
    const votes = [
      {contest: "village", station: "of 50", party: "a", votes: 25},
      {contest: "village", station: "of 50", party: "b", votes: 24},
      {contest: "village", station: "of 51", party: "a", votes: 10},
      {contest: "village", station: "of 51", party: "b", votes: 26},
    ];
    const above = await askIn({protocols: stations, votes}, "high-turnout", {
      contest: "village",
      turnout: 50,
    });
    expect(above.map((row) => row.station)).toEqual(["of 51"]);
    const led = await askIn({protocols: stations, votes}, "leader-share", {contest: "village", share: 50});
    expect(led.map((row) => [row.station, row.leader])).toEqual([["of 51", "b"]]);
  });

  test("unaccounted ballots are those of the core", async () => {
    const rows = await ask("unaccounted");
    expect(rows.map(({contest}) => contest)).toEqual([
      "mazhilis-1999-official",
      "mazhilis-2004-official",
      "mazhilis-2007-official",
      "mazhilis-2016-official",
      "mazhilis-2021-official",
      "mazhilis-2023-official",
    ]);
    for (const row of rows)
      expect(Number(row.unaccounted), String(row.contest)).toBe(
        Number(unaccounted(parseContest(entry(String(row.contest)).contest).counts)),
      );
  });

  test("who was below the threshold since 2004, and by how many votes, is what the core says", async () => {
    const rows = await ask("short-of-the-threshold");
    const expected = catalogue.contests
      .filter(({date}) => date >= "2004")
      .flatMap((contest) => {
        const {parties} = stepOf(lawful(contest), "threshold") as ThresholdStep;
        return parties
          .filter(({margin}) => margin < 0)
          .map(({party, margin}) => `${contest.id} ${party} ${-Number(margin)}`);
      });
    expect(rows.map((row) => `${row.contest} ${row.party} ${row.votes_short}`).sort()).toEqual(
      expected.sort(),
    );
  });

  test("a list exactly on the line is not short of it, and one vote fewer is one short", async () => {
    const [contest] = (
      await native.query<Row<"contests">>("FROM contests WHERE contest = 'mazhilis-2021-official'")
    ).map((row) => ({...row, contest: "village"}));
    const row = {contest: "village", list_seats: 0, district_seats: 0};
    const official = [
      {...row, party: "a", rank: 0, votes: 861},
      {...row, party: "b", rank: 1, votes: 70},
      {...row, party: "c", rank: 2, votes: 69},
    ];
    const laws = await native.query<Row<"laws">>("FROM laws");
    const rows = await askIn({contests: [contest], official, laws}, "short-of-the-threshold");
    expect(rows.map((one) => [one.party, Number(one.votes_short)])).toEqual([["c", 1]]);
  });

  test("the threshold of every law is a whole percentage, as the questions take it", () => {
    for (const {id, scenario} of catalogue.laws)
      expect((scenario.threshold as {percent: number}).percent % 1, id).toBe(0);
  });
  test("QHP was in with 6.80 % of the votes in 2023, since the threshold had become 5 %", async () => {
    const rows = await ask("threshold-of-entry");
    const qhp = rows.find(({contest, party}) => contest === "mazhilis-2023-official" && party === "qhp");
    expect(qhp).toMatchObject({in_up_to_percent: 6.8, threshold_percent: 5, was_in: true});
  });

  test("the highest threshold of each party is its own share, never rounded up", async () => {
    for (const row of await ask("threshold-of-entry")) {
      const share = asPercent({parts: Number(row.votes), of: Number(row.of_votes)});
      expect(Number(row.in_up_to_percent)).toBeLessThanOrEqual(share);
      expect(share - Number(row.in_up_to_percent)).toBeLessThan(0.0001);
    }
  });

  test("votes that elected nobody are those for lists to which the law's rules give no seat", async () => {
    for (const row of await ask("votes-that-elected-nobody")) {
      const {parties} = lawful(entry(String(row.contest)));
      const lost = parties.filter(({list}) => list === 0).reduce((sum, {votes}) => sum + Number(votes), 0);
      expect(Number(row.votes_that_elected_nobody), String(row.contest)).toBe(lost);
    }
  });

  test("Gallagher's index and the effective number of parties are the lab's, election by election", async () => {
    const [indexes, effective] = [await ask("gallagher-over-the-years"), await ask("effective-parties")];
    expect(indexes).toHaveLength(officialContests().length);
    for (const contest of officialContests()) {
      const own = measures(lawful(contest));
      if (!own) throw new Error(contest.id);
      expect(indexes.find((row) => row.contest === contest.id)).toMatchObject({
        gallagher: rounded(own.gallagher),
        loosemore_hanby: rounded(own.loosemoreHanby),
      });
      const numberBy = (by: string) =>
        effective.find((row) => row.contest === contest.id && row.counted_by === by)?.effective_parties;
      expect([numberBy("votes"), numberBy("seats")]).toEqual([
        rounded(own.effectivePartiesByVotes),
        rounded(own.effectivePartiesBySeats),
      ]);
    }
  });

  test("quota, whole parts and remainders are the steps of the core, and give the announced seats", async () => {
    for (const [contest, percent, seats] of [
      ["mazhilis-2021-official", 7, 98],
      ["mazhilis-2016-official", 7, 98],
      ["mazhilis-2012-official", 7, 98],
      ["mazhilis-2023-official", 5, 69],
      ["mazhilis-1999-official", 7, 10],
    ] as const) {
      const rows = await ask("quota-and-remainders", {contest, percent, seats});
      const step = stepOf(lawful(entry(contest)), "quota") as QuotaStep;
      expect(rows).toHaveLength(step.parties.length);
      for (const row of rows) {
        const list = step.parties.indexOf(String(row.party));
        expect([Number(row.whole_part), Number(row.seats)], `${contest} ${row.party}`).toEqual([
          step.whole[list],
          step.seats[list],
        ]);
        expect(Number(row.seats)).toBe(row.announced_seats);
        expect(Number(row.remainder_of_quota)).toBeCloseTo(
          Number(step.remainders[list]) / Number(step.quota.parts),
          4,
        );
      }
    }
  });

  test("D'Hondt's seats are the core's", async () => {
    for (const [contest, percent, seats] of [
      ["mazhilis-2021-official", 7, 98],
      ["mazhilis-2021-observers", 7, 98],
      ["mazhilis-2023-official", 5, 69],
    ] as const) {
      const rows = await ask("seats-by-dhondt", {contest, percent, seats});
      expect(rows.map((row) => row.seats_by_dhondt)).toEqual(
        shareSeats(
          rows.map(({votes}) => Number(votes)),
          seats,
          "dhondt",
          "registration",
        ).seats,
      );
    }
  });

  test.each([
    ["mazhilis-2021-observers", 7, 98],
    ["mazhilis-2021-official", 7, 98],
    ["city-maslikhats-2021-observers", 7, 39],
    ["mazhilis-1999-official", 7, 10],
  ] as const)(
    "%s: the party nearest to a seat more lacks as many votes as the working says",
    async (contest, percent, seats) => {
      const rows = await ask("votes-for-the-next-seat", {contest, percent, seats});
      const short = votesShort(stepOf(lawful(entry(contest)), "quota") as QuotaStep);
      expect([rows[0].party, Number(rows[0].votes_more)]).toEqual([short?.party, Number(short?.votes)]);
    },
  );

  test("the stations of the last seat cover the gap, and without the last of them they do not", async () => {
    const rows = await ask("stations-of-the-last-seat");
    const [gap] = rows.map(({votes_short}) => Number(votes_short));
    expect(Number(rows.at(-1)?.votes_so_far)).toBeGreaterThanOrEqual(gap);
    expect(Number(rows.at(-2)?.votes_so_far)).toBeLessThan(gap);
    const short = votesShort(stepOf(lawful(entry("mazhilis-2021-observers")), "quota") as QuotaStep);
    expect([rows[0].party, gap]).toEqual([short?.party, Number(short?.votes)]);
  });

  test("no reconstructed protocol breaks a relation, and all of them are looked at", async () => {
    const rows = await ask("broken-relations");
    const drawn = catalogue.contests.filter(({stations}) => stations > 0);
    expect(rows).toHaveLength(drawn.length * countRelations.length);
    for (const row of rows) {
      expect(Number(row.protocols_that_break_it)).toBe(0);
      expect(Number(row.protocols_looked_at)).toBe(entry(String(row.contest)).stations);
    }
  });

  test("protocols that cannot be right break as many relations as the findings tell", async () => {
    const faulty: readonly Row<"protocols">[] = [
      {...station, station: "right"},
      {...station, station: "more than issued", cast: 601, invalid: 21},
      {...station, station: "box", invalid: 23},
      {...station, station: "no invalid, too few", invalid: null, cast: 590},
      {...station, station: "no invalid, enough", invalid: null, cast: 580},
      {...station, station: "no invalid, too many", invalid: null, cast: 579},
      {...station, station: "spent", cancelled: 400},
      {...station, station: "reserve", received: 1011, cancelled: 411},
      {...station, station: "large", registered: 3001},
      {...station, station: "all vote", registered: 599, received: 604, cancelled: 4},
      {...station, station: "issued", received: 599, cancelled: null},
      {
        ...station,
        station: "silent",
        registered: null,
        received: null,
        issued: null,
        cast: null,
        cancelled: null,
      },
      {...station, station: "against all", against_all: 5},
    ];
    const votes = faulty.flatMap(({contest, station}) => [
      {contest, station, party: "a", votes: 380},
      {contest, station, party: "b", votes: 200},
    ]);
    const rows = await askIn({protocols: faulty, votes}, "broken-relations");
    const found = faulty.flatMap((protocol) =>
      protocolFindings({...protocol, votes: votes.filter(({station}) => station === protocol.station)}),
    );
    expect(rows.map((one) => Number(one.protocols_that_break_it))).toEqual(
      countRelations.map((relation) => found.filter((one) => one.relation === relation).length),
    );
    expect(rows.every((one) => Number(one.protocols_that_break_it) > 0)).toBe(true);
  });

  test("a model of 49 districts seats the leader in each, as party-line voting does", async () => {
    const rows = await ask("close-districts");
    expect(rows).toHaveLength(49);
    expect(new Set(rows.map(({first}) => first))).toEqual(new Set(["nur-otan"]));
    expect(rows.map(({votes_between}) => Number(votes_between))).toEqual(
      rows.map(({votes_between}) => Number(votes_between)).sort((a, b) => a - b),
    );
  });
});

describe("Questions over the scenario", () => {
  test("name first what differs from the law, wherever it stands among the rules", async () => {
    await putScenario({contest: "mazhilis-2021-official", percent: 7, soleParty: "alone"});
    const [first, second] = await ask("rules-of-the-scenario");
    expect([first.value, first.law_value, first.differs]).toEqual(["alone", "runner-up", true]);
    expect(second.differs).toBe(false);
  });

  test("name the threshold when it is the one rule that differs from the law", async () => {
    await putScenario({contest: "mazhilis-2021-official", percent: 3});
    const rows = await ask("rules-of-the-scenario");
    expect(
      rows.filter(({differs}) => differs).map(({rule, value, law_value}) => [rule, value, law_value]),
    ).toEqual([["threshold.percent", "3", "7"]]);
    expect(rows[0].rule).toBe("threshold.percent");
  });

  test("tell the seats of every stretch of thresholds as the core has them", async () => {
    const {intervals} = await putScenario({contest: "mazhilis-2021-official", percent: 3});
    const rows = await ask("where-seats-change-hands");
    expect(rows.map(({stretch, party, seats}) => `${stretch} ${party} ${seats}`).sort()).toEqual(
      intervals
        .flatMap(({outcome}, stretch) =>
          (outcome?.parties ?? [])
            .filter(({seats}) => seats > 0)
            .map(({party, seats}) => `${stretch} ${party} ${seats}`),
        )
        .sort(),
    );
  });

  test.each([
    ["mazhilis-2021-official", 3],
    ["mazhilis-2021-official", 7],
    ["mazhilis-2021-observers", 7],
    ["mazhilis-2016-official", 1],
    ["mazhilis-2023-official", 0],
  ])("%s under %d %%: votes more for a seat are those of the working", async (contest, percent) => {
    const {outcome} = await putScenario({contest, percent});
    const step = stepOf(outcome, "quota") as QuotaStep;
    const rows = await ask("swing-for-a-seat");
    const short = votesShort(step);
    expect([rows[0].party, Number(rows[0].votes_more)]).toEqual([short?.party, Number(short?.votes)]);
    expect(new Set(rows.map(({party}) => party))).toEqual(new Set(step.parties));
    for (const row of rows) {
      const list = step.parties.indexOf(String(row.party));
      const with_ = (more: number) =>
        shareSeats(
          step.votes.map((own, place) => Number(own) + (place === list ? more : 0)),
          step.seats.reduce((sum, own) => sum + own, 0),
          "hare",
          "registration",
        ).seats[list];
      const more = Number(row.votes_more);
      expect([with_(more - 1), with_(more)], `${row.party}`).toEqual([
        step.seats[list],
        step.seats[list] + 1,
      ]);
    }
  });

  test("join seats to stations: votes without a seat add up to those of the parties that have none", async () => {
    const {outcome} = await putScenario({contest: "mazhilis-2021-official", percent: 7});
    const rows = await ask("stations-of-votes-without-seats");
    const lost = outcome.parties
      .filter(({seats}) => seats === 0)
      .reduce((sum, {votes}) => sum + Number(votes), 0);
    expect(rows.reduce((sum, row) => sum + Number(row.votes_without_seats), 0)).toBe(lost);
    expect(rows).toHaveLength(entry("mazhilis-2021-official").stations);
  });
});
