/** Charts that the first answer does without: they come without moving anything, and the page works without them. */
import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {messagesIn} from "../words/allMessages.js";
import {openPage, type SitePage} from "./site.js";

/** The library that the charts run on, with what they share. */
const chartCode = /\/_import\/shared\/charts\.[^/]*\.js$/;

const placesOf = (page: SitePage): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("main section[id]:not([hidden]), #axis-region, #regions")].map((part) => [
        part.id,
        Math.round(part.getBoundingClientRect().top),
      ]),
    ),
  );

/** The same once everything but the charts has come: nothing is being worked out, and nothing moves for three seconds. */
async function placesAtRest(page: SitePage): Promise<Record<string, number>> {
  // The lab counts its stations with DuckDB, which takes seconds, and says in a line what came of it.
  const counting = languages.map((language) => messagesIn(language).status.counting);
  await page.waitForFunction((working) => {
    const recount = document.querySelector("#recount");
    if (!recount) return document.querySelector("main h1");
    const said = recount.querySelector("span")?.textContent ?? "";
    return said !== "" && !working.includes(said);
  }, counting);
  let still = 0;
  for (let before = ""; ; ) {
    const now = await placesOf(page);
    const isWorking = await page.evaluate(() =>
      [...document.querySelectorAll("main progress, main [aria-busy=true]")].some((one) =>
        one.checkVisibility(),
      ),
    );
    still = JSON.stringify(now) === before && !isWorking ? still + 1 : 0;
    if (still === 3) return now;
    before = JSON.stringify(now);
    await page.waitForTimeout(1000);
  }
}

test.each([
  ["kk", 390, "?threshold=3", "threshold"],
  ["en", 1280, "?threshold=3", "threshold"],
  ["ru", 390, "sensitivity", "map"],
  ["kk", 1280, "sensitivity", "search"],
  ["en", 390, "evidence", "findings"],
  ["ru", 1280, "evidence", "protocols"],
  ["kk", 390, "recommendations", "recommendation-5"],
  ["en", 1280, "recommendations", "recommendation-9"],
] as const)(
  "in %s, %i px wide, a reader who came to %s#%s finds it where it was when the charts have come",
  async (language, width, path, anchor) => {
    let come = (): void => {};
    const held = new Promise<void>((resolve) => {
      come = resolve;
    });
    const page = await openPage({
      path: `/${language}/${path}#${anchor}`,
      viewport: {width, height: 800},
      prepare: (context) =>
        context.route(chartCode, async (route) => {
          await held;
          await route.continue();
        }),
    });
    const before = await placesAtRest(page);
    expect(await page.locator("main .chart > svg.plot-d6a7b5").count()).toBe(0);
    // On a phone the answer of the lab stays above it.
    expect(Math.abs(before[anchor])).toBeLessThan(width < 500 ? 300 : 40);
    come();
    await page.waitForSelector("main .chart > svg.plot-d6a7b5");
    await page.waitForTimeout(500);
    expect(await placesOf(page)).toEqual(before);
    page.expectClean();
  },
);

test.each(languages)(
  "where the code of a chart does not come, its place says so in %s, and everything else works",
  async (language) => {
    const page = await openPage({
      path: `/${language}/`,
      prepare: (context) => context.route(chartCode, (route) => route.abort()),
    });
    const notice = page.locator("#threshold .missing-part");
    await notice.waitFor();
    const {partMissing, status} = messagesIn(language);
    expect(await notice.textContent()).toBe(`${partMissing} ${status.retry}`);
    expect(await page.locator("#module-fault").count()).toBe(0);
    const said = () =>
      page.$$eval(".headline, .house-charts svg, #seats-table, #axis-region .is-now", (parts) =>
        parts.map((part) => (part.matches("svg") ? part.getAttribute("aria-label") : part.textContent)),
      );
    const before = await said();
    expect(before).toHaveLength(5);
    await page.locator("#threshold-slider").fill("12");
    await expect
      .poll(async () => (await said()).map((now, place) => now === before[place]))
      .toEqual(before.map(() => false));
    await page.context().unroute(chartCode);
    await Promise.all([page.waitForNavigation(), notice.locator("button").click()]);
    await page.waitForSelector("#threshold .chart svg");
    expect(new URL(page.url()).searchParams.get("threshold")).toBe("12");
  },
);
