import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {looksLikeDate} from "../../src/import/cells/dateNumbers.js";
import {load, rowsOf} from "./importing.js";

describe("A number with zeros in front", () => {
  test("is the same station as without them: protocols and votes are joined, and it is told", async () => {
    const imported = await load([
      "station,registered\n001,100\n002,200\n",
      "station,party,votes\n1,A,40\n1,B,20\n2,A,60\n2,B,30\n",
    ]);
    expect(rowsOf(imported, "station", "registered")).toEqual([
      ["001", 100, {A: 40, B: 20}],
      ["002", 200, {A: 60, B: 30}],
    ]);
    const told = imported.report.marks.map(({reason, file, line, found, other}) => [
      reason,
      file,
      line,
      found,
      other?.line,
    ]);
    expect(told).toEqual([
      ["same-number", 1, 2, "1", 2],
      ["same-number", 1, 4, "2", 3],
    ]);
  });

  test("is refused where the station stands there already, not counted twice", async () => {
    const {report} = await load(["station,a,b\n001,4,5\n", "station,a,b\n1,4,5\n"]);
    expect(report).toMatchObject({kept: 1, refused: 1, refusalsByReason: {"station-twice": 1}});
  });

  test("is another station in another region, even where only one of them writes zeros", async () => {
    const imported = await load("region,station,a,b\nX,001,4,5\nY,1,6,7\nY,2,6,7\nX,002,6,7\n");
    expect(rowsOf(imported, "station").map(([station]) => station)).toEqual([
      "X / 001",
      "Y / 1",
      "Y / 2",
      "X / 002",
    ]);
    expect(imported.report).toMatchObject({kept: 4, marked: 0});
  });

  test("is another station where it has letters, or is nothing but zeros", async () => {
    const imported = await load("station,a,b\n01А,4,5\n1А,6,7\n0,1,2\n10,1,2\n");
    expect(imported.report).toMatchObject({kept: 4, refused: 0});
  });
});

describe("A station that a spreadsheet made a date of", () => {
  test.each([
    "2021-01-02",
    "2021-01-02T00:00:00",
    "01.02.2021",
    "1/2/2021",
    "01.фев",
    "янв.10",
    "2-Jan",
    "Jan-02",
    "02.ақп",
  ])("is marked: %s", async (number) => {
    const {report} = await load(`station,a,b\n${number},4,5\n2,6,7\n`);
    expect(report).toMatchObject({kept: 2, marked: 1, marksByReason: {date: 1}});
    expect(report.marks[0]).toMatchObject({line: 2, column: "station", found: number});
  });

  test("is marked in a workbook, where its cell is a date", async () => {
    const {report} = await load(readFileSync(new URL("foreign/date-station.xlsx", import.meta.url)));
    expect(report.marksByReason).toEqual({date: 2});
  });

  test.each(["8 марта", "1 Мая", "1 мамыр", "12-3", "114А", "1.2", "Mayo 5", "Жел 7", "2021"])(
    "is none in %s",
    (text) => {
      expect(looksLikeDate(text)).toBe(false);
    },
  );
});

test("A station that stands twice is found however its number is written, and whatever stands in between", async () => {
  const numbers = [
    "0",
    "7",
    "007",
    "12a",
    "999999",
    "1000000",
    "-1",
    "1023",
    "1024",
    "70000",
    " 7",
    "٣",
    "1.0",
  ];
  const twice = [...numbers, ...numbers.toReversed()];
  const {report} = await load(`station,a,b\n${twice.map((number) => `${number},4,5`).join("\n")}\n`);
  // 007 and 7 with a space in front are 7.
  const different = new Set(numbers.map((number) => number.trim().replace(/^0+(?=\d+$)/, ""))).size;
  expect(report).toMatchObject({
    kept: different,
    refused: twice.length - different,
    refusalsByReason: {"station-twice": twice.length - different},
  });
});
