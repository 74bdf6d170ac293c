/**
 * What the pages on evidence and on rows take with a million loaded stations, beside the same pages with the stations that
 * the site brings along.
 */
import type {Browser, Page} from "playwright-core";
import {tellFigures, tellTitle} from "./figures.js";
import {loadedSet} from "./loadedSet.js";
import {longestPause, watchPauses} from "./pauses.js";

/** Prints for each page how long a reader waits for its answer, and the longest task in which it answers nobody. */
export async function timeLoadedPages(browser: Browser, origin: string, stations = 1_000_000): Promise<void> {
  const own = await browser.newContext({viewport: {width: 1280, height: 720}, serviceWorkers: "block"});
  await watchPauses(own);
  const loaded = await loadedSet(browser, origin, stations, {hasFaults: true});
  const all = [
    {context: own, contest: "mazhilis-2021-official", said: "10,061 stations of the site (the baseline)"},
    {...loaded, said: `${stations.toLocaleString("en-GB")} loaded stations, every fiftieth with a finding`},
  ];
  for (const {context, contest, said} of all) {
    tellTitle(`Evidence, ${said}: ms, and the longest task`);
    const evidence = await context.newPage();
    await timeEvidence(evidence, `${origin}/en/evidence?contest=${contest}`);
    await evidence.close();
    tellTitle(`Rows and SQL, ${said}: ms, and the longest task`);
    const query = await context.newPage();
    await timeQueries(query, `${origin}/en/query?contest=${contest}`, contest);
    await query.close();
    await context.close();
  }
}

async function timeEvidence(page: Page, address: string): Promise<void> {
  await step(page, "opened, until the findings are told", async () => {
    await page.goto(address, {waitUntil: "commit"});
    await page.waitForSelector("#findings-summary", {timeout: 300_000});
  });
  await step(page, "read through to its end, every chart drawn", async () => {
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 500) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 40));
      }
    });
  });
  const relation = "#hold-cast-within-registered";
  await step(page, "a relation left out of the findings", async () => {
    await page.click(relation);
    await page.waitForSelector("#findings-left-out");
  });
  await step(page, "the relation asked again", () => page.click(relation));
  await step(page, "followed with a floor for stations and half the seats by districts", async () => {
    await page.goto(`${address}&threshold=3&floor=55&below=protocol-exclude&districts=50`, {
      waitUntil: "commit",
    });
    await page.waitForSelector("#findings-summary", {timeout: 300_000});
  });
}

async function timeQueries(page: Page, address: string, contest: string): Promise<void> {
  const ask = async (said: string, sql: string): Promise<void> => {
    await page.goto("about:blank");
    await step(page, said, async () => {
      await page.goto(`${address}&${new URLSearchParams({sql})}`, {waitUntil: "commit"});
      await page.click("#run", {timeout: 60_000});
      await page.waitForFunction(
        () =>
          document.querySelector<HTMLElement>("#cancel")?.hidden && document.querySelector(".query-answer"),
        null,
        {timeout: 300_000},
      );
    });
  };
  const own = `WHERE contest = '${contest}'`;
  await ask(
    "opened, until ballots by region are answered, the start of the database included",
    `SELECT region, count(*) AS stations, sum("cast") AS ballots FROM protocols ${own} GROUP BY region ORDER BY region`,
  );
  await ask("opened, until every row of it is answered", `SELECT * FROM protocols ${own}`);
}

/** Does a step, waits until the page has rested, and prints what the step took and the longest task until then. */
async function step(page: Page, said: string, act: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await act();
  const ms = performance.now() - begun;
  await page.waitForTimeout(3000);
  tellFigures(said, {ms, "longest task": await longestPause(page)});
}
