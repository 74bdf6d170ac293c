import {expect, test} from "vitest";
import {arrowStream} from "../../src/db/arrowTable.js";
import type * as BrowserConnector from "../../src/db/browserConnector.js";
import type * as Database from "../../src/db/browserDatabase.js";
import {looseTable} from "../db/looseTable.js";
import {builtModule, openPage, type SitePage} from "./site.js";

/** A connector on a page, with every message that the console has meanwhile. */
async function opened(path = "/en/method") {
  const page = await openPage({path});
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  const module = await builtModule<typeof BrowserConnector>(page, "db/browserConnector");
  const connector = await module.evaluateHandle(({openBrowserConnector}) => openBrowserConnector());
  /** Asks, and gives the first cell or the code of the error, and the milliseconds it took. */
  const ask = (sql: string, cancelAfter = 0) =>
    connector.evaluate(
      async (own, {sql, cancelAfter}) => {
        const {answer, cancel} = own.run(sql);
        let cancelled = 0;
        if (cancelAfter > 0)
          setTimeout(() => {
            cancelled = performance.now();
            cancel();
          }, cancelAfter);
        const begun = performance.now();
        try {
          const {rowCount, cell, milliseconds, cut} = await answer;
          const told = rowCount > 0 ? String(cell(0, 0)) : "no rows";
          return {told, rowCount, cut, milliseconds, waited: performance.now() - begun};
        } catch (error) {
          const {code, message} = error as {code: string; message: string};
          return {told: code, message, waited: performance.now() - (cancelled || begun)};
        }
      },
      {sql, cancelAfter},
    );
  return {page, connector, ask, messages};
}

/** A figure for the report of a run; times are never asserted. */
const report = (what: string, milliseconds: number) =>
  process.stdout.write(`${what}: ${milliseconds.toFixed(0)} ms\n`);

async function put(connector: Awaited<ReturnType<typeof opened>>["connector"]): Promise<void> {
  const table = looseTable({name: "text", votes: "whole"});
  await connector.evaluate(
    (own, table) => own.put("lists", table, {name: ["Әлия", "Қайрат", "Ботагөз"], votes: [5, 3, 2]}),
    table,
  );
}

test("a reader's question is answered from the tables that were put in, in Kazakh order", async () => {
  const {page, connector, ask, messages} = await opened();
  await put(connector);
  const first = await ask("SELECT string_agg(name, ' ' ORDER BY kazakh_order(name)) FROM lists");
  expect(first.told).toBe("Әлия Ботагөз Қайрат");
  report("engine started, filled and asked", first.waited);
  const again = await ask("SELECT sum(votes) FROM lists");
  expect(again.told).toBe("10");
  report("a simple question", again.waited);
  report("… beside the engine's own time", again.waited - (again.milliseconds ?? 0));
  expect(messages).toEqual([]);
  page.expectClean();
});

test.each([
  ["that counts", "SELECT count(*) FROM range(10000000) a, range(10000000) b"],
  ["that finds no row", "SELECT * FROM range(1000000) a(x), range(1000000) b(y) WHERE x + y < 0"],
  [
    "of a table without end",
    "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r",
  ],
])("a query %s is cancelled, and the next one is answered from the same tables", async (what, sql) => {
  const {connector, ask, messages} = await opened();
  await put(connector);
  await ask("SELECT 1");
  const stopped = await ask(sql, 500);
  expect(stopped.told).toBe("cancelled");
  report(`cancelled a query ${what}`, stopped.waited);
  const next = await ask("SELECT count(*) FROM lists");
  expect(next.told).toBe("3");
  report("… and the next answer", next.waited);
  // Stopping is no matter of waiting for the query: it would have gone on for hours.
  expect(stopped.waited).toBeLessThan(10_000);
  expect(messages).toEqual([]);
});

