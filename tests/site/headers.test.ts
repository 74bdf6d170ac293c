import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {headerRules, headersOf, headersText} from "../../src/site/headers.js";

async function written(pages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mandat-site-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  for (const page of pages) {
    await mkdir(dirname(join(folder, page)), {recursive: true});
    await writeFile(join(folder, `${page}.html`), `<script>${page}</script>`);
  }
  return headersText(await headerRules(folder, pages));
}

const pages = [
  "index",
  "kk/index",
  "ru/index",
  "kk/compare",
  "ru/compare",
  "kk/embed",
  "kk/s/package",
  "404",
];

test("no page may be framed but the one that is made for it", async () => {
  const text = await written(pages);
  const framed = (path: string) =>
    /frame-ancestors (.*)$/.exec(headersOf(text, path)["Content-Security-Policy"] ?? "")?.[1];
  for (const path of [
    "/",
    "/index.html",
    "/kk/",
    "/ru/index.html",
    "/kk/compare",
    "/kk/compare.html",
    "/kk/compare/",
  ])
    expect([path, framed(path)]).toEqual([path, "'none'"]);
  expect([framed("/kk/s/package"), framed("/404.html")]).toEqual(["'none'", "'none'"]);
  expect([framed("/kk/embed"), framed("/kk/embed.html")]).toEqual(["*", "*"]);
});

test("a page's header allows the scripts of that page in every language, and of no other", async () => {
  const text = await written(pages);
  const scripts = (path: string) => headersOf(text, path)["Content-Security-Policy"].match(/'sha256-[^']+'/g);
  expect(scripts("/kk/compare")).toHaveLength(2);
  expect(scripts("/ru/compare")).toEqual(scripts("/kk/compare"));
  expect(scripts("/kk/s/package")).toHaveLength(1);
});

test("files whose names change with them stay, pages are asked for anew, and others may read the data", async () => {
  const text = await written(pages);
  expect(headersOf(text, "/_import/a.12345678.js")["Cache-Control"]).toContain("immutable");
  expect(headersOf(text, "/kk/")["Cache-Control"]).toBeUndefined();
  expect(headersOf(text, "/sw.js")["Cache-Control"]).toBe("no-cache");
  expect(headersOf(text, "/data/votes.parquet")["Access-Control-Allow-Origin"]).toBe("*");
  expect(headersOf(text, "/_import/a.12345678.js")["Content-Security-Policy"]).toBeUndefined();
});

test("it keeps within what hosts take: a hundred rules, lines of 2,000 characters, no header twice for an address", async () => {
  const text = await written(pages);
  const rules = text.split("\n").filter((line) => line.startsWith("/"));
  expect(rules.length).toBeLessThan(100);
  expect(new Set(rules).size).toBe(rules.length);
  for (const line of text.split("\n")) expect(line.length).toBeLessThan(2000);
});
