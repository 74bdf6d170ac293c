/** The site without a network: its server is ended once the page says that everything is saved. */
import {expect, onTestFinished, test} from "vitest";
import {serveSite} from "../../src/site/serve.js";
import {openContext} from "./site.js";

const ready = ".offline-ready:not([hidden])";

test("after one visit every page opens without a network, and counts again with DuckDB", async () => {
  const site = await serveSite({port: 0});
  const page = await (await openContext({serviceWorkers: "allow"})).newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(`${site.origin}/kk/?threshold=3`);
  await page.waitForSelector(ready);
  const seats = await page.textContent("#seats-table");
  await site.close();

  await page.reload();
  await page.waitForSelector("#seats-table");
  expect(await page.textContent("#seats-table")).toBe(seats);
  for (const address of [
    "/ru/compare",
    "/en/method",
    "/kk/",
    "/en/?threshold=5&contest=mazhilis-2021-observers",
  ]) {
    await page.goto(site.origin + address);
    await page.waitForSelector("main table");
  }
  // The engine comes from the browser's own store as well.
  await page.waitForFunction(() =>
    document.querySelector("#recount")?.textContent?.includes("Counted again"),
  );
  await page.waitForSelector(ready);
  expect(await page.getAttribute("html", "lang")).toBe("en");
  expect(problems).toEqual([]);
});

test("where the network is back the page is the newest, not the saved one", async () => {
  const site = await serveSite({port: 0});
  onTestFinished(() => site.close());
  const context = await openContext({serviceWorkers: "allow"});
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/`);
  await page.waitForSelector(ready);
  await context.route("**/en/", (route) => route.fulfill({body: "<p>newer</p>", contentType: "text/html"}));
  await page.reload();
  expect(await page.textContent("body")).toBe("newer");
});

test("where the browser keeps nothing the site works and promises nothing", async () => {
  const site = await serveSite({port: 0});
  onTestFinished(() => site.close());
  const page = await (await openContext({serviceWorkers: "block"})).newPage();
  await page.goto(`${site.origin}/ru/`);
  await page.waitForSelector("#seats-table");
  expect(await page.locator(ready).count()).toBe(0);
});
