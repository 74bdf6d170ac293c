/**
 * `npm run bench:browser`: how long after a move of a slider its frame is painted – for each lever, with the site's
 * stations and with 100,000 and a million loaded ones, on a slower processor too –, while long work runs beside the page
 * and while none does; how long the first answer takes, on a slow phone too; how long files of 100,000 and of a million
 * stations take, and the other pages with them; in the built site (`npm run build` first).
 * Machines and moments differ: the ratio says something.
 *
 * A browser hands out the moves of a pointer at the beginning of a frame: so long does a move take, and within 16.7 ms
 * no frame is left out. A move that comes from elsewhere, such as a key, waits for the next frame besides, up to 16.7 ms
 * that no page can save. A page that changes one number at a move is measured in the same way.
 */
import {readdirSync} from "node:fs";
import {type BrowserContext, chromium, type Page} from "playwright-core";
import type {QuestionOf, WorkName} from "../src/certainty/work/works.js";
import {serveSite} from "../src/site/serve.js";
import {startChromium} from "../tests/browser/chromium.js";
import {messagesIn} from "../tests/words/allMessages.js";
import {tellFigures, tellTitle, told} from "./figures.js";
import {timeFirstAnswers} from "./firstAnswers.js";
import {timeLoadedPages} from "./loadedPages.js";
import {loadedSet} from "./loadedSet.js";
import {timeLoading} from "./loadingFile.js";
import {districtDraws, ledgerOf, leversOf, sampleOf, searchOfFive} from "./longQuestions.js";
import {longestPause, watchPauses} from "./pauses.js";
import {writeResults} from "./results.js";

/** Moves of the slider that are timed, after as many tenths of them that are not. */
const moves = 60;

type Asked = {[Name in WorkName]?: QuestionOf<Name>};

const works: Readonly<Record<string, Asked>> = {
  "no work": {},
  ledger: {ledger: ledgerOf(10, 1)},
  search: {"reverse-search": searchOfFive},
  map: {"lever-map": leversOf(5)},
  bootstrap: {sample: sampleOf(192, 6)},
  "draws of districts": {districts: districtDraws(10_000, true)},
  "all five at once": {
    ledger: ledgerOf(10, 1),
    "reverse-search": searchOfFive,
    "lever-map": leversOf(5),
    sample: sampleOf(192, 6),
    districts: districtDraws(10_000, true),
  },
};

const [site, started] = await Promise.all([serveSite({port: 0, isPacked: true}), startChromium()]);
const browser = await chromium.connect(started.endpoint);
const folder = "dist/_import/certainty/work";
const worker = readdirSync(folder).find((file) => file.startsWith("certaintyWorker."));
if (!worker) throw new Error("the site is not built: npm run build");

/** By the id of a lever: the values it is moved to, again and again, in percent, and the other rules that are set. */
const levers = {
  threshold: {values: thresholds(), rules: "threshold=3"},
  floor: {values: steps(20, 2), rules: "threshold=3&floor=20"},
  districts: {values: steps(10, 5), rules: "threshold=3&districts=10"},
};

/** The same for made-up stations, whose turnouts begin at a half; the other two levers are moved with that floor. */
const leversOfLoaded = {
  threshold: {values: thresholds(), rules: "threshold=3&floor=55"},
  floor: {values: steps(52, 4), rules: "threshold=3&floor=52"},
  districts: {values: steps(10, 5), rules: "threshold=3&floor=55&districts=10"},
};

/** What can be measured by itself: `npm run bench:browser -- levers`. */
const parts = {
  levers: timeLevers,
  work: timeBesideWork,
  opening: () => timeFirstAnswers(browser, site.origin),
  files: () => timeLoading(browser, site.origin),
  pages: () => timeLoadedPages(browser, site.origin),
};
const wanted = process.argv[2];
if (wanted && !(wanted in parts)) throw new Error(`"${wanted}" is none of ${Object.keys(parts).join(", ")}`);
for (const [name, measure] of Object.entries(parts)) if (!wanted || name === wanted) await measure();
console.log(`\n${writeResults("bench-browser", told)}`);
await browser.close();
await Promise.all([started.close(), site.close()]);
process.exit(0);

