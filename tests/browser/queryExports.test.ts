import {tableFromIPC} from "apache-arrow";
import readWorkbook from "read-excel-file/node";
import {describe, expect, test} from "vitest";
import {askDuckDB} from "../query/exports/askDuckDB.js";
import {exportMessagesIn, resultMessagesIn} from "../words/allMessages.js";
import {expectAccessible, openPage, type SitePage} from "./site.js";

const words = exportMessagesIn("en");

/** Opens the query page with a text in its editor, runs it, and waits for its answer. */
async function answered(sql: string, besides: Readonly<Record<string, string>> = {}): Promise<SitePage> {
  const page = await openPage({path: `/en/query?${new URLSearchParams({...besides, sql})}`});
  await page.waitForSelector("#sql-text");
  await page.click("#run");
  await page.waitForSelector(".query-answer", {timeout: 50_000});
  return page;
}

/** Takes the answer away in a form, and gives the bytes of the file. */
async function taken(page: SitePage, format: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!(await page.$(".query-answer .export-menu[open]")))
    await page.click(".query-answer .export-menu summary");
  const [file] = await Promise.all([
    page.waitForEvent("download", {timeout: 50_000}),
    page.click(`#sql-export-${format}`),
  ]);
  expect(file.suggestedFilename()).toMatch(new RegExp(`^mandat-.*\\.${format}$`));
  const parts: Uint8Array[] = [];
  for await (const part of await file.createReadStream()) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** Letters, quotes, line breaks, no value, a sum beyond 2^53, decimals, a day, a formula, one name twice. */
const sql = `SELECT * FROM (VALUES
  ('Әділ "Қаз", сөз', 9007199254740993::HUGEINT, 0.5::DOUBLE, DATE '2021-01-10', true, 1),
  ('line' || chr(10) || 'break', 2::HUGEINT, NULL, NULL, false, 2),
  ('=1+1', NULL, 12.25, DATE '2004-09-19', NULL, 3)
) AS t(name, total, share, day, is_in, "name ")`;

const rows = [
  ['Әділ "Қаз", сөз', "9007199254740993", 0.5, "2021-01-10", true, 1],
  ["line\nbreak", "2", null, null, false, 2],
  ["=1+1", null, 12.25, "2004-09-19", null, 3],
];

describe("An answer that is taken away", () => {
  let page: SitePage;
  const files = new Map<string, Uint8Array<ArrayBuffer>>();

  test("is saved in five forms, one after the other", async () => {
    page = await answered(sql, {threshold: "3"});
    for (const format of ["csv", "json", "arrow", "parquet", "xlsx"])
      files.set(format, await taken(page, format));
    await expectAccessible(page);
    page.expectClean();
  });

  const file = (format: string): Uint8Array<ArrayBuffer> => files.get(format) as Uint8Array<ArrayBuffer>;

  test("as CSV is the same to DuckDB, which skips the lines that say what it is", async () => {
    const read = await askDuckDB(
      file("csv"),
      "csv",
      (path) => `SELECT * FROM read_csv('${path}', comment = '#', header = true, sample_size = -1)`,
    );
    expect(read.map(([name]) => name)).toEqual(['Әділ "Қаз", сөз', "line\nbreak", "'=1+1"]);
    expect(read.map((row) => row.slice(2))).toEqual(
      rows.map((row) => row.slice(2)).map(([share, day, isIn, last]) => [share, day, isIn, String(last)]),
    );
    expect(read.map(([, total]) => total)).toEqual(rows.map(([, total]) => total));
  });

  test("as JSON is the same", () => {
    const {rows: read} = JSON.parse(new TextDecoder().decode(file("json")));
    expect(read.map((row: object) => Object.values(row))).toEqual([
      rows[0],
      ["line\nbreak", 2, null, null, false, 2],
      rows[2],
    ]);
  });

  test("as Parquet is the same to DuckDB, types and all", async () => {
    const read = await askDuckDB(file("parquet"), "parquet", (path) => `SELECT * FROM '${path}'`);
    expect(read).toEqual(rows);
    const types = await askDuckDB(file("parquet"), "parquet", (path) => `DESCRIBE SELECT * FROM '${path}'`);
    expect(types.map(([, type]) => type)).toEqual([
      "VARCHAR",
      "BIGINT",
      "DOUBLE",
      "DATE",
      "BOOLEAN",
      "INTEGER",
    ]);
  });

  test("as Arrow is the same to Arrow", () => {
    const table = tableFromIPC(file("arrow"));
    const read = Array.from({length: table.numRows}, (_, row) =>
      [0, 1, 2, 4, 5].map((column) => table.getChildAt(column)?.get(row)),
    );
    expect(read).toEqual(
      rows.map(([name, total, share, , isIn, last]) => [
        name,
        total === null ? null : BigInt(total as string),
        share,
        isIn,
        last,
      ]),
    );
    expect(table.schema.metadata.get("sql")).toBe(sql);
  });

  test("as a workbook is the same to another reader, and its formula is a text", async () => {
    const [sheet, about] = await readWorkbook(Buffer.from(file("xlsx")));
    expect(
      sheet.data
        .slice(1)
        .map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell))),
    ).toEqual([rows[0], ["line\nbreak", 2, null, null, false, 2], rows[2]]);
    expect(about.data.map(([label]) => label)).toEqual(
      expect.arrayContaining([words.about.sql, words.about.scenario]),
    );
  });

  test("says in each form what it is: the SQL, the scenario, the day", async () => {
    const metadata = await askDuckDB(
      file("parquet"),
      "parquet",
      (path) => `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}')`,
    );
    const {about} = JSON.parse(new TextDecoder().decode(file("json")));
    const arrow = tableFromIPC(file("arrow")).schema.metadata;
    const csv = new TextDecoder().decode(file("csv"));
    for (const said of [
      about,
      Object.fromEntries(metadata as [string, string][]),
      Object.fromEntries(arrow),
    ]) {
      expect(said.sql).toBe(sql);
      expect(said.scenario).toContain("3%");
      expect(new URL(said.scenario_address).searchParams.get("threshold")).toBe("3");
      expect(said.exported).toMatch(/\d{4}-\d\d-\d\d/);
      expect(said.made_with).toMatch(/^Mandat \d/);
    }
    expect(csv).toContain(`# ${words.about.scenario}: `);
  });
});

