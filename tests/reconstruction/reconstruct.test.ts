import {describe, expect, test} from "vitest";
import {parquetFile, reconstructionMetadata} from "../../src/data/parquetFile.js";
import {publishedContests, reconstructions} from "../../src/data/reconstructions.js";
import {parquetColumns} from "../../src/db/parquetColumns.js";
import {reconstruct} from "../../src/reconstruction/reconstruct.js";
import {protocolsIn} from "../../src/stations/protocol.js";
import {protocolFindings} from "../../src/stations/protocolFindings.js";
import {rowsByContest, rowsIn} from "../../src/stations/protocolTables.js";
import type {Columns, Row} from "../../src/stations/tables.js";
import {rowsOf} from "../tables.js";

const drawn = reconstructions();
const other = reconstructions(20210110, 1);
const published = publishedContests();
const rows = rowsOf(drawn.protocols);

describe("Reconstructed protocols", () => {
  test("obey every relation of a protocol, with at most 3,000 voters a station", () => {
    for (const tables of [drawn, other]) expect(protocolsIn(tables).flatMap(protocolFindings)).toEqual([]);
  });

  test("cannot be mistaken for anyone's: every row says so, stations begin with R, areas are numbered", () => {
    for (const row of rows) {
      expect(row.basis).toBe("reconstructed");
      expect(row.station).toMatch(/^R-\d{5}$/);
      if (row.contest.endsWith("observers")) expect(row.region).toMatch(/^area-\d$/);
    }
    for (const station of drawn.votes.station) expect(station).toMatch(/^R-\d{5}$/);
  });

  test("say what they are in the Parquet files' own metadata too, with seed, draw and a warning in each language", async () => {
    const ten = Array.from({length: 10}, (_, row) => row);
    for (const [name, columns] of [
      ["protocols", rowsIn(drawn.protocols, ten)],
      ["votes", rowsIn(drawn.votes, ten)],
    ] as const) {
      const file = await parquetFile(name, columns as never, reconstructionMetadata());
      const {metadata} = await parquetColumns(new Uint8Array(file).buffer);
      expect(metadata).toMatchObject({basis: "reconstructed", seed: "20210110", draw: "0"});
      expect(metadata.warning_kk).toContain(
        "бақылаушылардың да, Орталық сайлау комиссиясының да хаттамалары емес",
      );
      expect(metadata.warning_ru).toContain(
        "не протоколы наблюдателей и не протоколы Центральной избирательной комиссии",
      );
      expect(metadata.warning_en).toContain(
        "neither the observers' protocols nor the Central Election Commission's",
      );
    }
  });

  test("name no station twice in a contest, and stand by region", () => {
    const keys = rows.map(({contest, station}) => `${contest}/${station}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.filter((row, index) => row.region !== rows[index - 1]?.region)).toHaveLength(3 * 8 + 17);
  });

  test("are the same bytes for the same seed and draw, and others for another", async () => {
    const bytes = (columns: Columns<"protocols">) =>
      parquetFile("protocols", columns, reconstructionMetadata());
    const first = await bytes(drawn.protocols);
    expect(Buffer.compare(first, await bytes(reconstructions().protocols))).toBe(0);
    expect(Buffer.compare(first, await bytes(other.protocols))).not.toBe(0);
  });

  test("of one contest do not change when other contests are left out", () => {
    const alone = reconstruct(published[1], {seed: 7, draw: 3}).tables.protocols;
    const among = reconstructions(7, 3).protocols;
    const own = rowsByContest(among.contest).get(published[1].contest) ?? [];
    expect(rowsIn(among, own)).toEqual(alone);
  });

  test("give a ballot supply that the printed unused ballots ask for: a reserve where 38 and 64 % make 102", () => {
    const supply = published.map(({contest}) => {
      const own = rows.filter((row) => row.contest === contest);
      const sum = (read: (row: (typeof rows)[number]) => number | null) =>
        own.reduce((all, row) => all + (read(row) ?? Number.NaN), 0);
      return Math.round((1000 * sum((row) => row.received)) / sum((row) => row.registered)) / 10;
    });
    expect(supply).toEqual([100, 100, 101, 101]);
  });
});

describe("The findings on a protocol", () => {
  const sound: Row<"protocols"> = {
    contest: "c",
    basis: "hypothetical",
    region: "r",
    station: "s",
    district: null,
    registered: 1000,
    received: 1010,
    issued: 410,
    cast: 400,
    invalid: 10,
    cancelled: 600,
    against_all: 20,
  };
  const votes = [
    {contest: "c", station: "s", party: "a", votes: 300},
    {contest: "c", station: "s", party: "b", votes: 70},
  ];

  test("are none where all relations hold, the 1 % reserve used to the last ballot", () => {
    expect(protocolFindings({...sound, votes})).toEqual([]);
  });

  test.each([
    ["a ballot too many in the box", {cast: 401}, "cast"],
    ["more ballots in the box than issued", {issued: 399, cancelled: 611}, "cast"],
    ["more issued than received", {received: 409, cancelled: -1}, "issued"],
    ["received ballots neither issued nor cancelled", {cancelled: 599}, "received"],
    ["more ballots than voters", {registered: 399, received: 402, issued: 400, cancelled: 2}, "cast"],
    ["one ballot above the reserve", {received: 1011, cancelled: 601}, "received"],
    ["a station above 3,000 voters", {registered: 3001}, "registered"],
    ["a negative count", {invalid: -1}, "invalid"],
    ["half a voter", {registered: 999.5}, "registered"],
  ])("name %s", (_, change, column) => {
    const findings = protocolFindings({...sound, ...change, votes});
    expect(findings.map((finding) => finding.column)).toContain(column);
    for (const finding of findings) expect(finding.station).toBe("s");
  });
});
