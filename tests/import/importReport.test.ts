import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type NodeDatabase, openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {parquetBytes} from "../../src/db/parquetBytes.js";
import {listedNotes} from "../../src/import/importReport.js";
import {fileOf, inspect, load, rowsOf, workbook} from "./importing.js";

describe("A refused row is named with its line, column, text and reason", () => {
  test("in delimited text by the physical line on which it begins, quoted line breaks counted", async () => {
    const text = [
      "Протоколы;;;;",
      '"Номер\r\nучастка";Область;Избирателей;Нур Отан;Ак жол',
      '1;"Алматы\nқаласы";100;50;20',
      "2;А;100;5x;20",
      "",
      "3;А;-1;50;20",
      ";А;100;50;20",
      "5;А;100;50;0,5",
      '"6\n\n";А;3000000000;50;20',
      "7;А;100;=1+1;20",
      "8;А;100;50;20;лишнее",
      "1;А;100;50;20",
    ].join("\n");
    const {report} = await load(text, (mapping) => ({...mapping, stationWithin: []}));
    expect(
      report.refusals.map(({line, reason, column, found, other}) => [
        line,
        reason,
        column,
        found,
        other?.line,
      ]),
    ).toEqual([
      [6, "not-whole", "Нур Отан", "5x", undefined],
      [8, "negative", "Избирателей", "-1", undefined],
      [9, "no-station", "Номер\r\nучастка", null, undefined],
      [10, "fraction", "Ак жол", "0,5", undefined],
      [11, "too-large", "Избирателей", "3000000000", undefined],
      [14, "not-whole", "Нур Отан", "=1+1", undefined],
      [15, "too-many-cells", null, "лишнее", undefined],
      [16, "station-twice", "Номер\r\nучастка", "1", 4],
    ]);
    expect(report).toMatchObject({read: 10, kept: 1, refused: 8, skipped: {blank: 1}});
    expect(report.refusalsByReason).toEqual({
      "not-whole": 2,
      negative: 1,
      "no-station": 1,
      fraction: 1,
      "too-large": 1,
      "too-many-cells": 1,
      "station-twice": 1,
    });
  });

  test("in a workbook by the number of its row", async () => {
    const file = await workbook({
      Данные: [["Итоги"], [], ["УИК", "Нур Отан"], [1, 50], [2, "нет 5"], [], [3, 0.5], [1, 7]],
    });
    const {report} = await load(file);
    expect(report.refusals.map(({line, reason, other}) => [line, reason, other?.line])).toEqual([
      [5, "not-whole", undefined],
      [7, "fraction", undefined],
      [8, "station-twice", 4],
    ]);
    expect(report).toMatchObject({read: 4, kept: 1});
  });

  test("in Parquet by the number of its row", async () => {
    const bytes = parquetBytes(
      "votes",
      {contest: ["c", "c", "c"], station: ["1", "1", "2"], party: ["a", "a", "a"], votes: [5, 6, -1]},
      {},
    );
    const {report} = await load(bytes);
    expect(report.refusals.map(({line, reason, column, found}) => [line, reason, column, found])).toEqual([
      [2, "party-twice", "party", "a"],
      [3, "negative", "votes", "-1"],
    ]);
  });

  test("in a long file too", async () => {
    const text =
      "УИК;Область;Партия;Голосов;Избирателей\n1;А;Нур Отан;5;100\n1;А;;6;100\n1;А;Ак жол;;100\n1;А;Нур Отан;7;100\n2;А;Ак жол;8;5x\nИтого;;Нур Отан;5;\n1;А;Всего;11;100\n";
    const {report} = await load(text, (mapping) => ({...mapping, stationWithin: []}));
    expect(report.refusals.map(({line, reason, other}) => [line, reason, other?.line])).toEqual([
      [3, "no-party", undefined],
      [4, "no-votes", undefined],
      [5, "party-twice", 2],
      [6, "not-whole", undefined],
    ]);
    expect(report.skipped).toEqual({blank: 0, totals: 2, numbering: 0, heading: 0, ignored: 0});
  });

  test("by the file that its other row is in", async () => {
    const {report} = await load([
      "station,registered\n1,100\n",
      "station,party,votes\n1,a,60\n",
      "station,party,votes\n1,b,5\n1,a,60\n",
    ]);
    expect(report.refusals).toMatchObject([
      {file: 2, line: 3, reason: "party-twice", other: {file: 1, line: 2}},
    ]);
  });

  test("where its basis is none", async () => {
    const {report} = await load("station,basis,a\n1,observers,5\n2,наблюдатели,6\n");
    expect(report.refusals).toMatchObject([
      {line: 3, reason: "not-a-basis", column: "basis", found: "наблюдатели"},
    ]);
  });
});

