import {createHash} from "node:crypto";
import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {offlineMarkup, writeServiceWorker} from "../../src/site/offline.js";

interface Saved {
  version: string;
  files: {path: string; sha256: string; bytes: number; large: boolean}[];
}

async function site(files: Record<string, string>): Promise<Saved & {folder: string}> {
  const folder = await mkdtemp(join(tmpdir(), "mandat-site-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), text);
  }
  await writeServiceWorker(folder);
  // Written once more it is the same: it does not list itself.
  const first = await readFile(join(folder, "sw.js"), "utf8");
  await writeServiceWorker(folder);
  expect(await readFile(join(folder, "sw.js"), "utf8")).toBe(first);
  const list = await readFile(join(folder, "offline.json"), "utf8");
  const named = JSON.parse(first.slice(first.indexOf("{"), first.indexOf("};") + 1));
  // The script takes no other list than this one.
  expect(named).toEqual({version: JSON.parse(list).version, list: sha256(list)});
  return {...JSON.parse(list), folder};
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const paths = ({files}: Saved): string[] => files.map(({path}) => path);

test("the service worker saves every file, the largest last", async () => {
  const saved = await site({"index.html": "page", "ө.js": "script", "engine.wasm": "x".repeat(4_000_001)});
  expect(paths(saved)).toEqual(["index.html", "%D3%A9.js", "engine.wasm"]);
  expect(saved.files.filter(({large}) => large).map(({path}) => path)).toEqual(["engine.wasm"]);
});

test("every file is listed with its digest and its weight", async () => {
  const {files} = await site({"index.html": "page"});
  expect(files).toEqual([{path: "index.html", sha256: sha256("page"), bytes: 4, large: false}]);
});

test("what the host, chats, search engines and other sites read is not saved, whether or not it is there by then", async () => {
  const others = [
    ".nojekyll",
    "_headers",
    "robots.txt",
    "sitemap.xml",
    "_preview/en-lab.12345678.png",
    "en/embed/index.html",
    "en/s/package.oembed.json",
    "frozen/index.json",
    "mandat.js",
  ];
  const alone = {"en/s/package.html": "page"};
  const saved = await site({...alone, ...Object.fromEntries(others.map((name) => [name, "text"]))});
  expect(paths(saved)).toEqual(["en/s/package.html"]);
  expect(saved.version).toBe((await site(alone)).version);
});

test("the tables at addresses for others are not saved a second time", async () => {
  const saved = await site({
    "_file/data/votes.12345678.parquet": "rows",
    "data/votes.parquet": "rows",
    "datapackage.json": "{}",
  });
  expect(paths(saved)).toEqual(["_file/data/votes.12345678.parquet", "datapackage.json"]);
});

test("what a host hands out to nobody is not saved: it could not be fetched, and nothing would be whole", async () => {
  const saved = await site({"index.html": "page", ".nojekyll": "", "kk/.htaccess": "x"});
  expect(paths(saved)).toEqual(["index.html"]);
});

test("its version changes with the content and with the name of any file", async () => {
  const sites: Record<string, string>[] = [
    {"a.js": "one"},
    {"a.js": "two"},
    {"b.js": "one"},
    {"a.js": "one", "b.js": ""},
  ];
  const versions = await Promise.all(sites.map((files) => site(files)));
  expect(new Set(versions.map(({version}) => version)).size).toBe(4);
});

test("a page says its version and what the site weighs, to a tenth of a megabyte", async () => {
  const {folder, version} = await site({
    "kk/index.html": `<head>${offlineMarkup("../")}</head>`,
    "engine.wasm": "x".repeat(4_320_000),
  });
  expect(await readFile(join(folder, "kk/index.html"), "utf8")).toBe(
    `<head><meta name="service-worker" content="../sw.js" data-version="${version}" data-bytes="4300000"></head>`,
  );
});
