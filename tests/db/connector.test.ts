import {describe, expect, test} from "vitest";
import {regions} from "../../src/data/contestFiles.js";
import type {Connector} from "../../src/db/connector.js";
import {engineConnector} from "../../src/db/engineConnector.js";
import {kazakhAlphabet} from "../../src/db/kazakhOrder.js";
import {openNodeConnector} from "../../src/db/nodeConnector.js";
import type {QueryEngine} from "../../src/db/queryEngine.js";
import {kindOf} from "../../src/db/resultPlan.js";
import {bothConnectors, codeOf, told} from "./connectors.js";
import {looseTable} from "./looseTable.js";

const connectors = bothConnectors();
const [[, native], [, browser]] = connectors;

const people = looseTable({id: "whole", name: "text", born: "date", share: "decimal", elected: "flag"});
const rows = {
  id: [1, 2, null, 2n ** 60n],
  name: ["Әлия", null, 'Quoted "name"\nof two lines', "=1+1"],
  born: ["1991-12-16", "2004-09-19", null, ""],
  share: [0.1, null, 7, 1e-9],
  elected: [true, false, null, true],
};
for (const [, connector] of connectors) await connector.put("people", people, rows);

describe("the same question has the same answer from both engines", () => {
  test.each([
    "FROM people",
    "TABLE people",
    "SELECT * FROM people ORDER BY id DESC NULLS LAST;",
    "WITH a AS (SELECT 1 AS x) SELECT a.x, a.x FROM a -- twice the same name",
    "(SELECT 1) UNION ALL (SELECT 2) ORDER BY 1 DESC",
    "VALUES (1, 'a'), (2, NULL)",
    "DESCRIBE people",
    "DESC (SELECT 1 AS a)",
    "SHOW TABLES",
    "SHOW ALL TABLES",
    "SUMMARIZE people",
    "EXPLAIN SELECT 1",
    "PIVOT (SELECT 'a' AS k, 1 AS v UNION ALL SELECT 'b', 2) ON k USING sum(v)",
    "UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b INTO NAME k VALUE v",
    "SELECT count(*), sum(id), avg(share), min(name), max(born), bool_or(elected) FROM people",
    "SELECT 127::TINYINT, -32768::SMALLINT, 2147483647, 9007199254740991, 9007199254740993, 18446744073709551615::UBIGINT",
    "SELECT -170141183460469231731687303715884105727::HUGEINT, -1::HUGEINT, 340282366920938463463374607431768211455::UHUGEINT",
    "SELECT 123456789012345678901234567890::BIGNUM, -1::BIGNUM",
    "SELECT 0.1, 1.50, -0.05, 123456789.123456789::DECIMAL(30,9), 1::DECIMAL(38,0), 0.1::FLOAT, 'NaN'::DOUBLE, '-inf'::DOUBLE",
    "SELECT DATE '2021-01-10', DATE '0044-03-15 (BC)', 'infinity'::DATE, NULL::DATE",
    "SELECT TIMESTAMP '2021-01-10 07:00:00', TIMESTAMP_NS '2021-01-10 07:00:00.123456789', TIMESTAMPTZ '2021-01-10 07:00:00+06', TIME '20:00', INTERVAL 3 DAY",
    "SELECT [1, NULL, 3], ['a', 'it''s'], {a: 1, b: 'x'}, MAP {'k': 1}, [[1], []], [1, 2]::INTEGER[2], union_value(n := 1)",
    "SELECT 'Ә'::BLOB, '101'::BIT, uuid(1), 'a'::ENUM('a', 'b[c'), NULL".replace(
      "uuid(1)",
      "'00000000-0000-0000-0000-000000000001'::UUID",
    ),
    "SELECT '', ' ', 'Ә\u0000я', '😀', chr(8239)".replace("\u0000", "–"),
    "SELECT x, 'row ' || x AS row FROM range(5000) AS r(x) ORDER BY x % 7, x DESC",
    "SELECT 1 WHERE false",
    "SELECT * FROM people WHERE false",
    "SELECT\u00a0'Ә',\u30001 -- odd blanks",
    // Errors, with their places.
    "SELEKT 1",
    "SELECT 'ә' +\n FROM people",
    "SELECT 'Ә', nothing(1)",
    "\n\nSELECT *\nFROM nowhere",
    "SELECT nmae FROM people",
    "SELECT name::INTEGER FROM people",
    `SELECT ${"id, ".repeat(200)} nothing FROM people`,
    "SELECT 'a'::INTEGER",
    "SELECT name FROM people GROUP BY born",
    "SELECT (1",
    "SELECT 'never closed",
    "SUMMARIZE nowhere",
    "SELECT error('said by the query')",
    `SELECT ${"1+".repeat(3000)}1`,
  ])("%s", async (sql) => expect(await told(browser, sql)).toEqual(await told(native, sql)));
});