test("a million rows leave the page free", async () => {
  const {connector, ask} = await opened();
  await ask("SELECT 1");
  const seen = await connector.evaluate(async (own) => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) tasks.push(duration);
    });
    observer.observe({entryTypes: ["longtask"]});
    let turns = 0;
    const timer = setInterval(() => turns++, 10);
    const {rowCount, cell, milliseconds, cut} = await own.run("SELECT range AS x FROM range(1000000)").answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
    clearInterval(timer);
    observer.disconnect();
    return {rowCount, cut, last: cell(999_999, 0), milliseconds, turns, tasks};
  });
  expect([seen.rowCount, seen.cut, seen.last]).toEqual([1_000_000, null, 999_999]);
  expect(seen.turns).toBeGreaterThan(5);
  report("a million rows", seen.milliseconds);
  report(`… ${seen.tasks.length} long tasks, the longest`, Math.max(0, ...seen.tasks));
});

/** Each of these costs a start of the engine, which takes long on a busy machine. */
const severalStarts = {timeout: 240_000};

test(
  "more memory than the engine may have is refused, and the page's other database lives on",
  severalStarts,
  async () => {
    const {page, connector, ask} = await opened();
    const module = await builtModule<typeof Database>(page, "db/browserDatabase");
    const other = await module.evaluateHandle(({startDatabase}) => startDatabase());
    await other.evaluate((database) => database.query("CREATE TABLE lists AS SELECT 'of the lab' AS owner"));
    await put(connector);
    for (const sql of [
      "SELECT range(1000000000)",
      "SELECT list(x) FROM range(1000000000) AS r(x)",
      "SELECT string_agg(repeat('x', 1000), '') FROM range(10000000)",
    ]) {
      const refused = await ask(sql);
      expect(["out-of-memory"], `${sql}: ${refused.message}`).toContain(refused.told);
      report(`refused ${sql.slice(0, 40)}`, refused.waited);
      expect((await ask("SELECT count(*) FROM lists")).told, sql).toBe("3");
    }
    expect(await other.evaluate((database) => database.query("FROM lists"))).toEqual([{owner: "of the lab"}]);
    page.expectClean();
  },
);

test("rows decoded beside the page are added to a table, again in the next engine", async () => {
  const {page, connector, ask} = await opened();
  const streams = [1, 2].map((part) => [
    ...arrowStream("votes", {
      contest: ["c"],
      station: [`s${part}`],
      party: ["p"],
      votes: Int32Array.of(part),
    }),
  ]);
  await connector.evaluate(async (own, [first, second]) => {
    const source = (bytes: number[]) => async () => [Uint8Array.from(bytes)];
    await own.putArrow("votes", source(first));
    await own.putArrow("votes", source(second), {append: true});
  }, streams);
  expect((await ask("SELECT sum(votes) FROM votes")).told).toBe("3");
  await connector.evaluate(
    (own, bytes) => own.putArrow("votes", async () => [Uint8Array.from(bytes)], {append: true}),
    streams[1],
  );
  expect((await ask("SELECT sum(votes) FROM votes")).told).toBe("5");
  await killWorker(page);
  await expect.poll(async () => (await ask("SELECT sum(votes) FROM votes")).told).toBe("5");
});

/** Makes the engine's worker report an error, as when it runs out of memory for good. */
const killWorker = async (page: SitePage): Promise<void> => {
  const worker = page.workers().find((worker) => worker.url().includes("queryWorker"));
  if (!worker) throw new Error("The page has no worker of the engine for SQL.");
  await worker.evaluate(() => void setTimeout(() => Promise.reject(new Error("out of memory"))));
};

test("a worker that cannot be loaded is an answer with a code, and the next question tries again", async () => {
  const {page, ask} = await opened();
  await page.context().route("**/queryWorker*", (route) => route.fulfill({status: 404, body: ""}));
  expect((await ask("SELECT 1")).told).toBe("engine-failed");
  await page.context().unroute("**/queryWorker*");
  expect((await ask("SELECT 1")).told).toBe("1");
});
