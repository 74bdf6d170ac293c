/** The site without a network: its server is ended once the page says that everything is saved. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {BrowserContext, Page} from "playwright-core";
import {describe, expect, onTestFinished, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {writeServiceWorker} from "../../src/site/offline.js";
import {pagePath, pages} from "../../src/site/pages.js";
import {serveSite} from "../../src/site/serve.js";
import {writeTalk} from "../../src/talk/talkFile.js";
import {lastingHost} from "./lastingHost.js";
import {openContext} from "./site.js";

const ready = ".offline-ready:not([hidden])";
const button = ".offline-button";
/** Thirty-nine megabytes are written to a disk, on a machine that has other things to do. */
const patience = {timeout: 150_000};

/** A page of a browser that may save the site, on a connection that costs nothing. */
async function openSaver(context?: BrowserContext): Promise<{page: Page; problems: string[]}> {
  const page = await (context ?? (await openContext({serviceWorkers: "allow"}))).newPage();
  page.setDefaultTimeout(patience.timeout);
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  return {page, problems};
}

/** Saves the site as a reader does who does not want to wait. */
async function saveNow(page: Page): Promise<void> {
  await page.click(button);
  await page.waitForSelector(ready, patience);
}

const storedSeats = (page: Page): Promise<string | null> => page.textContent("#seats-table");

test("after one visit every page opens without a network in every way to write its address, and counts again with DuckDB", async () => {
  const site = await serveSite({port: 0});
  const {page, problems} = await openSaver();
  await page.goto(`${site.origin}/kk/?threshold=3`);
  // Nobody asks: the page rests, and the connection costs nothing.
  await page.waitForSelector(ready, patience);
  const seats = await storedSeats(page);
  await site.close();

  await page.reload();
  await page.waitForSelector("#seats-table");
  expect(await storedSeats(page)).toBe(seats);
  for (const language of languages) {
    for (const one of pages) {
      await page.goto(site.origin + pagePath(language, one));
      await page.waitForSelector("main :is(table, .grid, [role=grid], h1):visible");
      expect(await page.getAttribute("html", "lang")).toBe(language);
      expect(await page.locator(".observablehq--error").count(), `${language}/${one.name}`).toBe(0);
    }
    await page.goto(`${site.origin}/${language}/?contest=mazhilis-2021-observers`);
    await page.waitForSelector("#seats-table");
    const lawful = await storedSeats(page);
    await page.focus("#threshold-slider");
    for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => storedSeats(page)).not.toBe(lawful);
  }
  // The engine comes from the browser's own store as well.
  await page.goto(`${site.origin}/en/?threshold=5&contest=mazhilis-2021-observers`);
  await page.waitForFunction(() =>
    document.querySelector("#recount")?.textContent?.includes("Counted again"),
  );
  await page.waitForSelector(ready);
  await expectSpellings(page, site.origin);
  expect(problems).toEqual([]);
}, 600_000);

/** Without a network other spellings of an address lead to its page, and one that is not there to a page that says so. */
async function expectSpellings(page: Page, origin: string): Promise<void> {
  for (const [spelt, path] of [
    ["/en/compare", "/en/compare"],
    ["/en/compare/", "/en/compare"],
    ["/en/compare.html", "/en/compare.html"],
    ["/ru", "/ru/"],
    ["/ru/index.html", "/ru/index.html"],
    ["/kk/method/?contest=mazhilis-2023-official#sources", "/kk/method"],
  ]) {
    await page.goto(origin + spelt);
    await page.waitForSelector("main :is(table, .lever)");
    expect(new URL(page.url()).pathname, spelt).toBe(path);
  }
  expect(page.url()).toContain("?contest=mazhilis-2023-official#sources");
  for (const [path, language, said] of [
    ["/ru/net-takoy/stranicy", "ru", "Такой страницы нет."],
    ["/en/nope", "en", "There is no such page."],
    ["/nowhere", "kk", "Мұндай бет жоқ."],
  ]) {
    const answer = await page.goto(origin + path);
    expect(answer?.status()).toBe(404);
    // The language of the address comes first, and Kazakh where it names none.
    expect(await page.getAttribute("html", "lang"), path).toBe(language);
    const line = page.locator("main li").first();
    expect(await line.textContent()).toContain(said);
    await line.locator("a").click();
    await page.waitForSelector("#seats-table");
    expect(await page.getAttribute("html", "lang")).toBe(language);
  }
}

