import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {recognise} from "../../src/import/cells/recognise.js";
import {inspect, load, rowsOf} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

describe("A heading is known", () => {
  test.each([
    ["Учаске №\n/ Участок №", "station"],
    ["Учаске / Wahllokal", "station"],
    ["Өңір/Регион", "region"],
    ["Аудан / Район", "area"],
    ["Проголо-\nсовало", "cast"],
    ["Недействи-\r\nтельные", "invalid"],
    ["Недейст.", "invalid"],
    ["precinct_id", "station"],
    ["section_id", "station"],
    ["Station Nr.", "station"],
    ["region_code", "region"],
    ["uik", "station"],
    ["tik", "area"],
    ["№ дільниці", "station"],
  ])("%j is %s", (heading, column) => expect(recognise(heading)?.column).toBe(column));

  test.each(["Район / Участок", "Явка / Проголосовало", "Партия\n«Заря»", "Нур Отан\nизбиратели города"])(
    "%j is none",
    (heading) => expect(recognise(heading)).toBeNull(),
  );
});

test("A form in two languages is read, its parties by either name", async () => {
  expect(rowsOf(await load(foreign("bilingual.csv")), "station", "registered", "cast")).toEqual([
    ["1", 100, 60, {"nur-otan": 40, "ak-zhol": 20}],
    ["2", 200, 90, {"nur-otan": 60, "ak-zhol": 30}],
  ]);
});

test("Headings of a database with _id, _nr and _code are read", async () => {
  expect(rowsOf(await load(foreign("ids.csv")), "station", "registered", "cast", "invalid")).toEqual([
    ["1", 100, 60, 2, {party_a: 40, party_b: 18}],
    ["2", 200, 90, 0, {party_a: 60, party_b: 30}],
  ]);
});

test("A heading whose word goes over two lines counts what it says", async () => {
  expect(rowsOf(await load(foreign("quoted-newline.csv")), "station", "registered", "cast")).toEqual([
    ["1", 100, 60, {"nur-otan": 40, "ak-zhol": 20}],
    ["2", 200, 90, {"nur-otan": 60, "ak-zhol": 30}],
  ]);
});

test("Of two columns for the station the numbers are read, not the names of schools", async () => {
  const {mapping} = await inspect(
    "polling station name,precinct,party_a,party_b\nSchool,1,5,6\nSchool,2,7,4\n",
  );
  expect(mapping.columns.map(({role}) => role)).toEqual(["ignore", "station", "votes", "votes"]);
});

test("Parties told by numbers are parties where each station has a row for each of them", async () => {
  const {mapping} = await inspect("section_id;party;votes\n1;1;40\n1;2;20\n2;1;60\n2;2;30\n");
  expect(mapping.columns.map(({role}) => role)).toEqual(["station", "party", "party_votes"]);
});

test("The number of a footnote behind a list's name is none of its letters", async () => {
  const {mapping} = await inspect("Участок,Избирателей,Нур Отан¹,Ак жол²\n1,100,40,20\n2,200,60,30\n");
  expect(mapping.columns.slice(2)).toEqual(["nur-otan", "ak-zhol"].map((party) => ({role: "votes", party})));
});
