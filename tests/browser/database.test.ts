import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {arrowStream} from "../../src/db/arrowTable.js";
import type * as Database from "../../src/db/browserDatabase.js";
import {openNodeDatabase} from "../../src/db/nodeDatabase.js";
import type * as Recount from "../../src/db/recount.js";
import {totalsQuery} from "../../src/db/totals.js";
import type {Row} from "../../src/stations/tables.js";
import {columnsOf} from "../tables.js";
import {builtModule, openPage, type SitePage} from "./site.js";

/** Starts the database on a page, runs one statement after another, and returns the last answer or the error's code. */
async function answerOn(page: SitePage, ...statements: string[]): Promise<unknown> {
  const module = await builtModule<typeof Database>(page, "db/browserDatabase");
  return module.evaluate(async ({startDatabase}, statements) => {
    try {
      const database = await startDatabase();
      let answer: unknown;
      for (const sql of statements) answer = await database.query(sql);
      await database.close();
      return answer;
    } catch (error) {
      return (error as {code?: string}).code ?? String(error);
    }
  }, statements);
}

test("DuckDB starts under the page's policy and answers with plain objects", async () => {
  const page = await openPage({path: "/kk/"});
  const answer = await answerOn(
    page,
    "SELECT 'Ә' AS letter, 7::INTEGER AS a, 9007199254740991::BIGINT AS b, NULL AS c",
  );
  expect(answer).toEqual([{letter: "Ә", a: 7, b: 9007199254740991, c: null}]);
  page.expectClean();
});

test("nothing of the engine is in the page's first load", async () => {
  const page = await openPage({path: "/kk/"});
  const modules = await page.$$eval('link[rel="modulepreload"]', (links) =>
    links.map((link) => link.outerHTML),
  );
  expect(modules.length).toBeGreaterThan(5);
  expect(modules.filter((link) => /duckdb|arrow/i.test(link))).toEqual([]);
});

/** By these words Arrow refuses what is no table. */
const onlyInArrow = "Table constructor expects a [Schema, RecordBatch[]] pair.";

test("the site ships one copy of Arrow", () => {
  const modules = readdirSync("dist/_import", {recursive: true}).filter((name) =>
    String(name).endsWith(".js"),
  );
  const copies = modules.filter((name) => readFileSync(`dist/_import/${name}`, "utf8").includes(onlyInArrow));
  expect(copies).toHaveLength(1);
});

test("a wrong statement is an answer with a code, and the engine lives on", async () => {
  const page = await openPage({path: "/kk/"});
  expect(await answerOn(page, "SELEKT 1")).toBe("query-failed");
  const module = await builtModule<typeof Database>(page, "db/browserDatabase");
  const codes = await module.evaluate(async ({startDatabase}) => {
    const database = await startDatabase();
    const codeOf = (error: {code: string}) => error.code;
    return [
      await database.query("SELECT * FROM 'x.parquet'").catch(codeOf),
      await database.insertArrow("t", [new TextEncoder().encode("not an Arrow stream")]).catch(codeOf),
      await database.query("SELECT 1::INTEGER AS one"),
      await database.close(),
      await database.query("SELECT 1").catch(codeOf),
    ];
  });
  expect(codes).toEqual(["query-failed", "bad-file", [{one: 1}], undefined, "closed"]);
  page.expectClean();
});

test("without WebAssembly the failure has a name", async () => {
  const page = await openPage({
    path: "/kk/",
    prepare: (context) => context.addInitScript("delete globalThis.WebAssembly"),
  });
  expect(await answerOn(page)).toBe("no-webassembly");
  page.expectClean();
});

test.each([
  ["the engine is missing", "**/*.wasm", {status: 404, body: ""}],
  ["the engine is cut short", "**/*.wasm", {status: 200, contentType: "application/wasm", body: "\0asm"}],
  ["the network is gone", "**/*.wasm", "abort"],
  ["the worker is missing", "**/browserWorker*", {status: 404, body: ""}],
  ["the worker's own import is missing", "**/*eh.worker*", {status: 404, body: ""}],
] as const)("where %s the failure has a name", async (_what, pattern, response) => {
  const page = await openPage({
    path: "/kk/",
    prepare: (context) =>
      context.route(pattern, (route) => (response === "abort" ? route.abort() : route.fulfill(response))),
  });
  expect(await answerOn(page)).toBe("not-loaded");
  // The browser itself reports a file that it could not fetch; nothing else may stand in the console.
  expect(page.problems.filter((problem) => !/Failed to load resource|^404: /.test(problem))).toEqual([]);
});

