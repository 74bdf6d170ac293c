import {describe, expect, test} from "vitest";
import {leftOutBeside} from "../../src/import/besideVotes.js";
import {inspectFile} from "../../src/import/guess/inspectFile.js";
import {importFiles} from "../../src/import/importFiles.js";
import {context, fileOf, inspect, load, rowsOf, settings} from "./importing.js";

const votes = "УИК;Избирателей;Лес;Поле\n1;1000;400;190\n2;800;300;180\n3;900;245;200\n";

/** Which of the files are left out. */
const leftOut = async (...contents: readonly string[]) =>
  leftOutBeside(await Promise.all(contents.map((content) => inspect(content))));

describe("Beside a file with votes one is left out", () => {
  test.each([
    ["a dictionary of parties", "code;name\nP1;Лес\nP2;Поле\n"],
    ["one by numbers", "party_id,party_name\n1,Forest\n2,Field\n3,Lake\n"],
    [
      "a list of commissions",
      "ТИК;Наименование ТИК;Адрес\n1;ТИК Ленинского района;ул. Мира, 1\n2;ТИК Советского района;ул. Мира, 9\n",
    ],
    [
      "addresses of stations",
      "УИК;Адрес;Широта;Долгота;Год\n1;ул. Мира;51.123456;71.42345;2010\n2;ул. Мира;51.223456;71.52345;2011\n",
    ],
  ])("that is %s", async (_, content) => {
    expect(await leftOut(votes, content)).toEqual([false, true]);
    expect(await leftOut(content, votes)).toEqual([true, false]);
    expect(await leftOut(content)).toEqual([false]);
  });

  test.each([
    ["has votes under headings that nobody knows", "место;Лес;Поле\nа;400;190\nб;300;180\n"],
    ["has no headings", "1;1000;400;190\n2;800;300;180\n"],
    ["has the voters of the stations", "УИК;Избирателей\n1;1000\n2;800\n"],
    ["says in which region stations lie", "УИК;Регион\n1;Север\n2;Юг\n"],
  ])("but not one that %s", async (_, content) => {
    expect(await leftOut(votes, content)).toEqual([false, false]);
  });
});

describe("A register of stations with their voters", () => {
  const register =
    "УИК;Наименование;Адрес;Число избирателей\n1;Школа;ул. Мира, 1;1000\n2;Клуб;ул. Мира, 2;800\n";
  const counts = "УИК;Проголосовало;Лес;Поле\n1;600;400;190\n2;500;300;180\n";
  const right = [
    ["1", 1000, 600, {Лес: 400, Поле: 190}],
    ["2", 800, 500, {Лес: 300, Поле: 180}],
  ];

  test("is joined to the votes, whichever is given first", async () => {
    for (const files of [
      [register, counts],
      [counts, register],
    ]) {
      const loaded = await load(files);
      expect(rowsOf(loaded, "station", "registered", "cast")).toEqual(right);
      expect(loaded.report).toMatchObject({read: 4, kept: 4, added: 0, refused: 0});
    }
  });

  test("does not let a station in whose votes stand there twice", async () => {
    const {report, tables} = await load([register, `${counts}1;10;4;6\n`]);
    expect(report.refusalsByReason).toEqual({"station-twice": 1});
    expect([...(tables.votes.votes as ArrayLike<number> as number[])]).toEqual([400, 190, 300, 180]);
  });

  test("that says something else of the voters is marked, and the first word stands", async () => {
    const {report, tables} = await load([counts.replace("Проголосовало", "Избирателей"), register]);
    expect([...(tables.protocols.registered as ArrayLike<number> as number[])]).toEqual([600, 500]);
    expect(report.marksByReason.differs).toBe(2);
  });
});

describe("A file without a row of headings", () => {
  const rows = "1,1000,600,10,400,190\n2,800,500,20,300,180\n";

  test("says so, and not that a column of stations is missing", async () => {
    const {problems, mapping} = await inspect(rows);
    expect(problems).toContainEqual({problem: "no-headings"});
    const reading = importFiles([{file: fileOf(rows), mapping}], settings, context);
    await expect(reading).rejects.toMatchObject({
      fault: {fault: "mapping", problem: {problem: "no-headings"}},
    });
  });

  test("is read by a list of what its columns are", async () => {
    const file = fileOf(rows);
    const {mapping} = await inspectFile(file, context);
    const roles = ["station", "registered", "cast", "invalid"] as const;
    const columns = [
      ...roles.map((role) => ({role})),
      {role: "votes", party: "Forest"} as const,
      {role: "votes", party: "Field"} as const,
    ];
    const loaded = await importFiles([{file, mapping: {...mapping, columns}}], settings, context);
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["1", 1000, 600, 10, {Forest: 400, Field: 190}],
      ["2", 800, 500, 20, {Forest: 300, Field: 180}],
    ]);
  });
});
