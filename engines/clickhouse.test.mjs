/**
 * ClickHouse, run in this process, is held to the rows that DuckDB is held to in `tests/db/portable.test.ts`: the same
 * text of SQL, unchanged, over the same sample, with every kind of count left out.
 */
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {after, before, test} from "node:test";
import {fileURLToPath} from "node:url";
import {Session} from "chdb";

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const whole = (name) => `${name} Nullable(Int32)`;
const counts = [
  "contest String",
  "station String",
  "region Nullable(String)",
  "district Nullable(String)",
  ...["registered", "cast", "invalid", "against_all"].map(whole),
];
const votes = ["contest String", "station String", "party String", "votes Int32"];

let session;
before(() => {
  session = new Session();
});
after(() => session.close());

/** A table of the sample as a view. */
const view = (name, file, columns) =>
  session.query(
    `CREATE OR REPLACE VIEW ${name} AS SELECT * FROM file('${at(`tests/db/portable/${file}.jsonl`)}', JSONEachRow, '${columns.join(", ")}')`,
  );

const parsed = (lines) =>
  lines
    .trim()
    .split("\n")
    .map((row) => JSON.parse(row));

const rowsOf = (name) =>
  parsed(session.query(readFileSync(at(`docs/totals/${name}.sql`), "utf8"), "JSONEachRow"));

const expectedOf = (name) => parsed(readFileSync(at(`tests/db/portable/${name}.rows.jsonl`), "utf8"));

test("a row a party", () => {
  view("protocols", "protocols", counts);
  view("votes", "votes", votes);
  assert.deepEqual(rowsOf("totals"), expectedOf("totals"));
});

for (const name of ["totals-wide", "totals-wide-few-counts"])
  test(`a column a party: ${name}`, () => {
    view("protocols", "wide", [...counts, whole("votes_a"), whole("votes_b")]);
    assert.deepEqual(rowsOf(name), expectedOf(name));
  });
