import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {answerProtocols} from "../../src/command/answerProtocols.js";
import {answerTotals} from "../../src/command/answerTotals.js";
import {importProtocols} from "../../src/command/importProtocols.js";
import {readTotals} from "../../src/command/readTotals.js";
import {totalsContests} from "../../src/command/totalsContests.js";
import {type NodeDatabase, openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {stationFiles} from "../../src/db/stationFiles.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mandat-totals-"));
const path = (name: string): string => join(folder, name);
const write = (name: string, content: string): string => {
  writeFileSync(path(name), content);
  return path(name);
};

interface Answer {
  id: string;
  error?: string;
  rows?: object;
  outcome?: {status: string; parties: {party: string; votes: number; seats: number}[]};
}

function seats(...given: string[]): {answers: Answer[]; said: string; status: number | null} {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/command/seats.ts", ...given, "--seats", "10"],
    {cwd: root, encoding: "utf8"},
  );
  const lines = stdout.split("\n").filter((line) => line !== "");
  return {answers: lines.map((line) => JSON.parse(line)), said: stderr, status};
}

const parsed = (answers: readonly {readonly text: string}[]): Answer[] =>
  answers.map(({text}) => JSON.parse(text));

const scenario = (name: string, json: object): string[] => [
  "--scenario",
  write(`${name}.json`, JSON.stringify(json)),
];

/** Two contests in three regions: stations that leave out counts, and a party that one contest does not have. */
const header = "contest,station,region,district,registered,cast,invalid,against_all,first,second,third";
const stations = [
  "kz-2021,1,almaty,d1,1000,600,10,5,400,185,",
  "kz-2021,2,almaty,d1,1200,700,20,0,400,280,",
  "kz-2021,3,west,d2,900,200,,,150,50,",
  "kz-2021,4,west,d2,800,,4,,100,90,",
  "kz-2023,1,east,d1,1000,500,10,5,,185,300",
  "kz-2023,2,east,d2,,700,20,0,,280,400",
];

let database: NodeDatabase;
beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => {
  database.close();
  rmSync(folder, {recursive: true});
});

/** The rows as Parquet files of a folder, by country and year, without a column that names the contest. */
async function partitioned(name: string, rows: readonly string[]): Promise<string> {
  const csv = write(`${name}.csv`, `${header}\n${rows.join("\n")}\n`);
  mkdirSync(path(name));
  await database.query(`
COPY (SELECT split_part(contest, '-', 1) AS country, split_part(contest, '-', 2) AS year, * EXCLUDE contest
  FROM read_csv('${csv}', types = {station: 'VARCHAR', third: 'INTEGER'}))
TO '${path(name)}' (FORMAT parquet, PARTITION_BY (country, year), OVERWRITE_OR_IGNORE)`);
  return `${path(name)}/**/*.parquet`;
}

const rules = [
  {threshold: {percent: 5}},
  {threshold: {percent: 30}, turnoutFloor: {percent: 45, level: "region", consequence: "exclude"}},
  {mixed: {districtSeats: 2}, formula: "dhondt"},
  {threshold: {percent: 7, of: "registered"}},
];

describe("files of stations by a pattern", () => {
  test("give the answers that the same stations give one by one, from folders by country and year", async () => {
    const pattern = await partitioned("countries", stations);
    const slow = write("slow.csv", `${header}\n${stations.join("\n")}\n`);
    const {tables, report} = await importProtocols([slow], "slow");
    const {totals} = await stationFiles(pattern, "protocols");
    const contests = totalsContests(totals.map((cells) => ({place: "totals", cells})));
    for (const rule of rules) {
      const fast = parsed(answerTotals(contests, JSON.stringify(rule), 10));
      expect(fast).toHaveLength(2);
      expect(fast).toEqual(parsed(answerProtocols(tables, JSON.stringify(rule), 10, report)));
    }
    const command = seats("--protocols", pattern, ...scenario("rule", rules[0]));
    expect(command.answers).toEqual(parsed(answerTotals(contests, JSON.stringify(rules[0]), 10)));
    expect(command.status).toBe(0);
    expect(command.said).toContain("6 rows read: 6 counted, 0 refused");
    expect(command.said).toMatch(/totals added up: 100 %/);
    expect(command.said).toContain(`taken for the votes of lists: ${header.split(",").slice(-3).join(", ")}`);
  });

  test("say what became of rows that are refused, in the same numbers as one by one", async () => {
    const rows = [
      ...stations,
      "kz-2021,,west,d2,800,200,4,,100,90,",
      "kz-2021,9,west,d2,800,200,4,,-100,90,",
    ];
    const pattern = await partitioned("refused", rows);
    const rule = {threshold: {percent: 5}};
    const fast = seats("--protocols", pattern, ...scenario("refused", rule));
    const {tables, report} = await importProtocols([path("refused.csv")], "slow");
    const slow = parsed(answerProtocols(tables, JSON.stringify(rule), 10, report));
    expect(fast.status).toBe(3);
    expect(fast.answers.map(({outcome}) => outcome)).toEqual(slow.map(({outcome}) => outcome));
    expect(fast.answers[0].rows).toEqual({read: 8, counted: 6, refused: 2});
    expect(slow[0].rows).toMatchObject({read: 8, counted: 6, refused: 2});
  });

  test("are refused as a whole where a station stands twice, a row is a sum, or a column is neither count nor votes", async () => {
    const twice = await partitioned("twice", [...stations, "kz-2021,4,west,d2,1,1,0,0,1,0,"]);
    await expect(stationFiles(twice, "c")).rejects.toThrow(
      "station 4 of west stands in more than one row of kz-2021",
    );
    const sum = await partitioned("sum", [...stations, "kz-2023,Итого,,,2000,1200,30,5,,465,700"]);
    await expect(stationFiles(sum, "c")).rejects.toThrow('"Итого" is a sum by its name');
    await database.query(
      `COPY (SELECT '1' AS station, 5 AS first, 'street' AS address) TO '${path("address.parquet")}' (FORMAT parquet)`,
    );
    await expect(stationFiles(path("address*.parquet"), "c")).rejects.toThrow("column address is VARCHAR");
    await expect(stationFiles(path("nothing*.parquet"), "c")).rejects.toThrow("nothing*.parquet");
  });
});

