import {afterAll, describe, expect, test} from "vitest";
import type {Connector} from "../../src/db/connector.js";
import {allowedQuery, longestQuery} from "../../src/db/sandbox.js";
import {bothConnectors, codeOf} from "./connectors.js";
import {looseTable} from "./looseTable.js";

const connectors = bothConnectors();
for (const [, connector] of connectors)
  await connector.put("lists", looseTable({name: "text", votes: "whole"}), {name: ["a", "b"], votes: [3, 2]});

/** What must be refused, by the code of the refusal. */
const refused: Readonly<Record<string, readonly string[]>> = {
  "not-a-question": [
    ...["ATTACH 'x.db'", "ATTACH ':memory:' AS m", "DETACH memory", "USE memory", "use system"],
    ...["COPY lists TO 'x.csv'", "COPY lists FROM 'x.csv'", "COPY (SELECT 1) TO '/dev/stdout'"],
    ...[
      "EXPORT DATABASE 'x'",
      "IMPORT DATABASE 'x'",
      "INSTALL httpfs",
      "FORCE INSTALL json",
      "LOAD json",
      "UPDATE EXTENSIONS",
    ],
    ...[
      "PRAGMA version",
      "PRAGMA memory_limit = '8GB'",
      "SET memory_limit = '8GB'",
      "SET GLOBAL threads = 64",
    ],
    ...["SET enable_external_access = true", "RESET memory_limit", "SET VARIABLE x = 1", "RESET VARIABLE x"],
    ...[
      "CALL pragma_version()",
      "CALL postgres_query('x')",
      "CHECKPOINT",
      "FORCE CHECKPOINT",
      "VACUUM",
      "VACUUM ANALYZE lists",
      "ANALYZE",
    ],
    ...["CREATE TABLE x AS SELECT 1", "CREATE TEMP TABLE x AS SELECT 1", "CREATE VIEW x AS SELECT 1"],
    ...[
      "CREATE MACRO m() AS 1",
      "CREATE OR REPLACE MACRO kazakh_order(x) AS x",
      "CREATE SEQUENCE s",
      "CREATE SCHEMA s",
    ],
    ...["CREATE SECRET s (TYPE s3)", "CREATE TYPE t AS ENUM ('a')", "CREATE INDEX i ON lists (votes)"],
    ...[
      "DROP TABLE lists",
      "DROP SCHEMA main CASCADE",
      "INSERT INTO lists VALUES ('c', 1)",
      "TRUNCATE lists",
    ],
    ...[
      "UPDATE lists SET votes = 9",
      "DELETE FROM lists",
      "ALTER TABLE lists ADD COLUMN x INT",
      "COMMENT ON TABLE lists IS 'x'",
    ],
    ...[
      "MERGE INTO lists USING lists AS l ON true WHEN MATCHED THEN DELETE",
      "REPLACE INTO lists VALUES ('a', 1)",
    ],
    ...[
      "PREPARE x AS SELECT 1",
      "EXECUTE x",
      "DEALLOCATE x",
      "BEGIN",
      "BEGIN TRANSACTION",
      "START TRANSACTION",
    ],
    ...[
      "COMMIT",
      "END",
      "ROLLBACK",
      "ABORT",
      "GRANT ALL ON lists TO x",
      "DO $$ x $$",
      "LISTEN x",
      "DECLARE c CURSOR FOR SELECT 1",
    ],
    // In disguise.
    ...[
      "  dRoP\ttAbLe lists",
      "/* SELECT */ DROP TABLE lists",
      "-- SELECT 1\nDROP TABLE lists",
      "/* /* */ */DELETE FROM lists",
    ],
    ...[
      "\ufeffDROP TABLE lists",
      "\u00a0DROP\u2003TABLE\u3000lists",
      ";;DROP TABLE lists;;",
      "(DROP TABLE lists)",
      "((DELETE FROM lists))",
    ],
    ...[
      "EXPLAIN DROP TABLE lists",
      "EXPLAIN ANALYZE DELETE FROM lists",
      "EXPLAIN (ANALYZE, FORMAT json) DELETE FROM lists",
    ],
    ...[
      "explain analyze insert into lists values ('c', 1)",
      "EXPLAIN ANALYZE CREATE TABLE x AS SELECT 1",
      "EXPLAIN ANALYZE COPY lists TO 'x'",
    ],
    ...["WITH x AS (SELECT 1) INSERT INTO lists SELECT 'c', 1", "WITH x AS (SELECT 1) DELETE FROM lists"],
    ...[
      "WITH x AS MATERIALIZED (SELECT 1), y AS (SELECT 2) UPDATE lists SET votes = 9",
      "EXPLAIN ANALYZE WITH x AS (SELECT 1) DELETE FROM lists",
    ],
    ...["WITH x(a) AS (SELECT 1) MERGE INTO lists USING x ON true WHEN MATCHED THEN DELETE"],
    ...["'SELECT' 1", '"SELECT" 1', "1", "SELECTED", "$$SELECT$$", "EXPLAIN", "EXPLAIN ANALYZE", "("],
    // Functions that act, and such as run a text of their own.
    ...[
      "SELECT * FROM enable_logging()",
      "SELECT * FROM enable_logging(storage := 'file', storage_path := '/tmp/x')",
    ],
    ...["SELECT * FROM disable_logging()", "SELECT * FROM truncate_duckdb_logs()", "SELECT write_log('x')"],
    ...["SELECT * FROM checkpoint()", "SELECT * FROM force_checkpoint()", 'SELECT * FROM "checkpoint" ()'],
    ...[
      "SELECT * FROM query('SELECT 1')",
      "SELECT * FROM QUERY('FROM enable_logging()')",
      "SELECT * FROM query_table('lists')",
    ],
    ...["SELECT * FROM json_execute_serialized_sql('{}')", "FROM main.query/* */('SELECT 1')"],
  ],
  "several-statements": [
    ...[
      "SELECT 1; SELECT 2",
      "SELECT 1; DROP TABLE lists",
      "COMMIT; DROP TABLE lists",
      "ROLLBACK; BEGIN; DELETE FROM lists",
    ],
    ...[
      "SELECT 1;\n--\nDELETE FROM lists;",
      "SELECT $$;$$; DELETE FROM lists",
      "SELECT E'\\''; DELETE FROM lists; --'",
      "SELECT ';' ; SELECT 1 /* ; */",
    ],
  ],
  "no-access": [
    ...[
      "FROM read_csv('/etc/passwd')",
      "FROM read_csv_auto('x.csv')",
      "FROM read_text('/etc/passwd')",
      "FROM read_blob('/etc/*')",
    ],
    ...[
      "FROM read_parquet('x.parquet')",
      "FROM parquet_scan('x')",
      "FROM parquet_metadata('x')",
      "FROM read_json('x')",
      "FROM read_ndjson('x')",
    ],
    ...[
      "FROM read_csv('http://127.0.0.1:1/x.csv')",
      "FROM read_parquet('https://example.org/x.parquet')",
      "FROM read_text('http://127.0.0.1:1/')",
    ],
    ...[
      "FROM read_csv(['a.csv', 's3://b/c.csv'])",
      "FROM Read_CSV ('x.csv')",
      "FROM \"read_csv\"('x.csv')",
      "FROM main.read_text('x')",
    ],
    ...[
      "FROM glob('/*')",
      "FROM glob('http://127.0.0.1:1/*')",
      "FROM sniff_csv('x.csv')",
      "SELECT getenv('HOME')",
      "SELECT [getenv(x) FOR x IN ['HOME']]",
    ],
    ...["FROM 'x.csv'", "FROM 'http://127.0.0.1:1/x.csv'", 'FROM "x.parquet"', "SELECT * FROM 'x.db'"],
    ...[
      "FROM arrow_scan(1, 2, 3)",
      "FROM seq_scan('lists')",
      "FROM sqlite_scan('x', 'y')",
      "FROM postgres_query('x', 'y')",
    ],
    ...[
      "FROM st_read('x')",
      "FROM iceberg_scan('x')",
      "FROM delta_scan('x')",
      "FROM duckdb_secrets()",
      "FROM which_secret('a', 'b')",
      "FROM duckdb_extensions()",
    ],
    ...[
      "WITH x AS (FROM read_csv('x')) FROM x",
      "SELECT (SELECT content FROM read_text('/etc/passwd'))",
      "EXPLAIN ANALYZE FROM read_text('/etc/passwd')",
    ],
    ...[
      "DESCRIBE FROM read_csv('x.csv')",
      "SUMMARIZE 'x.csv'",
      "PIVOT 'x.csv' ON a USING sum(b)",
      "SELECT * FROM lists, 'x.csv'",
    ],
  ],
  failed: [
    ...[
      "WITH x AS (COPY lists TO 'x') SELECT 1",
      "SELECT * FROM (DELETE FROM lists RETURNING *)",
      "WITH x AS (DELETE FROM lists RETURNING *) FROM x",
    ],
    ...[
      "SELECT 1 INTO x",
      "SELECT nextval('s')",
      "SELECT ?",
      "SELECT $1",
      "SELECT $name",
      "SELECT pg_sleep(100)",
      "SELECT system('ls')",
    ],
    ...[
      "SELECT 1) AS q, (SELECT 2",
      "SELECT 1 UNION ALL SELECT",
      "SELECT 'never closed",
      "SELECT /* never closed",
    ],
    ...[
      "SELECT lists.* FROM lists FOR UPDATE OF nothing",
      "FROM nowhere.lists",
      "SHOW nothing",
      "SUMMARIZE nothing",
    ],
    ...[
      `SELECT ${"1+".repeat(40_000)}1`,
      `SELECT ${"- ".repeat(40_000)}1`,
      `SELECT ${"[".repeat(40_000)}`,
      `SELECT ${"NOT ".repeat(20_000)}true`,
    ],
    ...[
      "SELECT regexp_matches('a', '(((((a{100}){100}){100}){100}){100}')",
      "SELECT regexp_matches('a', '(')",
    ],
  ],
  "too-long": [`SELECT '${"x".repeat(10_000_000)}'`, `${" ".repeat(longestQuery)} SELECT 1`],
  empty: ["", "   ", ";;;", "-- only a comment", "/* /* */ */", "\u00a0"],
};

