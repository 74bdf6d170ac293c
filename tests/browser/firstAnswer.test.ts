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
const most = {requests: 23, bytes: 196_000};

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
 * The most that each other page drawn at the build may ask for until it stands there as a whole, in the language that
 * asks for most. The stations that compare needs for its columns with districts are 200 kB; those that the rows begin
 * with are 96, and the engine for SQL may begin to come a moment earlier or later.
 */
const mostOf: Readonly<Record<string, {readonly requests: number; readonly bytes: number}>> = {
  sensitivity: {requests: 25, bytes: 187_000},
  compare: {requests: 29, bytes: 422_000},
  recommendations: {requests: 26, bytes: 192_000},
  evidence: {requests: 27, bytes: 222_000},
  method: {requests: 29, bytes: 213_000},
  protocols: {requests: 26, bytes: 228_000},
  query: {requests: 32, bytes: 377_000},
  present: {requests: 24, bytes: 178_000},
};

test.each(
  Object.keys(mostOf).flatMap((name) => languages.map((language) => ({path: `/${language}/${name}`, name}))),
)(
  "$path stands there as a whole after no more requests and bytes than it is known to need",
  async ({path, name}) => {
    const page = await openPage({path, prepare: noteWhenLive});
    await page.waitForSelector("main[data-live] h1");
    const files = [`${path}.html`, ...(await askedForUntilThen(page))];
    const bytes = files.reduce((sum, file) => sum + packedSize(file), 0);
    const told = files.map((file) => `${file} ${packedSize(file)}`).join("\n");
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
