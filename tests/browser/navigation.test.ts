import {describe, expect, test} from "vitest";
import {type Language, languages} from "../../src/catalogue/language.js";
import {navigation} from "../../src/site/navigation.js";
import {pages} from "../../src/site/pages.js";
import {ninePages} from "../site/ninePages.js";
import {expectAccessible, openPage, type SitePage, siteOrigin} from "./site.js";

/** Opens the compare page, which has many parts, with a navigation of nine pages in place of its own. */
async function openWithNine(language: Language, width: number): Promise<SitePage> {
  const page = await openPage({path: `/${language}/compare`, viewport: {width, height: 720}});
  const compare = ninePages.find(({name}) => name === "compare");
  if (!compare) throw new Error("the nine pages lack the compare page");
  await page.evaluate(
    (markup) => {
      document.querySelector(".menu-button")?.remove();
      const nav = document.querySelector("#observablehq-header .navigation");
      if (nav) nav.outerHTML = markup;
    },
    navigation(language, compare, ninePages),
  );
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const barHeight = (page: SitePage) =>
  page.$eval("#observablehq-header", (bar) => bar.getBoundingClientRect().height);

const overflow = (page: SitePage) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What lies over what, or sticks out, in the bar. */
const overlaps = (page: SitePage) =>
  page.$$eval("#observablehq-header > *, #observablehq-header .navigation > ul > li", (all) => {
    const boxes = all
      .filter((one) => !one.matches(".skip-link, noscript, .navigation"))
      .map((one) => one.getBoundingClientRect())
      .filter(({width}) => width > 0)
      .sort((a, b) => a.left - b.left);
    return boxes.filter((box, index) => index > 0 && box.left < boxes[index - 1].right).length;
  });

const shown = (page: SitePage) =>
  page.$$eval(".navigation a", (links) => links.filter((link) => link.checkVisibility()).length);

describe.each(languages)("Nine pages in %s", (language) => {
  test("stand on one line at 1280 px, every one a click away", async () => {
    const page = await openWithNine(language, 1280);
    expect(await barHeight(page)).toBeLessThanOrEqual(52);
    expect(await overlaps(page)).toBe(0);
    const reached = new Set<string>();
    for (const button of await page.$$(".group-button")) {
      await button.click();
      for (const href of await page.$$eval(".navigation a:not([href^='#'])", (links) =>
        links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute("href")),
      ))
        reached.add(String(href));
    }
    expect(reached.size).toBe(9);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test.each([360, 390])("are one tap away on a phone of %i px, its bar one line", async (width) => {
    const page = await openWithNine(language, width);
    expect(await barHeight(page)).toBeLessThanOrEqual(52);
    expect(await overlaps(page)).toBe(0);
    expect(await shown(page)).toBe(0);
    await page.click(".menu-button");
    const pagesShown = await page.$$eval(
      '.navigation a:not([href^="#"])',
      (links) => links.filter((link) => link.checkVisibility()).length,
    );
    expect(pagesShown).toBe(9);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
});

describe("The menus", () => {
  test("open and close by keyboard, and Escape gives the focus back", async () => {
    const page = await openPage({path: "/en/method"});
    const button = page.getByRole("button", {name: "Explore"});
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Lab");
    await page.keyboard.press("Escape");
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${siteOrigin()}/en/sensitivity**`);
  });

  test("close where the reader turns to something else, and on a part that is chosen", async () => {
    const page = await openPage({path: "/en/method"});
    const method = page.getByRole("button", {name: "Data and method"});
    await method.click();
    await page.click("h1");
    expect(await method.getAttribute("aria-expanded")).toBe("false");
    await method.click();
    await page.getByRole("button", {name: "Explore"}).click();
    expect(await method.getAttribute("aria-expanded")).toBe("false");
    await method.click();
    await page.click('.parts a[href="#formulas"]');
    expect(page.url()).toBe(`${siteOrigin()}/en/method#formulas`);
    expect(await method.getAttribute("aria-expanded")).toBe("false");
  });

  test("on a phone lead to a page in two taps, and close on Escape", async () => {
    const page = await openPage({path: "/kk/", viewport: {width: 390, height: 844}});
    await page.click(".menu-button");
    await page.keyboard.press("Escape");
    expect(await shown(page)).toBe(0);
    await page.click(".menu-button");
    await page.click('.navigation a[href$="/kk/method"], .navigation a[href$="method"]');
    await page.waitForURL(`${siteOrigin()}/kk/method`);
  });

  test.each(languages)(
    "without a script the bar of a page with parts fits the window, in %s",
    async (language) => {
      const page = await openPage({path: `/${language}/recommendations`, javaScript: false});
      const bar = page.locator("#observablehq-header nav a:visible");
      for (const {x, width} of await Promise.all(
        (await bar.all()).map(async (link) => (await link.boundingBox()) ?? {x: 0, width: 0}),
      ))
        expect(x + width).toBeLessThanOrEqual(1280);
      expect(await page.locator("#observablehq-header .parts a:visible").count()).toBe(0);
    },
  );

  test("without a script every page stands in the bar", async () => {
    const page = await openPage({path: "/ru/", javaScript: false});
    const links = await page.$$eval(
      '.navigation a:not([href^="#"])',
      (all) => all.filter((link) => link.checkVisibility()).length,
    );
    expect(links).toBe(pages.length);
  });
});
