import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {headingsOf} from "../../src/import/guess/header.js";
import {inspect, load, rowsOf} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

const right = [
  ["1", 100, 60, {"nur-otan": 40, "ak-zhol": 20}],
  ["2", 200, 90, {"nur-otan": 60, "ak-zhol": 30}],
];

describe("A header over several rows", () => {
  test("with merged cells is read: group headings stand over all their columns", async () => {
    const loaded = await load(foreign("merged-head3.xlsx"));
    expect(rowsOf(loaded, "station", "registered", "cast")).toEqual(right);
    expect(loaded.report).toMatchObject({read: 2, kept: 2, refused: 0});
    const {columns} = await inspect(foreign("merged-head3.xlsx"));
    expect(columns.map(({heading}) => heading)).toEqual([
      "Регион",
      "Участок",
      "Избиратели в списке",
      "проголосовало",
      "Нур Отан",
      "Нур Отан %",
      "Ак жол",
      "Ак жол %",
    ]);
  });

  test("is read as CSV, empty cells to the right of a group's heading", async () => {
    const loaded = await load(
      "Итоги голосования;;;;;;;\nРегион;Участок;Избиратели;;Голоса, поданные за партии;;;\n;;в списке;проголосовало;Нур Отан;;Ак жол;\n;;;;число;%;число;%\n" +
        "А;1;100;60;40;66,7;20;33,3\nА;2;200;90;60;66,7;30;33,3\n",
    );
    expect(rowsOf(loaded, "station", "registered", "cast")).toEqual(right);
  });

  test("is read in Kazakh, and with percentages before the numbers", async () => {
    const loaded = await load(
      "Учаске;Сайлаушылар саны;;Нұр Отан;;Ақ жол;\n;тізімдегі;қатысқаны;%;дауыс саны;%;дауыс саны\n" +
        "1;100;60;66,7;40;33,3;20\n2;200;90;66,7;60;33,3;30\n",
    );
    expect(
      rowsOf(loaded, "station", "registered").map(([station, registered]) => [station, registered]),
    ).toEqual([
      ["1", 100],
      ["2", 200],
    ]);
    expect(loaded.report.contests[0].parties).toEqual(["nur-otan", "ak-zhol"]);
  });

  test("is read with parties that nobody knows", async () => {
    const loaded = await load(
      "УИК;Избирателей;Заря;;Полдень;\n;;голосов;%;голосов;%\n1;100;40;66,7;20;33,3\n2;200;60;66,7;30;33,3\n",
    );
    expect(rowsOf(loaded, "station", "registered")).toEqual([
      ["1", 100, {Заря: 40, Полдень: 20}],
      ["2", 200, {Заря: 60, Полдень: 30}],
    ]);
  });

  test("with the number of a station below the station's group", async () => {
    const loaded = await load(
      "Избирательный участок;;Избирателей;Нур Отан;Ак жол\n№;школа;;;\n1;Школа 5;100;40;20\n2;Школа 6;200;60;30\n",
    );
    expect(rowsOf(loaded, "station", "registered")).toEqual(
      right.map(([station, registered, , votes]) => [station, registered, votes]),
    );
  });

  test("does not take the first station for a heading", async () => {
    const loaded = await load(
      "УИК;Школа;Адрес;Нур Отан;Ак жол\n;;;;\n1;Школа;Улица;40;20\n2;Школа;Улица;60;30\n",
    );
    expect(loaded.report).toMatchObject({read: 3, kept: 2, refused: 0});
  });
});

test("A group that speaks of ballots completes what is done with them", () =>
  expect(
    headingsOf(
      [
        {line: 1, cells: ["Участок", "Число бюллетеней", null]},
        {line: 2, cells: [null, "выданных", "погашенных"]},
      ],
      1,
    ),
  ).toEqual(["Участок", "Число бюллетеней выданных", "погашенных"]));

test("A group of lists is no count, though its words speak of voters", () => {
  const row = (line: number, ...cells: string[]) => ({line, cells});
  expect(
    headingsOf(
      [row(1, "УИК", "Избиратели, проголосовавшие за", "", ""), row(2, "", "Заря", "Полдень", "против всех")],
      1,
    ),
  ).toEqual(["УИК", "Заря", "Полдень", "против всех"]);
});

test("Groups within groups are read, as merged cells leave them in CSV", async () => {
  const loaded = await load(
    "Участок;Избирателей;Бюллетени;;;;Партии;;;\n;;Выдано;;В ящиках;;Нур Отан;;Ак жол;\n;;в день;досрочно;стационарные;переносные;число;процент;число;процент\n1;100;50;10;50;10;40;66.67;20;33.33\n2;200;80;10;80;10;60;66.67;30;33.33\n",
  );
  expect(rowsOf(loaded, "station", "registered")).toEqual([
    ["1", 100, {"nur-otan": 40, "ak-zhol": 20}],
    ["2", 200, {"nur-otan": 60, "ak-zhol": 30}],
  ]);
  expect(loaded.report).toMatchObject({read: 2, kept: 2, refused: 0});
});
