/** The answer that stands in the page itself, before any script has run, and the page taking its place. */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {firstParts, screens} from "../../src/site/firstAnswer/firstParts.js";
import {shellTexts} from "../../src/site/shellTexts.js";
import {openContext, openPage, siteOrigin} from "./site.js";

const pages = languages.flatMap((language) =>
  Object.keys(firstParts).map((name) => ({language, name, path: `/${language}/${name}`})),
);

/** What a page says in the parts it shows first: words and numbers, and what its charts say. */
const saidFirst = (parts: readonly string[]): readonly string[] => {
  const main = document.querySelector("main") as HTMLElement;
  const said = (root: ParentNode): string[] =>
    parts.flatMap((part) =>
      [
        ...root.querySelectorAll(
          `${part} :is(h1, h2, p:not(.actions), th, td, label, option, svg[role=img], .chart text)`,
        ),
      ]
        .filter((element) => !element.closest("[hidden], .on-phone, [role=status], .spread"))
        .map((element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim())
        .filter((text) => text !== ""),
    );
  return said(main);
};

describe.each(pages)("$path", ({language, name, path}) => {
  const {parts, charts} = firstParts[name];

  test("what stands in the page itself is what the page comes to, word by word", async () => {
    const live = await openPage({path});
    await live.waitForSelector("main h1");
    const came = await live.evaluate(saidFirst, parts);
    const file = readFileSync(join("dist", language, `${name || "index"}.html`), "utf8");
    const markup = /<template shadowrootmode="closed">([\s\S]*?)<\/template>/.exec(file)?.[1] ?? "";
    const reading = await openPage({path, javaScript: false});
    await reading.setContent(`<main>${markup.replace(/<link[^>]*>/, "")}</main>`);
    expect(await reading.evaluate(saidFirst, parts)).toEqual(came);
    expect(came.length).toBeGreaterThan(40);
    live.expectClean();
  });

  test("without scripts a reader sees it, and what is needed to change it", async () => {
    const page = await openPage({path, javaScript: false});
    expect(await heightOf(page)).toBeGreaterThan(1000);
    expect(await page.locator("noscript").textContent()).toContain(shellTexts[language].firstAnswerAlone);
  });

  test.each([
    ...screens.map(({name, measured}, index) => ({name, measured, index, type: 1})),
    {name: "projector", measured: 1920, index: 1, type: 1.25},
  ])("the page takes its place without a jump on a $name", async ({measured, index, type}) => {
    const page = await openPage({
      path,
      viewport: {width: measured, height: measured === 390 ? 844 : 720},
      prepare: async (context) => context.addInitScript(noteFrames),
    });
    // Once more, with the typefaces at hand: what they move when they come late is not the page's taking its place.
    await page.waitForLoadState("networkidle");
    await page.reload();
    await page.waitForSelector("main h1");
    await page.waitForLoadState("networkidle");
    const {heights, shifted} = await page.evaluate(() => {
      const {heights, shifted} = globalThis as unknown as Noted;
      return {heights, shifted};
    });
    // Every frame that showed a main part showed one that is full.
    expect(Math.min(...heights)).toBeGreaterThan(1000);
    expect(shifted).toBeLessThan(0.02);
    const widths = await page.evaluate(
      (parts) =>
        parts.flatMap((part) =>
          [...document.querySelectorAll(`main > ${part} .chart`)].map((chart) =>
            Math.round(chart.getBoundingClientRect().width),
          ),
        ),
      parts,
    );
    expect(widths).toEqual(charts.map((chart) => Math.round(chart[index] * type)));
    page.expectClean();
  });

  test("it is not seen where the address asks something else", async () => {
    const context = await openContext({viewport: {width: 1280, height: 720}, serviceWorkers: "block"});
    // Scripts that never come: what is seen is the page itself.
    await context.route("**/*.js", () => {});
    const page = await context.newPage();
    await page.goto(siteOrigin() + path, {waitUntil: "commit"});
    await expect.poll(() => heightOf(page), {timeout: 20_000}).toBeGreaterThan(1000);
    await page.goto(`${siteOrigin() + path}?threshold=3`, {waitUntil: "commit"});
    await page.waitForSelector("#observablehq-footer");
    expect(await heightOf(page)).toBeLessThan(720);
  });
});

interface Noted {
  readonly heights: number[];
  readonly shifted: number;
}

/** Has the page note how high its main part is in every frame, and by how much what is seen has shifted. */
const noteFrames = (): void => {
  const noted: {heights: number[]; shifted: number} = Object.assign(globalThis, {heights: [], shifted: 0});
  const note = (): void => {
    const main = document.querySelector("main");
    if (main && document.readyState !== "loading") noted.heights.push(main.getBoundingClientRect().height);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shifted += (entry as unknown as {value: number}).value;
  }).observe({type: "layout-shift", buffered: true});
};

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector("main")?.getBoundingClientRect().height ?? 0);
