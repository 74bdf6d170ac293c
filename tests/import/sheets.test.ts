import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {namesTheSame, sheetMeaning} from "../../src/import/guess/sheetGroups.js";
import {knownParties} from "../../src/import/knownParties.js";
import {inspect, load, rowsOf, workbook} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

const header = ["Участок", "Избирателей", "Нур Отан", "Ак жол"];

describe("Sheets with the same headings", () => {
  test("are read together, each the region that it is called", async () => {
    const loaded = await load(foreign("sheets-by-region.xlsx"));
    expect(rowsOf(loaded, "region", "station", "registered", "cast")).toEqual([
      ["Акмолинская", "Акмолинская / 1", 100, 60, {"nur-otan": 40, "ak-zhol": 20}],
      ["Акмолинская", "Акмолинская / 2", 200, 90, {"nur-otan": 60, "ak-zhol": 30}],
      ["Алматинская", "Алматинская / 1", 100, 60, {"nur-otan": 40, "ak-zhol": 20}],
    ]);
    expect(loaded.report).toMatchObject({read: 3, kept: 3, refused: 0, sheetsLeftOut: []});
    expect(loaded.report.files.map(({name, kept}) => [name, kept])).toEqual([
      ["file 1 – Акмолинская", 2],
      ["file 1 – Алматинская", 1],
    ]);
  });

  test("keep the region that a column names, and stations that are numbered through", async () => {
    const own = ["Область", ...header];
    const loaded = await load(
      await workbook({
        Лист1: [own, ["А", 1, 100, 40, 20], ["А", 2, 200, 60, 30]],
        Лист2: [[], own, ["Б", 3, 100, 5, 6]],
      }),
    );
    expect(rowsOf(loaded, "region", "station").map(([region, station]) => [region, station])).toEqual([
      ["А", "1"],
      ["А", "2"],
      ["Б", "3"],
    ]);
  });

  test("are elections where they are called by a year", async () => {
    const loaded = await load(
      await workbook({2016: [header, [1, 100, 40, 20]], 2021: [header, [1, 100, 50, 10]]}),
    );
    expect(rowsOf(loaded, "contest", "station")).toEqual([
      ["2016", "1", {"nur-otan": 40, "ak-zhol": 20}],
      ["2021", "1", {"nur-otan": 50, "ak-zhol": 10}],
    ]);
  });

  test("are left out, and named, where they repeat others", async () => {
    const [a, b, c] = [
      [1, 100, 40, 20],
      [2, 200, 60, 30],
      [3, 300, 70, 80],
    ];
    const loaded = await load(
      await workbook({
        Свод: [header, a, b, c],
        Север: [header, a, b],
        Юг: [header, c],
        "Юг (2)": [header, c],
      }),
    );
    expect(loaded.report).toMatchObject({kept: 4, sheetsLeftOut: ["Свод"]});
    const copied = await load(await workbook({Север: [header, a, b, c], "Север (2)": [header, a, b, c]}));
    expect(copied.report).toMatchObject({kept: 3, sheetsLeftOut: ["Север (2)"]});
  });

  test("but for one that is only written otherwise are read with the first, and that is told", async () => {
    const rows = [1, 100, 40, 20];
    for (const name of ["Акжол", "Ақ жол", "партия Ак жол"]) {
      const book = await workbook({
        Север: [header, rows],
        Юг: [
          [...header.slice(0, 3), name],
          [2, 300, 50, 60],
        ],
      });
      const {renamed, almostSame} = await inspect(book);
      expect([renamed, almostSame]).toEqual([[{sheet: "Юг", heading: name, first: "Ак жол"}], []]);
      expect(rowsOf(await load(book), "region", "station")).toEqual([
        ["Север", "1", {"nur-otan": 40, "ak-zhol": 20}],
        ["Юг", "2", {"nur-otan": 50, "ak-zhol": 60}],
      ]);
    }
  });

  test("but for one that may be something else are not read, and that is told", async () => {
    const book = await workbook({
      Север: [header, [1, 100, 40, 20]],
      Юг: [
        [...header.slice(0, 3), "Бірлік"],
        [2, 300, 50, 60],
      ],
    });
    const {renamed, almostSame, unreadSheets, mapping} = await inspect(book);
    expect([renamed, mapping.moreSheets ?? []]).toEqual([[], []]);
    expect(unreadSheets).toEqual([{sheet: "Юг", isHidden: false}]);
    expect(almostSame).toEqual([{sheet: "Юг", heading: "Бірлік", first: "Ак жол"}]);
    expect((await load(book)).report.sheetsLeftOut).toEqual(["Юг"]);
  });

  test("in two languages are read together where every heading names the same", async () => {
    const book = await workbook({
      Север: [header, [1, 100, 40, 20]],
      Юг: [
        ["Учаске", "Сайлаушылар", "Нұр Отан", "Ақ жол"],
        [2, 300, 50, 60],
      ],
    });
    const {renamed, unreadSheets} = await inspect(book);
    expect([renamed.map(({heading}) => heading), unreadSheets]).toEqual([
      ["Учаске", "Сайлаушылар", "Нұр Отан", "Ақ жол"],
      [],
    ]);
    expect(rowsOf(await load(book), "region", "station", "registered")).toEqual([
      ["Север", "1", 100, {"nur-otan": 40, "ak-zhol": 20}],
      ["Юг", "2", 300, {"nur-otan": 50, "ak-zhol": 60}],
    ]);
  });

  test("are not read where somebody names one of them", async () => {
    const {mapping, sameSheets} = await inspect(foreign("sheets-by-region.xlsx"), {sheet: "Алматинская"});
    expect(mapping.moreSheets ?? []).toEqual([]);
    expect(sameSheets).toEqual([{sheet: "Акмолинская", headerRow: 1}]);
  });
});

