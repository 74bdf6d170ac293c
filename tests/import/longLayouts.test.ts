import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {ballotLine, isBallotLine} from "../../src/import/cells/ballotLines.js";
import {isWhole} from "../../src/import/importReport.js";
import {inspect, load, rowsOf} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

const rolesIn = async (content: string | Uint8Array) =>
  (await inspect(content)).mapping.columns.map(({role}) => role);

describe("A file of several offices, with counts among the candidates", () => {
  test("is read by office and party, its counts as counts", async () => {
    const loaded = await load(foreign("us-long.csv"));
    expect(rowsOf(loaded, "contest", "station", "registered", "cast", "invalid")).toEqual([
      ["Governor", "1", 100, 60, 3, {DEM: 30, REP: 25, "Write-ins": 2}],
    ]);
    const {read, kept, refused, skipped} = loaded.report;
    expect({read, kept, refused, totals: skipped.totals}).toEqual({read: 9, kept: 8, refused: 0, totals: 1});
  });

  test("has a contest for each district of an office", async () => {
    const loaded = await load(
      "county,precinct,office,district,party,candidate,votes\n" +
        "A,1,State House,5,DEM,X,10\nA,1,State House,5,REP,Y,7\nA,1,State House,6,DEM,Z,3\nA,1,Governor,,DEM,G,13\n" +
        "B,1,Governor,,DEM,G,4\nB,1,State House,5,DEM,X,4\n",
    );
    expect(rowsOf(loaded, "contest", "station")).toEqual([
      ["State House 5", "A / 1", {DEM: 10, REP: 7}],
      ["State House 6", "A / 1", {DEM: 3}],
      ["Governor", "A / 1", {DEM: 13}],
      ["Governor", "B / 1", {DEM: 4}],
      ["State House 5", "B / 1", {DEM: 4}],
    ]);
  });

  test("takes the candidate where a row names no party", async () => {
    const loaded = await load(
      "precinct,office,party,candidate,votes\n1,Judge,,Ann,6\n1,Judge,,Bob,5\n1,Mayor,IND,Cy,9\n1,Mayor,,Total Votes,9\n",
    );
    expect(rowsOf(loaded, "contest")).toEqual([
      ["Judge", {Ann: 6, Bob: 5}],
      ["Mayor", {IND: 9}],
    ]);
  });

  test("refuses a part of the invalid ballots that stands there twice", async () => {
    const {report, tables} = await load(
      "precinct,party,candidate,votes\n1,D,X,5\n1,,Over Votes,1\n1,,Over Votes,1\n1,,Under Votes,2\n",
    );
    expect(report.refusalsByReason).toEqual({"party-twice": 1});
    expect([...(tables.protocols.invalid as ArrayLike<number> as number[])]).toEqual([3]);
  });
});

test.each([
  ["Over Votes", "invalid"],
  ["undervotes", "invalid"],
  ["Voids/Blanks", "invalid"],
  ["Blank Votes", "invalid"],
  ["Times Over Voted", "invalid"],
  ["Cast Votes", "sum"],
  ["Total Votes", "sum"],
  ["Write-in Totals", "write-in"],
  ["WRITE-INS", "write-in"],
  ["Blank Party", null],
  ["Democratic", null],
])("%s is %s", (text, line) => expect(ballotLine(text)).toBe(line));

test.each(["Registered Voters", "Ballots Cast - Total", "BALLOTS CAST"])("%s is no candidate", (text) =>
  expect(isBallotLine(text)).toBe(true),
);

describe("A file with a row a count", () => {
  test("is read, whatever its columns are called", async () => {
    const right = [["1", 100, 2, {"nur-otan": 40, "ak-zhol": 18}]];
    const counted = "\n1;Число избирателей;100\n1;Недействительные;2\n1;Нур Отан;40\n1;Ак жол;18\n";
    for (const content of [
      foreign("long-counts-nomap.csv"),
      `Участок;Показатель;Значение${counted}`,
      `УИК;Строка;Данные${counted}`,
      `precinct;line;n${counted}`,
    ]) {
      const loaded = await load(content);
      expect(rowsOf(loaded, "station", "registered", "invalid")).toEqual(right);
      expect(loaded.report).toMatchObject({read: 4, kept: 4, refused: 0});
    }
  });

  test("is told from one with a column a party and a column of names", async () => {
    expect(await rolesIn("участок;школа;Нур Отан;Ак жол\n1;№ 5;40;20\n1;№ 6;30;10\n")).toEqual([
      "station",
      "ignore",
      "votes",
      "votes",
    ]);
  });
});

test("Lines of a protocol that are numbered beside their names are read by their names", async () => {
  const lines = (station: number, ...counts: number[]) =>
    ["Число избирателей", "Проголосовало", "Недействительные", "Лес", "Поле"]
      .map((name, line) => `${station};${line + 1};${name};${counts[line]}\n`)
      .join("");
  const loaded = await load(
    `Участок;Строка;Наименование;Число\n${lines(1, 1000, 600, 10, 400, 190)}${lines(2, 500, 300, 5, 200, 95)}`,
  );
  expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
    ["1", 1000, 600, 10, {Лес: 400, Поле: 190}],
    ["2", 500, 300, 5, {Лес: 200, Поле: 95}],
  ]);
});

