import {describe, expect, test} from "vitest";
import {fileOf, inspect, load, rowsOf} from "./importing.js";

const right = [
  ["1", 100, {"nur-otan": 40, "ak-zhol": 20}],
  ["2", 200, {"nur-otan": 60, "ak-zhol": 30}],
];

describe("A table in which a web page's program left its entities is read", () => {
  test("where they stand in headings between semicolons", async () => {
    const loaded = await load(
      "&#1059;часке;Сайлаушылар&nbsp;саны;&quot;Нур&nbsp;Отан&quot;;А&#x43a;&nbsp;жол\n1;100;40;20\n2;200;60;30\n",
    );
    expect(rowsOf(loaded, "station", "registered")).toEqual(right);
    expect(loaded.report).toMatchObject({read: 2, kept: 2, refused: 0});
  });

  test("where they stand in every row as well, and in quoted cells", async () => {
    const loaded = await load(
      'Район;Участок;Избирателей;Нур Отан;Ак жол\n"Школа &quot;Таң&quot;";1;100;40;20\nСад &amp; парк;2;200;60;30\n',
    );
    expect(rowsOf(loaded, "station", "registered")).toEqual(right);
    const {columns} = await inspect(
      'Район&nbsp;;Участок;Избирателей;Нур Отан\n"Школа &quot;Таң&quot;";1;100;40\nСад &amp;&#59; парк;2;200;60\n',
    );
    expect(columns[0].examples).toEqual(['Школа "Таң"', "Сад &; парк"]);
  });

  test("where they are letters of Western Europe, large and small", async () => {
    const {columns} = await inspect(
      "Bureau;Inscrits;&Eacute;toile;Ch&ecirc;ne;Gr&uuml;n &szlig;\n1;100;40;20;5\n2;200;60;30;6\n",
    );
    expect(columns.map(({heading}) => heading).slice(2)).toEqual(["Étoile", "Chêne", "Grün ß"]);
  });

  test("between commas and tabs, where they part nothing", async () => {
    for (const by of [",", "\t"]) {
      const rows = ["Участок&nbsp;№,Избирателей,Нур&nbsp;Отан,Ак&#160;жол", "1,100,40,20", "2,200,60,30"];
      const loaded = await load(`${rows.join("\n").replaceAll(",", by)}\n`);
      expect(rowsOf(loaded, "station", "registered")).toEqual(right);
    }
  });

  test("also where a piece of the file ends within one", async () => {
    const row = (station: number) => `Школа&nbsp;№&nbsp;${station};${station};9;5;4\n`;
    const rows = Array.from({length: 9000}, (_, at) => row(at + 1)).join("");
    const {blob} = fileOf(`Мекеме&nbsp;аты;Участок;Избирателей;Нур Отан;Ак жол\n${rows}`);
    const loaded = await load(blob);
    expect(loaded.report).toMatchObject({read: 9000, kept: 9000, refused: 0, marked: 0});
  });
});

test("A text that only looks like an entity parts cells where its semicolon stands", async () => {
  const loaded = await load(
    "Участок;Район;Избирателей;Нур Отан;Ак жол\n1;A &co;100;40;20\n2;B&B;200;60;30\n",
  );
  expect(rowsOf(loaded, "station", "registered")).toEqual(right);
});
