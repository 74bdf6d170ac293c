/** The answer that stands in the page itself, before any script has run, and the page taking its place. */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {type Language, languages} from "../../src/catalogue/language.js";
import {firstParts, leftOutOf, screens} from "../../src/site/firstAnswer/firstParts.js";
import {pages} from "../../src/site/pages.js";
import {shellTexts} from "../../src/site/shellTexts.js";
import {openContext, openPage, siteOrigin} from "./site.js";

const drawnPages = languages.flatMap((language) =>
  Object.keys(firstParts).map((name) => ({language, name, path: `/${language}/${name}`})),
);

/** The screens that a page takes its place on. */
const seenOn = [
  ...screens.map(({name, measured}, index) => ({name, measured, index, type: 1})),
  {name: "projector", measured: 1920, index: 1, type: 1.25},
];

/** So many sentences and figures at least are drawn of a page; of one that is a form, its begin. */
const fewestWords: Readonly<Record<string, number>> = {"": 40, protocols: 3, query: 8, present: 1};

/** What is the same in every language is tried on the lab in all, and on another page in one, to save time. */
const isTriedIn = (name: string, language: Language): boolean =>
  name === "" || language === languages[Object.keys(firstParts).indexOf(name) % languages.length];

/** The lab on every screen in every language; of another page each language on a screen of its own. */
const screensOf = (name: string, language: Language) => {
  if (name === "") return seenOn;
  const turn = Object.keys(firstParts).indexOf(name) + languages.indexOf(language);
  return [seenOn[turn % seenOn.length]];
};

/** What a page says in the parts it shows first: words and numbers, and what its charts say. */
const saidFirst = ({parts, leftOut}: {parts: readonly string[]; leftOut: string}): readonly string[] => {
  const main = document.querySelector("main") as HTMLElement;
  const said = (root: ParentNode): string[] =>
    parts.flatMap((part) =>
      [
        ...root.querySelectorAll(
          `${part} :is(h1, h2, h3, li, dt, dd, p:not(.actions), th, td, label, option, svg[role=img], .chart text)`,
        ),
      ]
        .filter((element) => !element.closest(`[hidden], .on-phone, [role=status], .spread, ${leftOut}`))
        .map((element) => element.getAttribute("aria-label") ?? element.textContent ?? "")
        .map((text) => text.replace(/[ \n]+/g, " ").trim())
        .filter((text) => text !== ""),
    );
  return said(main);
};

describe.each(drawnPages)("$path", ({language, name, path}) => {
  const {parts, charts} = firstParts[name];
  const first = {parts, leftOut: leftOutOf(firstParts[name])};

  test("what stands in the page itself is what the page comes to, word by word", async () => {
    const live = await openPage({path});
    await live.waitForSelector("main[data-live] h1");
    await live.waitForSelector("main [aria-busy=true]", {state: "detached"});
    const came = await live.evaluate(saidFirst, first);
    const file = readFileSync(join("dist", language, `${name || "index"}.html`), "utf8");
    const markup = /<template shadowrootmode="closed">([\s\S]*?)<\/template>/.exec(file)?.[1] ?? "";
    const reading = await openPage({path, javaScript: false});
    await reading.setContent(`<main>${markup.replace(/<link[^>]*>/, "")}</main>`);
    expect(await reading.evaluate(saidFirst, first)).toEqual(came);
    expect(came.length).toBeGreaterThan(fewestWords[name] ?? 15);
    live.expectClean();
  });

  test.runIf(isTriedIn(name, language))(
    "without scripts a reader sees it, and what is needed to change it",
    async () => {
      const page = await openPage({path, javaScript: false});
      expect(await heightOf(page)).toBeGreaterThanOrEqual(720);
      const {firstAnswerAlone, beginningAlone} = shellTexts[language];
      const isAnswer = pages.find((page) => page.name === name)?.group === "explore";
      expect(await page.locator("noscript").textContent()).toContain(
        isAnswer ? firstAnswerAlone : beginningAlone,
      );
    },
  );

  test.each(screensOf(name, language))(
    "the page takes its place without a jump on a $name",
    async ({measured, index, type}) => {
      const page = await openPage({
        path,
        viewport: {width: measured, height: measured === 390 ? 844 : 720},
        prepare: async (context) => context.addInitScript(noteFrames),
      });
      // Once more, with the typefaces at hand: what they move when they come late is not the page's taking its place.
      await page.waitForLoadState("networkidle");
      await page.reload();
      await page.waitForSelector("main[data-live] h1");
      await page.waitForLoadState("networkidle");
      const {heights, shifted} = await page.evaluate(() => {
        const {heights, shifted} = globalThis as unknown as Noted;
        return {heights, shifted};
      });
      // Every frame that showed a main part showed one that is full.
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(720);
      expect(shifted).toBeLessThan(0.02);
      const widths = await page.evaluate(
        ({parts, leftOut}) =>
          parts.flatMap((part) =>
            [...document.querySelectorAll(`main > ${part} .chart`)]
              .filter((chart) => !chart.closest(leftOut))
              .map((chart) => Math.round(chart.getBoundingClientRect().width)),
          ),
        first,
      );
      expect(widths).toEqual(charts.map((chart) => Math.round(chart[index] * type)));
      page.expectClean();
    },
  );

  test.runIf(isTriedIn(name, language))("it is not seen where the address asks something else", async () => {
    const context = await openContext({viewport: {width: 1280, height: 720}, serviceWorkers: "block"});
    // Scripts that never come: what is seen is the page itself.
    await context.route("**/*.js", () => {});
    const page = await context.newPage();
    await page.goto(siteOrigin() + path, {waitUntil: "commit"});
    await expect.poll(() => heightOf(page), {timeout: 20_000}).toBeGreaterThanOrEqual(720);
    await page.goto(`${siteOrigin() + path}?threshold=3`, {waitUntil: "commit"});
    await page.waitForSelector("#observablehq-footer");
    expect(await page.locator(".first-answer").count()).toBe(0);
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
