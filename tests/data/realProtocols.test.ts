import {spawnSync} from "node:child_process";
import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import type {Catalogue, CatalogueContest} from "../../src/catalogue/catalogue.js";
import {publishedContests} from "../../src/data/reconstructions.js";
import {parquetColumns} from "../../src/db/parquetColumns.js";
import {drawContest} from "../../src/reconstruction/drawContest.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

/** A copy of `data/` with further files in `protocols/`. */
function dataWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "mandat-data-"));
  folders.push(folder);
  cpSync("data", folder, {recursive: true});
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, "protocols", name), content);
  return folder;
}

/** Runs a loader of the site on a data folder, as Framework does. */
function load(loader: string, folder: string) {
  const {stdout, stderr, status} = spawnSync("npx", ["tsx", `src/data/${loader}.ts`], {
    env: {...process.env, MANDAT_DATA: folder},
    maxBuffer: 2 ** 28,
  });
  return {bytes: stdout, status, stderr: stderr.toString().replace(/npm warn[^\n]*\n/g, "")};
}

const catalogueOf = (folder: string): Catalogue =>
  JSON.parse(load("catalogue.json", folder).bytes.toString());
const contestIn = ({contests}: Catalogue, id: string): CatalogueContest => {
  const found = contests.find((contest) => contest.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

/** Twelve stations of the city maslikhats as if their protocols had been found in Kyzylorda. */
const cities = publishedContests()[1];
const foundStations = () => {
  const {table} = drawContest(cities, {seed: 1, draw: 0});
  return Array.from({length: 12}, (_, index) => {
    const at = index * 8;
    return {
      station: `Kyzylorda ${index + 1}`,
      registered: table.registered[at],
      cast: table.cast[at],
      invalid: table.invalid[at],
      votes: table.votes.map((column) => column[at]),
    };
  });
};
const parties = ["nur-otan", "auyl", "ak-zhol", "adal", "qhp"];
const csv = (
  rows: readonly {station: string; registered: number; cast: number; invalid: number; votes: number[]}[],
) =>
  [
    `contest,region,station,registered,cast,invalid,${parties.join(",")}`,
    ...rows.map(({station, registered, cast, invalid, votes}) =>
      ["city-maslikhats-2021-observers", "kyzylorda", station, registered, cast, invalid, ...votes].join(","),
    ),
  ].join("\n");

describe("Real protocols of a contest of the site", () => {
  const real = foundStations();
  const folder = dataWith({
    "kyzylorda.csv": csv(real),
    "kyzylorda.json": JSON.stringify({
      basis: "observers",
      source: {publisher: {kk: "Бақылаушылар", ru: "Наблюдатели", en: "Observers"}},
    }),
  });

  test("replace as many stations, and the contest's totals stay the published ones", () => {
    const catalogue = catalogueOf(folder);
    const contest = contestIn(catalogue, cities.contest);
    expect([contest.stations, contest.realStations]).toEqual([99, 12]);
    expect(contest.contest).toMatchObject({registered: cities.registered, cast: cities.cast});
    for (const {option, votes} of cities.options.filter(({option}) => option !== "invalid"))
      expect(contest.contest.votes.find(({party}) => party === option)?.votes).toBe(votes);
    expect(contest.contest.regions?.map(({id}) => id)).toContain("kyzylorda");
    expect(contest.sources).toContain("protocols-kyzylorda");
    expect(catalogue.sources.find(({id}) => id === "protocols-kyzylorda")).toMatchObject({
      basis: "observers",
      publisher: {ru: "Наблюдатели"},
    });
    expect(contestIn(catalogue, "mazhilis-2021-observers").realStations).toBeUndefined();
  });

  test("stand in the Parquet file as they were, of their own basis, and the file says that it holds both", async () => {
    const {bytes} = load("protocols.parquet", folder);
    const {columns, metadata} = await parquetColumns(new Uint8Array(bytes).buffer);
    expect(metadata).toMatchObject({basis: "reconstructed, observers", real_protocols: "12"});
    expect(metadata.impossible).toBeUndefined();
    const rows = real.map(({station}) => columns.station.indexOf(station as never));
    expect(rows.map((row) => [columns.registered[row], columns.cast[row], columns.invalid[row]])).toEqual(
      real.map(({registered, cast, invalid}) => [registered, cast, invalid]),
    );
    for (const row of rows) {
      expect(columns.basis[row]).toBe("observers");
      expect([columns.received[row], columns.issued[row]]).toEqual([null, null]);
    }
    const drawn = Array.from(columns.station, String).filter(
      (_, row) => columns.basis[row] === "reconstructed",
    );
    expect(drawn).toHaveLength(192 + 99 - 12 + 79 + 10_061);
    for (const station of drawn) expect(station).toMatch(/^R-\d{5}$/);
  });

  test("keep what they say of themselves: basis by row, ballots received and issued, party names in any language", async () => {
    const told = [
      "contest;basis;Регион;Участок;registered;received;issued;cast;invalid;cancelled;«Нур Отан»;Ауыл;Ак жол;Адал;КХП",
      "mazhilis-2021-observers;hypothetical;almaty-city;Алматы 128;2207;2210;620;612;21;1590;305;60;118;71;37",
    ].join("\n");
    const {bytes, stderr} = load("protocols.parquet", dataWith({"almaty.csv": told}));
    expect(stderr).toBe("");
    const {columns} = await parquetColumns(new Uint8Array(bytes).buffer);
    const row = columns.station.indexOf("Алматы 128" as never);
    const cells = ["contest", "basis", "region", "received", "issued", "cancelled"].map(
      (column) => columns[column][row],
    );
    expect(cells).toEqual(["mazhilis-2021-observers", "hypothetical", "almaty-city", 2210, 620, 1590]);
  });

  test("that make a published figure impossible are named with it, and the site is built", async () => {
    const impossible = dataWith({
      "x.csv": csv([{station: "1", registered: 2900, cast: 2700, invalid: 0, votes: [0, 0, 0, 0, 2700]}]),
    });
    const {bytes, stderr, status} = load("protocols.parquet", impossible);
    expect(status).toBe(0);
    expect(stderr).toMatch(/city-maslikhats-2021-observers, votes qhp is 2700, not 1553 \(1147 more\)/);
    const {metadata} = await parquetColumns(new Uint8Array(bytes).buffer);
    expect(metadata.impossible).toContain("votes qhp is 2700");
  });
});

describe("Real protocols of another contest", () => {
  const described = {
    name: {kk: "Тараз", ru: "Тараз", en: "Taraz"},
    date: "2023-03-19",
    seats: 20,
    law: "law-2021-05-24",
    basis: "observers",
  };
  const rows =
    "region,station,registered,cast,invalid,amanat,auyl\nzhambyl,1,1000,400,10,200,190\nold town,2,900,300,0,100,200\n";

  test("are a contest of their own: its totals, its basis, its seats, no station of it reconstructed", () => {
    const catalogue = catalogueOf(
      dataWith({"taraz-2023.csv": rows, "taraz-2023.json": JSON.stringify(described)}),
    );
    const contest = contestIn(catalogue, "taraz-2023");
    expect(contest).toMatchObject({
      basis: "observers",
      date: "2023-03-19",
      law: "law-2021-05-24",
      seatsBasis: "hypothetical",
      stations: 2,
      realStations: 2,
      votesReconstructed: false,
      own: {districts: 0, lawDistricts: 0},
      sources: ["protocols-taraz-2023"],
    });
    expect(contest.contest).toMatchObject({
      seats: 20,
      registered: 1900,
      cast: 700,
      invalid: 10,
      votes: [
        {party: "amanat", votes: 300},
        {party: "auyl", votes: 390},
      ],
    });
    expect(catalogue.regions.at(-1)).toEqual({
      id: "old town",
      name: {kk: "old town", ru: "old town", en: "old town"},
    });
    expect(catalogue.contests).toHaveLength(contestsOfTheSite + 1);
  });

  const contestsOfTheSite = catalogueOf("data").contests.length;

  test.each<[string, Record<string, string>, string]>([
    ["no description", {"taraz.csv": rows}, "data/protocols/taraz.json is missing"],
    [
      "no seats",
      {"taraz.csv": rows, "taraz.json": JSON.stringify({...described, seats: undefined})},
      "data/protocols/taraz.json: seats is missing (a whole number from 1 on)",
    ],
    [
      "half a seat",
      {"taraz.csv": rows, "taraz.json": JSON.stringify({...described, seats: 20.5})},
      "seats is 20.5, not a whole number",
    ],
    [
      "an unknown law",
      {"taraz.csv": rows, "taraz.json": JSON.stringify({...described, law: "law-1"})},
      'law is "law-1", not one of',
    ],
    [
      "a law whose districts are more than the house has seats",
      {"taraz.csv": rows, "taraz.json": JSON.stringify({...described, law: "law-2022-11-05"})},
      "taraz: the districts of law-2022-11-05 do not fit its protocols (too-few-seats)",
    ],
    [
      "a basis that cannot be",
      {"taraz.csv": rows, "taraz.json": JSON.stringify({...described, basis: "reconstructed"})},
      'basis is "reconstructed", not official, observers, hypothetical',
    ],
    [
      "a name in two languages",
      {"taraz.csv": rows, "taraz.json": JSON.stringify({...described, name: {kk: "Тараз", ru: "Тараз"}})},
      "name.en is missing",
    ],
    ["a description that is no JSON", {"taraz.csv": rows, "taraz.json": "{"}, "data/protocols/taraz.json"],
    [
      "an unknown list",
      {"taraz.csv": rows.replace("amanat", "x-party"), "taraz.json": JSON.stringify(described)},
      "the list x-party is neither in parties.json nor in the parties of taraz.json",
    ],
    [
      "a cell that is no number",
      {"taraz.csv": rows.replace("400", "4oo"), "taraz.json": JSON.stringify(described)},
      'data/protocols/taraz.csv: row 2, column cast: not-whole ("4oo")',
    ],
    [
      "no registered voters",
      {"taraz.csv": rows.replace("1000", ""), "taraz.json": JSON.stringify(described)},
      "data/protocols/taraz.csv: station 1: registered is missing",
    ],
    [
      "a station twice, in two files",
      {
        "a.csv": `contest,${rows.split("\n")[0]}\ntaraz,zhambyl,1,1,1,0,1,0`,
        "b.csv": `contest,${rows.split("\n")[0]}\ntaraz,zhambyl,1,1,1,0,1,0`,
        "a.json": JSON.stringify(described),
      },
      "data/protocols/b.csv: station 1 of taraz stands in data/protocols/a.csv already",
    ],
    [
      "a contest without reconstructed stations",
      {"taraz.csv": `contest,${rows.split("\n")[0]}\nmazhilis-2023-official,zhambyl,1,1,1,0,1,0`},
      "mazhilis-2023-official has no reconstructed stations to replace",
    ],
    [
      "a made-up area for a region",
      {"x.csv": csv(foundStations()).replace("kyzylorda", "area-1")},
      "data/protocols/x.csv: station Kyzylorda 1 of city-maslikhats-2021-observers: region area-1 is none of akmola",
    ],
    [
      "a code that marks reconstructed stations",
      {"x.csv": csv([{...foundStations()[0], station: "R-00007"}])},
      "a code that begins with R- marks a reconstructed station",
    ],
    [
      "a row that says it is reconstructed",
      {
        "x.csv": csv(foundStations())
          .replace("contest,", "basis,contest,")
          .replaceAll(/^city/gm, "reconstructed,city"),
      },
      'basis is "reconstructed", not official, observers, hypothetical',
    ],
    [
      "a column that nothing is read from",
      {
        "x.csv": csv(foundStations())
          .split("\n")
          .map((line, row) => `${line},${row === 0 ? "remark" : "ok"}`)
          .join("\n"),
      },
      "data/protocols/x.csv: nothing is read from the column remark",
    ],
    [
      "a column of votes short",
      {"x.csv": csv(foundStations()).replaceAll(/,[^,\n]+$/gm, "")},
      "the column qhp is missing",
    ],
  ])("with %s are refused with a sentence that names file and field", (_, files, said) => {
    const {status, stderr} = load("catalogue.json", dataWith(files));
    expect(status).not.toBe(0);
    expect(stderr).toContain(said);
  });
});