describe("saving", () => {
  test("asks first where the connection costs something, says the weight, and can be taken back", async () => {
    const site = await serveSite({port: 0});
    onTestFinished(() => site.close());
    const context = await openContext({serviceWorkers: "allow"});
    await context.addInitScript(() =>
      Object.defineProperty(navigator, "connection", {
        value: Object.assign(new EventTarget(), {saveData: true, effectiveType: "4g"}),
      }),
    );
    const {page} = await openSaver(context);
    await page.goto(`${site.origin}/en/`);
    await page.waitForSelector(button);
    const {files} = JSON.parse(readFileSync("dist/offline.json", "utf8")) as {files: {bytes: number}[]};
    const megabytes = Math.round(files.reduce((sum, {bytes}) => sum + bytes, 0) / 1e6);
    expect(await page.textContent(button)).toBe(`Save the site for use without a network (${megabytes} MB)`);
    // Longer than a page rests before it saves by itself.
    await page.waitForTimeout(12_000);
    const kept = () =>
      page.evaluate(async () => [
        await caches.keys(),
        (await navigator.serviceWorker.getRegistrations()).length,
      ]);
    expect(await kept()).toEqual([[], 0]);

    await page.focus(button);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".offline-progress:visible");
    await page.waitForSelector(ready, patience);
    expect(await page.textContent(ready)).toContain(`(${megabytes} MB)`);
    // The keyboard is where it was, on the button that takes it back.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Remove from this browser");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${ready}`, {state: "detached"});
    expect(await kept()).toEqual([[], 0]);
    await saveNow(page);
    await page.reload();
    await page.waitForSelector(ready);
  }, 400_000);

  test("is not done by itself again once the reader has taken it back", async () => {
    const site = await serveSite({port: 0});
    onTestFinished(() => site.close());
    const {page} = await openSaver();
    await page.goto(`${site.origin}/ru/`);
    await page.click(button);
    await page.waitForSelector(".offline-progress:visible");
    // Stopped half way: nothing of it stays.
    await page.click(button);
    await page.reload();
    await page.waitForSelector(button);
    await page.waitForTimeout(12_000);
    expect(await page.textContent(button)).toContain("Сохранить сайт");
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  }, 120_000);

  test("two copies in two folders of one host neither share nor remove what the other saved", async () => {
    const root = temporaryFolder();
    writeFileSync(join(root, "index.html"), "");
    await copySite(join(root, "mandat"), "first");
    await copySite(join(root, "mandat-dev"), "second");
    const site = await serveSite({folder: root, port: 0});
    const context = await openContext({serviceWorkers: "allow"});
    const {page} = await openSaver(context);
    for (const folder of ["mandat", "mandat-dev"]) {
      await page.goto(`${site.origin}/${folder}/en/`);
      await saveNow(page);
    }
    expect((await page.evaluate(() => caches.keys())).sort()).toEqual([
      "mandat /mandat-dev/",
      "mandat /mandat/",
    ]);
    await site.close();
    for (const [folder, copy] of [
      ["mandat", "first"],
      ["mandat-dev", "second"],
    ]) {
      await page.goto(`${site.origin}/${folder}/ru/compare`);
      await page.waitForSelector("main table");
      expect(await copyOf(page)).toBe(copy);
    }
    await page.click(button);
    await page.waitForSelector(ready, {state: "detached"});
    await page.goto(`${site.origin}/mandat/kk/`);
    await page.waitForSelector("#seats-table");
    await page.waitForSelector(ready);
  }, 400_000);
});

test("a host that is between two versions has nothing saved from it, and the page says why", async () => {
  const folder = join(temporaryFolder(), "half");
  await copySite(folder, "half");
  replace(join(folder, "offline.json"), "{}");
  const host = await lastingHost(folder);
  onTestFinished(() => host.close());
  const {page} = await openSaver();
  await page.goto(`${host.origin}/en/`);
  await page.click(button);
  await page.waitForSelector(".offline-said:visible");
  await expect.poll(() => page.textContent(".offline-said")).toContain("it was being renewed just now");
}, 120_000);