test("Rows of stations say in the file that they are reconstructed", async () => {
  const page = await answered(
    "SELECT party, sum(votes) AS votes FROM votes GROUP BY party ORDER BY votes DESC",
  );
  const {about} = JSON.parse(new TextDecoder().decode(await taken(page, "json")));
  expect(about.basis).toContain(resultMessagesIn("en").basis.byRow);
  expect(about.sources).toContain("http");
  page.expectClean();
});

describe("A million rows", () => {
  let page: SitePage;

  test("are some dozens in the document, and both ends are reached", async () => {
    page = await answered("SELECT range AS n, range % 7 AS seventh FROM range(1000000)");
    const seen = await page.evaluate(async () => {
      const window = document.querySelector("#sql-result") as HTMLElement;
      const bar = window.scrollHeight - window.clientHeight;
      let most = 0;
      for (let step = 0; step <= 60; step++) {
        window.scrollTop = (bar * step) / 60;
        await new Promise((frame) => requestAnimationFrame(frame));
        most = Math.max(most, window.querySelectorAll("*").length);
      }
      const rows = [...window.querySelectorAll("[data-row]")].map((row) => (row as HTMLElement).dataset.row);
      return {most, last: rows.at(-1), text: window.textContent ?? ""};
    });
    expect(seen.most).toBeLessThan(300);
    expect(seen.last).toBe("999999");
    expect(seen.text).toContain("999,999");
    await page.focus("#sql-result");
    await page.keyboard.press("Control+Home");
    expect(await page.getAttribute("#sql-result [data-row]", "data-row")).toBe("0");
    page.expectClean();
  });

  test("are written beside the page, which can stop it", async () => {
    page = await answered("SELECT range AS n, 'text ' || range AS t FROM range(1000000)");
    await page.click(".query-answer .export-menu summary");
    await page.click("#sql-export-csv");
    await page.click("#sql-export-cancel");
    await page.waitForFunction(
      (said) => document.querySelector(".query-answer .export-menu [role=status]")?.textContent === said,
      words.cancelled,
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("sql-export-csv");
    const csv = new TextDecoder().decode(await taken(page, "csv"));
    expect(csv.trimEnd().split("\r\n").at(-1)).toBe("999999,text 999999");
    page.expectClean();
  });
});

describe("A chart of an answer", () => {
  const parties = "SELECT party, sum(votes) AS votes FROM votes GROUP BY party ORDER BY votes DESC";

  test("is chosen with a few fields, stands in the address, and its link draws it again", async () => {
    const page = await answered(parties, {show: "chart"});
    await page.waitForSelector(".result-chart svg");
    await page.selectOption("#chart-order", "name");
    await page.waitForURL(/chart=bar%2Cparty%2Cvotes%2C%2Cname/);
    const drawn = await page.getAttribute(".result-chart svg", "aria-label");
    await expectAccessible(page);
    const again = await openPage({path: new URL(page.url()).pathname + new URL(page.url()).search});
    await again.waitForSelector("#sql-text");
    await again.click("#run");
    await again.waitForSelector(".result-chart svg", {timeout: 50_000});
    expect(await again.getAttribute(".result-chart svg", "aria-label")).toBe(drawn);
    expect(await again.inputValue("#chart-order")).toBe("name");
    page.expectClean();
    again.expectClean();
  });

  test("fits a phone, in the dark as well, and says in the picture what it rests on", async () => {
    const page = await openPage({
      path: `/kk/query?${new URLSearchParams({sql: parties, show: "chart"})}`,
      viewport: {width: 390, height: 844},
      colorScheme: "dark",
    });
    await page.waitForSelector("#sql-text");
    await page.click("#run");
    await page.waitForSelector(".result-chart svg", {timeout: 50_000});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.getAttribute(".result-chart svg", "aria-label")).toContain(
      resultMessagesIn("kk").basis.byRow,
    );
    await expectAccessible(page);
    page.expectClean();
  });
});