describe("A row that is kept is marked", () => {
  test("where it breaks a relation between its counts, with what was found and expected", async () => {
    const text =
      "station,registered,received,issued,cast,invalid,cancelled,against_all,a,b\n1,100,101,60,60,5,41,0,30,25\n2,100,101,60,61,5,41,0,30,25\n3,4000,,,,,,,30,25\n";
    const {report} = await load(text);
    expect(
      report.marks.map(({line, reason, finding}) => [line, reason, finding?.relation, finding?.expected]),
    ).toEqual([
      [3, "finding", "box-adds-up", 60],
      [3, "finding", "cast-within-issued", 60],
      [4, "finding", "station-size", 3000],
    ]);
    expect(report).toMatchObject({kept: 3, marked: 2, marksByReason: {finding: 3}});
    expect(report.findingsByRelation).toEqual({
      "box-adds-up": 1,
      "cast-within-issued": 1,
      "station-size": 1,
    });
  });

  test("never for a count that it does not give, nor for votes where it has none at all", async () => {
    const {report} = await load([
      "station,registered,cast\n1,100,60\n2,100,60\n",
      "station,party,votes\n2,a,60\n",
    ]);
    expect(report.marksByReason).toEqual({"votes-missing": 1});
    const sparse = await load("station,registered,cast,invalid,a\n1,,60,,50\n2,100,,5,50\n");
    expect(sparse.report.marked).toBe(0);
  });

  test("where it says nothing of a party that other stations have votes for", async () => {
    const imported = await load("contest,station,a,b,c\nx,1,5,6,\nx,2,5,,\ny,1,,,7\n");
    expect(imported.report.marks.map(({line, reason, column}) => [line, reason, column])).toEqual([
      [3, "votes-missing", "b"],
    ]);
    expect(rowsOf(imported, "contest", "station")).toEqual([
      ["x", "1", {a: 5, b: 6}],
      ["x", "2", {a: 5}],
      ["y", "1", {c: 7}],
    ]);
  });

  test("where it ends before the header does, and where a quote may have swallowed rows", async () => {
    const {report} = await load('УИК;Область;Нур Отан;Ак жол\n1;А;5;6\n2;А;5\n3;"Б\n4;Б;5;6\n5;Б";5;6\n');
    expect(report.marks.map(({line, reason, column}) => [line, reason, column])).toEqual([
      [3, "too-few-cells", "Ак жол"],
      [3, "votes-missing", "ak-zhol"],
      [4, "line-break", "Область"],
    ]);
    expect(report).toMatchObject({kept: 3, marked: 2});
  });

  test("where a long file contradicts itself about a station; what comes first stands", async () => {
    const imported = await load(
      "УИК;Область;Избирателей;Партия;Голосов\n1;А;100;x;5\n1;А;100;y;6\n1;Б;120;z;7\n1;;;w;8\n",
      (mapping) => ({...mapping, stationWithin: []}),
    );
    expect(rowsOf(imported, "region", "registered")).toEqual([["А", 100, {x: 5, y: 6, z: 7, w: 8}]]);
    expect(
      imported.report.marks.map(({line, reason, column, found, other}) => [
        line,
        reason,
        column,
        found,
        other?.line,
      ]),
    ).toEqual([
      [4, "differs", "Область", "Б", 2],
      [4, "differs", "Избирателей", "120", 2],
    ]);
    expect(imported.report).toMatchObject({kept: 4, marked: 1});
  });

  test("where votes name a station that the protocols do not have", async () => {
    const {report} = await load(["station,registered\n1,100\n", "station,party,votes\n1,a,60\n2,a,5\n"]);
    expect(report.marks.filter(({reason}) => reason === "no-protocol")).toMatchObject([{file: 1, line: 3}]);
  });
});

test("A hundred thousand refused rows are all counted, and the first ones listed", async () => {
  const text = `station,a\n1,1\n${Array.from({length: 100_000}, (_, at) => `${at + 2},5x\n`).join("")}`;
  const {report} = await load(text);
  expect(report).toMatchObject({
    read: 100_001,
    kept: 1,
    refused: 100_000,
    refusalsByReason: {"not-whole": 100_000},
  });
  expect(report.refusals).toHaveLength(listedNotes);
  expect(report.refusals.at(-1)?.line).toBe(listedNotes + 2);
});

test("A text of a whole page in a cell is cut short in the report", async () => {
  const {report} = await load(`station,a\n1,1\n2,${"x".repeat(5000)}\n`);
  expect(report.refusals[0].found).toHaveLength(120);
});

