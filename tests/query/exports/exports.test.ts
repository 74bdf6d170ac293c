import {tableFromIPC} from "apache-arrow";
import fc from "fast-check";
import readWorkbook from "read-excel-file/node";
import {describe, expect, test} from "vitest";
import type {ResultCell, ResultTable} from "../../../src/db/resultTable.js";
import type {Cell} from "../../../src/import/cells/cell.js";
import {openRows, textsOf} from "../../../src/import/formats/rowSource.js";
import {startWork} from "../../../src/import/work.js";
import {mediaTypes} from "../../../src/query/exports/exportFormat.js";
import type {ExportNote, ExportOrder} from "../../../src/query/exports/exportOrder.js";
import {writtenFile} from "../../../src/query/exports/fileWriter.js";
import {uniqueNames} from "../../../src/query/exports/uniqueNames.js";
import {sheetLimits} from "../../../src/query/exports/xlsxFile.js";
import {madeResult, resultOf} from "../../pages/query/results.js";
import {askDuckDB} from "./askDuckDB.js";

const sql = 'SELECT party, sum(votes) AS "votes"\nFROM votes -- all\nGROUP BY party';
const about = [
  {key: "title", label: "Title", text: "Партиялар: дауыстар"},
  {key: "sql", label: "SQL", text: sql},
  {key: "scenario", label: "Scenario", text: "With the threshold at 3%, Nur Otan takes 71 of 98 seats."},
  {key: "scenario_json", label: "Scenario for the seats command", text: '{"threshold": {"percent": 3}}'},
  {key: "basis", label: "Basis", text: "=reconstructed, no copies of protocols"},
];
const note = (what: ExportNote): string => `note: ${what}`;
const notes = Object.fromEntries(
  (
    [
      "comment-lines",
      "disarmed",
      "repeated-names",
      "wholes-as-text",
      "not-finite",
      "long-texts",
      "rows-left-out",
      "days-as-text",
    ] as const
  ).map((one) => [one, note(one)]),
) as Record<ExportNote, string>;

const orderOf = (table: ResultTable, format: ExportOrder["format"]): ExportOrder => ({
  format,
  columns: table.columns,
  rowCount: table.rowCount,
  about,
  notes,
  names: {rows: "Нәтиже", about: "About", note: "Note"},
});

const written = (table: ResultTable, format: ExportOrder["format"], rowsAtOnce?: number): Promise<Blob> =>
  writtenFile(orderOf(table, format), table, rowsAtOnce);

/** Everything that a cell can hold, and what a file could mistake for something else. */
const names = [
  "Әділ",
  "Нұр Отан",
  'a"b',
  "a,b",
  "a;b",
  "line\nbreak",
  "carriage\r\nreturn",
  " x ",
  "#5",
  "",
  "NULL",
  "=1+1",
];
const mixed = resultOf(
  [
    ["name", "VARCHAR", "text"],
    ["votes", "INTEGER", "whole"],
    ["sum", "HUGEINT", "whole"],
    ["share", "DOUBLE", "decimal"],
    ["is_in", "BOOLEAN", "flag"],
    ["day", "DATE", "date"],
    ["votes", "BIGINT", "whole"],
  ],
  names.map((name, row): readonly ResultCell[] => [
    name,
    row % 5 === 4 ? null : row * 1000 - 1,
    row === 0 ? 9_007_199_254_740_993n : BigInt(row),
    row === 3 ? null : row / 3,
    row % 3 === 0 ? null : row % 3 === 1,
    row % 4 === 3 ? null : `2021-01-${10 + row}`,
    5 - row,
  ]),
);
const cellsOf = ({rowCount, columns, cell}: ResultTable): ResultCell[][] =>
  Array.from({length: rowCount}, (_, row) => columns.map((_, column) => cell(row, column)));

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
const askAbout = async (file: Blob, ending: string, question: (path: string) => string) =>
  askDuckDB(await bytesOf(file), ending, question);

