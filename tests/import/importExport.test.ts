import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parquetBytes} from "../../src/db/parquetBytes.js";
import {parquetColumns} from "../../src/db/parquetColumns.js";
import {tablesParquet} from "../../src/db/tablesParquet.js";
import {importFiles} from "../../src/import/importFiles.js";
import {tablesCsv} from "../../src/import/tablesCsv.js";
import {type ProtocolTables, rowsIn} from "../../src/stations/protocolTables.js";
import {drawing} from "../core/randomContests.js";
import {context, fileOf, inspect, load, plain, plainTables, settings} from "./importing.js";

const csvOf = (tables: ProtocolTables): Blob => new Blob([...tablesCsv(tables)]);

/** Names that a spreadsheet would run, that mean something else in a header, or that CSV has to quote. */
const name = fc
  .oneof(
    fc.constantFrom(
      "registered",
      "cast",
      "against_all",
      "against all",
      "Против всех",
      "votes",
      "station",
      "party",
      "votes:x",
      "nur-otan",
      "Нур Отан",
      "=1+1",
      "+7",
      "-5",
      "@SUM(A1)",
      "'",
      "''=",
      "'ok",
      "\tx",
      "a,b",
      "a;b",
      'a"b',
      "a\nb",
      "a\r\nb",
      "a\rb",
      " x ",
      "12",
      "1.0",
      "Итого",
      "__proto__",
      "constructor",
      "é",
      "e\u0301",
      "🗳️",
      "x\ufeff",
      "%",
    ),
    fc.string({minLength: 1, maxLength: 6, unit: "grapheme"}),
  )
  // Surrogates that stand alone are no text in any encoding; a byte-order mark in front is none of a name.
  .filter((text) => text !== "" && !/\p{Surrogate}|^\ufeff/u.test(text));
const reserved = ["nonvoters", "invalid", "againstAll", "parties"];
const count = fc.oneof(fc.nat({max: 9}), fc.integer({min: 0, max: 2_147_483_647}));
const orNull = <Value>(one: fc.Arbitrary<Value>) =>
  fc.oneof({weight: 3, arbitrary: one}, {weight: 1, arbitrary: fc.constant(null)});

/** Tables as the importer makes them: a station once a contest, votes by station in one order of lists a contest. */
const tables: fc.Arbitrary<ProtocolTables> = fc
  .record({
    contests: fc.uniqueArray(
      fc.record({
        name,
        parties: fc.uniqueArray(
          name.filter((text) => !reserved.includes(text)),
          {minLength: 1, maxLength: 5},
        ),
      }),
      {minLength: 1, maxLength: 3, selector: (contest) => contest.name},
    ),
    stations: fc.uniqueArray(
      fc.record({
        contest: fc.nat(),
        name,
        basis: fc.constantFrom("official", "observers", "law", "reconstructed", "hypothetical"),
        region: orNull(name),
        district: orNull(name),
        counts: fc.array(orNull(count), {minLength: 7, maxLength: 7}),
        votes: fc.array(orNull(count), {minLength: 5, maxLength: 5}),
      }),
      {
        minLength: 1,
        maxLength: 8,
        selector: (station) => JSON.stringify([station.contest % 3, station.name]),
      },
    ),
  })
  .map(({contests, stations}) => {
    const contestOf = (station: (typeof stations)[number]) =>
      contests[(station.contest % 3) % contests.length];
    const seen = new Set<string>();
    const rows = stations.filter((station) => {
      const key = JSON.stringify([contestOf(station).name, station.name]);
      return !seen.has(key) && seen.add(key);
    });
    const counts = (index: number) => rows.map((row) => row.counts[index]);
    const votes = rows.flatMap((row) =>
      contestOf(row).parties.flatMap((party, index) => {
        const own = row.votes[index];
        return own === null ? [] : [{contest: contestOf(row).name, station: row.name, party, votes: own}];
      }),
    );
    return {
      protocols: {
        contest: rows.map((row) => contestOf(row).name),
        basis: rows.map((row) => row.basis),
        region: rows.map((row) => row.region),
        station: rows.map((row) => row.name),
        district: rows.map((row) => row.district),
        registered: counts(0),
        received: counts(1),
        issued: counts(2),
        cast: counts(3),
        invalid: counts(4),
        cancelled: counts(5),
        against_all: counts(6),
      },
      votes: {
        contest: votes.map((row) => row.contest),
        station: votes.map((row) => row.station),
        party: votes.map((row) => row.party),
        votes: votes.map((row) => row.votes),
      },
    };
  });

