import {describe, expect, test} from "vitest";
import {inspectFile} from "../../src/import/guess/inspectFile.js";
import {importFiles} from "../../src/import/importFiles.js";
import {parseMapping, wishedMapping} from "../../src/import/parseMapping.js";
import {context, fileOf, inspect, load, rowsOf, settings, workbook} from "./importing.js";

const lines = [
  "Число избирателей",
  "Число избирателей, принявших участие в голосовании",
  "Число недействительных бюллетеней",
  "Лес",
  "Поле",
];
const figures = {
  "УИК 1": [1000, 600, 10, 400, 190],
  "УИК 2": [800, 500, 20, 300, 180],
  "УИК 3": [900, 450, 5, 245, 200],
};
const right = [
  ["1", 1000, 600, 10, {Лес: 400, Поле: 190}],
  ["2", 800, 500, 20, {Лес: 300, Поле: 180}],
  ["3", 900, 450, 5, {Лес: 245, Поле: 200}],
];

/** The protocol of a station, a line a row. */
const form = (title: readonly (string | number)[], counts: readonly number[]) => [
  title,
  ["№", "Наименование строки", "Значение"],
  ...lines.map((name, at) => [at + 1, name, counts[at]]),
];

const csvOf = (counts: readonly number[], title = "") =>
  `${title}№;Строка;Значение\n${lines.map((name, at) => `${at + 1};${name};${counts[at]}\n`).join("")}`;

describe("The protocol of one station, a line a row,", () => {
  test("is read from every sheet of a workbook, each the station that its title names", async () => {
    const sheets = Object.entries(figures).map(([name, counts]) => [
      name,
      form([`Протокол участковой избирательной комиссии № ${name.slice(-1)}`], counts),
    ]);
    const content = await workbook(Object.fromEntries(sheets));
    const loaded = await load(content);
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual(right);
    expect(loaded.report).toMatchObject({read: 15, kept: 15, refused: 0});
    expect((await inspect(content)).unreadSheets).toEqual([]);
  });

  test("is called as its sheet where no title names it, and a sheet with other lines is named", async () => {
    const content = await workbook({
      "УИК 1": form(["Протокол"], figures["УИК 1"]),
      Прочее: form(["Протокол"], figures["УИК 2"]).slice(0, -1),
    });
    const loaded = await load(content);
    expect(rowsOf(loaded, "station")).toEqual([["УИК 1", {Лес: 400, Поле: 190}]]);
    expect((await inspect(content)).unreadSheets).toEqual([{sheet: "Прочее", isHidden: false}]);
  });

  test("is read from a file each, by the station's line, a title, or the file's name", async () => {
    const contents = [
      csvOf(figures["УИК 1"], "Участок №;1\n"),
      csvOf(figures["УИК 2"], "Протокол УИК №2\n"),
      csvOf(figures["УИК 3"]),
    ];
    const sources = await Promise.all(
      contents.map(async (content, at) => {
        const file = fileOf(content, ["a.csv", "b.csv", "3.csv"][at]);
        return {file, mapping: (await inspectFile(file, context)).mapping};
      }),
    );
    const loaded = await importFiles(sources, settings, context);
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual(right);
  });

  test("has lines that the tables have no place for, and none of them becomes a party", async () => {
    const loaded = await load(
      "Строка;Число\nЧисло избирателей;1000\nЧисло действительных бюллетеней;590\nЧисло недействительных бюллетеней;10\nЧисло заявлений избирателей;7\nЛес;400\nПоле;190\n",
    );
    expect(rowsOf(loaded, "registered", "invalid")).toEqual([[1000, 10, {Лес: 400, Поле: 190}]]);
    expect(loaded.report.skipped).toMatchObject({totals: 1, ignored: 1});
  });

  test("keeps its station where somebody says what a line is, also in a saved mapping", async () => {
    const {mapping, columns} = await inspect(csvOf(figures["УИК 1"], "Участок №;1\n"));
    const {isOwn: _, ...saved} = mapping;
    const wish = parseMapping(JSON.parse(JSON.stringify(saved)));
    expect(
      wishedMapping(
        mapping,
        wish,
        columns.map(({heading}) => heading),
      ),
    ).toEqual(mapping);
    expect(mapping.fixed).toEqual({station: "1"});
  });
});

test("A file of a row a count is no form: it has stations", async () => {
  const {mapping} = await inspect(
    "УИК;Показатель;Значение\n7;Число избирателей;1000\n7;Недействительных;10\n7;Лес;400\n7;Поле;590\n",
  );
  expect(mapping.fixed).toEqual({});
  expect(mapping.columns.map(({role}) => role)).toEqual(["station", "party", "party_votes"]);
});
