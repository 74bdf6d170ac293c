import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {wholeNumber} from "../../src/import/cells/wholeNumber.js";
import {load, rowsOf} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

describe("A count that is marked as not there is empty", () => {
  test.each(
    "- – — − … . NA n/a #N/A н/д нет жоқ NULL NaN x б/н -- * ?"
      .split(" ")
      .concat(["нет данных", "дерек жоқ", "no data", " – "]),
  )("%j", (text) => expect(wholeNumber(text)).toBeNull());

  test.each(["-5", "0-", "no", "5 нет", "about 5", "1-2", "+", "="])("but not %j", (text) =>
    expect(wholeNumber(text)).toBeTypeOf("string"),
  );
});

test.each(["miss-0.csv", "miss-2.csv", "miss-3.csv"])("%s keeps the station, and marks it", async (name) => {
  const imported = await load(foreign(name));
  expect(rowsOf(imported, "station", "cast")).toEqual([
    ["1", 60, {"nur-otan": 40}],
    ["2", 90, {"nur-otan": 60, "ak-zhol": 30}],
  ]);
  expect(imported.report).toMatchObject({
    kept: 2,
    refused: 0,
    marked: 1,
    marksByReason: {"no-data": 1, "votes-missing": 1},
  });
  expect(imported.report.marks[0]).toMatchObject({line: 2, column: "Ак жол"});
});
