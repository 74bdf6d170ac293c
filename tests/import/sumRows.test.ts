import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {load, rowsOf, workbook} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));
const header = "station,registered,cast,invalid,A,B\n";

const stationsIn = async (content: Parameters<typeof load>[0]) => {
  const imported = await load(content);
  return {stations: rowsOf(imported, "station").map(([station]) => station), report: imported.report};
};

describe("A row that is the sum of the rows above is no station", () => {
  test.each(["tot-Σ.csv", "tot-Жалпы.csv", "tot-По_области.csv", "tot-Сумма.csv"])("in %s", async (name) => {
    const imported = await load(foreign(name));
    expect(rowsOf(imported, "station")).toEqual([
      ["1", {"nur-otan": 40, "ak-zhol": 20}],
      ["2", {"nur-otan": 60, "ak-zhol": 30}],
    ]);
    expect(imported.report).toMatchObject({read: 3, kept: 2, refused: 0, skipped: {totals: 1}});
  });

  test.each(["Gesamt", "Razem", "999", "Toplam", ""])("called “%s”", async (name) => {
    const {stations, report} = await stationsIn(
      `${header}1,100,60,0,40,20\n2,200,90,1,59,30\n3,50,21,0,11,10\n${name},350,171,1,110,60\n`,
    );
    expect(stations).toEqual(["1", "2", "3"]);
    expect(report).toMatchObject({refused: 0, skipped: {totals: 1}});
  });

  test("of districts, of their region, and of all; also for a district of one station", async () => {
    const {stations, report} = await stationsIn(
      `${header}1,100,60,0,40,20\n2,200,90,1,59,30\nNorth,300,150,1,99,50\n3,50,21,0,11,10\nWest,50,21,0,11,10\nLand 1,350,171,1,110,60\n4,70,30,2,20,8\n5,80,31,2,21,8\nLand 2,150,61,4,41,16\nAltogether,500,232,5,151,76\n`,
    );
    expect(stations).toEqual(["1", "2", "3", "4", "5"]);
    expect(report).toMatchObject({refused: 0, skipped: {totals: 5}});
  });

  test("with a row above that is refused for another reason", async () => {
    const {stations, report} = await stationsIn(
      `${header}1,100,60,0,40,20\n2,200,90,0,60,30\n,10,9,0,5,4\nZusammen,310,159,0,105,54\n`,
    );
    expect(stations).toEqual(["1", "2"]);
    expect(report).toMatchObject({refused: 1, skipped: {totals: 1}});
  });
});

describe("A station stays one", () => {
  test("where only some of its counts are the sum of those above", async () => {
    const {stations} = await stationsIn(`${header}1,100,60,0,40,20\n2,200,90,0,60,30\n3,300,150,0,100,49\n`);
    expect(stations).toEqual(["1", "2", "3"]);
  });

  test("where it is like the one above, and where nobody voted", async () => {
    const {stations} = await stationsIn(
      `${header}1,100,60,0,40,20\n2,100,60,0,40,20\n3,0,0,0,0,0\n4,0,0,0,0,0\n5,0,0,0,0,0\n`,
    );
    expect(stations).toEqual(["1", "2", "3", "4", "5"]);
  });
});

test("A row of formulas without values, each the sum of its column, is a total", async () => {
  const sum = (column: string) => ({xml: `<c><f>SUM('a sheet'!${column}2:${column}3)</f></c>`});
  const loaded = await load(
    await workbook({
      "a sheet": [
        ["Участок", "Избирателей", "Нур Отан", "Ак жол"],
        ["1", 100, 40, 20],
        ["2", 200, 60, 30],
        [null, sum("B"), sum("C"), sum("D")],
      ],
    }),
  );
  expect(loaded.report).toMatchObject({read: 3, kept: 2, refused: 0, skipped: {totals: 1}});
});

describe("A numbered row that is nearly the sum of rows above", () => {
  const rows = "1,1000,600,10,400,190\n2,500,300,5,200,95\n";

  test("is kept as a station, and says by how much it misses", async () => {
    const {report} = await load(`${header}${rows}9,1500,900,15,601,284\n`);
    expect(report).toMatchObject({read: 3, kept: 3, marked: 1, marksByReason: {"near-sum": 1}});
    expect(report.marks.find(({reason}) => reason === "near-sum")).toMatchObject({line: 4, found: "2"});
  });

  test("is marked the same above its rows, also where another region's stands below", async () => {
    const {report} = await load(
      `${header}901,1500,900,15,601,284\n${rows}902,2500,1600,30,1000,570\n3,1500,1000,20,600,380\n4,1000,600,10,401,189\n`,
    );
    expect(report).toMatchObject({read: 6, kept: 6, marked: 2, marksByReason: {"near-sum": 2}});
    const marks = report.marks.filter(({reason}) => reason === "near-sum");
    expect(marks).toMatchObject([
      {line: 2, found: "2"},
      {line: 5, found: "2"},
    ]);
  });

  test("by a vote, of two lists alone or before further sums, is marked, and the further sums are known", async () => {
    const two = "УИК;Лес;Поле\n1;40;19\n2;30;18\n3;24;20\n";
    for (const text of [
      `${two}100;94;58\n`,
      `УИК;Лес;Поле\n100;940;571\n1;400;190\n2;300;180\n3;240;200\n`,
      `station,party,votes\n1,A,400\n1,B,190\n2,A,300\n2,B,180\n3,A,240\n3,B,200\n100,A,940\n100,B,571\n`,
    ]) {
      const {report} = await load(text);
      expect(report.marks).toMatchObject([{reason: "near-sum", found: "1"}]);
    }
    const {report} = await load(`${two}100;94;58\n4;20;30\n5;21;33\n200;41;63\n999;135;120\n`);
    expect(report).toMatchObject({read: 8, kept: 6, skipped: {totals: 2}, marksByReason: {"near-sum": 1}});
  });

  test("is none where a count is farther away, and where counts are small", async () => {
    for (const text of [
      `9,1500,900,15,650,235\n${rows}`,
      `${rows}9,1500,900,15,650,235\n`,
      "1,10,6,1,4,1\n2,5,3,0,2,1\n3,15,9,1,5,3\n",
    ]) {
      const {marksByReason} = (await load(header + text)).report;
      expect(marksByReason["near-sum"]).toBeUndefined();
    }
  });
});

test.each(["%", "В процентах", "Мандатов", "Среднее", "Пайыз", "Орташа", "Seats", "Average"])(
  "A row called “%s” under the stations is reckoned from them and is none",
  async (name) => {
    const {report} = await load(
      `${header}1,1000,600,10,400,190\n2,500,300,5,200,95\n${name},100,60,2,66,32\n`,
    );
    expect(report).toMatchObject({read: 3, kept: 2, refused: 0, skipped: {totals: 1}});
  },
);
