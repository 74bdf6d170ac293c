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
