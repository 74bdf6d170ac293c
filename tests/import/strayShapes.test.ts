import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {recognise} from "../../src/import/cells/recognise.js";
import {guessThousands} from "../../src/import/cells/wholeNumber.js";
import {inspect, load, rowsOf} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

describe("Numbers with decimals among counts", () => {
  test("are refused alike, whole or not, in a row that slipped a column", async () => {
    const {report} = await load(foreign("shifted.csv"));
    expect(report.refusals.map(({line, reason, found}) => [line, reason, found])).toEqual([
      [3, "fraction", "25.00"],
      [4, "fraction", "12.50"],
    ]);
    expect(report).toMatchObject({read: 3, kept: 1});
  });

  test("are counts where a program wrote all counts so", async () => {
    const loaded = await load("station,A,B\n1,40.00,10.00\n2,50.00,25.00\n3,60.0,30.0\n");
    expect(loaded.report).toMatchObject({kept: 3, refused: 0});
  });

  test("do not undo the thousands of a file where they are a slip of the pen", () => {
    expect(guessThousands(["1.234", "2.345", "3.456", "12.345", "1.5"])).toBe(".");
    expect(guessThousands(["1.234", "1.5"])).toBeNull();
    expect(guessThousands(["0.234", "0.345"])).toBeNull();
  });
});

describe("In a file of a row a party", () => {
  test("a dash keeps the station, and marks it", async () => {
    const loaded = await load("station,party,votes\n1,A,40\n1,B,–\n2,A,60\n2,B,30\n");
    expect(rowsOf(loaded, "station")).toEqual([
      ["1", {A: 40}],
      ["2", {A: 60, B: 30}],
    ]);
    expect(loaded.report).toMatchObject({read: 4, kept: 4, refused: 0});
    expect(loaded.report.marksByReason["no-data"]).toBe(1);
  });

  test("the rows of a sum are no station, whatever it is called", async () => {
    const rows = (name: string, a: number, b: number) => `${name},A,${a}\n${name},B,${b}\n`;
    const stations = rows("1", 40, 20) + rows("2", 60, 30);
    for (const sum of ["999", "По области", "Σ"]) {
      const loaded = await load(`station,party,votes\n${stations}${rows(sum, 100, 50)}`);
      expect(rowsOf(loaded, "station")).toEqual([
        ["1", {A: 40, B: 20}],
        ["2", {A: 60, B: 30}],
      ]);
      const {read, kept, refused, skipped} = loaded.report;
      expect({read, kept, refused, totals: skipped.totals}).toEqual({
        read: 6,
        kept: 4,
        refused: 0,
        totals: 2,
      });
    }
    const districts = `${stations}${rows("D1", 100, 50)}${rows("3", 1, 2)}${rows("4", 5, 6)}${rows("D2", 6, 8)}${rows("all", 106, 58)}`;
    expect((await load(`station,party,votes\n${districts}`)).report).toMatchObject({kept: 8, refused: 0});
    const alike = `${rows("1", 40, 20)}${rows("2", 40, 20)}${rows("3", 40, 20)}`;
    expect((await load(`station,party,votes\n${alike}`)).report).toMatchObject({kept: 6});
  });

  test("an empty cell is still refused", async () => {
    const {report} = await load("station,party,votes\n1,A,40\n1,B,\n");
    expect(report.refusalsByReason).toEqual({"no-votes": 1});
  });
});

describe("Quotation marks", () => {
  const right = [
    ["1", 100, {"nur-otan": 40, "ak-zhol": 20}],
    ["2", 200, {"nur-otan": 60, "ak-zhol": 30}],
  ];

  test("may stand around whole lines", async () => {
    const loaded = await load('"УИК;Избирателей;""Нур Отан"";Ак жол"\n"1;100;40;20"\n"2;200;60;30"\n');
    expect(rowsOf(loaded, "station", "registered")).toEqual(right);
  });

  test("may be apostrophes", async () => {
    const loaded = await load(
      "'УИК','Избирателей','Нур Отан','Ак жол'\n'1','100','40','20'\n'2','200','60','30'\n",
    );
    expect(rowsOf(loaded, "station", "registered")).toEqual(right);
    const {columns} = await inspect("'УИК';'Партия; первая';'Вторая'\n'1';'5';'6'\n");
    expect(columns.map(({heading}) => heading)).toEqual(["УИК", "Партия; первая", "Вторая"]);
  });

  test("an apostrophe in a name is none", async () => {
    const {columns} = await inspect("station,L'Avenir,D'Accord\n1,40,20\n");
    expect(columns.map(({heading}) => heading)).toEqual(["station", "L'Avenir", "D'Accord"]);
  });
});

test.each([
  ["Uchastok", "station"],
  ["Izbiratelei v spiske", "registered"],
  ["Progolosovalo", "cast"],
  ["Nedeistvitelnye", "invalid"],
  ["Saylaushylar sany", "registered"],
  ["Zharamsyz byulletender", "invalid"],
  ["Виборців у списку", "registered"],
  ["idk", "station"],
  ["division_id", "area"],
])("%j is %s", (heading, column) => expect(recognise(heading)?.column).toBe(column));

test("Results by town are read, a town for a station", async () => {
  expect(
    rowsOf(
      await load("town,registered,party_a,party_b\nNorth,100,40,20\nSouth,200,60,30\n"),
      "station",
      "registered",
    ),
  ).toEqual([
    ["North", 100, {party_a: 40, party_b: 20}],
    ["South", 200, {party_a: 60, party_b: 30}],
  ]);
});

test.each([".", ","])("A round thousand grouped by “%s” is a thousand, beside smaller counts", async (by) => {
  const text = `station;registered;cast;Ash;Birch\n1;1${by}200;700;400;300\n2;2${by}300;1${by}500;1${by}000;500\n3;1${by}500;900;500;400\n`;
  const loaded = await load(text);
  expect(loaded.report).toMatchObject({read: 3, kept: 3, refused: 0});
  expect(rowsOf(loaded, "station", "registered")).toEqual([
    ["1", 1200, {Ash: 400, Birch: 300}],
    ["2", 2300, {Ash: 1000, Birch: 500}],
    ["3", 1500, {Ash: 500, Birch: 400}],
  ]);
});
