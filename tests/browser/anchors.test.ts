/** A link to a part of a page leads there, though most of the page comes after the browser has looked for that part. */
import {expect, test} from "vitest";
import {openPage} from "./site.js";

const atTop = (id: string): number =>
  Math.round(document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN);

/** Pages with a part far down in each. */
const parts = [
  ["en", "", "measures"],
  ["kk", "sensitivity", "search"],
  ["ru", "compare", "laws"],
  ["en", "evidence", "findings"],
  ["kk", "evidence", "sources"],
  ["ru", "recommendations", "recommendation-9"],
  ["en", "method", "sources"],
  ["kk", "protocols", "tables"],
  ["ru", "query", "questions"],
  ["en", "present", "share"],
] as const;

test.each(parts)("/%s/%s#%s is seen where the link leads, and stays there", async (language, path, part) => {
  const page = await openPage({path: `/${language}/${path}#${part}`, viewport: {width: 1280, height: 800}});
  await page.waitForSelector("main[data-live] h1");
  // The last parts of a page cannot stand at the top of the window.
  const isThere = async (): Promise<boolean> =>
    (await page.evaluate(atTop, part)) < 200 ||
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  await expect.poll(isThere, {timeout: 15_000}).toBe(true);
  await page.waitForTimeout(3000);
  expect(await isThere()).toBe(true);
  expect(await page.evaluate(atTop, part)).toBeGreaterThan(-5);
  page.expectClean();
});

test("on a phone nothing is kept free above it where nothing stays in view", async () => {
  const page = await openPage({
    path: "/kk/recommendations#recommendation-3",
    viewport: {width: 390, height: 844},
  });
  await page.waitForSelector("main[data-live] h1");
  await expect.poll(() => page.evaluate(atTop, "recommendation-3"), {timeout: 15_000}).toBeLessThan(40);
  page.expectClean();
});

test("a reader who scrolls on is not brought back to the part that the link named", async () => {
  const page = await openPage({path: "/en/evidence#findings", viewport: {width: 1280, height: 800}});
  await page.waitForSelector("main[data-live] h1");
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, -2000);
  await page.waitForTimeout(200);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(3000);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  page.expectClean();
});