describe("a new version", () => {
  const talk = writeTalk({
    title: "Пресс-конференция",
    steps: [{title: "Порог", notes: "Говорить медленно.", scenario: "?threshold=3", hasLevers: false}],
  });

  test("is taken with one click, and keeps talks and what was typed; one half deployed is not taken", async () => {
    const folders = temporaryFolder();
    const [first, half, second] = ["first", "half", "second"].map((name) => join(folders, name));
    await copySite(first, "first");
    await copySite(second, "second");
    // In the middle of a deploy: the list is the second version's already, the pages are still the first one's.
    cpSync(first, half, {recursive: true});
    for (const file of ["sw.js", "offline.json"]) replace(join(half, file), readFileSync(join(second, file)));

    const host = await lastingHost(first);
    const {page, problems} = await openSaver();
    await page.goto(`${host.origin}/ru/query?show=sql`);
    await saveNow(page);
    await page.evaluate((text) => {
      localStorage.setItem("mandat-talks /", '["t"]');
      localStorage.setItem("mandat-talk-t /", text);
    }, talk);
    await page.reload();
    await page.waitForSelector(ready);

    host.deploy(half);
    await update(page);
    expect(await page.locator(".offline-newer:visible").count()).toBe(0);
    await page.click(".cm-content");
    await page.keyboard.type("SELECT 42 AS answer");
    await page.waitForFunction(() => location.search.includes("sql"));

    host.deploy(second);
    await update(page);
    await page.waitForSelector(".offline-newer:visible", patience);
    expect(await page.textContent(".offline-newer")).toContain("Готова новая версия сайта.");
    // Until it is taken, the pages are those of one version.
    expect(await copyOf(page)).toBe("first");
    await Promise.all([page.waitForEvent("load"), page.click(".offline-newer button")]);
    await page.waitForSelector(".cm-content");
    expect(await copyOf(page)).toBe("second");
    await expect.poll(() => page.textContent(".cm-content")).toContain("SELECT 42 AS answer");
    expect(await page.evaluate(() => localStorage.getItem("mandat-talk-t /"))).toBe(talk);
    await page.waitForSelector(ready, patience);

    await host.close();
    for (const one of pages) {
      await page.goto(host.origin + pagePath("kk", one));
      await page.waitForSelector("main :is(table, .grid, [role=grid], h1):visible");
      expect(await copyOf(page), one.name).toBe("second");
    }
    expect(problems).toEqual([]);
  }, 600_000);

  test("that never came whole leaves the one before whole, also where the browser has old pages by heart", async () => {
    const folders = temporaryFolder();
    const [first, half] = ["first", "half"].map((name) => join(folders, name));
    await copySite(first, "first");
    await copySite(half, "second");
    // The new list and the new pages are there; a module that they name is not.
    const module =
      readdirSync(join(half, "_import/site")).find((name) => name.startsWith("shellClient")) ?? "";
    replace(join(half, "_import/site", module), "<!DOCTYPE html><p>Not here.</p>");
    const host = await lastingHost(first);
    const {page, problems} = await openSaver();
    await page.goto(`${host.origin}/en/`);
    await saveNow(page);
    host.deploy(half);
    await update(page);
    await host.close();
    for (const one of pages) {
      await page.goto(host.origin + pagePath("en", one));
      await page.waitForSelector("main :is(table, .grid, [role=grid], h1):visible");
      expect(await copyOf(page), one.name).toBe("first");
      expect(await page.locator(".observablehq--error").count(), one.name).toBe(0);
    }
    await page.waitForSelector(ready);
    expect(problems).toEqual([]);
  }, 400_000);
});

test("where the network is back the page is the newest, not the saved one", async () => {
  const site = await serveSite({port: 0});
  onTestFinished(() => site.close());
  const context = await openContext({serviceWorkers: "allow"});
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/`);
  await saveNow(page);
  await context.route("**/en/", (route) => route.fulfill({body: "<p>newer</p>", contentType: "text/html"}));
  await page.reload();
  expect(await page.textContent("body")).toBe("newer");
}, 200_000);

test("where the browser keeps nothing the site works and promises nothing", async () => {
  const site = await serveSite({port: 0});
  onTestFinished(() => site.close());
  const page = await (await openContext({serviceWorkers: "block"})).newPage();
  await page.goto(`${site.origin}/ru/`);
  await page.waitForSelector("#seats-table");
  expect(await page.locator(ready).count()).toBe(0);
  // Asked to save it, it says that it cannot.
  await page.click(button);
  await expect.poll(() => page.textContent(".offline-said")).toContain("Браузер не сохранил сайт");
  expect(await page.locator(ready).count()).toBe(0);
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "mandat-copies-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  return folder;
}

/** A copy of the built site whose pages say which one they are of; without what it takes time to save and no test asks for. */
function copySite(folder: string, name: string): Promise<void> {
  mkdirSync(folder, {recursive: true});
  cpSync("dist", folder, {
    recursive: true,
    filter: (file) => !/^dist\/(_preview|frozen|data|\w\w\/(s|embed))$/.test(file),
  });
  for (const file of readdirSync(folder, {recursive: true}).map(String)) {
    if (!file.endsWith(".html")) continue;
    const path = join(folder, file);
    replace(path, readFileSync(path, "utf8").replace("<head>", `<head><meta name="copy" content="${name}">`));
  }
  return writeServiceWorker(folder);
}

function replace(path: string, content: string | Buffer): void {
  unlinkSync(path);
  writeFileSync(path, content);
}

const copyOf = (page: Page): Promise<string | null> => page.getAttribute('meta[name="copy"]', "content");

/** Has the browser look for a new version, and waits until that one is there or has failed. */
const update = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const {installing} = registration ?? {};
    if (!installing) return;
    await new Promise<void>((done) => {
      installing.addEventListener("statechange", () => {
        if (installing.state === "installed" || installing.state === "redundant") done();
      });
    });
  });