describe.each(connectors)("%s", (_name, connector: Connector) => {
  test("a table comes out as it was put in", async () => {
    expect(await told(connector, "FROM people")).toMatchObject({
      columns: [
        {name: "id", sqlType: "BIGINT", kind: "whole"},
        {name: "name", sqlType: "VARCHAR", kind: "text"},
        {name: "born", sqlType: "VARCHAR", kind: "text"},
        {name: "share", sqlType: "DOUBLE", kind: "decimal"},
        {name: "elected", sqlType: "BOOLEAN", kind: "flag"},
      ],
      rows: [
        [1, "Әлия", "1991-12-16", 0.1, true],
        [2, null, "2004-09-19", null, false],
        [null, 'Quoted "name"\nof two lines', null, 7, null],
        [2n ** 60n, "=1+1", "", 1e-9, true],
      ],
    });
  });

  test("whole numbers beyond 2^53 come as BigInt, decimals as numbers, lists as SQL writes them", async () =>
    expect(await told(connector, "SELECT 9007199254740993, 0.10, [1, 2], DATE '2021-01-10'")).toMatchObject({
      rows: [[9007199254740993n, 0.1, "[1, 2]", "2021-01-10"]],
    }));

  test("an error stands where the reader wrote it, in letters and not in bytes", async () => {
    expect(await told(connector, "SELECT 'Қазақстан',\n  'Ә', nothing(1)")).toMatchObject({
      code: "failed",
      place: {line: 2, column: 8},
    });
    expect(await told(connector, "SELECT 'Қазақстан' FROM FROM")).toMatchObject({
      place: {line: 1, column: 25},
    });
  });

  test("a table is replaced and taken away", async () => {
    await connector.put("once", looseTable({a: "whole"}), {a: [1]});
    await connector.put("once", looseTable({b: "text"}), {b: ["x", "y"]});
    expect(await told(connector, "FROM once")).toMatchObject({rows: [["x"], ["y"]]});
    await connector.drop("once");
    expect(await told(connector, "FROM once")).toMatchObject({code: "failed"});
    await connector.drop("never there");
  });

  test("a table that cannot be taken in changes nothing", async () => {
    await connector.put("kept", looseTable({a: "whole"}), {a: [1]});
    await expect(connector.put("kept", looseTable({a: "whole"}), {a: [1.5]})).rejects.toThrow("1.5");
    expect(await told(connector, "FROM kept")).toMatchObject({rows: [[1]]});
    await connector.drop("kept");
  });

  test("one whose description does not fit its cells is refused at once", async () => {
    await expect(
      connector.put("uneven", looseTable({a: "whole", b: "text"}), {a: [1], b: []}),
    ).rejects.toThrow("uneven.b has 0 rows, not 1");
    await expect(connector.put("lacking", looseTable({a: "whole"}), {})).rejects.toThrow(
      "lacking.a is missing",
    );
  });

  test("a table may have any name, and no rows", async () => {
    await connector.put('my "own" кесте', looseTable({'a "b"': "text", c: "flag"}), {'a "b"': [], c: []});
    expect(await told(connector, 'FROM "my ""own"" кесте"')).toMatchObject({rows: []});
    await connector.drop('my "own" кесте');
  });

  test("rows behind the limit are left out, and the answer says so", async () => {
    const limited = await connector.run("SELECT x FROM range(10) AS r(x)", {rows: 3}).answer;
    expect([limited.rowCount, limited.cut, limited.cell(2, 0)]).toEqual([3, "rows", 2]);
    const exact = await connector.run("SELECT x FROM range(3) AS r(x)", {rows: 3}).answer;
    expect([exact.rowCount, exact.cut]).toEqual([3, null]);
    const wide = await connector.run("SELECT repeat('x', 1000) FROM range(10000)", {bytes: 1_000_000}).answer;
    expect(wide.cut).toBe("bytes");
    expect(wide.rowCount).toBeLessThan(1_100);
    expect(wide.rowCount).toBeGreaterThan(900);
  });

  test("a row that is not there is no cell", async () => {
    const {cell} = await connector.run("SELECT 1").answer;
    expect(() => cell(1, 0)).toThrow(RangeError);
    expect(() => cell(-1, 0)).toThrow(RangeError);
  });

  test("a query that runs for ever is stopped, one that waits is not begun, and the next one is answered", async () => {
    const endless = connector.run("SELECT count(*) FROM range(10000000) a, range(10000000) b");
    const waiting = connector.run("SELECT 1");
    setTimeout(() => {
      waiting.cancel();
      endless.cancel();
    }, 100);
    await expect(endless.answer).rejects.toMatchObject({code: "cancelled"});
    await expect(waiting.answer).rejects.toMatchObject({code: "cancelled"});
    expect(await told(connector, "SELECT count(*) FROM people")).toMatchObject({rows: [[4]]});
  });

  test("a query that takes too long is stopped", async () => {
    const slow = connector.run("SELECT count(*) FROM range(10000000) a, range(10000000) b", {
      milliseconds: 100,
    });
    await expect(slow.answer).rejects.toMatchObject({code: "too-slow"});
    expect(await codeOf(connector, "FROM people")).toBe("answered");
  });

  test("queries asked at once are answered one after the other", async () => {
    const answers = await Promise.all([1, 2, 3].map((n) => told(connector, `SELECT ${n}`)));
    expect(answers).toMatchObject([{rows: [[1]]}, {rows: [[2]]}, {rows: [[3]]}]);
  });

  test("cancelling after the answer does nothing", async () => {
    const {answer, cancel} = connector.run("SELECT 1");
    await answer;
    cancel();
    expect(await codeOf(connector, "SELECT 1")).toBe("answered");
  });

  test("kazakh_order gives the order of the Kazakh alphabet, small letters and capitals alike", async () => {
    const letters = [...kazakhAlphabet];
    expect(new Set(letters).size).toBe(42);
    const collator = new Intl.Collator("kk", {sensitivity: "base"});
    expect([...letters].sort((a, b) => letters.indexOf(a) - letters.indexOf(b))).toEqual(letters);
    for (const [place, letter] of letters.slice(1).entries())
      if (!"ёй".includes(letter)) expect(collator.compare(letters[place], letter)).toBeLessThanOrEqual(0);
    for (const cased of [letters, letters.map((letter) => letter.toUpperCase())]) {
      const shuffled = [...cased].sort();
      const list = shuffled.map((letter) => `('${letter}')`).join(", ");
      expect(await told(connector, `FROM (VALUES ${list}) AS l(a) ORDER BY kazakh_order(a)`)).toMatchObject({
        rows: cased.map((letter) => [letter]),
      });
    }
  });

  test("the regions stand in the order that a Kazakh reader expects", async () => {
    const names = regions().map(({name}) => name.kk);
    const list = [...names]
      .sort()
      .map((name) => `('${name}')`)
      .join(", ");
    const {rows} = (await told(connector, `FROM (VALUES ${list}) AS l(a) ORDER BY kazakh_order(a), a`)) as {
      rows: string[][];
    };
    expect(rows.flat()).toEqual([...names].sort(new Intl.Collator("kk").compare));
    expect(names.length).toBeGreaterThan(16);
  });

  test("blanks and digits come before letters, Latin letters behind the Kazakh ones, others last", async () => {
    const right = ["1 учаске", "Алматы", "Алматы облысы", "Әлия", "Яша", "Astana", "Zhanaozen", "ђ"];
    const list = [...right]
      .reverse()
      .map((name) => `('${name}')`)
      .join(", ");
    expect(await told(connector, `FROM (VALUES ${list}) AS l(a) ORDER BY kazakh_order(a)`)).toMatchObject({
      rows: right.map((name) => [name]),
    });
  });
});

