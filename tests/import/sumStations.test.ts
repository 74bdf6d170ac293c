import {describe, expect, test} from "vitest";
import {isWhole} from "../../src/import/importReport.js";
import {load, plain} from "./importing.js";

const header = "Участок;Избирателей;Проголосовало;Нур Отан;Ак жол";

const stationsOf = async (text: string) => {
  const {tables, report} = await load(text);
  return {stations: plain(tables.protocols.station), report};
};

describe("A row that is the sum of rows below it is no station", () => {
  test("over the whole country, whatever it is called", async () => {
    const {stations, report} = await stationsOf(
      `${header}\nЕл;2000;1200;810;390\n1;1000;600;400;200\n2;500;300;200;100\n3;500;300;210;90\n`,
    );
    expect(stations).toEqual(["1", "2", "3"]);
    expect(report).toMatchObject({read: 4, kept: 3, marked: 0, refused: 0, skipped: {totals: 1}});
    expect(report.skips).toMatchObject([{line: 2, reason: "totals", found: "Ел"}]);
    expect(isWhole(report)).toBe(true);
  });

  test("over each region, of which one has one station, and over the regions", async () => {
    const {stations, report} = await stationsOf(
      `${header}\nРеспублика;2300;1400;920;480\nА;1500;900;600;300\n1;1000;600;400;200\n2;500;300;200;100\nБ;300;200;110;90\n3;300;200;110;90\nВ;500;300;210;90\n4;400;200;150;50\n5;100;100;60;40\n`,
    );
    expect(stations).toEqual(["1", "2", "3", "4", "5"]);
    expect(report).toMatchObject({read: 9, kept: 5, skipped: {totals: 4}});
  });

  test("takes its remarks with it, and leaves those of others", async () => {
    const {report} = await load(
      `${header}\nЕл;2000;1200;810;390\n1;1000;600;400;200\n2;500;–;200;100\n3;500;900;210;90\n`.replace(
        "1200",
        "1500",
      ),
    );
    expect(report).toMatchObject({kept: 3, marked: 2, marksByReason: {finding: 1, "no-data": 1}});
    expect(report.marks.map(({line}) => line)).toEqual([4, 5]);
  });

  test("leaves the remark on a party without votes with that party, whichever stations lack one", async () => {
    const {report} = await load(
      `station;party;votes\nЕл;A;90\nЕл;B;75\nЕл;C;60\n1;A;40\n1;C;20\n2;B;30\n2;C;10\n3;A;50\n3;B;45\n3;C;30\n`,
    );
    expect(report).toMatchObject({kept: 7, skipped: {totals: 3}, marksByReason: {"votes-missing": 2}});
    expect(report.marks.map(({line, column}) => [line, column])).toEqual([
      [5, "B"],
      [7, "A"],
    ]);
  });

  test("in a file of a row a party as well, above its stations or below", async () => {
    const rows = (station: string, ...votes: number[]) =>
      votes.map((own, at) => `${station};${["A", "B", "C"][at]};${own}\n`).join("");
    const own = rows("1", 40, 20, 5) + rows("2", 10, 30, 5);
    for (const text of [rows("Ел", 50, 50, 10) + own, own + rows("Ел", 50, 50, 10)]) {
      const {stations, report} = await stationsOf(`station;party;votes\n${text}`);
      expect(stations).toEqual(["1", "2"]);
      expect(report).toMatchObject({read: 9, kept: 6, refused: 0, skipped: {totals: 3}});
    }
  });
});

describe("A row with a name, among stations with numbers,", () => {
  const own = "1;1000;600;400;200\n2;500;300;200;100\n";
  test.each([
    ["with a vote mistyped", `${own}Өңір;1500;900;601;299\n`],
    ["with its votes alone", `${own}Өңір;;;600;300\n`],
    ["with a count mistyped, above them", `Өңір;1500;905;600;300\n${own}`],
  ])("is a sum %s", async (_, text) => {
    const {stations, report} = await stationsOf(`${header}\n${text}`);
    expect(stations).toEqual(["1", "2"]);
    expect(report).toMatchObject({read: 3, kept: 2, skipped: {totals: 1}});
  });

  test.each([
    ["with other votes", `${own}Пошта;1500;900;500;400\n`],
    ["with one number alone that is the sum", `${own}Пошта;1500;899;601;298\n`],
  ])("is a station %s", async (_, text) =>
    expect((await stationsOf(`${header}\n${text}`)).stations).toHaveLength(3),
  );
});

describe("A station above others stays one", () => {
  test.each([
    ["where one vote is another", "9;2000;1200;811;389\n"],
    ["where a count that it gives is another", "9;2001;1200;810;390\n"],
  ])("%s", async (_, first) => {
    const {stations} = await stationsOf(
      `${header}\n${first}1;1000;600;400;200\n2;500;300;200;100\n3;500;300;210;90\n`,
    );
    expect(stations).toHaveLength(4);
  });

  test("where it is like the only other one, and where the others have no votes", async () => {
    const {stations} = await stationsOf(
      `${header}\n1;1000;600;400;200\n2;1000;600;400;200\n3;500;0;0;0\n4;500;0;0;0\n`,
    );
    expect(stations).toEqual(["1", "2", "3", "4"]);
  });

  test("where two numbers alone are the same, of two other stations", async () => {
    const {stations} = await stationsOf("Участок;Нур Отан;Ак жол\n1;3;2\n2;2;1\n3;1;1\n");
    expect(stations).toEqual(["1", "2", "3"]);
  });
});

describe("A region's row numbered zero, where other rows of sums have no number,", () => {
  const file = (zero: string) =>
    `Општина;Бирачко место;Уписаних;Гласало;А;Б\nРепублика;;9950;6000;3650;2320\n${zero}\nБарајево;;2300;1330;780;540\nБарајево;1;1200;700;400;295\nБарајево;2;1100;630;380;245\nАда;;1900;1060;620;430\nАда;1;1000;560;330;227\nАда;2;900;500;290;203\nБор;;1950;1210;750;450\nБор;1;950;610;400;207\nБор;2;1000;600;350;243\n`;

  test("is refused with its votes, as it names no station", async () => {
    const {tables, report} = await load(file("Централна Србија;0;90000;55000;33000;21000"));
    expect(plain(tables.protocols.station)).toEqual([
      "Барајево / 1",
      "Барајево / 2",
      "Ада / 1",
      "Ада / 2",
      "Бор / 1",
      "Бор / 2",
    ]);
    expect(report).toMatchObject({kept: 6, refused: 5, marked: 0, refusalsByReason: {"no-station": 5}});
    expect(report.refusals[1]).toMatchObject({line: 3, found: "Централна Србија / 0"});
    expect(isWhole(report)).toBe(false);
  });

  test.each([
    ["where it has no more votes than a large station", "Заводи;0;5000;3000;1800;1100"],
    ["where its place has other stations", "Бор;0;90000;55000;33000;21000"],
  ])("is a station %s", async (_, zero) => {
    const {tables} = await load(file(zero));
    expect(plain(tables.protocols.station)).toHaveLength(7);
  });
});