describe("A cell of a workbook", () => {
  const cells = async (...told: readonly {readonly xml: string}[]) =>
    load(
      await workbook(
        {Данные: [["УИК", "Нур Отан"], [1, 5], ...told.map((cell, index) => [index + 2, cell])]},
        {
          "xl/sharedStrings.xml":
            '<sst><si><t>7</t></si><si><r><t>1</t></r><r><t xml:space="preserve"> 234</t></r><rPh><t>x</t></rPh></si></sst>',
          "xl/styles.xml":
            '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="171" formatCode="[Red]#,##0&quot; d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>',
        },
      ),
    );

  test("with a formula has the value stored with it, and none where none is stored", async () => {
    const {report, tables} = await cells(
      {xml: "<c><f>2+4</f><v>6</v></c>"},
      {xml: '<c t="str"><f>"8"</f><v>8</v></c>'},
      {xml: "<c><f>SUM(A1:A2)</f></c>"},
      {xml: "<c><f>SUM(A1:A2)</f><v></v></c>"},
      {xml: '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'},
      {xml: '<c t="inlineStr"><is><t>=1+1</t></is></c>'},
    );
    expect(Array.from(tables.votes.votes)).toEqual([5, 6, 8]);
    expect(report.refusals.map(({line, reason, found}) => [line, reason, found])).toEqual([
      [5, "no-value", "=SUM(A1:A2)"],
      [6, "no-value", "=SUM(A1:A2)"],
      [7, "cell-error", "#DIV/0!"],
      [8, "not-whole", "=1+1"],
    ]);
  });

  test("may be a number, a text, a shared text or a rich one; a date is no count", async () => {
    const {report, tables} = await cells(
      {xml: '<c t="s"><v>0</v></c>'},
      {xml: '<c t="s"><v>1</v></c>'},
      {xml: '<c s="3"><v>1200</v></c>'},
      {xml: '<c t="n"><v>1.3E+2</v></c>'},
      {xml: '<c s="1"><v>44206</v></c>'},
      {xml: '<c s="2"><v>44206.5</v></c>'},
      {xml: '<c t="b"><v>1</v></c>'},
      {xml: '<c t="s"><v>99</v></c>'},
      {xml: "<c><v>1200.5</v></c>"},
    );
    expect(Array.from(tables.votes.votes)).toEqual([5, 7, 1234, 1200, 130]);
    expect(report.refusals.map(({reason, found}) => [reason, found])).toEqual([
      ["not-whole", "2021-01-10"],
      ["not-whole", "2021-01-10 12:00:00"],
      ["not-whole", "TRUE"],
      ["cell-error", "99"],
      ["fraction", "1200.5"],
    ]);
  });

  test("that names a party may look like a formula or a script: it is text", async () => {
    const file = await workbook({
      Данные: [
        ["УИК", "=1+1", "<script>alert(1)</script>"],
        [1, 5, 6],
      ],
    });
    expect((await load(file)).tables.votes.party).toEqual(["=1+1", "<script>alert(1)</script>"]);
  });
});

describe("Parquet that others wrote", () => {
  let database: NodeDatabase;
  beforeAll(async () => {
    database = await openNodeDatabase();
    await database.query(
      'CREATE TABLE told AS SELECT i AS "УИК", \'Область \' || (i % 3) AS "Область", 1000.0 AS "Избирателей", (i * 7)::BIGINT AS "Нур Отан", NULL::INTEGER AS "Ак жол" FROM range(1, 500) t(i)',
    );
  });
  afterAll(() => database.close());

  test.each(["uncompressed", "snappy", "gzip", "brotli", "zstd", "lz4_raw"])(
    "is read, %s",
    async (compression) => {
      const {mkdtempSync, readFileSync, rmSync} = await import("node:fs");
      const folder = mkdtempSync("/tmp/mandat-import-");
      await database.query(
        `COPY told TO '${folder}/told.parquet' (FORMAT parquet, COMPRESSION ${compression})`,
      );
      const file = fileOf(readFileSync(`${folder}/told.parquet`), "told.parquet");
      rmSync(folder, {recursive: true});
      const imported = await load(file.blob);
      expect(imported.report).toMatchObject({kept: 499, refused: 0});
      expect(rowsOf(imported, "station", "region", "registered")[6]).toEqual([
        "7",
        "Область 1",
        1000,
        {"nur-otan": 49},
      ]);
    },
  );
});

test("A page can show the beginning of a file, titles and all, and examples of each column", async () => {
  const {head, columns, problems} = await inspect("Итоги;;\nУИК;Область;Нур Отан\n1;А;5\n2;Б;6\n3;А;5\n");
  expect(head.slice(0, 3)).toEqual([
    {line: 1, cells: ["Итоги", "", ""]},
    {line: 2, cells: ["УИК", "Область", "Нур Отан"]},
    {line: 3, cells: ["1", "А", "5"]},
  ]);
  expect(columns[1]).toEqual({heading: "Область", examples: ["А", "Б"], texts: ["А", "Б"]});
  expect(problems).toEqual([]);
});
