import {describe, expect, test} from "vitest";
import {ownFileLimits, ownTable} from "../../src/db/ownFile.js";
import {plainName, uniqueNames} from "../../src/db/ownNames.js";
import {parquetBytes} from "../../src/db/parquetBytes.js";
import {fileOf, workbook} from "../import/importing.js";
import {slowMachine} from "../import/slowMachine.js";
import {bothConnectors, told} from "./connectors.js";

const connectors = bothConnectors();

const file = (name: string, ...parts: (string | Uint8Array | ArrayBuffer)[]) => ({
  name,
  blob: new Blob(parts as BlobPart[]),
});

/** A file's table as SQL sees it: name, columns with their types, rows; the same from both engines. */
async function read(name: string, ...parts: (string | Uint8Array | ArrayBuffer)[]) {
  const own = await ownTable(file(name, ...parts));
  const answers = [];
  for (const [, connector] of connectors) {
    await connector.put(own.name, own.table, own.cells);
    answers.push(await told(connector, `FROM ${own.name}`));
    await connector.drop(own.name);
  }
  expect(answers[1]).toEqual(answers[0]);
  const {columns, rows} = answers[0] as {columns: {name: string; sqlType: string}[]; rows: unknown[][]};
  return {name: own.name, columns: columns.map(({name, sqlType}) => `${name} ${sqlType}`), rows};
}

const fault = (name: string, ...parts: (string | Uint8Array | ArrayBuffer)[]) =>
  ownTable(file(name, ...parts)).then(
    () => "read",
    ({fault, name}) => (name === "OwnFileError" ? fault : name),
  );

describe("a reader's file becomes a table", () => {
  test("CSV: whole numbers are numbers, codes with a zero in front stay text", async () =>
    expect(
      await read(
        "Менің кестем.csv",
        "Учаске №,Код,Дауыс,Үлес,Күні\n1,007,12,0.5,2021-01-10\n2,010,,7,2021-01-11\n",
      ),
    ).toEqual({
      name: "Менің_кестем",
      columns: ["Учаске INTEGER", "Код VARCHAR", "Дауыс INTEGER", "Үлес DOUBLE", "Күні VARCHAR"],
      rows: [
        [1, "007", 12, 0.5, "2021-01-10"],
        [2, "010", null, 7, "2021-01-11"],
      ],
    }));

  test("no digit of a whole number is lost, however large it is", async () => {
    const numbers = ["9007199254740993", "-9223372036854775808", "9223372036854775807"];
    expect(await read("n.csv", `n\n${numbers.join("\n")}\n`)).toMatchObject({
      columns: ["n BIGINT"],
      rows: numbers.map((number) => [BigInt(number)]),
    });
    const longer = ["9223372036854775808", "1"];
    expect(await read("n.csv", `n\n${longer.join("\n")}\n`)).toMatchObject({
      columns: ["n VARCHAR"],
      rows: longer.map((number) => [number]),
    });
  });

  test.each([
    ["a decimal comma", "5,4;x"],
    ["more digits than floating point keeps", "0.12345678901234567;x"],
    ["an exponent", "1e5;x"],
    ["a sign in front", "+5;x"],
    ["a grouped number", "1 000;x"],
  ])("%s stays text", async (_what, row) => {
    const {columns, rows} = await read("t.csv", `a;b\n${row}\n`);
    expect([columns[0], rows[0][0]]).toEqual(["a VARCHAR", row.split(";")[0]]);
  });

  test("tabs, semicolons and Windows-1251 are known by the file", async () => {
    expect(await read("t.tsv", "a\tb\n1\tx, y\n")).toMatchObject({rows: [[1, "x, y"]]});
    const windows1251 = Uint8Array.of(0xc0, 0x3b, 0xc1, 0x0a, 0xdf, 0x3b, 0x31, 0x0a);
    expect(await read("t.csv", windows1251)).toMatchObject({
      columns: ["А VARCHAR", "Б INTEGER"],
      rows: [["Я", 1]],
    });
  });

  test("remarks above the header are passed over, as in the site's own files", async () =>
    expect(await read("t.csv", "# title\n# source, and more\na,b\n1,2\n")).toMatchObject({rows: [[1, 2]]}));

  test("rows of numbers alone have no header", async () =>
    expect(await read("t.csv", "1,2\n3,4\n")).toMatchObject({
      columns: ["column_1 INTEGER", "column_2 INTEGER"],
      rows: [
        [1, 2],
        [3, 4],
      ],
    }));

  test("longer and shorter rows lose nothing", async () =>
    expect(await read("t.csv", "a,b\n1\n\n2,x,y\n")).toMatchObject({
      columns: ["a INTEGER", "b VARCHAR", "column_3 VARCHAR"],
      rows: [
        [1, null, null],
        [2, "x", "y"],
      ],
    }));

  test("headings that repeat, are empty or are words of SQL become plain names", async () => {
    const {columns} = await read("select.csv", "a,A,,order,2004,a b,«c»,__proto__\n1,2,3,4,5,6,7,8\n");
    expect(columns.map((column) => column.split(" ")[0])).toEqual([
      "a",
      "A_2",
      "column_3",
      "_order",
      "_2004",
      "a_b",
      "c",
      "proto",
    ]);
  });

  test("JSON: an array of objects, and an object a line", async () => {
    const expected = {
      columns: ["a BIGINT", "b VARCHAR", "c BOOLEAN"],
      rows: [
        [9007199254740993n, "Ә", true],
        [2, '["x",1]', null],
      ],
    };
    const records = ['{"a": 9007199254740993, "b": "Ә", "c": true}', '{"b": ["x",1], "a": 2}'];
    expect(await read("t.json", `[${records.join(",\n")}]`)).toMatchObject(expected);
    expect(await read("t.jsonl", `\ufeff${records.join("\n")}\n\n`)).toMatchObject(expected);
  });

  test("Parquet keeps its columns", async () => {
    const bytes = parquetBytes("votes", {contest: ["c"], station: ["001"], party: ["p"], votes: [7]}, {});
    expect(await read("votes-2.parquet", bytes)).toEqual({
      name: "votes_2",
      columns: ["contest VARCHAR", "station VARCHAR", "party VARCHAR", "votes INTEGER"],
      rows: [["c", "001", "p", 7]],
    });
  });

  test("progress is told, and a reading that was given up ends with its reason", async () => {
    slowMachine();
    const text = `a,b\n${"1,2\n".repeat(200_000)}`;
    const controller = new AbortController();
    const reading = ownTable(file("t.csv", text), {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("given up")),
    });
    await expect(reading).rejects.toThrow("given up");
  });

  test("a name that another table has gets a number", async () => {
    const own = await ownTable(file("Votes.csv", "a,b\n1,2\n"), {taken: ["votes", "votes_2"]});
    expect(own.name).toBe("Votes_3");
  });
});

