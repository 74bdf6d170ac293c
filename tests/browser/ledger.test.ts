import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {expectAccessible, openPage, type SitePage} from "./site.js";

/** The lab with its ledger worked out. */
async function openLedger(
  path: string,
  options: Omit<Parameters<typeof openPage>[0], "path"> = {},
): Promise<SitePage> {
  const page = await openPage({path, ...options});
  await page.waitForSelector("#ledger-table");
  await workedOut(page);
  return page;
}

const workedOut = (page: SitePage) =>
  page.waitForFunction(
    () =>
      document.querySelector("#ledger-whole td[data-voters]") &&
      !document.querySelector("#ledger")?.textContent?.includes("…"),
  );

/** The fewest voters of a cell of the table of seats. */
const votersIn = (page: SitePage, party: string, change: "more" | "fewer"): Promise<number> =>
  page.$eval(`#ledger-table tr[data-party="${party}"] td[data-change="${change}"]`, (cell) =>
    Number((cell as HTMLElement).dataset.voters),
  );

const digits = (text: string): string => text.replace(/\D/g, "");

describe.each(languages)("in %s", (language) => {
  test("the sentence says whose count it is, and the number of the table of the whole", async () => {
    const page = await openLedger(`/${language}/`);
    const said = (await page.textContent(".ledger-sentence")) ?? "";
    expect(said).toContain("2021");
    expect(said).not.toMatch(/undefined|NaN|null|\$\{|\[object/);
    const [twoThirds] = await page.$$eval("#ledger-whole td[data-voters]", (cells) =>
      cells.map((cell) => (cell as HTMLElement).dataset.voters ?? ""),
    );
    expect(digits(said)).toContain(twoThirds);
    const nearest = Math.min(
      ...(await page.$$eval("#ledger-table td[data-voters]", (cells) =>
        cells.map((cell) => Number((cell as HTMLElement).dataset.voters)),
      )),
    );
    expect(digits(said)).toContain(String(nearest));
    page.expectClean();
  });

  test.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)("axe finds nothing with every way open, %s, at %i pixels", async (colorScheme, width) => {
    const page = await openLedger(`/${language}/`, {colorScheme, viewport: {width, height: 844}});
    for (const ways of await page.$$("#ledger .ledger-ways summary")) await ways.click();
    await expectAccessible(page);
    page.expectClean();
  });
});

test("it follows the lever: another threshold, other voters, and back again the first ones", async () => {
  const page = await openLedger("/en/");
  const before = await votersIn(page, "auyl", "more");
  expect(before).toBeGreaterThan(1);
  await page.fill("#threshold-box", "5");
  await page.waitForFunction(
    () => document.querySelector('#ledger-table tr[data-party="auyl"] td.strong')?.textContent === "6",
  );
  await workedOut(page);
  expect(await votersIn(page, "auyl", "more")).not.toBe(before);
  expect(await votersIn(page, "auyl", "fewer")).toBeGreaterThan(0);
  await page.fill("#threshold-box", "7");
  await page.waitForFunction(
    () => document.querySelector('#ledger-table tr[data-party="auyl"] td.strong')?.textContent === "0",
  );
  await workedOut(page);
  expect(await votersIn(page, "auyl", "more")).toBe(before);
  page.expectClean();
});

test("a count from rounded percentages says that these may leave open more than a number here", async () => {
  const page = await openLedger("/en/?contest=mazhilis-2021-observers");
  expect(await page.textContent("#ledger")).toContain("rounded");
  expect(await page.textContent(".ledger-sentence")).toContain("observers’ 2021 count");
});

test("where a model has it who wins the districts, list seats are told, and no majority", async () => {
  const page = await openLedger("/en/?districts=50");
  const said = (await page.textContent("#ledger")) ?? "";
  expect(said).toContain("cannot be said");
  expect(await page.textContent(".ledger-sentence")).toContain("a list seat hangs on");
  const rows = await page.$$eval("#ledger-whole tbody th", (heads) => heads.map((head) => head.textContent));
  expect(rows).not.toContain("Two thirds");
  expect(rows).toContain("Validity");
});

test("a floor that no single list can miss by staying away is not told as no rule at all", async () => {
  const validity = async (path: string) =>
    (await (await openLedger(path)).textContent("#ledger-whole tr:has(th:text-is('Validity')) td.number")) ??
    "";
  expect(await validity("/en/?floor=20")).toContain("no number does it");
  expect(await validity("/en/")).toContain("no rule makes it void");
});

test("the other ways are opened from the keyboard", async () => {
  const page = await openLedger("/en/");
  const summary = page.locator("#ledger .ledger-ways summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  const listed = await page.locator("#ledger .ledger-ways").first().locator("li").count();
  expect(listed).toBe(4);
  expect(await page.locator("#ledger .ledger-ways[open]").count()).toBe(1);
});
