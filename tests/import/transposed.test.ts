import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {inspect, load, rowsOf, workbook} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

const right = [
  ["УИК №1", 100, 60, 2, {"nur-otan": 40, "ak-zhol": 18}],
  ["УИК №2", 200, 90, 0, {"nur-otan": 70, "ak-zhol": 20}],
  ["УИК №3", 150, 75, 5, {"nur-otan": 30, "ak-zhol": 40}],
];

describe("A table with a column a station", () => {
  test("is read, its column of sums left out", async () => {
    const loaded = await load(foreign("transposed.csv"));
    expect(rowsOf(loaded, "station", "registered", "issued", "invalid")).toEqual(right);
    const {read, kept, refused, skipped} = loaded.report;
    expect({read, kept, refused, totals: skipped.totals}).toEqual({read: 4, kept: 3, refused: 0, totals: 1});
  });

  test("is read from a workbook with titles and with rows of percentages", async () => {
    const loaded = await load(
      await workbook({
        Лист1: [
          ["Сводная таблица о результатах выборов"],
          ["Дата голосования: 10.01.2021"],
          [],
          [null, "Наименование", "Сумма", "УИК №1", "УИК №2", "УИК №3"],
          [1, "Число избирателей, включенных в список", 450, 100, 200, 150],
          [2, "Число бюллетеней, выданных избирателям", 225, 60, 90, 75],
          [3, "Число недействительных бюллетеней", 7, 2, 0, 5],
          [4, "Нур Отан", 140, 40, 70, 30],
          [null, null, "62,22%", "66,67%", "77,78%", "40,00%"],
          [5, "Ак жол", 78, 18, 20, 40],
          [null, null, "34,67%", "30,00%", "22,22%", "53,33%"],
        ],
      }),
    );
    expect(rowsOf(loaded, "station", "registered", "issued", "invalid")).toEqual(right);
    expect(loaded.report.refused).toBe(0);
  });

  test("is read with parties that nobody knows and stations that are plain numbers", async () => {
    const loaded = await load(
      "Показатель,101,102,103\nЗарегистрировано избирателей,100,200,150\nПроголосовало,60,90,75\nНедействительные,2,0,5\nЗаря,40,70,30\nПолдень,18,20,40\n",
    );
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["101", 100, 60, 2, {Заря: 40, Полдень: 18}],
      ["102", 200, 90, 0, {Заря: 70, Полдень: 20}],
      ["103", 150, 75, 5, {Заря: 30, Полдень: 40}],
    ]);
  });

  test("is read where its corner says that lines are below", async () => {
    const {mapping} = await inspect(
      "Строка протокола;УИК №1;УИК №2;Всего\n1. Число избирателей;1000;500;1500\n2. Число бюллетеней в ящиках;600;300;900\n3. Недействительных;10;5;15\nЛес;400;200;600\n",
    );
    expect([mapping.isTransposed, mapping.columns[0]]).toEqual([true, {role: "station"}]);
  });

  test("can be said to be one, or to be none", async () => {
    expect((await inspect(foreign("transposed.csv"))).mapping.isTransposed).toBe(true);
    expect((await inspect(foreign("transposed.csv"), {isTransposed: false})).mapping.isTransposed).toBe(
      false,
    );
    const lone = await inspect("партия;1;2\nЗаря;40;20\nПолдень;30;10\n", {isTransposed: true});
    expect(lone.mapping.columns.map(({role}) => role)).toEqual(["station", "votes", "votes"]);
  });
});

test.each([
  ["a column a party", "УИК;Избирателей;Нур Отан;Ак жол\n1;100;40;20\n2;200;60;30\n"],
  [
    "a row a count",
    "УИК;Строка;Число\n1;Избирателей;100\n1;Проголосовало;60\n1;Недействительные;2\n1;Нур Отан;40\n",
  ],
])("A file with %s stands upright", async (_what, content) =>
  expect((await inspect(content)).mapping.isTransposed).toBe(false),
);