let tried = 0;
afterAll(() => {
  process.stdout.write(`hostile queries tried: ${tried} on each engine\n`);
});

describe.each(connectors)(
  "hostile SQL in the %s engine",
  {timeout: 120_000},
  (name, connector: Connector) => {
    const stands = async () =>
      expect(await codeOf(connector, "SELECT sum(votes) FROM lists")).toBe("answered");

    for (const [code, queries] of Object.entries(refused))
      test(`${queries.length} queries are refused as ${code}, and each next one works`, async () => {
        for (const sql of queries) {
          expect(await codeOf(connector, sql), sql.slice(0, 200)).toBe(code);
          await stands();
          if (name === "native") tried++;
        }
      });

    test("after all of them the tables hold what they held", async () => {
      const {cell} = await connector.run(
        "SELECT count(*), sum(votes), (SELECT count(*) FROM duckdb_tables()) FROM lists",
      ).answer;
      expect([cell(0, 0), cell(0, 1), cell(0, 2)]).toEqual([2, 5, 1]);
      const {cell: order} = await connector.run("SELECT kazakh_order('Ә') > kazakh_order('а')").answer;
      expect(order(0, 0)).toBe(true);
    });

    test.each([
      ["a cross join", "SELECT count(*) FROM range(10000000) a, range(10000000) b"],
      [
        "a recursive table without end",
        "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r",
      ],
      ["a table of a million million rows", "SELECT count(*) FROM range(1000000000000)"],
      [
        "rows without end",
        "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n FROM r) FROM r LIMIT 2000000",
      ],
      ["a sum over them", "SELECT sum(a.range * b.range) FROM range(1000000) a, range(1000000) b"],
      [
        "an explanation that runs the query",
        "EXPLAIN ANALYZE SELECT count(*) FROM range(10000000) a, range(10000000) b",
      ],
    ])("%s is stopped after its time", async (_what, sql) => {
      const slow = connector.run(sql, {milliseconds: 100});
      await expect(slow.answer).rejects.toMatchObject({code: "too-slow"});
      await stands();
      if (name === "native") tried++;
    });

    test.each([
      ["a hundred megabytes of long texts", "SELECT repeat('x', 1000000) FROM range(100)", "bytes"],
      ["a hundred megabytes of short rows", "SELECT repeat('x', 100) || range FROM range(900000)", "bytes"],
      ["more rows than a page shows", "SELECT 1 FROM range(1100000)", "rows"],
      ["a cross join that hands over row by row", "SELECT 1 FROM range(1000000) a, range(1000000) b", "rows"],
    ])("%s: the answer is cut and says so", async (_what, sql, cut) => {
      const answer = await connector.run(sql).answer;
      expect(answer.cut).toBe(cut);
      expect(answer.rowCount).toBeLessThanOrEqual(1_000_000);
      await stands();
      if (name === "native") tried++;
    });

    test.each([
      ["brackets within brackets", `SELECT ${"(".repeat(20_000)}1${")".repeat(20_000)}`],
      [
        "a regular expression that others die of",
        "SELECT regexp_matches(repeat('a', 50000), '(a|aa)+$'), regexp_matches(repeat('a', 50000), '(a*)*b')",
      ],
      ["a column of every type", "SELECT * FROM test_all_types()"],
      ["five hundred columns", `SELECT ${Array.from({length: 500}, (_, n) => `${n} AS c`).join(", ")}`],
    ])("%s: an answer or a named error", async (_what, sql) => {
      expect(["answered", "failed"]).toContain(await codeOf(connector, sql));
      await stands();
      if (name === "native") tried++;
    });
  },
);