test("Candidates are parties where no column names a party", async () => {
  expect(await rolesIn("precinct,candidate,votes\n1,Ann,40\n1,Bob,20\n2,Ann,3\n2,Bob,4\n")).toEqual([
    "station",
    "party",
    "party_votes",
  ]);
});

test("A column of party numbers is one of parties", async () => {
  expect(rowsOf(await load(foreign("section-id-long.csv")), "station")).toEqual([
    ["1", {1: 40, 2: 20}],
    ["2", {1: 60, 2: 30}],
  ]);
});

describe("Rows that stand where others name their office, and say something of the station,", () => {
  const header = "county,precinct,office,district,party,candidate,votes\n";
  const races = (precinct: number) =>
    `A,${precinct},Governor,,DEM,Ann,30\nA,${precinct},Governor,,REP,Bob,25\nA,${precinct},State House,5,DEM,X,20\n`;

  test("are counts of every contest there, before its rows or behind them", async () => {
    const loaded = await load(
      `${header}A,1,Registered Voters,,,,100\nA,1,Ballots Cast,,,,60\n${races(1)}${races(2)}A,2,Registered Voters - Total,,,,200\nA,2,BALLOTS CAST - TOTAL,,,,120\nA,2,Turnout,,,,60.5\n`,
    );
    expect(rowsOf(loaded, "contest", "station", "registered", "cast")).toEqual([
      ["Governor", "1", 100, 60, {DEM: 30, REP: 25}],
      ["State House 5", "1", 100, 60, {DEM: 20}],
      ["Governor", "2", 200, 120, {DEM: 30, REP: 25}],
      ["State House 5", "2", 200, 120, {DEM: 20}],
    ]);
    expect(loaded.report).toMatchObject({read: 11, kept: 10, refused: 0, skipped: {totals: 1}});
    expect(isWhole(loaded.report)).toBe(true);
  });

  test("are no contest where they name a party: voters by party are not all voters", async () => {
    const loaded = await load(
      `${header}A,1,Registered Voters,,DEM,,60\nA,1,Registered Voters,,REP,,30\nA,1,Registered Voters,,,Registered Voters,100\n${races(1)}`,
    );
    expect(rowsOf(loaded, "contest", "registered")).toEqual([
      ["Governor", 100, {DEM: 30, REP: 25}],
      ["State House 5", 100, {DEM: 20}],
    ]);
    expect(loaded.report).toMatchObject({read: 6, kept: 4, refused: 0, skipped: {totals: 2}});
  });

  test("are invalid ballots of all contests where they are blank, of one where they are marked wrongly", async () => {
    const own = `A,1,Ballots Cast - Blank,,,,1\nA,1,Overvotes,,,,2\nA,1,Undervotes,,,,3\n`;
    const two = await load(`${header}${own}${races(1)}A,1,Governor,,,Under Votes,4\n`);
    expect(rowsOf(two, "contest", "invalid")).toEqual([
      ["Governor", 4, {DEM: 30, REP: 25}],
      ["State House 5", 1, {DEM: 20}],
    ]);
    const one = await load(`${header}${own}A,1,Governor,,DEM,Ann,30\n`);
    expect(rowsOf(one, "invalid")).toEqual([[6, {DEM: 30}]]);
  });

  test("say what differs, and are refused of a station that has no contest", async () => {
    const {report} = await load(
      `${header}${races(1)}A,1,Registered Voters,,,,100\nA,1,Registered Voters,,,,101\nA,3,Registered Voters,,,,50\n`,
    );
    expect(report).toMatchObject({read: 6, kept: 5, marked: 1, refused: 1});
    expect(report.marksByReason).toMatchObject({differs: 2});
    expect(report.refusalsByReason).toEqual({"no-party": 1});
  });
});

describe("Files of a row a list, with the list's number and all of its votes,", () => {
  const rows = (local: string, mesa: number, ...votes: number[]) =>
    votes
      .map(
        (own, at) => `${local},1,${mesa},${[1, 3, 911][at]},${own},${sum(votes) + mesa},${14 + (mesa % 3)}\n`,
      )
      .join("");
  const sum = (votes: number[]) => votes.reduce((all, own) => all + own, 0);
  const header =
    "local_electoral,codigo_candidatura,numero_mesa,numero_lista,total_votos,total_votantes,tiempo_estimado_hora\n";

  test("have tables of one number in many schools", async () => {
    const schools = ["5_17", "0_3", "0_4", "5_2"].flatMap((local, at) => [
      rows(local, 1, 131 + at, 36, 116),
      rows(local, 2, 90, 41 + at, 77),
    ]);
    const loaded = await load(header + schools.join(""));
    const read = rowsOf(loaded, "station", "cast");
    expect(read).toHaveLength(8);
    expect(read[0]).toEqual(["5_17 / 1", 284, {"1": 131, "3": 36, "911": 116}]);
    expect(loaded.report).toMatchObject({read: 24, kept: 24, marked: 0, refused: 0});
  });

  test("have no list in a column of hours, where that of the votes is not known", async () => {
    const schools = ["5_17", "0_3", "0_4"].map((local, at) => rows(local, 1 + at, 131, 36, 116));
    const unknown = header.replace("total_votos", "apoyos_trep");
    const {mapping} = await inspect(unknown + schools.join(""));
    expect(mapping.columns.filter(({role}) => role === "votes")).toEqual([]);
  });
});