test("A cover before the data is not taken for them, and is named", async () => {
  const loaded = await load(foreign("cover-sheet.xlsx"));
  expect(rowsOf(loaded, "station", "registered")).toEqual([
    ["1", 100, {"nur-otan": 40, "ak-zhol": 20}],
    ["2", 200, {"nur-otan": 60, "ak-zhol": 30}],
  ]);
  expect(loaded.report.sheetsLeftOut).toEqual(["Титул"]);
});

describe("A sheet that is not read is told of where its numbers may be votes", () => {
  const rows = [
    [1, 100, 40, 20],
    [2, 200, 60, 30],
  ];
  const unread = async (sheets: Parameters<typeof workbook>[0]) =>
    (await inspect(await workbook({Север: [header, ...rows], ...sheets}))).unreadSheets;
  const named = (sheet: string, isHidden = false) => [{sheet, isHidden}];

  test.each<[string, Parameters<typeof workbook>[0], ReturnType<typeof named>]>([
    [
      "candidates of districts",
      {
        Округа: [
          ["Участок", "Иванов", "Петров"],
          [1, 30, 30],
          [2, 50, 40],
        ],
      },
      named("Округа"),
    ],
    [
      "rows that go on without a heading",
      {
        Ещё: [
          [3, 300, 50, 60],
          [4, 300, 10, 20],
        ],
      },
      named("Ещё"),
    ],
    [
      "a sum by region under another name",
      {
        Области: [
          ["Область", "Нур Отан", "Ак жол"],
          ["А", 40, 20],
          ["Б", 60, 30],
        ],
      },
      [],
    ],
    [
      "results in all",
      {
        Результат: [
          ["Партия", "Голоса", "%"],
          ["Нур Отан", 100, 67],
          ["Ак жол", 50, 33],
        ],
      },
      [],
    ],
    [
      "names of parties with their numbers",
      {
        Список: [
          ["№", "Партия"],
          [1, "Нур Отан"],
          [2, "Ак жол"],
        ],
      },
      [],
    ],
    ["notes", {Примечания: [["Источник: ЦИК"], ["Участков: 2"]]}, []],
  ])("%s", async (_what, sheets, expected) => expect(await unread(sheets)).toEqual(expected));

  test("a hidden one is not read with those that are seen: it may be a draft", async () => {
    const sheets = {Север: [header, ...rows], Черновик: [header, [3, 100, 90, 1], [4, 200, 90, 1]]};
    expect((await inspect(await workbook(sheets))).mapping.moreSheets).toHaveLength(1);
    const hidden = await workbook(sheets, {}, ["Черновик"]);
    expect((await inspect(hidden)).mapping.moreSheets ?? []).toEqual([]);
    expect((await inspect(hidden)).unreadSheets).toEqual(named("Черновик", true));
    expect(rowsOf(await load(hidden), "station")).toHaveLength(2);
  });

  test("none where the reader named the sheet", async () => {
    const book = await workbook({
      Север: [header, ...rows],
      Ещё: [
        [3, 300, 50, 60],
        [4, 300, 10, 20],
      ],
    });
    expect((await inspect(book, {sheet: "Север"})).unreadSheets).toEqual([]);
  });
});

test("A blank first sheet does not hide the data", async () => {
  const {mapping} = await inspect(await workbook({Обложка: [], Данные: [header, [1, 100, 40, 20]]}));
  expect(mapping.sheet).toBe("Данные");
});

test.each([
  ["Форвард", "Форварт", true],
  ["«Green Union»", "green  union", true],
  ["Зарегистрировано избирателей", "Число избирателей", true],
  ["Партия 1", "Партия 2", false],
  ["Лес", "Лис", false],
  ["Проголосовало", "Недействительных", false],
  ["Нур Отан", "Форвард", false],
])("Of two sheets, %j and %j name the same: %s", (first, second, isSame) =>
  expect(namesTheSame(first, second, knownParties([]))).toBe(isSame),
);

test.each([
  ["Акмолинская", "region"],
  ["Итоги 2021", "contest"],
  ["2 тур", "contest"],
  ["Лист1", null],
  ["Sheet 2", null],
])("A sheet called %j names its %s", (sheet, meaning) => expect(sheetMeaning(sheet)).toBe(meaning));