describe("Tables written and loaded again", () => {
  test("are the same to the last bit, as CSV with the guessed mapping", () =>
    fc.assert(
      fc.asyncProperty(tables, async (written) => {
        const {tables: loaded, report} = await load(csvOf(written));
        expect(plainTables(loaded)).toEqual(plainTables(written));
        expect(report.refused).toBe(0);
      }),
      drawing(500),
    ));

  test("are the same to the last bit, as a pair of Parquet files in any order", () =>
    fc.assert(
      fc.asyncProperty(tables, fc.boolean(), async (written, isReversed) => {
        const {protocols, votes} = tablesParquet(written);
        const {tables: loaded} = await load(isReversed ? [votes, protocols] : [protocols, votes]);
        expect(plainTables(loaded)).toEqual(plainTables(written));
      }),
      drawing(150),
    ));

  test("are the same where contests order the same lists differently: a list then has two columns", async () => {
    const first = await load(["contest,station,a,b,c\nx,1,1,2,3\n", "contest,station,c,a\ny,1,4,5\n"]);
    const [csv] = tablesCsv(first.tables);
    expect(csv.split("\r\n")[0]).toMatch(/against_all,votes:a,votes:b,votes:c,votes:a$/);
    expect(plainTables((await load(csvOf(first.tables))).tables)).toEqual(plainTables(first.tables));
  });

  test("are the same for parties called like counts, commands and cells of a spreadsheet", async () => {
    const parties = ["registered", "cast", "against all", 'a"b', "a\nb", "a;b", "=1+1", "@SUM(A1)", "'x"];
    const {tables: first} = await load(
      "station\ta\tb\tc\td\te\tf\tg\th\ti\n1\t1\t2\t3\t4\t5\t6\t7\t8\t9\n",
      (mapping) => ({
        ...mapping,
        columns: [{role: "station"}, ...parties.map((party) => ({role: "votes", party}) as const)],
      }),
    );
    expect(first.votes.party).toEqual(parties);
    const {tables: second, report} = await load(csvOf(first));
    expect(plainTables(second)).toEqual(plainTables(first));
    expect(report.marked).toBe(0);
    expect(second.votes.party).toEqual(parties);
  });
});

describe("A CSV export", () => {
  test("has no cell that a spreadsheet would run, and takes its own disarming off again", async () => {
    const {tables: first} = await load(
      "station,region,=cmd\n=1+1,@SUM,5\n+7,-x,6\n'y,'=z,7\n",
      (mapping) => ({
        ...mapping,
        stationWithin: [],
      }),
    );
    const text = await csvOf(first).text();
    // Cells of this text hold no comma.
    for (const line of text.trimEnd().split("\r\n"))
      for (const cell of line.split(",")) expect(cell).not.toMatch(/^[=+\-@]/);
    expect(first.protocols.station).toEqual(["=1+1", "+7", "'y"]);
    expect((await load(csvOf(first))).tables.protocols).toMatchObject({
      station: ["=1+1", "+7", "'y"],
      region: ["@SUM", "-x", "'=z"],
    });
  });

  test("opens in a spreadsheet as UTF-8, a party a column", async () => {
    const {tables: first} = await load("УИК;Нұр Отан\n1;5\n");
    expect(
      await csvOf(first)
        .arrayBuffer()
        .then((bytes) => [...new Uint8Array(bytes).slice(0, 3)]),
    ).toEqual([0xef, 0xbb, 0xbf]);
    expect(await csvOf(first).text()).toBe(
      "contest,basis,region,station,district,registered,received,issued,cast,invalid,cancelled,against_all,votes:nur-otan\r\nvillage,official,,1,,,,,,,,,5\r\n",
    );
  });

  test("is known as such, and corrected as a mapping it is still read", async () => {
    const {tables: first} = await load("station,a,b\n1,5,6\n2,7,8\n");
    const {mapping} = await inspect(csvOf(first));
    expect(mapping.isOwn).toBe(true);
    const told = await load(csvOf(first), (own) => ({
      ...own,
      columns: own.columns.map((column) =>
        column.role === "votes" && column.party === "a" ? {role: "votes", party: "nur-otan"} : column,
      ),
    }));
    expect(told.tables.votes.party).toEqual(["nur-otan", "b", "nur-otan", "b"]);
  });

  test("refuses votes of a station that has no protocol", async () => {
    const {tables: first} = await load("station,a\n1,5\n");
    const stray = {...first, votes: {...first.votes, station: ["2"]}};
    expect(() => [...tablesCsv(stray)]).toThrow(/station 2, which has no protocol/);
  });
});