/** Three stations of two regions, the last without a district. */
const protocols = [
  {station: "R1", region: "almaty-city", district: "d1", cast: 600, invalid: 10, against_all: 5},
  {station: "R2", region: "almaty-city", district: "d2", cast: 400, invalid: 0, against_all: 0},
  {station: "R3", region: "astana", district: null, cast: 120, invalid: 3, against_all: 1},
].map((counts) => ({
  contest: "mazhilis-2021-observers",
  basis: "reconstructed",
  registered: 1000,
  received: 1000,
  issued: counts.cast,
  cancelled: 1000 - counts.cast,
  ...counts,
})) satisfies Row<"protocols">[];

const votes: Row<"votes">[] = protocols.flatMap(({contest, station, cast}) =>
  ["nur-otan", "ak-zhol"].map((party, place) => ({
    contest,
    station,
    party,
    votes: Math.floor(cast / (place + 2)),
  })),
);

test("a recount in the browser gives what the build's DuckDB gives", async () => {
  const database = await openNodeDatabase();
  await database.insert("protocols", columnsOf("protocols", protocols));
  await database.insert("votes", columnsOf("votes", votes));
  const expected = await database.query(totalsQuery);
  const files = [await database.parquet("protocols", {}), await database.parquet("votes", {})];
  database.close();

  const page = await openPage({path: "/kk/"});
  expect(await recountOn(page, files)).toEqual(expected);
  page.expectClean();
});

test("a recount of bytes that are no Parquet is a bad file", async () => {
  const page = await openPage({path: "/kk/"});
  expect(await recountOn(page, [Buffer.from("PAR1 no more"), Buffer.from("")])).toBe("bad-file");
  page.expectClean();
});

async function recountOn(page: SitePage, files: readonly Uint8Array[]): Promise<unknown> {
  const module = await builtModule<typeof Recount>(page, "db/recount");
  const texts = files.map((file) => Buffer.from(file).toString("base64"));
  return module.evaluate(({recount}, [protocols = "", votes = ""]) => {
    const bytes = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
    return recount({protocols: bytes(protocols), votes: bytes(votes)}).catch((error) => error.code);
  }, texts);
}

test("an Arrow stream that breaks off is a bad file, and does not spoil the next ones, whose rows are all there", async () => {
  const whole = arrowStream("votes", {
    contest: ["c", "c"],
    station: ["s1", "s2"],
    party: ["p", "p"],
    votes: Int32Array.of(3, 4),
  });
  const page = await openPage({path: "/kk/"});
  const module = await builtModule<typeof Database>(page, "db/browserDatabase");
  const answers = await module.evaluate(
    async ({startDatabase}, bytes) => {
      const database = await startDatabase();
      const broken = Uint8Array.from(bytes.slice(0, bytes.length - 200));
      const answers = [
        await database.insertArrow("votes", [broken]).catch((error) => error.code),
        await database.insertArrow("votes", [Uint8Array.from(bytes), Uint8Array.from(bytes)]),
        await database.query("SELECT sum(votes)::INTEGER AS votes FROM votes"),
      ];
      await database.close();
      return answers;
    },
    [...whole],
  );
  expect(answers).toEqual(["bad-file", undefined, [{votes: 14}]]);
  page.expectClean();
});

test("an engine that dies at work fails its callers, now and later", async () => {
  const page = await openPage({path: "/kk/"});
  const module = await builtModule<typeof Database>(page, "db/browserDatabase");
  const database = await module.evaluateHandle(({startDatabase}) => startDatabase());
  const worker = page.workers().find((worker) => worker.url().includes("browserWorker"));
  if (!worker) throw new Error("The page has no worker of the database.");
  const codeOf = () =>
    database.evaluate((started) => started.query("SELECT 1").catch((error) => error.code as string));
  await worker.evaluate(() => void setTimeout(() => Promise.reject(new Error("out of memory"))));
  await expect.poll(codeOf).toBe("engine-failed");
  page.expectClean();
});
