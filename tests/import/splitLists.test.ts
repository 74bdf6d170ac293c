import {describe, expect, test} from "vitest";
import {inspect, load, rowsOf} from "./importing.js";

const right = [
  ["1", 100, 60, {Ash: 40, Birch: 20}],
  ["2", 200, 90, {Ash: 60, Birch: 30}],
  ["3", 150, 70, {Ash: 45, Birch: 25}],
];

const stationsOf = async (text: string) => {
  const loaded = await load(text);
  expect(loaded.report).toMatchObject({read: 3, kept: 3, refused: 0, marked: 0});
  return rowsOf(loaded, "station", "registered", "cast");
};

const rows = "1;100;60;30;10;40;12;8;20\n2;200;90;50;10;60;20;10;30\n3;150;70;30;15;45;20;5;25\n";

describe("Lists whose votes are split are read by their totals", () => {
  test("where the way to vote stands behind the name of the list, with a total and without", async () => {
    const header =
      "Station;Registered;Cast;Ash Election Day;Ash Absentee;Ash Total;Birch Election Day;Birch Absentee;Birch Total\n";
    expect(await stationsOf(header + rows)).toEqual(right);
    const without = (text: string) =>
      text
        .split("\n")
        .map((line) =>
          line
            .split(";")
            .filter((_, at) => at !== 5 && at !== 8)
            .join(";"),
        )
        .join("\n");
    // Without a total the reader is asked whether they are to be added up.
    const parts = without(header + rows);
    expect((await inspect(parts)).problems).toMatchObject([
      {problem: "column-twice"},
      {problem: "column-twice"},
    ]);
    const added = await load(parts, (mapping) => ({...mapping, combine: "add"}));
    expect(rowsOf(added, "station", "registered", "cast")).toEqual(right);
  });

  test("under a header of three levels, under one of two, and under one of one", async () => {
    for (const header of [
      "Station;Registered;Cast;Votes for lists;;;;;\n;;;Ash;;;Birch;;\n;;;paper;machine;total;paper;machine;total\n",
      "Station;Registered;Cast;Ash;;;Birch;;\n;;;men;women;all of them;men;women;all of them\n",
      "Station;Registered;Cast;Ash (paper);Ash (machine);Ash;Birch (paper);Birch (machine);Birch\n",
    ])
      expect(await stationsOf(header + rows)).toEqual(right);
  });

  test("in Russian and Kazakh, known lists by their names, and each part says why it is not read", async () => {
    for (const words of ["бумажные;КЭГ;всего", "қағаз;электронды;барлығы"]) {
      const text = `Участок;Избирателей;Проголосовало;Нур Отан;;;Ак жол;;\n;;;${words};${words}\n${rows}`;
      expect((await load(text)).report.contests[0].parties).toEqual(["nur-otan", "ak-zhol"]);
      const {columns} = await inspect(text);
      expect(columns.flatMap(({unread}, column) => (unread === "part" ? [column] : []))).toEqual([
        3, 4, 6, 7,
      ]);
    }
  });

  test("and with percentages beside the totals", async () => {
    const text =
      "Station;Registered;Cast;Ash;;;;Birch;;;\n;;;men;women;total;%;men;women;total;%\n" +
      "1;100;60;30;10;40;66.7;12;8;20;33.3\n2;200;90;50;10;60;66.7;20;10;30;33.3\n3;150;70;30;15;45;64.3;20;5;25;35.7\n";
    expect(await stationsOf(text)).toEqual(right);
  });
});

describe("Lists whose votes are split without a total", () => {
  const text =
    "Station;Registered;Cast;Ash;;Birch;\n;;;paper;machine;paper;machine\n1;100;60;30;10;12;8\n2;200;90;50;10;20;10\n3;150;70;30;15;20;5\n";

  test("have each column taken for its list's, of which only one can be read", async () => {
    const {problems} = await inspect(text);
    expect(problems).toEqual([
      {problem: "column-twice", columns: [3, 4], name: "Ash"},
      {problem: "column-twice", columns: [5, 6], name: "Birch"},
    ]);
  });

  test("are added up where the reader says so", async () => {
    const loaded = await load(text, (mapping) => ({...mapping, combine: "add"}));
    expect(rowsOf(loaded, "station", "registered", "cast")).toEqual(right);
  });
});

describe("Columns in brackets are no parts", () => {
  test("where they do not come to the column called as their list is", async () => {
    const {mapping} = await inspect("Station;Registered;Ash;Ash (new);Birch\n1;100;40;20;5\n2;200;60;30;6\n");
    expect(mapping.columns.slice(2)).toEqual(
      ["Ash", "Ash (new)", "Birch"].map((party) => ({role: "votes", party})),
    );
  });

  test("where the same lists stand under two rounds: only one of them can be read", async () => {
    const {problems} = await inspect(
      "Участок;1 тур;;2 тур;\n;Заря;Полдень;Заря;Полдень\n1;400;300;350;350\n2;900;500;800;600\n",
    );
    expect(problems).toMatchObject([
      {problem: "column-twice", name: "Заря"},
      {problem: "column-twice", name: "Полдень"},
    ]);
  });

  test("where they are of two rounds or elections", async () => {
    const {mapping, columns} = await inspect(
      "Station;Registered;1 round (Ash);1 round (Birch);2 round (Ash);2 round (Birch)\n1;100;40;20;5;4\n2;200;60;30;6;5\n",
    );
    expect(mapping.columns.flatMap((role) => (role.role === "votes" ? [role.party] : []))).toEqual([
      "1 round (Ash)",
      "1 round (Birch)",
    ]);
    expect(columns.map(({unread}) => unread).slice(4)).toEqual(["other-contest", "other-contest"]);
  });
});