describe("A Parquet export", () => {
  test("says what its rows rest on and carries the remarks that came with them, from file to file", async () => {
    const remarks = {seed: "7", warning_kk: "Қалпына келтірілген", reading_en: "one reading"};
    const {tables: first} = await load("station,basis,a\n1,reconstructed,5\n2,reconstructed,6\n");
    const files = tablesParquet(first, remarks);
    for (const file of [files.protocols, files.votes])
      expect((await parquetColumns(file)).metadata).toMatchObject({basis: "reconstructed", ...remarks});
    const loaded = await load([files.protocols, files.votes]);
    expect(loaded.remarks).toEqual(remarks);
    const again = await parquetColumns(tablesParquet(loaded.tables, loaded.remarks).votes);
    expect(again.metadata).toMatchObject({basis: "reconstructed", ...remarks});
  });

  test("that says it is reconstructed makes every row so, whatever is said of it", async () => {
    const {tables: first} = await load("station,a\n1,5\n");
    const lied = {...first, protocols: {...first.protocols, basis: ["official"]}};
    const {protocols} = tablesParquet(lied, {});
    const reconstructed = tablesParquet(
      {...first, protocols: {...first.protocols, basis: ["reconstructed"]}},
      {},
    );
    expect((await inspect(reconstructed.protocols)).basis).toBe("reconstructed");
    const loaded = await load([reconstructed.protocols, reconstructed.votes]);
    expect(loaded.tables.protocols.basis).toEqual(["reconstructed"]);
    // Official voters with reconstructed votes are no official protocol.
    expect((await load([protocols, reconstructed.votes])).tables.protocols.basis).toEqual(["reconstructed"]);
    const metadata = {basis: "reconstructed"};
    const relabelled = parquetBytes("protocols", lied.protocols, metadata);
    const votes = parquetBytes("votes", lied.votes, {});
    expect((await load([relabelled, votes])).tables.protocols.basis).toEqual(["reconstructed"]);
  });

  test("of mixed rows leaves each row its own basis", async () => {
    const {tables: first} = await load("station,basis,a\n1,reconstructed,5\n2,observers,6\n");
    const {protocols, votes} = tablesParquet(first);
    expect((await parquetColumns(protocols)).metadata.basis).toBeUndefined();
    expect((await load([protocols, votes])).tables.protocols.basis).toEqual(["reconstructed", "observers"]);
  });

  test("keeps 32-bit columns for whole numbers, without numbers where a count is missing", async () => {
    const {tables: first} = await load("station,registered,cast,a\n1,5,,6\n2,7,8,9\n");
    const {columns} = await parquetColumns(tablesParquet(first).protocols);
    expect([...columns.registered]).toEqual([5, 7]);
    expect([...columns.cast]).toEqual([null, 8]);
    expect([...columns.region]).toEqual([null, null]);
  });
});

test("The built-in files load like any other", async () => {
  const {parquetFile, reconstructionMetadata} = await import("../../src/data/parquetFile.js");
  const {reconstructions} = await import("../../src/data/reconstructions.js");
  const drawn = reconstructions();
  const observed = <Of extends {readonly contest: readonly string[]}>(columns: Of): Of =>
    rowsIn(
      columns,
      columns.contest.flatMap((contest, row) => (contest.endsWith("observers") ? [row] : [])),
    );
  const protocols = observed(drawn.protocols);
  const votes = observed(drawn.votes);
  const bytes = [
    await parquetFile("protocols", protocols, reconstructionMetadata()),
    await parquetFile("votes", votes, reconstructionMetadata()),
  ];
  const files = bytes.map((content, index) => fileOf(content, `${index}.parquet`));
  const {inspectFile} = await import("../../src/import/guess/inspectFile.js");
  const sources = await Promise.all(
    files.map(async (file) => ({file, mapping: (await inspectFile(file, context)).mapping})),
  );
  const {tables: loaded, remarks, report} = await importFiles(sources, settings, context);
  expect(plainTables(loaded).protocols.cast).toEqual(plain(protocols.cast));
  expect(plainTables(loaded).votes.votes).toEqual(plain(votes.votes));
  expect(new Set(plainTables(loaded).protocols.basis)).toEqual(new Set(["reconstructed"]));
  expect(remarks.warning_kk).not.toBe("");
  expect(report).toMatchObject({refused: 0, kept: protocols.station.length + votes.station.length});
});
