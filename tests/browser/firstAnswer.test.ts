/** What a page asks for until a reader can move its first lever or control: every request costs a slow phone a moment. */
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {openPage, type SitePage} from "./site.js";

/**
 * The most that may be asked for, in every language: files, the page among them, and bytes as brotli packs them. A
 * fifth of the bytes are typefaces; one of their files may be asked for a moment earlier or later.
 */
const most = {requests: 23, bytes: 195_000};

test.each(languages)(
  "the levers of the lab work in %s after few requests, and none for what only another page or a later moment needs",
  async (language) => {
    const page = await openPage({path: `/${language}/`, prepare: noteWhenLeversWork});
    await page.waitForSelector("#threshold-slider");
    const files = [`/${language}/`, ...(await askedForUntilThen(page))];
    const bytes = files.reduce((sum, file) => sum + packedSize(file), 0);
    expect(
      files.filter((file) => /duckdb|arrowTable|editor|remarks|Worker\.|\.parquet$|\/charts\./.test(file)),
    ).toEqual([]);
    expect(files.length, files.join("\n")).toBeLessThanOrEqual(most.requests);
    expect(bytes, files.map((file) => `${file} ${packedSize(file)}`).join("\n")).toBeLessThanOrEqual(
      most.bytes,
    );
    page.expectClean();
  },
);

/**
 * The most that each other page drawn at the build may ask for until it takes the place of what was drawn of it, in the
 * language that asks for most: the moment at which its cells have all been drawn and its controls work. What comes after
 * it has a place of its own below or in them (`drawnLater`, `fetchedWhenIdle`): rows of a table and the database, what
 * the statement's check has below its claims, the form for a file that has yet to be chosen. A typeface may be asked for
 * a moment earlier or later.
 */
const mostOf: Readonly<Record<string, {readonly requests: number; readonly bytes: number}>> = {
  sensitivity: {requests: 25, bytes: 186_000},
  compare: {requests: 26, bytes: 194_000},
  recommendations: {requests: 26, bytes: 188_000},
  evidence: {requests: 27, bytes: 194_000},
  method: {requests: 28, bytes: 196_000},
  protocols: {requests: 26, bytes: 193_000},
  query: {requests: 25, bytes: 195_000},
  present: {requests: 24, bytes: 171_000},
};

test.each(
  Object.keys(mostOf).flatMap((name) => languages.map((language) => ({path: `/${language}/${name}`, name}))),
)(
  "the controls of $path work after no more requests and bytes than it is known to need, none of them for stations",
  async ({path, name}) => {
    const page = await openPage({path, prepare: noteWhenLive});
    await page.waitForSelector("main[data-live] h1");
    const files = [`${path}.html`, ...(await askedForUntilThen(page))];
    const bytes = files.reduce((sum, file) => sum + packedSize(file), 0);
    const told = files.map((file) => `${file} ${packedSize(file)}`).join("\n");
    expect(files.filter((file) => /duckdb|\.parquet$|\/charts\./.test(file))).toEqual([]);
    expect(files.length, told).toBeLessThanOrEqual(mostOf[name].requests);
    expect(bytes, told).toBeLessThanOrEqual(mostOf[name].bytes);
    page.expectClean();
  },
);

type Noting = {worksAt?: number};

/** Has the page note the moment at which its first lever is there. */
const noteWhenLeversWork = (context: import("playwright-core").BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector("#threshold-slider")) return;
      (globalThis as Noting).worksAt = performance.now();
      watch.disconnect();
    });
    watch.observe(document, {childList: true, subtree: true});
  });

/** Has the page note the moment at which it takes the place of what was drawn of it. */
const noteWhenLive = (context: import("playwright-core").BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector("main[data-live]")) return;
      (globalThis as Noting).worksAt = performance.now();
      watch.disconnect();
    });
    watch.observe(document, {subtree: true, childList: true, attributeFilter: ["data-live"]});
  });

/** The addresses that had been asked for at that moment, from the root, each once. */
const askedForUntilThen = (page: SitePage): Promise<string[]> =>
  page.evaluate(() => {
    const until = (globalThis as Noting).worksAt ?? Number.NaN;
    if (Number.isNaN(until)) throw new Error("the moment at which the page works was missed");
    const asked = performance.getEntriesByType("resource").filter(({startTime}) => startTime < until);
    return [...new Set(asked.map(({name}) => new URL(name).pathname))];
  });

/** What a file of the site weighs on its way: fonts are packed already. */
function packedSize(path: string): number {
  const file = join("dist", path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) throw new Error(`${path} is not in the site`);
  const content = readFileSync(file);
  return file.endsWith(".woff2") ? content.length : brotliCompressSync(content).length;
}
