import {describe, expect, test} from "vitest";
import {parseMapping, wishedMapping} from "../../src/import/parseMapping.js";
import {inspect, load, rowsOf} from "./importing.js";

describe("Places that stand alone above their stations", () => {
  const table =
    "УИК;Избирателей;Лес;Поле\nЛенинский район;;;\n1;1000;400;190\n2;800;300;180\nИтого;1800;700;370\nСоветский район;;;\n1;900;245;200\n2;700;200;100\n";

  test("tell stations of one number apart", async () => {
    const loaded = await load(table);
    expect(rowsOf(loaded, "station", "registered")).toEqual([
      ["Ленинский район / 1", 1000, {Лес: 400, Поле: 190}],
      ["Ленинский район / 2", 800, {Лес: 300, Поле: 180}],
      ["Советский район / 1", 900, {Лес: 245, Поле: 200}],
      ["Советский район / 2", 700, {Лес: 200, Поле: 100}],
    ]);
    const {kept, refused, skipped} = loaded.report;
    expect({kept, refused, heading: skipped.heading, totals: skipped.totals}).toEqual({
      kept: 4,
      refused: 0,
      heading: 2,
      totals: 1,
    });
  });

  test("are no stations, not even the first, where numbers go on below them", async () => {
    const loaded = await load(table.replace("\n1;900", "\n3;900").replace("\n2;700", "\n4;700"));
    expect(rowsOf(loaded, "station").map(([station]) => station)).toEqual(["1", "2", "3", "4"]);
    expect(loaded.report.marked).toBe(0);
  });

  test("are said in a mapping, and looked for nowhere else", async () => {
    const {mapping, columns} = await inspect(table);
    expect(mapping).toMatchObject({captions: "area", stationWithin: ["area"]});
    const headings = columns.map(({heading}) => heading);
    expect(wishedMapping(mapping, parseMapping({captions: "area"}), headings)).toEqual(mapping);
    expect((await inspect("УИК;Лес;Поле\n1;40;19\n2;30;18\n")).mapping.captions).toBeUndefined();
  });
});

describe("Rows of one station by the way of voting", () => {
  const rows = (...ways: readonly string[]) =>
    ways.map((way, at) => `P1,Ann,${way},${200 + at}\nP1,Bob,${way},${100 + at}\n`).join("");

  test("are added up", async () => {
    const loaded = await load(`precinct,candidate,vote type,votes\n${rows("Election Day", "Early")}`);
    expect(rowsOf(loaded, "station")).toEqual([["P1", {Ann: 401, Bob: 201}]]);
    expect(loaded.report).toMatchObject({kept: 4, added: 2, refused: 0});
    const wide = await load("УИК;Тип;Лес;Поле\n1;стационар;300;100\n1;на дому;100;90\n");
    expect(rowsOf(wide, "station")).toEqual([["1", {Лес: 400, Поле: 190}]]);
  });

  test("are not where one way is the sum of the others, or comes twice", async () => {
    for (const ways of [
      ["Election Day", "Early", "Total"],
      ["Early", "Early"],
    ]) {
      const {mapping} = await inspect(`precinct,candidate,vote type,votes\n${rows(...ways)}`);
      expect(mapping.combine).toBeUndefined();
    }
  });
});

describe("No party is made of", () => {
  test.each([
    ["the number of a line", "УИК;Строка 1;Строка 9;Лес;Поле\n1;1000;10;400;190\n2;800;20;300;180\n"],
    ["complaints and observers", "УИК;Лес;Поле;Жалоб;Наблюдателей\n1;400;190;2;5\n2;300;180;0;3\n"],
    ["other things that are counted", "УИК;Лес;Поле;Количество актов\n1;400;190;2\n2;300;180;1\n"],
    ["another round", "УИК;1 тур Лес;1 тур Поле;2 тур Лес;2 тур Поле\n1;40;19;41;20\n2;30;18;31;19\n"],
    ["another year", "УИК;2021 Лес;2021 Поле;2016 Лес;2016 Поле\n1;40;19;41;20\n2;30;18;31;19\n"],
  ])("%s", async (_, content) => {
    const {mapping} = await inspect(content);
    const parties = mapping.columns.flatMap((role) => (role.role === "votes" ? [role.party] : []));
    expect(parties.map((party) => party.replace(/^(1 тур|2021) /, ""))).toEqual(["Лес", "Поле"]);
  });
});

test("Lists that are called by their numbers alone are lists, below a station and a count that have names", async () => {
  const loaded = await load("УИК;Избирателей;1;2;3\n101;1000;400;190;10\n102;800;300;180;20\n");
  expect(rowsOf(loaded, "station", "registered")).toEqual([
    ["101", 1000, {1: 400, 2: 190, 3: 10}],
    ["102", 800, {1: 300, 2: 180, 3: 20}],
  ]);
  expect((await inspect("УИК;1;2;3\n101;1000;400;190\n102;800;300;180\n")).mapping.headerRow).toBe(0);
});

test("The lines of the protocol under the headings are no station", async () => {
  const {report} = await load(
    "УИК;Число избирателей;Недействительных;Лес;Поле\n;1;9;12;13\n101;1000;10;400;190\n102;800;20;300;180\n",
  );
  expect(report).toMatchObject({kept: 2, refused: 0, skipped: {numbering: 1}});
});

test("A table of parties by stations is read on its side, by the names of its stations", async () => {
  const loaded = await load("Партия;УИК 1;УИК 2;УИК 3\nЛес;400;300;245\nПоле;190;180;200\n");
  expect(rowsOf(loaded, "station")).toEqual([
    ["УИК 1", {Лес: 400, Поле: 190}],
    ["УИК 2", {Лес: 300, Поле: 180}],
    ["УИК 3", {Лес: 245, Поле: 200}],
  ]);
});
