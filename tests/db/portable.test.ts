import {readFileSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type NodeDatabase, openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {portableTexts} from "./portableTexts.js";

/**
 * The totals for engines of others. ClickHouse is held to the same expected rows by `engines/`, a folder with packages
 * of its own: the engine weighs half a gigabyte.
 */
const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), "utf8");

let database: NodeDatabase;
beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => database.close());

const counts =
  "contest: 'VARCHAR', station: 'VARCHAR', region: 'VARCHAR', district: 'VARCHAR', registered: 'INTEGER', \"cast\": 'INTEGER', invalid: 'INTEGER', against_all: 'INTEGER'";

/** A table of the sample as a view. */
const view = (name: string, file: string, columns: string) =>
  database.query(
    `CREATE OR REPLACE VIEW ${name} AS FROM read_json('${at(`tests/db/portable/${file}.jsonl`).pathname}', format = 'newline_delimited', columns = {${columns}})`,
  );

describe("The totals for any engine", () => {
  test.each(Object.keys(portableTexts))("%s to copy is what the site itself runs", async (name) =>
    expect(portableTexts[name]).toMatchFileSnapshot(at(`docs/totals/${name}`).pathname),
  );

  test("DuckDB gives the expected rows for a row a party", async () => {
    await view("protocols", "protocols", counts);
    await view(
      "votes",
      "votes",
      "contest: 'VARCHAR', station: 'VARCHAR', party: 'VARCHAR', votes: 'INTEGER'",
    );
    await expectRows("totals");
  });

  test.each(["totals-wide", "totals-wide-few-counts"])(
    "DuckDB gives the expected rows of %s for a column a party",
    async (name) => {
      await view("protocols", "wide", `${counts}, votes_a: 'INTEGER', votes_b: 'INTEGER'`);
      await expectRows(name);
    },
  );

  test("a row a party and a column a party give the same totals, but for places where a party has no cell", () => {
    const rows = (name: string): Record<string, unknown>[] =>
      read(`tests/db/portable/${name}.rows.jsonl`)
        .trim()
        .split("\n")
        .map((row) => JSON.parse(row));
    const told = rows("totals").filter(({party}) => party !== null);
    const key = (row: Record<string, unknown>) =>
      JSON.stringify([row.contest, row.level, row.region, row.district, row.party]);
    const wide = new Map(rows("totals-wide").map(({list, ...row}) => [key(row), row]));
    expect(told.length).toBeGreaterThan(10);
    for (const row of told) expect(wide.get(key(row))).toEqual(row);
    const others = [...wide.values()].filter((row) => !told.some((one) => key(one) === key(row)));
    expect(others.map(({votes}) => votes)).toEqual(others.map(() => 0));
  });
});

async function expectRows(name: string): Promise<void> {
  const rows = await database.query(read(`docs/totals/${name}.sql`));
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  await expect(text).toMatchFileSnapshot(at(`tests/db/portable/${name}.rows.jsonl`).pathname);
}