test("what is no question is told by its word and place", () => {
  const problem = (sql: string) => {
    try {
      allowedQuery(sql);
    } catch (error) {
      const {code, message, place} = error as {code: string; message: string; place: unknown};
      return {code, message, place};
    }
  };
  expect(problem("\n  drop table x")).toEqual({
    code: "not-a-question",
    message: "DROP",
    place: {line: 2, column: 3},
  });
  expect(problem("SELECT 1;\nSELECT 2")).toEqual({
    code: "several-statements",
    message: "",
    place: {line: 2, column: 1},
  });
  expect(problem("SELECT a,\n getenv('x')")).toEqual({
    code: "no-access",
    message: "getenv",
    place: {line: 2, column: 2},
  });
});

test.each([
  "SELECT 'DROP TABLE x; COMMIT' AS \"read_csv\"",
  "SELECT read_csv, glob FROM lists -- ; DROP",
  "WITH x AS (SELECT 1), y AS (SELECT (2) AS insert) SELECT * FROM x, y",
  "WITH RECURSIVE x(a) USING KEY (a) AS (SELECT 1) (SELECT * FROM x)",
  "EXPLAIN (FORMAT json) SELECT 1",
  "EXPLAIN (SELECT 1)",
  "EXPLAIN ANALYZE (SELECT 1)",
])("what only looks hostile may be asked: %s", (sql) => expect(() => allowedQuery(sql)).not.toThrow());
