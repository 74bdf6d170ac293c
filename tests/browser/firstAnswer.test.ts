/** What the lab asks for until a reader can move the first lever: every request costs a slow phone a moment. */
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import {expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {openPage, type SitePage} from "./site.js";

/**
 * The most that may be asked for, in every language: files, the page among them, and bytes as brotli packs them. A
 * quarter of the bytes are typefaces; one of their files may be asked for a moment earlier or later.
 */
const most = {requests: 23, bytes: 200_000};

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

type Noting = {leversWorkAt?: number};

/** Has the page note the moment at which its first lever is there. */
const noteWhenLeversWork = (context: import("playwright-core").BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector("#threshold-slider")) return;
      (globalThis as Noting).leversWorkAt = performance.now();
      watch.disconnect();
    });
    watch.observe(document, {childList: true, subtree: true});
  });

/** The addresses that had been asked for when the first lever was there, from the root, each once. */
const askedForUntilThen = (page: SitePage): Promise<string[]> =>
  page.evaluate(() => {
    const until = (globalThis as Noting).leversWorkAt ?? Number.NaN;
    if (Number.isNaN(until)) throw new Error("the moment of the first lever was missed");
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