test.each([
  ["DECIMAL(18,3)", "decimal"],
  ["ENUM('a', 'b')", "text"],
  ["ENUM('a', 'b')[]", "other"],
  ["STRUCT(a INTEGER)", "other"],
  ["TIMESTAMP WITH TIME ZONE", "time"],
  ["TIME", "other"],
  ["INTEGER[]", "other"],
])("a column of type %s holds %s", (type, kind) => expect(kindOf(type)).toBe(kind));

test("a table that cannot be filled is told once, and keeps nobody from asking the others", async () => {
  const connector = openNodeConnector();
  await connector.put("good", looseTable({a: "whole"}), {a: [1]});
  await connector.put("bad", looseTable({a: "whole"}), {a: [1.5]});
  expect(await told(connector, "FROM good")).toMatchObject({code: "engine-failed"});
  expect(await told(connector, "FROM good")).toMatchObject({rows: [[1]]});
  await connector.close();
  expect(await told(connector, "FROM good")).toMatchObject({code: "engine-failed"});
});

/** An engine that answers nothing by itself: a test says what becomes of it. */
function fakeEngine() {
  const calls: string[] = [];
  let die: (reason: Error) => void = () => {};
  let answer: () => void = () => {};
  const died = new Promise<never>((_, fail) => {
    die = fail;
  });
  died.catch(() => {});
  const engine: QueryEngine = {
    read: (sql, onPiece) => {
      calls.push(sql.split("\n")[0]);
      if (sql.startsWith("DESCRIBE")) {
        onPiece({rowCount: 1, bytes: 1, cell: (_, column) => ["a", "INTEGER"][column] ?? null});
        return Promise.resolve();
      }
      if (!sql.startsWith("SELECT")) return Promise.resolve();
      return new Promise<void>((resolve) => {
        answer = () => {
          onPiece({rowCount: 1, bytes: 8, cell: () => 1});
          resolve();
        };
      });
    },
    insert: async (name) => {
      calls.push(`insert ${name}`);
    },
    interrupt: () => calls.push("interrupt"),
    end: () => calls.push("end"),
    died,
  };
  return {engine, calls, die: () => die(new Error("out of memory")), answer: () => answer()};
}