/** Each lever by itself, on this processor and on a slower one. */
async function timeLevers(): Promise<void> {
  const own = await browser.newContext({viewport: {width: 1280, height: 720}, serviceWorkers: "block"});
  await watchPauses(own);
  const contests = [
    {context: own, said: "192 stations", asked: "contest=mazhilis-2021-observers", levers},
    {context: own, said: "10,061 stations, a floor by station", asked: "below=protocol-exclude", levers},
  ];
  for (const stations of [100_000, 1_000_000]) {
    const {context, contest} = await loadedSet(browser, site.origin, stations);
    contests.push({
      context,
      said: `${stations.toLocaleString("en-GB")} loaded stations, a floor by station`,
      asked: `contest=${contest}&below=protocol-exclude`,
      levers: leversOfLoaded,
    });
  }
  for (const throttle of [1, 4]) {
    const slower = throttle > 1 ? `, a processor ${throttle} × slower` : "";
    tellTitle(
      `The lab, each lever${slower}: ms from a move to its painted frame; begun with a frame, and anywhere in one; and the longest task`,
    );
    await timeLever(await openEmptyPage(), throttle, {
      lever: "threshold",
      values: thresholds(),
      said: "a page that changes one number",
    });
    for (const {context, said, asked, levers} of contests)
      for (const [lever, {values, rules}] of Object.entries(levers)) {
        const page = await openPage(`/en/?${asked}&${rules}`, context);
        await counted(page);
        await timeLever(page, throttle, {lever, values, said: `${lever}, ${said}`});
      }
  }
  for (const {context} of contests) await context.close();
}

/** Waits until the stations are added up again, which a processor beside the page is busy with. */
async function counted(page: Page): Promise<void> {
  const {counting} = messagesIn("en").status;
  await page.waitForFunction(
    (going) => {
      const said = document.querySelector("#recount")?.textContent?.trim();
      return said && !said.includes(going);
    },
    counting,
    {timeout: 300_000},
  );
}

/** The threshold, while each kind of long work runs beside the page and while none does. */
async function timeBesideWork(): Promise<void> {
  for (const [name, path] of [
    ["The lab", "/en/?threshold=3"],
    ["The page on tipping points", "/en/sensitivity?threshold=3"],
  ]) {
    tellTitle(
      `${name}, with work beside: ms from a move of the threshold, begun with a frame, to its painted frame`,
    );
    let first: number | null = null;
    for (const [work, asked] of Object.entries(works)) {
      const page = await openPage(path);
      const answered = await begin(page, asked);
      const {middle, late} = spreadOf(await timed(page, "threshold", thresholds(), true));
      first ??= middle;
      tellFigures(work, {p50: middle, p95: late, "× no work": middle / first, answered: await answered()});
      await page.close();
    }
  }
}

/** Times the moves of a lever on a page, begun with a frame and anywhere in one, and closes the page. */
async function timeLever(
  page: Page,
  throttle: number,
  {lever, values, said}: {readonly lever: string; readonly values: readonly number[]; readonly said: string},
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", {rate: throttle});
  // Code that runs for the first time is compiled meanwhile, which every reader waits for once.
  await timed(page, lever, values, true, values.length);
  await longestPause(page);
  const aligned = spreadOf(await timed(page, lever, values, true));
  const anywhere = spreadOf(await timed(page, lever, values, false));
  tellFigures(said, {
    "p50 with": aligned.middle,
    "p95 with": aligned.late,
    "p50 anywhere": anywhere.middle,
    "p95 anywhere": anywhere.late,
    "longest task": await longestPause(page),
  });
  await page.close();
}

