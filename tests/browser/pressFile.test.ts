/** The press file: opened from a disk, as a journalist opens what came in a message. */
import {copyFileSync, mkdtempSync, readFileSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import type {Page} from "playwright-core";
import {describe, expect, onTestFinished, test} from "vitest";
import {languageNames, languages} from "../../src/catalogue/language.js";
import {messagesIn} from "../words/allMessages.js";
import {atRest, expectAccessible, openContext, openPage} from "./site.js";

/** A file on a disk with nothing beside it, in a browser without a network. */
async function openFile({hash = "", width = 1280, height = 720} = {}): Promise<Page & {asked: string[]}> {
  const folder = mkdtempSync(join(tmpdir(), "mandat-press-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const file = join(folder, "mandat-press.html");
  copyFileSync("dist/mandat-press.html", file);
  const context = await openContext({viewport: {width, height}, locale: "en-GB", offline: true});
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => asked.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => asked.push(`uncaught: ${error.message}`));
  await page.goto(pathToFileURL(file).href + hash);
  await page.waitForSelector("#seats-table");
  return Object.assign(page, {asked});
}

async function seats(page: Page): Promise<readonly string[]> {
  await atRest(page);
  return page.$$eval("#seats-table tbody tr", (rows) =>
    rows.map((row) => `${row.getAttribute("data-party")} ${row.getAttribute("data-seats")}`),
  );
}

const headlineOn = async (page: Page): Promise<string> => (await page.textContent("h1.headline")) ?? "";

/** How wide the page is beyond its window: nothing may be, or a phone shows half of it. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("weighs less than a picture from a telephone", () =>
  expect(statSync("dist/mandat-press.html").size).toBeLessThan(1_500_000));

test("opens in each language, moves a lever by the keyboard, and asks for nothing", async () => {
  const page = await openFile();
  for (const language of languages) {
    await page.click(`.file-languages button[lang=${language}]`);
    await page.waitForSelector(`html[lang=${language}] #seats-table`);
    expect(await page.textContent(`[aria-pressed=true][lang]`)).toBe(languageNames[language]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(`language-${language}`);
    expect(await headlineOn(page)).toContain(messagesIn(language).headline.by.official("2021").slice(0, 8));
  }
  expect(await seats(page)).toContain("nur-otan 76");
  await page.focus("#threshold-slider");
  for (let step = 0; step < 60 && !(await seats(page)).includes("nur-otan 70"); step++)
    await page.keyboard.press("ArrowLeft");
  expect(await seats(page)).toContain("nur-otan 70");
  // The question and the language stand in the address, and come back with it.
  const threshold = await page.inputValue("#threshold-box");
  await expect.poll(() => page.evaluate(() => location.hash)).toContain(`threshold=${threshold}`);
  const told = await headlineOn(page);
  await page.reload();
  await page.waitForSelector("#seats-table");
  expect(await headlineOn(page)).toBe(told);
  // A badge leads to its source, and the question stays where it was.
  await page.click("#seats-table .badge >> nth=0");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^source-/);
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#en\?.*threshold=/);
  expect(page.asked.filter((url) => !/^file:.*mandat-press\.html/.test(url))).toEqual([]);
});

describe("has the seats of the site", () => {
  test.each([
    "?threshold=3",
    "?contest=mazhilis-2021-observers&threshold=5&formula=sainte-lague",
    "?contest=mazhilis-2023-official&seats=150",
    "?contest=mazhilis-2007-official&threshold=3&formula=dhondt",
    "?contest=mazhilis-2021-official&floor=70",
  ])("%s", async (query) => {
    const [file, site] = [await openFile({hash: `#en${query}`}), await openPage({path: `/en/${query}`})];
    await site.waitForSelector("#seats-table");
    expect(await seats(file)).toEqual(await seats(site));
    expect(await headlineOn(file)).toBe(await headlineOn(site));
    expect(file.asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
  });
});

test("says what it lacks: what needs stations is locked, with the reason, also where a link asks for it", async () => {
  const page = await openFile({hash: "#ru?districts=50"});
  expect(await page.isDisabled("#districts-slider")).toBe(true);
  expect(await page.textContent("#ignored")).toContain("в этом файле их нет");
  expect(await page.textContent(".levers")).toContain("В этом файле только итоги, без участков");
  // No link leads to a page that is not beside the file.
  expect(
    await page.$$eval("a[href^='./']", (links) => links.filter((link) => link.checkVisibility())),
  ).toEqual([]);
});

test.each([
  [390, 844],
  [1920, 1080],
])("is whole and accessible at %i pixels", async (width, height) => {
  for (const language of languages) {
    const page = await openFile({hash: `#${language}?threshold=3`, width, height});
    expect(await overflow(page), language).toBe(0);
    await page.click("#more-rules summary");
    await expectAccessible(page);
    expect(await overflow(page), language).toBe(0);
    await page.context().close();
  }
});

test("its policy lets nothing in and nothing out", () => {
  const text = readFileSync("dist/mandat-press.html", "utf8");
  expect(text).toContain("default-src 'none'; script-src 'sha256-");
  expect(text).not.toMatch(/<(script|link|img|iframe)[^>]*\s(src|href)=/);
});

test("the foot of every page leads to it, with its weight", async () => {
  const page = await openPage({path: "/ru/compare"});
  const link = page.locator(".press-file a");
  expect(await link.getAttribute("href")).toBe("../mandat-press.html");
  const megabytes = (statSync("dist/mandat-press.html").size / 1e6).toFixed(1).replace(".", ",");
  expect(await page.textContent(".press-file")).toContain(`Лаборатория одним файлом (${megabytes} МБ)`);
});
