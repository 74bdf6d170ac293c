/**
 * Breaks every file that the built site loads, one by one and in six ways, on every page and in three languages:
 * `npm run faults`. `-- --page query`, `--language kk`, `--way silent`, `--file parquet` take a part of it, `--every 7`
 * each seventh of them, `--only "/kk/query silent /_import/…"` a single one.
 */
import {parseArgs} from "node:util";
import {chromium} from "playwright-core";
import {languages} from "../../src/catalogue/language.js";
import {pages} from "../../src/site/pages.js";
import {serveSite} from "../../src/site/serve.js";
import {startChromium} from "./chromium.js";
import {faultyHost, ways} from "./faultyHost.js";
import {filesOf, lineOf, type NetworkFault, problemOf} from "./networkFaults.js";

const {values: asked} = parseArgs({
  options: {
    page: {type: "string"},
    language: {type: "string"},
    way: {type: "string"},
    file: {type: "string"},
    only: {type: "string"},
    every: {type: "string", default: "1"},
    from: {type: "string", default: "0"},
    atOnce: {type: "string", default: "3"},
  },
});

const [site, started] = await Promise.all([serveSite({port: 0}), startChromium()]);
const host = await faultyHost(site.origin);
const browser = await chromium.connect(started.endpoint);

const faults: NetworkFault[] = [];
for (const page of pages.filter(({name}) => asked.page === undefined || (name || "lab") === asked.page))
  for (const language of languages.filter((one) => !asked.language || one === asked.language))
    for (const file of await filesOf(browser, host, language, page))
      for (const way of ways) faults.push({language, page, file, way});

const chosen = faults
  .filter(({way}) => !asked.way || way === asked.way)
  .filter(({file}) => !asked.file || file.includes(asked.file))
  .filter((fault) => !asked.only || lineOf(fault) === asked.only)
  .filter((_, place) => place % Number(asked.every) === Number(asked.from));
console.log(`${chosen.length} of ${faults.length} ways to break the site`);

let done = 0;
let failed = 0;
const queue = [...chosen];
const takeNext = async (): Promise<void> => {
  for (let fault = queue.shift(); fault; fault = queue.shift()) {
    if (!browser.isConnected()) throw new Error(`the browser has ended; not broken: ${queue.length + 1}`);
    const problem = await problemOf(browser, host, fault).catch((error: Error) => error.message);
    if (problem) {
      failed++;
      console.log(`\n${lineOf(fault)}\n  ${problem}`);
    }
    if (++done % 50 === 0) console.log(`${done} done, ${failed} failed`);
  }
};
await Promise.all(Array.from({length: Number(asked.atOnce)}, takeNext));
console.log(`\n${done} broken, ${failed} failed`);
await started.close();
await Promise.all([host.close(), site.close()]);
process.exitCode = failed > 0 ? 1 : 0;
