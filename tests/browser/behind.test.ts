/** From every chart and table to the query whose rows it draws. */
import {describe, expect, test} from "vitest";
import {type BehindName, behind} from "../../src/query/behind.js";
import {queryMessagesIn} from "../words/allMessages.js";
import {openPage, type SitePage} from "./site.js";

/** Every page that draws, how it is opened, and the queries behind what it draws. */
const pages: readonly (readonly [path: string, queries: readonly BehindName[]])[] = [
  ["", ["charts", "table", "strip", "measures", "working"]],
  ["compare", ["table", "table", "table", "table", "table"]],
  ["evidence", ["beside", "invalid", "scatter", "histogram", "regions", "findings"]],
  ["recommendations", ["bars", "leaderSteps", "range", "bars", "bars", "bars"]],
  ["method", ["formulas", "formulas", "working", "officialResults"]],
];

const links = (page: SitePage) =>
  page.$$eval(".behind-link", (found) => found.map((link) => (link as HTMLElement).dataset.behind));

describe.each(pages)("/en/%s", (path, queries) => {
  test("names under each chart the query behind it, on a phone too without widening the page; paper has none", async () => {
    const page = await openPage({
      path: `/en/${path}${path === "compare" ? "" : "?contest=mazhilis-2021-observers"}`,
      viewport: {width: 390, height: 844},
    });
    await expect.poll(() => links(page), {timeout: 20_000}).toEqual(queries);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.emulateMedia({media: "print"});
    expect(
      await page.$$eval(".behind-link", (found) => found.filter((link) => link.checkVisibility()).length),
    ).toBe(0);
    page.expectClean();
  });
});

test("a click on the link brings the query and the scenario along, and runs nothing", async () => {
  const page = await openPage({path: "/en/?threshold=3"});
  await page.waitForSelector("#seats-table");
  await page.fill("#threshold-box", "4");
  await page.press("#threshold-box", "Enter");
  await page.click("[data-behind=strip]");
  await page.waitForURL(/\/en\/query\?/);
  const {searchParams} = new URL(page.url());
  expect([searchParams.get("threshold"), searchParams.get("sql")]).toEqual(["4", behind("strip")]);
  await page.waitForSelector(`text=${queryMessagesIn("en").editor.fromLink}`);
  expect(await page.$(".query-answer, .query-fault")).toBeNull();
});
