import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {inspect, load, plain} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

/** The votes of all stations by party. */
async function votesIn(content: Parameters<typeof load>[0]): Promise<Record<string, number>> {
  const {votes} = (await load(content)).tables;
  const sums: Record<string, number> = {};
  plain(votes.party).forEach((party, row) => {
    sums[String(party)] = (sums[String(party)] ?? 0) + Number(votes.votes[row]);
  });
  return sums;
}

/** Why columns of a file were left unread, by heading. */
async function unreadIn(content: Parameters<typeof inspect>[0]): Promise<Record<string, string>> {
  const {columns} = await inspect(content);
  return Object.fromEntries(columns.flatMap(({heading, unread}) => (unread ? [[heading, unread]] : [])));
}

/** A file of twenty stations, each column a function of the station's place from 0. */
const table = (columns: Readonly<Record<string, (at: number) => number | string>>): string =>
  [
    Object.keys(columns).join(";"),
    ...Array.from({length: 20}, (_, at) =>
      Object.values(columns)
        .map((cell) => cell(at))
        .join(";"),
    ),
  ].join("\n");

const parties = {
  "Blue Bloc": (at: number) => 40 + ((at * 37) % 23),
  Greens: (at: number) => 20 + ((at * 29) % 17),
};

describe("A column of numbers that nobody knows is no party", () => {
  test("where it is a place's code or a version of the file", async () => {
    expect(await votesIn(foreign("station-name.csv"))).toEqual({party_a: 100, party_b: 50});
    expect(await unreadIn(foreign("station-name.csv"))).toMatchObject({
      uat_code: "more-than-voters",
      version: "apart",
    });
  });

  test("where it has percentages, however few", async () => {
    expect(await votesIn(foreign("percent-mostly-zero.csv"))).toEqual({"nur-otan": 189, adal: 1});
    expect(await unreadIn(foreign("percent-mostly-zero.csv"))).toEqual({
      НОp: "percentage",
      Адалp: "percentage",
    });
    expect(await unreadIn(foreign("shifted.csv"))).toEqual({Bp: "percentage"});
  });

  test.each([
    ["percentage", "Growth", (at: number) => (at === 19 ? "1,5" : 0)],
    ["coordinate", "Breite", (at: number) => `4${at % 7}.123${at + 10}`],
    ["constant", "Round", () => 2],
    ["code", "Place", (at: number) => 100 + Math.floor(at / 2)],
    ["code", "Kod", (at: number) => 1000 + ((at * 7919) % 9000)],
    ["sum", "Together", (at: number) => parties["Blue Bloc"](at) + parties.Greens(at)],
  ])("where it is a %s (%s)", async (reason, heading, cell) => {
    for (const columns of [
      {station: (at: number) => `S${at}`, ...parties, [heading]: cell},
      {station: (at: number) => `S${at}`, [heading]: cell, ...parties},
    ])
      expect(await unreadIn(table(columns))).toEqual({[heading]: reason});
  });

  test("where it is more than the voters, and where its heading is unlike all parties'", async () => {
    const alike = {"A - stimmen": parties["Blue Bloc"], "B - stimmen": parties.Greens};
    const base = {station: (at: number) => `S${at}`, registered: () => 300};
    const columns = {...base, Inhabitants: (at: number) => 400 + ((at * 31) % 90), ...alike};
    expect(await unreadIn(table(columns))).toEqual({Inhabitants: "more-than-voters"});
    expect(await unreadIn(table({...base, Helpers: (at: number) => 3 + ((at * 5) % 4), ...alike}))).toEqual({
      Helpers: "unlike",
    });
  });
});

describe("A column of numbers that nobody knows is a party", () => {
  test("where it comes to the ballots in the box with the others, whatever it looks like", async () => {
    const columns = {
      station: (at: number) => `S${at}`,
      cast: (at: number) => parties["Blue Bloc"](at) + parties.Greens(at) + 5,
      ...parties,
      Lonely: () => 5,
    };
    expect(await unreadIn(table(columns))).toEqual({});
    expect(Object.keys(await votesIn(table(columns)))).toEqual(["Blue Bloc", "Greens", "Lonely"]);
  });

  test("where it stands among the parties and stays within the voters", async () => {
    const columns = {station: (at: number) => `S${at}`, registered: () => 300, ...parties};
    expect(await unreadIn(table(columns))).toEqual({});
  });

  test("with a heading that a line break parts, it is not the turnout", async () => {
    expect(await votesIn(foreign("quoted-newline.csv"))).toEqual({"nur-otan": 100, "ak-zhol": 50});
  });
});

test("Each column has its sum over the rows that were looked at: one above the voters is seen at a glance", async () => {
  const {columns, looked} = await inspect(foreign("station-name.csv"));
  expect(Object.fromEntries(columns.map(({heading, sum}) => [heading, sum]))).toEqual({
    station_name: undefined,
    precinct_nr: 3,
    uat_code: 211552,
    version: 4,
    registered: 300,
    party_a: 100,
    party_b: 50,
  });
  expect(looked).toEqual({rows: 2, isAll: true});
  const long = `station;a\n${Array.from({length: 30_000}, (_, at) => `${at + 1};1\n`).join("")}`;
  const first = await inspect(long);
  expect(first.looked.isAll).toBe(false);
  expect(first.columns[1].sum).toBe(first.looked.rows);
});