test.each([
  ["nothing", "t.csv", "", {fault: "empty"}],
  ["a header alone", "t.csv", "a,b\n", {fault: "no-rows"}],
  ["a picture", "t.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0", {fault: "not-a-table"}],
  ["broken JSON", "t.json", '[{"a": 1},', {fault: "damaged", format: "json"}],
  ["a broken line of JSON", "t.jsonl", '{"a": 1}\n{"a": 2', {fault: "damaged-line", line: 2}],
  ["JSON of numbers", "t.json", "[1, 2]", {fault: "not-records", row: 1}],
  ["an empty array", "t.json", "[]", {fault: "no-rows"}],
  ["a Parquet file that breaks off", "t.parquet", "PAR1 and no more", {fault: "damaged", format: "parquet"}],
  [
    "too many columns",
    "t.csv",
    `a${",a".repeat(3_000)}\n1${",1".repeat(3_000)}\n`,
    {fault: "too-many-columns", limit: ownFileLimits.columns},
  ],
])("%s is no table, and the fault has a name", async (_what, name, text, expected) =>
  expect(await fault(name, text)).toEqual(expected),
);

test("a workbook's first sheet with rows is read: numbers as numbers, codes as text", async () => {
  const book = await workbook({
    Empty: [],
    "2-бет": [
      ["Коды", "Дауыс"],
      ["007", 12],
      ["010", 1e6],
    ],
  });
  const own = await ownTable(fileOf(book, "кітап.xlsx"));
  expect(own.name).toBe("кітап");
  expect(Object.entries(own.cells).map(([name, cells]) => [name, Array.from(cells)])).toEqual([
    ["Коды", ["007", "010"]],
    ["Дауыс", [12, 1_000_000]],
  ]);
});

test("plain names need no quotes", () => {
  expect(plainName("Қатысу, %", "x")).toBe("Қатысу");
  expect(plainName("  ", "x")).toBe("x");
  expect(plainName("2021", "x")).toBe("_2021");
  expect(plainName("Select", "x")).toBe("_Select");
  expect(uniqueNames(["a", "a", "a_2"], () => "x")).toEqual(["a", "a_2", "a_2_2"]);
});
