/** Two copies of the site in two folders of one host: what a reader makes in one is no affair of the other. */
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {Page} from "playwright-core";
import {expect, onTestFinished, test} from "vitest";
import {serveSite} from "../../src/site/serve.js";
import {writeTalk} from "../../src/talk/talkFile.js";
import {choose, read, setIds, testFile} from "./loading.js";
import {openContext, type SitePage} from "./site.js";

const folders = ["mandat", "mandat-dev"] as const;

/** Serves the built site twice, and opens an empty page of the host in a fresh browser. */
async function openHost(): Promise<{page: SitePage; address: (folder: string, path: string) => string}> {
  const root = mkdtempSync(join(tmpdir(), "mandat-copies-"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>host</title>");
  for (const folder of folders) symlinkSync(resolve("dist"), join(root, folder), "dir");
  const site = await serveSite({folder: root, port: 0});
  onTestFinished(async () => {
    await site.close();
    rmSync(root, {recursive: true, force: true});
  });
  const context = await openContext({serviceWorkers: "block"});
  const page = (await context.newPage()) as SitePage;
  await page.goto(`${site.origin}/`);
  return {page, address: (folder, path) => `${site.origin}/${folder}/en/${path}`};
}

/** A small file, another one for every name: a set is known by its content. */
const votes = (name: string): Parameters<typeof choose>[1] =>
  testFile(`${name}.csv`, `station,registered,Ash,Birch\n1,100,${name.length},30\n2,100,30,20\n`);

const talkTitles = (page: Page): Promise<readonly string[]> =>
  page.$$eval("#talk option", (options) => options.map(({textContent}) => textContent ?? ""));

async function openSets(page: SitePage, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await page.waitForSelector("#sets-heading");
  await page.waitForSelector(".loaded-sets, #no-sets");
  return setIds(page);
}

test("sets and talks made in one copy are neither seen nor removed in the other", async () => {
  const {page, address} = await openHost();
  const ids: string[] = [];
  for (const folder of folders) {
    expect(await openSets(page, address(folder, "protocols"))).toEqual([]);
    await choose(page, votes(folder));
    await read(page);
    ids.push(...(await setIds(page)));
    await page.goto(address(folder, "present"));
    await page.click("#new-talk");
    await page.fill("#talk-name", `Talk of ${folder}`);
    await page.waitForFunction(
      () => Object.keys(localStorage).filter((key) => /^mandat-talk-/.test(key)).length > 0,
    );
  }
  expect(new Set(ids).size).toBe(2);
  for (const [place, folder] of folders.entries()) {
    expect(await openSets(page, address(folder, "protocols"))).toEqual([ids[place]]);
    await page.goto(address(folder, "present"));
    await page.waitForSelector("#talk-name");
    expect(await page.inputValue("#talk-name")).toBe(`Talk of ${folder}`);
    const other = folders[1 - place];
    expect((await talkTitles(page)).some((title) => title.endsWith(`Talk of ${other}`))).toBe(false);
  }
  await openSets(page, address("mandat-dev", "protocols"));
  await page.click("[id^=remove-loaded]");
  await page.click('dialog button[value="confirm"]');
  await page.waitForSelector("#no-sets");
  expect(await openSets(page, address("mandat", "protocols"))).toEqual([ids[0]]);
}, 120_000);

test("what an earlier version kept is there in both after the update, with its files; what is removed is gone", async () => {
  const {page, address} = await openHost();
  await openSets(page, address("mandat", "protocols"));
  await choose(page, votes("before"));
  await read(page);
  const [id] = await setIds(page);
  await asAnEarlierVersion(page);
  await page.evaluate(
    (text) => {
      localStorage.setItem("mandat-talks", '["t"]');
      localStorage.setItem("mandat-talk-t", text);
    },
    writeTalk({title: "An old talk", steps: []}),
  );

  for (const folder of folders) {
    expect(await openSets(page, address(folder, "protocols"))).toEqual([id]);
    await page.goto(address(folder, `?contest=${id}&districts=1`));
    await page.waitForSelector("#seats-table");
    await page.waitForFunction(() =>
      document.querySelector("#recount")?.textContent?.includes("Counted again"),
    );
    await page.goto(address(folder, "present"));
    await page.waitForSelector("#talk-name");
    expect(await page.inputValue("#talk-name")).toBe("An old talk");
  }
  await openSets(page, address("mandat-dev", "protocols"));
  await page.click("[id^=remove-loaded]");
  await page.click('dialog button[value="confirm"]');
  await page.waitForSelector("#no-sets");
  expect(await openSets(page, address("mandat-dev", "protocols"))).toEqual([]);
  expect(await openSets(page, address("mandat", "protocols"))).toEqual([id]);
  expect(await page.evaluate(keysOf, "mandat")).toEqual([]);
  expect(await page.evaluate(keysOf, "mandat /mandat/")).toEqual([id]);
}, 120_000);

/** Puts what the one copy keeps where an earlier version would have it, and leaves the copies with nothing. */
const asAnEarlierVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const answered = <Answer>(request: IDBRequest<Answer>): Promise<Answer> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const own = await answered(indexedDB.open("mandat /mandat/"));
    const opening = indexedDB.open("mandat", 1);
    const names = ["sets", "files", "mappings"];
    opening.onupgradeneeded = () => {
      for (const name of names) opening.result.createObjectStore(name);
    };
    const shared = await answered(opening);
    for (const name of names) {
      const from = () => own.transaction(name).objectStore(name);
      for (const key of await answered(from().getAllKeys())) {
        const value = await answered(from().get(key));
        await answered(shared.transaction(name, "readwrite").objectStore(name).put(value, key));
      }
    }
    own.close();
    shared.close();
    await answered(indexedDB.deleteDatabase("mandat /mandat/"));
    localStorage.clear();
  });

/** The ids of the sets in a database. */
const keysOf = (name: string): Promise<IDBValidKey[]> =>
  new Promise((done) => {
    const open = indexedDB.open(name);
    open.onsuccess = () => {
      const keys = open.result.transaction("sets").objectStore("sets").getAllKeys();
      keys.onsuccess = () => {
        open.result.close();
        done(keys.result);
      };
    };
  });
