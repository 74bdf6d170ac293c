import {mkdir, mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {writeServiceWorker} from "../../src/site/offline.js";

async function site(
  files: Record<string, string>,
): Promise<{version: string; files: string[]; large: string[]}> {
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
  return JSON.parse(first.slice(first.indexOf("{"), first.indexOf("};") + 1));
}

test("the service worker saves every file, the largest last", async () => {
  const saved = await site({"index.html": "page", "ө.js": "script", "engine.wasm": "x".repeat(4_000_001)});
  expect(saved).toMatchObject({files: ["index.html", "%D3%A9.js"], large: ["engine.wasm"]});
});

test("the tables at addresses for others are not saved a second time", async () => {
  const saved = await site({
    "_file/data/votes.12345678.parquet": "rows",
    "data/votes.parquet": "rows",
    "datapackage.json": "{}",
  });
  expect(saved.files).toEqual(["_file/data/votes.12345678.parquet", "datapackage.json"]);
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
