import {describe, expect, test} from "vitest";
import type {ColumnRole} from "../../src/import/mapping.js";
import {inspect} from "./importing.js";

/** What each column is once somebody said something of some of them. */
async function rolesWith(content: string, said: Readonly<Record<number, ColumnRole>>): Promise<string[]> {
  const width = content.split("\n")[0].split(/[,;]/).length;
  const roles = Array.from({length: width}, (_, place) => said[place] ?? null);
  const {mapping} = await inspect(content, {roles});
  return mapping.columns.map((one) => (one.role === "votes" ? `votes ${one.party}` : one.role));
}

const rows = (...columns: readonly ((at: number) => number | string)[]): string =>
  Array.from({length: 8}, (_, at) => columns.map((column) => column(at)).join(",")).join("\n");

describe("What somebody said of a column stays, and the others are guessed in the knowledge of it", () => {
  const table = `post,Ash,Birch,Souls\n${rows(
    (at) => at + 1,
    (at) => 30 + ((at * 7) % 5),
    (at) => 20 + ((at * 3) % 7),
    (at) => 900 + ((at * 11) % 13),
  )}\n`;

  test("voters chosen by hand tell which columns have more than a party can", async () => {
    const wide = `station,Ash,Birch,Souls,Listed\n${rows(
      (at) => at + 1,
      (at) => 30 + ((at * 7) % 5),
      (at) => 20 + ((at * 3) % 7),
      (at) => 900 + ((at * 11) % 13),
      (at) => 100 + ((at * 5) % 3),
    )}\n`;
    expect(await rolesWith(wide, {})).toEqual([
      "station",
      "votes Ash",
      "votes Birch",
      "votes Souls",
      "votes Listed",
    ]);
    expect(await rolesWith(wide, {4: {role: "registered"}})).toEqual([
      "station",
      "votes Ash",
      "votes Birch",
      "ignore",
      "registered",
    ]);
  });

  test("a station chosen by hand tells within what its number is the only one", async () => {
    const content = `region,post,Ash,Birch\n${["North", "South"]
      .flatMap((region) => [1, 2, 3].map((post) => `${region},${post},${20 + post},${30 + post}`))
      .join("\n")}\n`;
    const {mapping} = await inspect(content, {roles: [null, {role: "station"}, null, null]});
    expect(mapping.columns[1]).toEqual({role: "station"});
    expect(mapping.stationWithin).toEqual(["region"]);
  });

  test("a column that is no party by somebody’s word is none, and the guessed bearer of a count gives way", async () => {
    expect(await rolesWith(table, {0: {role: "station"}, 3: {role: "ignore"}})).toEqual([
      "station",
      "votes Ash",
      "votes Birch",
      "ignore",
    ]);
    const counted = `station,cast,ballots,Ash,Birch\n${rows(
      (at) => at + 1,
      () => 70,
      () => 71,
      (at) => 40 + at,
      (at) => 30 - at,
    )}\n`;
    expect((await rolesWith(counted, {2: {role: "cast"}})).slice(0, 3)).toEqual([
      "station",
      "ignore",
      "cast",
    ]);
  });

  test("a count that stands among the parties by somebody’s word does not part them", async () => {
    const content = `station,registered,Ash,Birch,Spoilt,Cedar,Dogwood,Elder\n${rows(
      (at) => at + 1,
      () => 300,
      ...[30, 20, 10, 40, 15, 25].map((size) => (at: number) => size + ((at * 7) % 5)),
    )}\n`;
    const roles = await rolesWith(content, {4: {role: "invalid"}});
    expect(roles.filter((role) => role.startsWith("votes"))).toHaveLength(5);
  });

  test("one party by somebody’s word takes nothing from the others, and what speaks against it is told", async () => {
    const content = `station,version,registered,Ash,Birch,Cedar\n${rows(
      (at) => at + 1,
      () => 4,
      () => 200,
      (at) => 30 + ((at * 7) % 5),
      (at) => 20 + ((at * 3) % 7),
      (at) => 10 + ((at * 3) % 5),
    )}\n`;
    const said = {role: "votes", party: "version"} as const;
    const {mapping, columns} = await inspect(content, {roles: [null, said, null, null, null, null]});
    expect(mapping.columns.map(({role}) => role)).toEqual([
      "station",
      "votes",
      "registered",
      "votes",
      "votes",
      "votes",
    ]);
    expect(columns[1].unread).toBe("constant");
  });

  test("a column of parties makes the only numbers left their votes, and no column a party’s", async () => {
    const content = `section_id;code;tally\n${[1, 2]
      .flatMap((station) => [1, 2, 3].map((party) => `${station};${party};${30 + party}`))
      .join("\n")}\n`;
    const {mapping, partyTexts} = await inspect(content, {roles: [{role: "station"}, {role: "party"}, null]});
    expect(mapping.columns.map(({role}) => role)).toEqual(["station", "party", "party_votes"]);
    expect(partyTexts).toEqual(["1", "2", "3"]);
  });
});
