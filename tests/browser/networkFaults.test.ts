/**
 * A sample of `npm run faults`: a file of each kind, with pages, languages and ways that take turns. The whole of it
 * takes hours.
 */
import {chromium} from "playwright-core";
import {expect, inject, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";
import {faultyHost, ways} from "./faultyHost.js";
import {filesOf, lineOf, type NetworkFault, problemOf} from "./networkFaults.js";

const kinds: readonly RegExp[] = [
  /_import\/pages\/[^/]+\.js$/,
  /_import\/shared\/.*\.js$/,
  /[wW]ords[./].*\.js$/,
  /Worker\..*\.js$/,
  /\.css$/,
  /\.json$/,
  /\.woff2$/,
  /\.parquet$/,
  /\.wasm$/,
];

test("whatever file of a page does not come, and however: the page is not blank, and no raw error stands on it", async () => {
  const host = await faultyHost(inject("origin"));
  const browser = await chromium.connect(inject("browser"));
  const problems: string[] = [];
  const turns = [...kinds.entries()];
  const takeNext = async (): Promise<void> => {
    for (let turn = turns.shift(); turn; turn = turns.shift()) {
      const [place, kind] = turn;
      const page = pages[place % pages.length];
      const language = languages[place % languages.length];
      const files = (await filesOf(browser, host, language, page)).filter((file) => kind.test(file));
      if (files.length === 0) continue;
      const fault: NetworkFault = {language, page, file: files[0], way: ways[place % ways.length]};
      const problem = await problemOf(browser, host, fault);
      // `npm run faults -- --only "…"` breaks it again.
      if (problem) problems.push(`${lineOf(fault)}: ${problem}`);
    }
  };
  await Promise.all([takeNext(), takeNext(), takeNext()]);
  await host.close();
  expect(problems).toEqual([]);
}, 400_000);

test("a style sheet that never comes is waited for once: nine seconds later the page stands without it", async () => {
  const host = await faultyHost(inject("origin"));
  const browser = await chromium.connect(inject("browser"));
  const [language] = languages;
  const sheet = (await filesOf(browser, host, language, pages[0])).find((file) =>
    /pages\/.*\.css$/.test(file),
  );
  const context = await browser.newContext({serviceWorkers: "block"});
  await context.addCookies([{name: "fault", value: encodeURIComponent(`silent ${sheet}`), url: host.origin}]);
  const page = await context.newPage();
  await page.clock.install({time: 0});
  await page.clock.pauseAt(1000);
  await page.goto(`${host.origin}/${language}/`, {waitUntil: "commit"});
  // The clock stands still but for these nine seconds; what the browser does between them takes the time it needs.
  for (let second = 0; second < 9; second++) {
    await page.clock.runFor(1000);
    await page.waitForTimeout(100);
  }
  await page.locator("main[data-live]").waitFor({state: "attached"});
  await page.clock.resume();
  await page.locator("main .headline").first().waitFor();
  await context.close();
  await host.close();
});
