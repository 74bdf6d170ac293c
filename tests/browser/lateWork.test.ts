/** What never comes is told, can be tried again, and is taken when it comes: the engine, and a worker's script. */
import {type BrowserContext, chromium} from "playwright-core";
import {expect, inject, onTestFinished, test} from "vitest";

/** Milliseconds after which a page says that it waits. */
const longAfter = 16_000;

/** A page for which one file never comes, until the network is mended. */
async function openWithout(path: string, file: RegExp) {
  const browser = await chromium.connect(inject("browser"));
  const context: BrowserContext = await browser.newContext({serviceWorkers: "block"});
  onTestFinished(async () => {
    await context.close();
    await browser.close();
  });
  let isBroken = true;
  const asked: string[] = [];
  await context.route(file, (route) => {
    asked.push(route.request().url());
    return isBroken ? new Promise(() => {}) : route.continue();
  });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(inject("origin") + path);
  return {
    page,
    asked,
    mend: () => {
      isBroken = false;
    },
  };
}

test("where the database never comes, the page says so and everything else works; tried again, it counts", async () => {
  const {page, asked, mend} = await openWithout("/ru/", /\.wasm$/);
  await expect.poll(() => asked.length, {timeout: 60_000}).toBe(1);
  await page.clock.fastForward(longAfter);
  const notice = page.locator(".late-work .notice");
  await notice.waitFor();
  expect(await notice.textContent()).toContain("База данных загружается дольше обычного.");
  await page.locator("#threshold-slider").press("ArrowRight");
  await expect.poll(() => new URL(page.url()).searchParams.get("threshold")).not.toBeNull();
  mend();
  await page.locator("[data-again=engine]").click();
  await expect.poll(() => page.locator("#recount").textContent(), {timeout: 60_000}).toContain("Пересчитано");
  expect(await notice.count()).toBe(0);
}, 180_000);

test("where the part that reads files never comes, the page says so, keeps the files, and reads them when it is tried again", async () => {
  const {page, asked, mend} = await openWithout("/kk/protocols", /importWorker[^/]*\.js$/);
  const buffer = Buffer.from("station,registered,voted,Ash,Birch\n1,90,50,20,30\n2,90,50,30,20\n");
  await page.locator("#choose-files").setInputFiles({name: "a.csv", mimeType: "text/csv", buffer});
  await expect.poll(() => asked.length, {timeout: 60_000}).toBeGreaterThan(0);
  await page.clock.fastForward(longAfter);
  await page.locator(".late-work [data-again=file]").waitFor();
  expect(await page.locator(".late-work").textContent()).toContain("Файл әдеттегіден ұзақ оқылып жатыр.");
  mend();
  await page.locator("[data-again=file]").click();
  await page.locator("#read-files").waitFor({timeout: 60_000});
  expect(await page.locator(".late-work .notice").count()).toBe(0);
}, 180_000);
