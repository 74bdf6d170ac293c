import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {contestDescriptions, publishedTotals} from "../../src/data/contestFiles.js";
import {parquetFile, reconstructionMetadata} from "../../src/data/parquetFile.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {arrowStream} from "../../src/db/arrowTable.js";
import {contestTotals} from "../../src/db/contestTotals.js";
import {type NodeDatabase, openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {parquetColumns} from "../../src/db/parquetColumns.js";
import {createTable} from "../../src/db/schema.js";
import {type TotalsRow, totalsQuery} from "../../src/db/totals.js";
import {joinedTables, type ProtocolTables} from "../../src/stations/protocolTables.js";
import {type Row, tableNames} from "../../src/stations/tables.js";
import {columnsOf, rowsOf} from "../tables.js";
import {openWasmDatabase, wasmQuery} from "./wasmDatabase.js";

const drawn = reconstructions();

/** A small election in which everything occurs: districts, a station without one, a station without votes, … */
const station = (
  name: string,
  region: string,
  district: string | null,
  cast: number,
  invalid: number,
): Row<"protocols"> => ({
  contest: "village",
  basis: "hypothetical",
  region,
  station: name,
  district,
  registered: 100,
  received: 101,
  issued: cast,
  cast,
  invalid,
  cancelled: 101 - cast,
  against_all: 0,
});
const village = {
  protocols: [
    station("s1", "east", "d1", 50, 5),
    station("s2", "east", "d1", 40, 0),
    station("s3", "east", null, 30, 0),
    station("s4", "west", "d2", 9, 9),
    // … one that leaves out its region and most counts, and one that leaves out all of them.
    {
      ...station("s5", "west", "d3", 7, 0),
      region: null,
      registered: null,
      received: null,
      issued: null,
      cast: null,
      invalid: 2,
      against_all: null,
    },
    {...station("s6", "north", null, 0, 0), cast: null, invalid: null, cancelled: null},
  ],
  votes: [
    {contest: "village", station: "s1", party: "a", votes: 30},
    {contest: "village", station: "s1", party: "b", votes: 15},
    {contest: "village", station: "s2", party: "b", votes: 40},
    {contest: "village", station: "s3", party: "a", votes: 30},
    {contest: "village", station: "s4", party: "a", votes: 0},
    {contest: "village", station: "s5", party: "a", votes: 11},
    {contest: "village", station: "s5", party: "b", votes: 5},
  ] satisfies Row<"votes">[],
};

const all: ProtocolTables = joinedTables([
  drawn,
  {protocols: columnsOf("protocols", village.protocols), votes: columnsOf("votes", village.votes)},
]);

let database: NodeDatabase;
let rows: TotalsRow[];

beforeAll(async () => {
  database = await openNodeDatabase();
  await database.insert("protocols", all.protocols);
  await database.insert("votes", all.votes);
  rows = await database.query<TotalsRow>(totalsQuery);
});
afterAll(() => database.close());

/** The same totals, added up without SQL. */
function plainTotals(): TotalsRow[] {
  const votes = new Map<string, Row<"votes">[]>();
  for (const row of rowsOf(all.votes)) {
    const key = `${row.contest}/${row.station}`;
    votes.set(key, [...(votes.get(key) ?? []), row]);
  }
  const places = new Map<string, {head: TotalsRow; parties: Map<string, number>}>();
  for (const protocol of rowsOf(all.protocols)) {
    const {contest, region, district} = protocol;
    const levels: Pick<TotalsRow, "level" | "region" | "district">[] = [
      {level: "contest", region: null, district: null},
    ];
    if (region !== null) levels.push({level: "region", region, district: null});
    if (district !== null) levels.push({level: "district", region, district});
    for (const level of levels) {
      const key = JSON.stringify([contest, level]);
      const empty = {
        stations: 0,
        registered: 0,
        cast: 0,
        invalid: 0,
        against_all: 0,
        party: null,
        votes: null,
      };
      const place = places.get(key) ?? {
        head: {contest, ...level, ...empty},
        parties: new Map<string, number>(),
      };
      const {head, parties} = place;
      const counted = (votes.get(`${contest}/${protocol.station}`) ?? []).reduce(
        (sum, row) => sum + row.votes,
        (protocol.invalid ?? 0) + (protocol.against_all ?? 0),
      );
      const added = {
        stations: head.stations + 1,
        registered:
          head.registered === null || protocol.registered === null
            ? null
            : head.registered + protocol.registered,
        cast: head.cast + (protocol.cast ?? counted),
        invalid: head.invalid + (protocol.invalid ?? 0),
        against_all: head.against_all + (protocol.against_all ?? 0),
      };
      for (const row of votes.get(`${contest}/${protocol.station}`) ?? [])
        parties.set(row.party, (parties.get(row.party) ?? 0) + row.votes);
      places.set(key, {head: {...head, ...added}, parties});
    }
  }
  return [...places.values()].flatMap(({head, parties}) =>
    parties.size === 0 ? [head] : [...parties].map(([party, votes]) => ({...head, party, votes})),
  );
}

const sortKey = ({contest, level, region, district, party}: TotalsRow) =>
  [contest, ["contest", "region", "district"].indexOf(level), region ?? "", district ?? "", party ?? ""].join(
    "\t",
  );
const sorted = (totals: readonly TotalsRow[]) =>
  [...totals].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

describe("Protocols added up by SQL", () => {
  test("give the same totals as adding them up by hand", () => {
    expect(sorted(rows)).toEqual(sorted(plainTotals()));
  });

  test("come in one fixed order: contest, then regions, then districts", () => {
    expect(rows.map(sortKey)).toEqual(sorted(rows).map(sortKey));
  });

  test("count a station without a district in its contest and region only", () => {
    const of = (level: string, region: string | null) =>
      rows.find(
        (row) =>
          row.contest === "village" && row.level === level && row.region === region && row.party === "a",
      );
    expect(of("contest", null)).toMatchObject({stations: 6, cast: 147, votes: 71});
    expect(of("region", "east")).toMatchObject({stations: 3, cast: 120, votes: 60});
    expect(of("district", "east")).toMatchObject({stations: 2, cast: 90, votes: 30, district: "d1"});
  });

  test("take no part of a count for the whole: registered voters are null where one station leaves them out", () => {
    const village = rows.filter(({contest}) => contest === "village");
    const of = (level: string, name: string | null) =>
      village.find((row) => row.level === level && (row.district ?? row.region) === name);
    expect(of("contest", null)).toMatchObject({registered: null, invalid: 16, against_all: 0});
    expect(of("region", "west")).toMatchObject({registered: 100, cast: 9});
    expect(of("district", "d3")).toMatchObject({registered: null, cast: 18, invalid: 2, region: null});
    expect(of("region", "north")).toMatchObject({registered: 100, cast: 0, invalid: 0, party: null});
    expect(village.filter(({level, region}) => level === "region" && region === null)).toEqual([]);
    const {total} = contestTotals(rows, "village", {parties: ["a", "b"], regions: []}) ?? {};
    expect(total).toEqual({
      cast: 147,
      invalid: 16,
      againstAll: 0,
      votes: [
        {party: "a", votes: 71},
        {party: "b", votes: 60},
      ],
    });
  });

  test("are plain numbers, never DuckDB's wide integers", () => {
    for (const row of rows.slice(0, 50))
      for (const value of [row.stations, row.registered, row.cast, row.invalid, row.against_all, row.votes])
        expect(typeof value).toBe("number");
  });

  test("give each contest its published totals", () => {
    for (const description of contestDescriptions()) {
      const published = publishedTotals(description);
      const parties = published.votes.map(({party}) => party);
      const totals = contestTotals(rows, description.id, {parties, regions: []});
      if (!totals) continue;
      const {registered, cast, invalid, votes} = published;
      expect(totals.total, description.id).toEqual({registered, cast, invalid, votes, againstAll: 0});
    }
  });

  test("refuse votes for a party that the contest does not have", () => {
    expect(() => contestTotals(rows, "village", {parties: ["a"], regions: []})).toThrow(/village.*b/);
  });

  test("know nothing of a contest without protocols", () => {
    expect(contestTotals(rows, "mazhilis-1999-official", {parties: [], regions: []})).toBeUndefined();
  });
});

describe("The browser's engine", () => {
  test("answers the same SQL with the same totals, from the Parquet files by way of Arrow", async () => {
    const wasm = await openWasmDatabase();
    for (const name of ["protocols", "votes"] as const) {
      const {columns} = await parquetColumns(await fileOf(name));
      wasm.insertArrowFromIPCStream(arrowStream(name, columns), {name, create: true});
    }
    expect(wasmQuery<TotalsRow>(wasm, totalsQuery)).toEqual(rows);
    wasm.close();
  });

  test("makes each table from the same description as the build, with the same columns and types", async () => {
    const wasm = await openWasmDatabase();
    const shown =
      "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns ORDER BY ALL";
    const build = await openNodeDatabase();
    for (const name of tableNames) {
      wasm.query(createTable(name));
      await build.insert(name, columnsOf(name, []));
    }
    expect(wasmQuery(wasm, shown)).toEqual(await build.query(shown));
    wasm.close();
    build.close();
  });
});

describe("A Parquet file", () => {
  test("holds every row that went in, column by column", async () => {
    const {columns, rowCount} = await parquetColumns(await fileOf("protocols"));
    expect(rowCount).toBe(drawn.protocols.station.length + village.protocols.length);
    for (const [column, cells] of Object.entries(all.protocols))
      expect(Array.from<unknown>(columns[column] ?? []), column).toEqual(Array.from<unknown>(cells));
  });

  test("says itself that it is reconstructed, with its seed and the reading, in three languages", async () => {
    const {metadata} = await parquetColumns(await fileOf("votes"));
    expect(metadata.basis).toBe("reconstructed");
    expect(metadata.seed).toMatch(/^\d+$/);
    for (const language of languages) {
      expect(metadata[`warning_${language}`]).not.toBe("");
      expect(metadata[`reading_${language}`]).toContain("15");
    }
  });

  test("is refused when it is cut short or no Parquet at all", async () => {
    const file = await fileOf("votes");
    await expect(parquetColumns(file.slice(0, file.byteLength - 100))).rejects.toThrow();
    await expect(
      parquetColumns(new TextEncoder().encode("station,votes\n1,2\n").buffer as ArrayBuffer),
    ).rejects.toThrow();
  });
});

describe("A table handed to the browser's engine", () => {
  const votes = {contest: ["c"], station: ["s"], party: ["p"], votes: [1]};

  test("must have every column", () => {
    expect(() => arrowStream("votes", {...votes, party: undefined})).toThrow("votes.party is missing");
  });

  test("must have the same number of rows in every column", () => {
    expect(() => arrowStream("votes", {...votes, votes: [1, 2]})).toThrow("votes.votes has 2 rows, not 1");
  });

  test("must not leave a required cell empty", () => {
    expect(() => arrowStream("votes", {...votes, party: [null]})).toThrow("votes.party is empty in 1 rows");
  });

  test("must hold whole numbers where ballots are counted", () => {
    expect(() => arrowStream("votes", {...votes, votes: [1.5]})).toThrow(/votes\.votes is 1\.5 in row 0/);
    expect(() => arrowStream("votes", {...votes, votes: [2 ** 31]})).toThrow(/2147483648/);
  });
});

async function fileOf(name: "protocols" | "votes"): Promise<ArrayBuffer> {
  const bytes =
    name === "protocols"
      ? await parquetFile(name, all.protocols, reconstructionMetadata())
      : await parquetFile(name, all.votes, reconstructionMetadata());
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
