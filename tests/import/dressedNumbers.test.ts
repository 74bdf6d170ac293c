import {describe, expect, test} from "vitest";
import {looksNumeric, wholeNumber} from "../../src/import/cells/wholeNumber.js";
import {inspect, load, rowsOf} from "./importing.js";

describe("A whole number is read", () => {
  test.each([
    ["400 (57.1%)", 400],
    ["1 234 (57,1 %)", 1234],
    ["400 [57%]", 400],
    ["400 / 57.10%", 400],
    ["400\n57.10%", 400],
    ["1 234 чел.", 1234],
    ["300 голосов", 300],
    ["12 шт", 12],
    ["250 votes", 250],
    ["120 дауыс", 120],
    ["1234*", 1234],
    ["1234 **", 1234],
    ["1234¹", 1234],
    ["1 234†", 1234],
    ["+1000", 1000],
    ["'300", 300],
    ["«400»", 400],
    ['"1 800"', 1800],
    ["12,34,567", 1_234_567],
    ["1\u066c234", 1234],
    ["1˙234", 1234],
    ["\u200b17\u200e", 17],
    ["٣٤", 34],
    ["१२३", 123],
    ["１２", 12],
  ])("in %j: %j", (text, number) => {
    expect(wholeNumber(text)).toBe(number);
    expect(looksNumeric(text)).toBe(true);
  });
});

describe("No number is made of", () => {
  test.each([
    ["400 (12)", "not-whole"],
    ["400 [2]", "not-whole"],
    ["400 (570%)", "not-whole"],
    ["57.1%", "not-whole"],
    ["300–301", "not-whole"],
    ["300/301", "not-whole"],
    ["~300", "not-whole"],
    ["300?", "not-whole"],
    ["12 тыс. чел.", "not-whole"],
    ["12 тыс.", "not-whole"],
    ["12 и 13 голосов", "not-whole"],
    ["-5 чел.", "negative"],
    ["12,5 чел.", "fraction"],
    ["12,34 (5%)", "fraction"],
    ["1,23,45", "not-whole"],
    ["№ 12", "not-whole"],
  ])("%j, which is %s", (text, fault) => expect(wholeNumber(text)).toBe(fault));
});

test("A table with the share behind every count is read by its counts", async () => {
  const loaded = await load(
    "УИК;Избирателей;Проголосовало;Недействительных;Лес;Поле\n1;1000;700 (70,0%);10 (1,4%);400 (57,1%);290 (41,4%)\n2;800 чел.;500 (62,5%);20 (4%);300 (60);180 (36%)\n3;900;500;20;300*;180¹\n",
  );
  expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
    ["1", 1000, 700, 10, {Лес: 400, Поле: 290}],
    ["3", 900, 500, 20, {Лес: 300, Поле: 180}],
  ]);
  expect(loaded.report.refusals.map(({line, found}) => [line, found])).toEqual([[3, "300 (60)"]]);
});

test("A column of differences is no party's, whatever it is called", async () => {
  const {mapping} = await inspect("station,A,B,swing\n1,40,20,+5\n2,60,30,-3\n3,50,10,+2\n");
  expect(mapping.columns.map(({role}) => role)).toEqual(["station", "votes", "votes", "ignore"]);
});