/** Cells as DuckDB writes them into JSON: wide whole numbers as digits. */
const inJson = (rows: ResultCell[][], wide: readonly number[]) =>
  rows.map((row) =>
    row.map((cell, column) => (cell !== null && wide.includes(column) ? String(cell) : cell)),
  );

describe("CSV", () => {
  const readCsv = (path: string) =>
    `SELECT * FROM read_csv('${path}', comment = '#', header = true, nullstr = 'no such text', auto_detect = true, sample_size = -1, allow_quoted_nulls = false)`;

  test("is read by DuckDB with the same content", async () => {
    const file = await written(mixed, "csv");
    const rows = await askAbout(file, "csv", (path) =>
      readCsv(path).replace("nullstr = 'no such text', ", ""),
    );
    const expected = inJson(cellsOf(mixed), [1, 2, 6]).map((row) =>
      // What a spreadsheet would run has an apostrophe in front, as the file says.
      row.map((cell) => (cell === "=1+1" ? "'=1+1" : cell)),
    );
    expect(rows).toEqual(expected);
  });

  test("says before its header what it holds, in lines that begin with #, however many lines the SQL has", async () => {
    const text = await (await written(mixed, "csv")).text();
    const lines = text.split("\r\n");
    const before = lines.slice(
      0,
      lines.findIndex((line) => !line.replace("\ufeff", "").startsWith("#")),
    );
    expect(before.join("\n")).toContain("# Title: Партиялар: дауыстар");
    for (const line of sql.split("\n")) expect(before.join("\n")).toContain(line);
    expect(before).toContain(`# Note: ${note("comment-lines")}`);
    expect(before).toContain(`# Note: ${note("repeated-names")}`);
    expect(lines[before.length]).toBe("name,votes,sum,share,is_in,day,votes_2");
  });

  test("begins with the mark by which spreadsheets know Kazakh letters", async () => {
    const bytes = new Uint8Array(await (await written(mixed, "csv")).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each(["=1+1", "+7", "-x", "@SUM(A1)", "\tx", "'x"])("disarms %j", async (text) => {
    const lines = (await (await written(resultOf([["a", "VARCHAR", "text"]], [[text]]), "csv")).text()).split(
      "\r\n",
    );
    expect(lines.at(-2)).toMatch(/^"?'/);
  });
});

describe("JSON", () => {
  test("is read with the same content; whole numbers that a reader would round are digits, and it says so", async () => {
    const {about: said, columns, rows} = JSON.parse(await (await written(mixed, "json")).text());
    const keys = columns.map(({name}: {name: string}) => name);
    expect(keys).toEqual(["name", "votes", "sum", "share", "is_in", "day", "votes_2"]);
    expect(columns[2].type).toBe("HUGEINT");
    const read = rows.map((row: Record<string, unknown>) => keys.map((key: string) => row[key]));
    const expected = cellsOf(mixed).map((row) =>
      row.map((cell) => (typeof cell !== "bigint" ? cell : cell > 2n ** 53n ? String(cell) : Number(cell))),
    );
    expect(read).toEqual(expected);
    expect(said.sql).toBe(sql);
    expect(said.basis).toBe(about[4].text);
    expect(said["wholes-as-text"]).toBe(note("wholes-as-text"));
  });

  test("says nothing about wholes where all are exact", async () => {
    const {about: said} = JSON.parse(
      await (await written(resultOf([["n", "BIGINT", "whole"]], [[5n]]), "json")).text(),
    );
    expect(said).not.toHaveProperty("wholes-as-text");
  });

  test("has text for what is no number of JSON", async () => {
    const table = resultOf([["x", "DOUBLE", "decimal"]], [[Number.POSITIVE_INFINITY], [Number.NaN], [0.1]]);
    const {about: said, rows} = JSON.parse(await (await written(table, "json")).text());
    expect(rows).toEqual([{x: "Infinity"}, {x: "NaN"}, {x: 0.1}]);
    expect(said["not-finite"]).toBe(note("not-finite"));
  });
});

describe("Parquet", () => {
  const types = ["VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "BOOLEAN", "DATE", "BIGINT"];

  test("is read by DuckDB with the same content and types", async () => {
    const file = await written(mixed, "parquet", 5);
    expect(await askAbout(file, "parquet", (path) => `SELECT * FROM '${path}'`)).toEqual(
      inJson(cellsOf(mixed), [2, 6]),
    );
    const described = await askAbout(file, "parquet", (path) => `DESCRIBE SELECT * FROM '${path}'`);
    expect(described.map(([name, type]) => [name, type])).toEqual(
      ["name", "votes", "sum", "share", "is_in", "day", "votes_2"].map((name, column) => [
        name,
        types[column],
      ]),
    );
  });

  test("says in its metadata what it holds", async () => {
    const rows = await askAbout(
      await written(mixed, "parquet"),
      "parquet",
      (path) => `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}')`,
    );
    const said = Object.fromEntries(rows as [string, string][]);
    expect(said.sql).toBe(sql);
    expect(said.title).toBe(about[0].text);
    expect(JSON.parse(said.sql_types).sum).toBe("HUGEINT");
  });

  test("holds sums beyond 64 bits as text, and says so", async () => {
    const file = await written(resultOf([["sum", "HUGEINT", "whole"]], [[2n ** 70n], [1n]]), "parquet");
    expect(await askAbout(file, "parquet", (path) => `SELECT * FROM '${path}'`)).toEqual([
      [String(2n ** 70n)],
      ["1"],
    ]);
    const keys = await askAbout(
      file,
      "parquet",
      (path) => `SELECT decode(key) FROM parquet_kv_metadata('${path}')`,
    );
    expect(keys).toContainEqual(["wholes-as-text"]);
  });
});

describe("Arrow", () => {
  test("is read by Arrow with the same content", async () => {
    const table = tableFromIPC(new Uint8Array(await (await written(mixed, "arrow", 5)).arrayBuffer()));
    const read = Array.from({length: table.numRows}, (_, row) =>
      table.schema.fields.map((_, column) => table.getChildAt(column)?.get(row)),
    );
    const expected = cellsOf(mixed).map((row) =>
      row.map((cell, column) => {
        if (cell === null) return null;
        if (column === 2 || column === 6) return BigInt(cell);
        return column === 5 ? Date.parse(String(cell)) : cell;
      }),
    );
    expect(
      read.map((row) => row.map((cell, column) => (column === 5 && cell !== null ? Number(cell) : cell))),
    ).toEqual(expected);
    expect(table.schema.metadata.get("sql")).toBe(sql);
    expect(table.schema.fields.map((field) => field.metadata.get("sql_type"))[2]).toBe("HUGEINT");
    expect(table.schema.fields.map(({type}) => String(type))).toEqual([
      "Utf8",
      "Int32",
      "Int64",
      "Float64",
      "Bool",
      "Date32<DAY>",
      "Int64",
    ]);
  });
});

describe("A workbook", () => {
  const sheetsOf = async (file: Blob) => readWorkbook(Buffer.from(await file.arrayBuffer()));

  test("is read by another reader with the same content, numbers as numbers, days as days, texts as texts", async () => {
    const [rows] = await sheetsOf(await written(mixed, "xlsx", 5));
    expect(rows.sheet).toBe("Нәтиже");
    expect(rows.data[0]).toEqual(["name", "votes", "sum", "share", "is_in", "day", "votes_2"]);
    const expected = cellsOf(mixed).map((row) =>
      row.map((cell, column) => {
        // An empty text and no value are one thing to a spreadsheet.
        if (cell === null || cell === "") return null;
        if (column === 5) return Date.parse(String(cell));
        if (typeof cell === "bigint") return cell > 999_999_999_999_999n ? String(cell) : Number(cell);
        return cell;
      }),
    );
    const read = rows.data
      .slice(1)
      .map((row) => row.map((cell) => (cell instanceof Date ? cell.getTime() : cell)));
    // That reader trims texts, which the next test does not.
    expect(read.map((row) => row.slice(1))).toEqual(expected.map((row) => row.slice(1)));
    expect(read[11][0]).toBe("=1+1");
  });

  test("is read by the site's own importer, to the letter", async () => {
    const blob = await written(mixed, "xlsx", 3);
    const source = await openRows({name: "result.xlsx", blob}, () => Promise.reject(new Error("no Parquet")));
    expect(source.sheets).toEqual(["Нәтиже", "About"]);
    const read: string[][] = [];
    const shape = {encoding: null, delimiter: null, sheet: null};
    const keep = (_line: number, cells: readonly Cell[]): boolean => read.push(textsOf(cells)) > 0;
    await source.rows(shape, keep, startWork(blob.size, {}));
    expect(read.slice(1).map(([name]) => name)).toEqual(names);
    expect(read[1].slice(1, 4)).toEqual(["-1", "9007199254740993", "0"]);
  });

  test("holds no formula at all", async () => {
    const file = await written(mixed, "xlsx");
    const {ZipReader, BlobReader, TextWriter} = await import("@zip.js/zip.js/index-native.js");
    for (const entry of await new ZipReader(new BlobReader(file)).getEntries()) {
      if (entry.directory) continue;
      const text = await entry.getData(new TextWriter());
      expect(text, entry.filename).not.toMatch(/<f[ >]/);
    }
  });

  test("says on its second sheet what it holds", async () => {
    const [, said] = await sheetsOf(await written(mixed, "xlsx"));
    expect(said.sheet).toBe("About");
    const texts = Object.fromEntries(said.data as [string, string][]);
    expect(texts.SQL).toBe(sql);
    expect(texts.Basis).toBe("=reconstructed, no copies of protocols");
    expect(texts.Note).toBe(note("wholes-as-text"));
  });

  test("cuts no text without saying so", async () => {
    const long = "ә".repeat(sheetLimits.letters + 5);
    const [rows, said] = await sheetsOf(
      await written(resultOf([["a", "VARCHAR", "text"]], [[long]]), "xlsx"),
    );
    const text = String(rows.data[1][0]);
    expect(text).toHaveLength(sheetLimits.letters);
    expect(text.endsWith("…")).toBe(true);
    expect(said.data).toContainEqual(["Note", note("long-texts")]);
  });

  test("says when the rows are more than a sheet holds", async () => {
    const table = madeResult(sheetLimits.rows + 10, [["n", "INTEGER", "whole"]], (row) => row);
    const order = orderOf({...table, rowCount: table.rowCount}, "xlsx");
    const {xlsxFile} = await import("../../../src/query/exports/xlsxFile.js");
    const writer = xlsxFile(order);
    await writer.add({rowCount: 2, cells: [[1, 2]]});
    const [, said] = await sheetsOf(await writer.end());
    expect(said.data).toContainEqual(["Note", note("rows-left-out")]);
  });

  test("keeps days that a workbook does not know as text", async () => {
    const table = resultOf([["day", "DATE", "date"]], [["1899-12-31"], ["1900-03-01"], ["-0044-03-15"]]);
    const [rows, said] = await sheetsOf(await written(table, "xlsx"));
    expect(rows.data.slice(1).map(([day]) => (day instanceof Date ? day.toISOString() : day))).toEqual([
      "1899-12-31",
      "1900-03-01T00:00:00.000Z",
      "-0044-03-15",
    ]);
    expect(said.data).toContainEqual(["Note", note("days-as-text")]);
  });

  test("survives letters that XML has not", async () => {
    const text = 'a\u0000b\u001fc\ufffe<&>"_x0041_';
    const [rows] = await sheetsOf(await written(resultOf([["a", "VARCHAR", "text"]], [[text]]), "xlsx"));
    expect(rows.data[1][0]).toMatch(/^a�b�c�<&>"/);
  });
});

describe("A result without rows", () => {
  const empty = resultOf(
    [
      ["party", "VARCHAR", "text"],
      ["votes", "HUGEINT", "whole"],
      ["day", "DATE", "date"],
    ],
    [],
  );

  test("is a file with its columns in every form", async () => {
    expect(
      await askAbout(
        await written(empty, "parquet"),
        "parquet",
        (path) => `SELECT count(*)::INTEGER FROM '${path}'`,
      ),
    ).toEqual([[0]]);
    const arrow = tableFromIPC(new Uint8Array(await (await written(empty, "arrow")).arrayBuffer()));
    expect([arrow.numRows, arrow.schema.fields.map(({name}) => name)]).toEqual([
      0,
      ["party", "votes", "day"],
    ]);
    expect(JSON.parse(await (await written(empty, "json")).text()).rows).toEqual([]);
    expect((await (await written(empty, "csv")).text()).split("\r\n").at(-2)).toBe("party,votes,day");
    const [rows] = await readWorkbook(Buffer.from(await (await written(empty, "xlsx")).arrayBuffer()));
    expect(rows.data).toEqual([["party", "votes", "day"]]);
  });
});

test.each(Object.entries(mediaTypes))("A %s file says what it is", async (format, type) =>
  expect((await written(mixed, format as ExportOrder["format"])).type).toBe(type),
);

describe("In any pieces, any content comes back", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({unit: "grapheme"}).filter((text) => !/\p{Surrogate}/u.test(text)),
    fc.constantFrom("a\nb", '"', "#", "'", "=", ",", "\r", "\r\n", "\t"),
  );
  const anyTable = fc
    .array(
      fc.tuple(cell, fc.option(fc.integer()), fc.option(fc.double({noNaN: true, noDefaultInfinity: true}))),
      {maxLength: 20},
    )
    .map((rows) =>
      resultOf(
        [
          ["t", "VARCHAR", "text"],
          ["n", "INTEGER", "whole"],
          ["x", "DOUBLE", "decimal"],
        ],
        rows,
      ),
    );

  test("from JSON", () =>
    fc.assert(
      fc.asyncProperty(anyTable, fc.integer({min: 1, max: 7}), async (table, pieces) => {
        const {rows} = JSON.parse(await (await written(table, "json", pieces)).text());
        expect(rows.map(({t, n, x}: Record<string, ResultCell>) => [t, n, x === 0 ? 0 : x])).toEqual(
          cellsOf(table).map(([t, n, x]) => [t, n, x === 0 ? 0 : x]),
        );
      }),
      {numRuns: 40},
    ));

  test("from Arrow", () =>
    fc.assert(
      fc.asyncProperty(anyTable, fc.integer({min: 1, max: 7}), async (table, pieces) => {
        const read = tableFromIPC(
          new Uint8Array(await (await written(table, "arrow", pieces)).arrayBuffer()),
        );
        expect(
          Array.from({length: read.numRows}, (_, row) =>
            [0, 1, 2].map((column) => read.getChildAt(column)?.get(row)),
          ),
        ).toEqual(cellsOf(table));
      }),
      {numRuns: 40},
    ));
});

test("Names that repeat have a number behind them, and none is empty or taken", () => {
  expect(uniqueNames(["a", "A", "a_2", "a", "", " "])).toEqual([
    "a",
    "A_3",
    "a_2",
    "a_4",
    "column_5",
    "column_6",
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "A", "a_2", "a_3", "", "b")), (given) => {
      const folded = uniqueNames(given).map((name) => name.toLowerCase());
      expect(new Set(folded).size).toBe(given.length);
      expect(folded).not.toContain("");
    }),
  );
});
