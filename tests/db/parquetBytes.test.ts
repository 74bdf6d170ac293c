import {describe, expect, test} from "vitest";
import {foreignParquet} from "../../src/db/foreignParquet.js";
import {parquetBytes, parquetBytesInPieces} from "../../src/db/parquetBytes.js";
import {
  type ParquetColumns,
  parquetColumns,
  parquetCompressions,
  parquetPieces,
} from "../../src/db/parquetColumns.js";

const votes = {
  contest: ["c", "c", "c"],
  station: ["1", "2", "3"],
  party: ["a", "ә", "__proto__"],
  votes: [5, 0, 2_147_483_647],
};

describe("A Parquet file written without a database", () => {
  test("holds every cell, in the table's types, and what it says of itself", async () => {
    const {columns, rowCount, metadata} = await parquetColumns(
      parquetBytes("votes", {...votes, extra: [1, 2, 3]}, {basis: "observers", ескерту: "бір\nоқу"}),
    );
    expect(rowCount).toBe(3);
    expect(Object.keys(columns)).toEqual(["contest", "station", "party", "votes"]);
    expect(
      Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, Array.from(cells)])),
    ).toEqual(votes);
    expect(metadata).toEqual({basis: "observers", ескерту: "бір\nоқу"});
  });

  test("may have no rows, and says the types all the same", async () => {
    const none = {contest: [], station: [], party: [], votes: []};
    const {columns, rowCount} = await parquetColumns(parquetBytes("votes", none, {}));
    expect([rowCount, Object.keys(columns)]).toEqual([0, ["contest", "station", "party", "votes"]]);
  });

  test("of many rows gives a sign after each group of rows, and reads as one table", async () => {
    const station = Array.from({length: 600_000}, (_, row) => String(row % 1000));
    const ofAll = (text: string) => station.map(() => text);
    const many = {contest: ofAll("c"), station, party: ofAll("a"), votes: Int32Array.from(station, Number)};
    let signs = 0;
    const file = await parquetBytesInPieces("votes", many, {}, async () => {
      signs++;
    });
    expect(signs).toBe(30);
    expect(new Uint8Array(file)).toEqual(new Uint8Array(parquetBytes("votes", many, {})));
    const {columns} = await parquetColumns(file);
    expect([columns.station.length, columns.station[599_999], columns.votes[599_999]]).toEqual([
      600_000,
      "999",
      999,
    ]);
  });

  test("is read piece by piece, each of whole groups, and the pieces are the table", async () => {
    const rows = Int32Array.from({length: 110_000}, (_, row) => row);
    const named = (name: string) => Array.from(rows, (row) => `${name}${row % 7}`);
    const many = {contest: named("c"), station: named("s"), party: named("p"), votes: rows};
    const pieces = await piecesOf(parquetBytes("votes", many, {}), 50_000);
    expect(pieces.map(({rowCount}) => rowCount)).toEqual([60_000, 50_000]);
    expect(pieces.flatMap(({columns}) => Array.from(columns.votes))).toEqual(Array.from(rows));
    expect(pieces.flatMap(({columns}) => Array.from(columns.station))).toEqual(many.station);
  });

  test("is one piece where it has no rows, as a table of nothing has columns too", async () => {
    const none = {contest: [], station: [], party: [], votes: []};
    const pieces = await piecesOf(parquetBytes("votes", none, {}), 50_000);
    expect(pieces.map(({rowCount, columns}) => [rowCount, Object.keys(columns).length])).toEqual([[0, 4]]);
  });

  test("lacks no column of the table", () =>
    expect(() => parquetBytes("votes", {...votes, party: undefined}, {})).toThrow("votes.party is missing"));

  test("needs no decoder but the one in the browser", async () => {
    const file = parquetBytes("votes", votes, {});
    expect(await parquetCompressions(file)).toEqual(new Set());
    expect((await foreignParquet(file)).rowCount).toBe(3);
  });

  test("that says it has more rows than it has is refused", async () => {
    const bytes = new Uint8Array(parquetBytes("votes", votes, {}));
    const footer = bytes.length - 8 - new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    // Three rows as the footer writes them: field 3, a whole number, 3 in zigzag.
    const place = bytes.findIndex((byte, at) => at >= footer && byte === 0x16 && bytes[at + 1] === 6);
    bytes[place + 1] = 2 * 60;
    await expect(parquetColumns(bytes.buffer)).rejects.toThrow(/has 3 rows, not 60/);
    await expect(piecesOf(bytes.buffer, 1)).rejects.toThrow(/ 3 rows, not 60/);
  });
});

async function piecesOf(file: ArrayBuffer, rowsAtLeast: number): Promise<readonly ParquetColumns[]> {
  const pieces: ParquetColumns[] = [];
  for await (const piece of parquetPieces(file, rowsAtLeast)) pieces.push(piece);
  return pieces;
}