const sample = (name: string) => readFileSync(new URL(`../db/portable/${name}`, import.meta.url), "utf8");

describe("totals that an engine returned", () => {
  test("give the answers that the stations give, from CSV, JSON lines and Parquet", async () => {
    const protocols = write("village.csv", csvOf(sample("wide.jsonl").replaceAll("votes_", "")));
    const lines = write("totals.jsonl", sample("totals-wide.rows.jsonl"));
    await database.query(
      `COPY (FROM read_json('${lines}', format = 'newline_delimited')) TO '${path("totals.parquet")}' (FORMAT parquet)`,
    );
    await database.query(
      `COPY (FROM read_json('${lines}', format = 'newline_delimited')) TO '${path("totals.csv")}'`,
    );
    const {tables, report} = await importProtocols([protocols], "slow");
    const files = ["totals.jsonl", "totals.csv", "totals.parquet"];
    for (const rule of [{threshold: {percent: 5}}, {formula: "sainte-lague", threshold: {percent: 1}}]) {
      const slow = parsed(answerProtocols(tables, JSON.stringify(rule), 10, report));
      for (const name of files) {
        const contests = totalsContests(await readTotals(path(name)));
        const answers = parsed(answerTotals(contests, JSON.stringify(rule), 10));
        for (const id of ["village", "Ауыл"]) {
          const of = (all: readonly Answer[]) => all.find((one) => one.id === id)?.outcome;
          expect(of(answers), name).toEqual(of(slow));
          expect(of(answers)?.status).toBe("elected");
        }
      }
    }
    const {answers, status} = seats("--totals", path("totals.csv"), ...scenario("law", {}));
    expect(answers.map(({id}) => id)).toEqual(["empty", "village", "Ауыл"]);
    expect(status).toBe(0);
  });

  test("cannot answer what hangs on single stations, and say so", async () => {
    const floor = {turnoutFloor: {percent: 30, level: "protocol", consequence: "exclude"}};
    const rows = await readTotals(write("floor.jsonl", sample("totals.rows.jsonl")));
    const answers = parsed(answerTotals(totalsContests(rows), JSON.stringify(floor), 10));
    for (const {error} of answers) expect(error).toMatch(/^contest\.(protocols|votes): /);
    expect(answers.find(({id}) => id === "village")?.error).toMatch(
      /^contest\.protocols: is needed by scenario\.turnoutFloor/,
    );
  });

  const faults: [what: string, change: (row: Record<string, unknown>, at: number) => object, said: RegExp][] =
    [
      [
        "a fraction of a vote",
        (row, at) => (at === 2 ? {...row, votes: 1.5} : row),
        /line 3: votes: 1\.5 is no whole number/,
      ],
      [
        "a negative count",
        (row, at) => (at === 0 ? {...row, cast: -1} : row),
        /line 1: cast: -1 is no whole number/,
      ],
      ["no column of votes", ({votes, ...row}) => row, /line 1: has no column votes/],
      ["a column that totals have not", (row) => ({...row, turnout: 5}), /"turnout" is no column of totals/],
      [
        "a party that stands twice",
        (row, at) => (at === 2 ? {...row, party: "a"} : row),
        /line 3: party a stands twice at the contest/,
      ],
      [
        "two counts of one place",
        (row, at) => (at === 2 ? {...row, invalid: 3} : row),
        /line 3: invalid of the contest is 3, on another of its rows 16/,
      ],
      [
        "another level",
        (row, at) => (at === 1 ? {...row, level: "country"} : row),
        /level: "country" is not one of/,
      ],
      [
        "regions that have more than the contest",
        (row) => (row.region === "east" && row.district === null ? {...row, cast: 9999} : row),
        /village: cast of its regions add up to/,
      ],
    ];
  test.each(faults)("say of %s where it stands", async (_, change, said) => {
    const rows = sample("totals.rows.jsonl")
      .trim()
      .split("\n")
      .map((row, at) => JSON.stringify(change(JSON.parse(row), at)));
    const file = write("fault.jsonl", `${rows.join("\n")}\n`);
    const reading = async () => totalsContests(await readTotals(file));
    await expect(reading()).rejects.toThrow(said);
  });

  test("may come in any order where their lists have numbers", async () => {
    const rows = sample("totals-wide.rows.jsonl").trim().split("\n").reverse();
    const contests = totalsContests(await readTotals(write("reversed.jsonl", rows.join("\n"))));
    for (const {votes} of contests) expect(votes.map(({party}) => party)).toEqual(["a", "b"]);
  });
});

/** Rows of JSON as CSV. */
function csvOf(lines: string): string {
  const rows: Record<string, unknown>[] = lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const names = Object.keys(rows[0]);
  return `${[names, ...rows.map((row) => names.map((name) => row[name] ?? ""))].map((cells) => cells.join(",")).join("\n")}\n`;
}
