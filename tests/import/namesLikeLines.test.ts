import {describe, expect, test} from "vitest";
import {isWhole} from "../../src/import/importReport.js";
import {load, rowsOf} from "./importing.js";

const header = "county,precinct,office,candidate,votes\n";

/** Rows of a race, with what each line has in each precinct. */
const race = (office: string, lines: Readonly<Record<string, readonly number[]>>): string =>
  Object.entries(lines)
    .flatMap(([line, votes]) => votes.map((count, at) => `Oak,${at + 1},${office},"${line}",${count}\n`))
    .join("");

describe("Names with a word of sums or figures in them are lists where numbers say so", () => {
  test("a candidate whose first name is a total in another language has her votes", async () => {
    const loaded = await load(
      header +
        race("Clerk", {"Jami Ford": [120, 70, 95], "Ann Reed": [100, 90, 80], "Bo Lane": [60, 50, 40]}),
    );
    expect(rowsOf(loaded, "station").slice(0, 2)).toEqual([
      ["1", {"Ann Reed": 100, "Bo Lane": 60, "Jami Ford": 120}],
      ["2", {"Ann Reed": 90, "Bo Lane": 50, "Jami Ford": 70}],
    ]);
    expect(isWhole(loaded.report)).toBe(true);
    expect(loaded.report.skipped.totals).toBe(0);
  });

  test("so has a slogan, and who calls himself by what he is against", async () => {
    const loaded = await load(
      header +
        race("Assembly", {
          "Listen, Lead, Build": [29, 16],
          'Bob ""No Mandates"" Hill': [7, 9],
          "Ann Reed": [100, 90],
        }),
    );
    expect(rowsOf(loaded)).toEqual([
      [{"Ann Reed": 100, 'Bob "No Mandates" Hill': 7, "Listen, Lead, Build": 29}],
      [{"Ann Reed": 90, 'Bob "No Mandates" Hill': 9, "Listen, Lead, Build": 16}],
    ]);
  });

  test("a line that has what the others have together is none", async () => {
    const loaded = await load(
      header + race("Clerk", {"Ann Reed": [100, 90], "Bo Lane": [60, 50], "Jami Oak": [160, 140]}),
    );
    expect(rowsOf(loaded)).toEqual([[{"Ann Reed": 100, "Bo Lane": 60}], [{"Ann Reed": 90, "Bo Lane": 50}]]);
    expect(loaded.report.skipped.totals).toBe(2);
  });

  test("turnout and the total of one party, which are less, are none", async () => {
    const loaded = await load(
      header +
        race("Clerk", {
          "Ann Reed": [100, 90],
          "Bo Lane": [60, 50],
          "Voter Turnout Oak Hill": [53, 47],
          "Total Reed": [100, 90],
        }),
    );
    expect(rowsOf(loaded)).toEqual([[{"Ann Reed": 100, "Bo Lane": 60}], [{"Ann Reed": 90, "Bo Lane": 50}]]);
  });
});

describe("Answers to a question", () => {
  test("“rejected” beside “approved” is an answer, and no invalid ballots", async () => {
    const loaded = await load(
      header + race("Levy", {Approved: [40, 30], Rejected: [25, 35], "Rejected?": [0, 0]}),
    );
    expect(rowsOf(loaded, "invalid")).toEqual([
      [null, {Approved: 40, Rejected: 25, "Rejected?": 0}],
      [null, {Approved: 30, Rejected: 35, "Rejected?": 0}],
    ]);
  });

  test("beside candidates it is the invalid ballots", async () => {
    const loaded = await load(
      header + race("Clerk", {"Ann Reed": [40, 30], "Bo Lane": [25, 35], Rejected: [3, 4]}),
    );
    expect(rowsOf(loaded, "invalid")).toEqual([
      [3, {"Ann Reed": 40, "Bo Lane": 25}],
      [4, {"Ann Reed": 30, "Bo Lane": 35}],
    ]);
  });

  test("how often a race was left blank is invalid as well", async () => {
    const loaded = await load(
      header + race("Clerk", {"Ann Reed": [40, 30], "Bo Lane": [25, 35], "Times Blank Voted": [13, 14]}),
    );
    expect(rowsOf(loaded, "invalid")).toEqual([
      [13, {"Ann Reed": 40, "Bo Lane": 25}],
      [14, {"Ann Reed": 30, "Bo Lane": 35}],
    ]);
  });
});

describe("A station with a code that is a word for sums", () => {
  const votes = (stations: readonly string[], sum: readonly [number, number] = [22, 134]) =>
    stations
      .map((station, at) => {
        const [ann, bo] = station === "SUM" ? sum : [30 + 7 * at, 90 + 11 * at];
        return `Oak,${station},Clerk,Ann Reed,${ann}\nOak,${station},Clerk,Bo Lane,${bo}\n`;
      })
      .join("");

  test("is one among others with codes", async () => {
    const loaded = await load(header + votes(["BH", "CC", "KAN", "PARV", "SUM", "WSTV"]));
    expect(rowsOf(loaded, "station")[4]).toEqual(["SUM", {"Ann Reed": 22, "Bo Lane": 134}]);
    expect(loaded.report.skipped.totals).toBe(0);
  });

  test("is none where it has what they have together, or where others have names", async () => {
    const stations = ["BH", "CC", "KAN", "PARV"];
    const sum = [0, 1, 2, 3].reduce<[number, number]>(
      ([ann, bo], at) => [ann + 30 + 7 * at, bo + 90 + 11 * at],
      [0, 0],
    );
    expect(rowsOf(await load(header + votes([...stations, "SUM"], sum)), "station")).toHaveLength(4);
    const named = ["Beryl", "Cedar City", "Kanarra", "Parowan", "SUM"];
    expect(rowsOf(await load(header + votes(named)), "station")).toHaveLength(4);
  });
});