/** A page with a slider and the number it stands at, and nothing else. */
async function openEmptyPage(): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1280, height: 720}});
  await watchPauses(page);
  await page.goto("about:blank");
  await page.setContent('<input type="range" id="threshold-slider" max="100" step="any"><output></output>');
  await page.evaluate(() => {
    const slider = document.querySelector("input");
    const output = document.querySelector("output");
    slider?.addEventListener("input", () => {
      if (output) output.textContent = slider.value;
    });
  });
  return page;
}

/** Opens a page as it is once it has rested. */
async function openPage(path: string, context?: BrowserContext): Promise<Page> {
  const page = await (context?.newPage() ??
    browser.newPage({viewport: {width: 1280, height: 720}, serviceWorkers: "block"}));
  await page.goto(site.origin + path);
  await page.waitForSelector(".headline");
  await page.waitForTimeout(3000);
  return page;
}

/** Twelve values from a first one on, so far apart. */
function steps(first: number, apart: number): readonly number[] {
  return Array.from({length: 12}, (_, step) => first + apart * step);
}

/** Thresholds on both sides of most lists' shares. */
function thresholds(): readonly number[] {
  return steps(2, 0.5);
}

/** The time in the middle, and the one that 95 of 100 do not exceed, in milliseconds. */
function spreadOf(times: readonly number[]): {readonly middle: number; readonly late: number} {
  const ordered = [...times].sort((one, other) => one - other);
  const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))];
  return {middle: at(0.5), late: at(0.95)};
}

/** Has every question asked again whenever it is answered, in a worker of the site; returns how many answers came. */
async function begin(page: Page, asked: Asked): Promise<() => Promise<number>> {
  const orders = Object.entries(asked).map(([work, question], asker) => ({
    asker,
    number: 0,
    // As the pages do: the map is shown once it is done.
    asked: {work, question, hearsProgress: work !== "lever-map"},
  }));
  const count = await page.evaluateHandle(
    ([url, all]) => {
      const count = {answered: 0};
      if (all.length === 0) return count;
      const own = new Worker(url, {type: "module"});
      own.addEventListener("message", ({data}) => {
        if (data.state === "failed") throw new Error(data.problem);
        if (data.state !== "answered") return;
        count.answered++;
        own.postMessage({...all[data.asker], number: data.number + 1});
      });
      for (const order of all) own.postMessage(order);
      return count;
    },
    [`/_import/certainty/work/${worker}`, orders] as const,
  );
  return () => count.evaluate(({answered}) => answered);
}

/**
 * Moves a lever again and again, at the beginning of a frame or anywhere in one, and times each move until the frame
 * that shows it has been painted.
 */
async function timed(
  page: Page,
  lever: string,
  values: readonly number[],
  isAligned: boolean,
  count = moves,
): Promise<number[]> {
  return page.evaluate(
    async ([id, wanted, to, aligned]) => {
      const slider = document.querySelector<HTMLInputElement>(`#${id}-slider`);
      if (!slider) throw new Error("no slider");
      const times: number[] = [];
      // As a reader's pointer does, it holds the slider until the last move.
      slider.dispatchEvent(new PointerEvent("pointerdown", {bubbles: true}));
      for (let move = 0; move < 1.1 * wanted; move++) {
        await new Promise((resolve) => setTimeout(resolve, 60 + ((7 * move) % 40)));
        if (aligned) await new Promise((resolve) => requestAnimationFrame(resolve));
        slider.value = String(to[move % to.length]);
        const moved = performance.now();
        slider.dispatchEvent(new Event("input", {bubbles: true}));
        // A task after the callback of a frame runs once the frame is painted.
        await new Promise<void>((resolve) => {
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve();
          };
          if (aligned) port2.postMessage(null);
          else requestAnimationFrame(() => port2.postMessage(null));
        });
        if (move >= 0.1 * wanted) times.push(performance.now() - moved);
      }
      slider.dispatchEvent(new PointerEvent("pointerup", {bubbles: true}));
      return times;
    },
    [lever, count, values, isAligned] as const,
  );
}
