import {describe, expect, test} from "vitest";
import {isWhole} from "../../src/import/importReport.js";
import {load, rowsOf} from "./importing.js";

const header = "Район;УИК;Избирателей;Нур Отан;Ак жол";

describe("A row below the header that is no station", () => {
  test("is known for the header once more, where sheets were put one below the other", async () => {
    const imported = await load(`${header}\nА;1;100;40;20\n${header}\nА;2;200;60;30\n`);
    expect(imported.report).toMatchObject({read: 3, kept: 2, refused: 0, skipped: {heading: 1}});
    expect(isWhole(imported.report)).toBe(true);
  });

  test("is known for a note or a heading where it has neither a station nor a number", async () => {
    const {report} = await load(
      `${header}\nРайон А;;;;\n;1;100;40;20\n;2;200;60;30\n* с учётом повторного подсчёта;;;;\n`,
    );
    expect(report).toMatchObject({read: 4, kept: 2, refused: 0, skipped: {heading: 2}});
  });

  test("is known for a note in the column of the stations, where those are numbers or it says that it is one", async () => {
    const numbered = await load(
      "УИК|Избирателей|Нур Отан|Ак жол\n1|100|40|20\n2|200|60|30\n\nИсточник: ЦИК\n* предварительные данные\nДва участка отменены|||\n3|||\n",
    );
    expect(numbered.report).toMatchObject({read: 7, kept: 3, skipped: {heading: 3, blank: 1}});
    const named = await load(
      "station,registered,Alpha,Beta\nClub of Miners,500,200,100\nLibrary,,,\nNote: preliminary,,,\n",
    );
    expect(rowsOf(named, "station").map(([station]) => station)).toEqual(["Club of Miners", "Library"]);
  });

  test("hands its place down to the stations below", async () => {
    const imported = await load(
      `${header}\nРайон А;;;;\n;1;100;40;20\n;2;200;60;30\nРайон Б;;;;\n;3;100;40;20\n;4;210;60;30\n`,
      (mapping) => ({
        ...mapping,
        columns: mapping.columns.map((column, at) => (at === 0 ? {role: "region"} : column)),
        fillDown: ["region"],
      }),
    );
    expect(rowsOf(imported, "region", "station").map(([region, station]) => [region, station])).toEqual([
      ["Район А", "1"],
      ["Район А", "2"],
      ["Район Б", "3"],
      ["Район Б", "4"],
    ]);
  });

  test.each([
    ["votes without a station", ";;;40;20"],
    ["a number that is none", ";;;4,5;20"],
    ["a station without numbers in words", "А;3;много;;"],
  ])("is refused where it is %s", async (_, row) => {
    const {report} = await load(`${header}\nА;1;100;40;20\nА;2;200;60;30\n${row}\n`);
    expect(report).toMatchObject({read: 3, kept: 2, refused: 1});
    expect(isWhole(report)).toBe(false);
  });
});

test("The votes that can be read in refused rows are told", async () => {
  const {report} = await load(`${header}\nА;1;100;40;20\nА;;1000;500;400\nА;3;5x;7;x\n`);
  expect(report).toMatchObject({kept: 1, refused: 2, refusedVotes: 907});
});
