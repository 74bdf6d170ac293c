import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {expectAccessible, openPage, type SitePage, siteOrigin} from "./site.js";

/** Opens the page and waits for its last section. */
async function openRecommendations(path: string, options: Omit<Parameters<typeof openPage>[0], "path"> = {}) {
  const page = await openPage({path, ...options});
  await page.waitForSelector("#recommendation-11 h2");
  return page;
}

const said = (page: SitePage, number: number) =>
  page.textContent(`#recommendation-${number} .trial-said`).then((text) => (text ?? "").replace(/\s+/g, " "));

describe.each(languages)("In %s", (language) => {
  test.each([
    ["light", 1280],
    ["dark", 390],
  ] as const)(
    "axe finds nothing in the %s theme at %i px, and nothing sticks out",
    async (colorScheme, width) => {
      const page = await openRecommendations(`/${language}/recommendations`, {
        colorScheme,
        viewport: {width, height: 844},
      });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
      const outside = await page.$$eval(".trial *", (all) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest("svg") && !one.matches(".visually-hidden"))
          .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 90)),
      );
      expect(outside).toEqual([]);
      await expectAccessible(page);
      page.expectClean();
    },
  );

  test("the first numbers are there before any database is", async () => {
    const asked: string[] = [];
    const page = await openRecommendations(`/${language}/recommendations`, {
      prepare: async (context) => {
        context.on("request", (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    expect(await said(page, 3)).toMatch(/70/);
    expect(await said(page, 4)).toMatch(/35.*84/);
    expect(asked.filter((path) => /duckdb|\.wasm|\.parquet/.test(path))).toEqual([]);
  });
});

describe("A journalist who comes from the statement", () => {
  test("sees on the first screen which of the eleven no model can test", async () => {
    const page = await openRecommendations("/en/recommendations");
    const untested = await page.$$eval(".eleven li:has(.test-no)", (items) =>
      items
        .filter((item) => item.getBoundingClientRect().bottom <= innerHeight)
        .map((item) => item.querySelector("b")?.textContent),
    );
    expect(untested).toEqual(["1", "2", "5", "7", "8", "11"]);
    await page.click('.eleven a[href="#recommendation-7"]');
    const section = page.locator("#recommendation-7");
    await expect
      .poll(() => section.evaluate((one) => Math.abs(one.getBoundingClientRect().top)))
      .toBeLessThan(60);
    expect(await section.textContent()).toContain("Why no model can test it");
  });

  test("is one click from a recommendation to its seats, and one more to the lab that says the same", async () => {
    const page = await openRecommendations("/en/recommendations");
    await page.click('.eleven a[href="#recommendation-3"]');
    const seats = page.locator("#recommendation-3 .trial-seats svg").first();
    await expect.poll(() => seats.getAttribute("aria-label")).toContain("Nur Otan: 70 seats");
    await page.click("#threshold-to-lab");
    await page.waitForURL(`${siteOrigin()}/en/?threshold=3`);
    await expect.poll(() => page.textContent(".headline")).toMatch(/70 of (the )?98/);
    page.expectClean();
  });

  test("sets the rules of a recommendation with one click, and the sentence follows", async () => {
    const page = await openRecommendations("/en/recommendations");
    await page.click('#recommendation-3 .mark:has-text("7%")');
    await expect.poll(() => said(page, 3)).toContain("76 of 98 seats, as many as under the law of that day");
    await page.click('#recommendation-3 .mark:has-text("3%")');
    await expect.poll(() => said(page, 3)).toContain("70 of 98 seats, 6 fewer");
    // The other labs of the page are their own.
    expect(await said(page, 9)).toContain("63.25%");
  });

  test("takes the whole package to the laws", async () => {
    const page = await openRecommendations("/ru/recommendations");
    await page.click("#recommendation-1 .trial-links a");
    await page.waitForURL(`${siteOrigin()}/ru/compare`);
  });

  test("works by keyboard: a lever moves its sentence", async () => {
    const page = await openRecommendations("/en/recommendations");
    await page.focus("#districts-districts-slider");
    for (let step = 0; step < 50; step++) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => said(page, 4)).toContain("No seat is won in a district");
  });

  test("every badge leads to a source on the page, and only cited sources are there", async () => {
    const page = await openRecommendations("/kk/recommendations");
    const missing = await page.$$eval("a.badge", (badges) =>
      badges.map((one) => one.getAttribute("href") ?? "").filter((href) => !document.querySelector(href)),
    );
    expect(missing).toEqual([]);
    const uncited = await page.$$eval(".sources li", (sources) =>
      sources.map(({id}) => id).filter((id) => !document.querySelector(`a[href="#${id}"]`)),
    );
    // Whole votes of the observers' counts, and sizes of regions, lead there once they are asked for.
    expect(uncited).toEqual(["source-reconstruction"]);
  });
});
