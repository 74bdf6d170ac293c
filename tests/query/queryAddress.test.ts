import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readSql, splitAddress, sqlQuery, writtenSql} from "../../src/query/queryAddress.js";

const throughAddress = async (sql: string): Promise<string | null> => {
  const written = await writtenSql(sql);
  return written && readSql(new URLSearchParams(new URLSearchParams([[...written]]).toString()));
};

describe("A query in an address", () => {
  test("comes back letter by letter, be it short or long", () =>
    fc.assert(
      fc.asyncProperty(fc.string({unit: "grapheme", maxLength: 400}), fc.nat(20), async (text, times) => {
        const sql = `SELECT 1 ${text.repeat(times)}`;
        expect(await throughAddress(sql)).toBe(sql);
      }),
      {numRuns: 60},
    ));

  test("stands there readably while it is short", async () =>
    expect(await writtenSql("FROM votes")).toEqual(["sql", "FROM votes"]));

  test("of 5,000 characters takes less room than it has characters", async () => {
    const sql = `SELECT station FROM votes WHERE party IN (${Array.from({length: 450}, (_, place) => `'list ${place}'`).join(", ")})`;
    const [name, value] = (await writtenSql(sql)) ?? [];
    expect(sql.length).toBeGreaterThan(5000);
    expect(name).toBe("sqlz");
    expect(value?.length).toBeLessThan(sql.length / 2);
    expect(value).toMatch(/^[\w-]+$/);
    expect(await throughAddress(sql)).toBe(sql);
  });

  test("is left out where there is none", async () => expect(await writtenSql("  \n")).toBeNull());

  test("is none where a link was cut short, mangled or is a trap of zeros", async () => {
    const [, value] = (await writtenSql("SELECT 1 -- ".padEnd(3000, "x"))) ?? [];
    expect(await readSql(new URLSearchParams({sqlz: value?.slice(0, -3) ?? ""}))).toBeNull();
    expect(await readSql(new URLSearchParams({sqlz: "§§§"}))).toBeNull();
    const [, bomb] = (await writtenSql("x".repeat(5_000_000))) ?? [];
    expect(await readSql(new URLSearchParams({sqlz: bomb ?? ""}))).toBeNull();
  });
});

test("The page's own names are taken out of an address, the scenario's stay in their order", () => {
  const {own, scenario} = splitAddress("?threshold=3&sql=FROM+votes&floor=28&where=a&where=b");
  expect(scenario).toBe("threshold=3&floor=28");
  expect(own.getAll("where")).toEqual(["a", "b"]);
  expect(own.get("sql")).toBe("FROM votes");
});

test("A link to a query keeps the scenario", () =>
  expect(sqlQuery("?threshold=3", "FROM votes WHERE party = 'a&b'")).toBe(
    "./query?threshold=3&sql=FROM+votes+WHERE+party+%3D+%27a%26b%27",
  ));