describe("an engine", () => {
  const opened = () => {
    const engines: ReturnType<typeof fakeEngine>[] = [];
    const connector = engineConnector(async () => {
      const fake = fakeEngine();
      engines.push(fake);
      return fake.engine;
    });
    return {engines, connector};
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

  test("that does not listen is given up, and another is filled in its place before anybody asks again", async () => {
    const {engines, connector} = opened();
    await connector.put("lists", looseTable({a: "whole"}), {a: [1]});
    const {answer, cancel} = connector.run("SELECT 1");
    await soon();
    cancel();
    await expect(answer).rejects.toMatchObject({code: "cancelled"});
    await expect.poll(() => engines.length).toBe(2);
    expect(engines[0].calls).toContain("interrupt");
    expect(engines[0].calls.at(-1)).toBe("end");
    await expect.poll(() => engines[1].calls).toContain("insert lists");
  });

  test("is asked within a transaction that only reads, and that is rolled back", async () => {
    const {engines, connector} = opened();
    const {answer} = connector.run("SELECT 1");
    await soon();
    engines[0].answer();
    await answer;
    expect(engines[0].calls).toEqual([
      "BEGIN TRANSACTION READ ONLY",
      "DESCRIBE ",
      "SELECT c0 FROM (",
      "ROLLBACK",
    ]);
  });

  test("that dies while nobody asks it is replaced for the next query", async () => {
    const {engines, connector} = opened();
    await connector.warm();
    engines[0].die();
    await soon();
    const {answer} = connector.run("SELECT 1");
    await soon();
    engines[1].answer();
    expect((await answer).cell(0, 0)).toBe(1);
  });

  test("that dies over a query fails that one alone", async () => {
    const {engines, connector} = opened();
    const {answer} = connector.run("SELECT 1");
    await soon();
    engines[0].die();
    await expect(answer).rejects.toMatchObject({code: "out-of-memory"});
    const next = connector.run("SELECT 1");
    await soon();
    engines[1].answer();
    expect((await next.answer).rowCount).toBe(1);
  });
});
