/**
 * How long a reader waits for files of 100,000 and of a million stations in the built site, beside what it takes to cut the
 * text of the former; what the page then takes to ask for a floor over them; and what memory it took.
 */
import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {tellFigures, tellTitle} from "./figures.js";
import {csvOf, parquetOf} from "./madeUpFile.js";
import {longestPause, watchPauses} from "./pauses.js";

/** Milliseconds from choosing the file, the longest task that kept the page from answering a reader, and megabytes. */
interface Waited {
  readonly mapped: number;
  readonly link: number;
  readonly stored: number;
  readonly pause: number;
  /** From following the link to the lab, asked with a floor, to seats. */
  readonly floor: number;
  readonly floorPause: number;
  readonly megabytes: number;
}

/** Prints what a reader waits for, the middle one of some runs, who presses “Read” as soon as it can be pressed. */
export async function timeLoading(browser: Browser, origin: string, runs = 3): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mandat-bench-"));
  try {
    for (const [stations, kind] of [
      [100_000, "csv"],
      [1_000_000, "parquet"],
      [1_000_000, "csv"],
    ] as const) {
      const file = join(folder, `stations-${stations}.${kind}`);
      writeFileSync(file, kind === "csv" ? csvOf(stations) : parquetOf(stations));
      const all: Waited[] = [];
      const cuts: number[] = [];
      for (let run = 0; run < runs; run++) {
        const context = await browser.newContext({
          viewport: {width: 1280, height: 720},
          serviceWorkers: "block",
        });
        const page = await context.newPage();
        await page.goto(`${origin}/en/protocols`);
        await page.waitForSelector("#no-sets");
        await page.waitForTimeout(3000);
        if (kind === "csv" && stations === 100_000) cuts.push(await timeCutting(page, file));
        all.push(await timeReading(page, file));
        await context.close();
      }
      tell(`A file of ${stations.toLocaleString("en-GB")} stations and 13 columns, ${kind}`, all, cuts);
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const middle = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];

function tell(title: string, all: readonly Waited[], cuts: readonly number[]): void {
  tellTitle(`${title}, from choosing it`);
  const cut = cuts.length > 0 ? middle(cuts) : null;
  if (cut !== null)
    tellFigures("its text cut at line breaks and commas, and nothing else (the baseline)", {ms: cut});
  for (const [name, said] of [
    ["mapped", "looked at: “Read” can be pressed"],
    ["link", "read: totals, seats and the link to the lab"],
    ["stored", "its stations are stored"],
    ["pause", "the longest task in the page until then"],
    ["floor", "from the link to the lab's answer with a floor of 50 % for each station"],
    ["floorPause", "the longest task in the lab"],
  ] as const) {
    const ms = middle(all.map((one) => one[name]));
    tellFigures(said, {ms, ...(cut !== null && {"× baseline": ms / cut})});
  }
  tellFigures("the most memory of the page's process", {MB: middle(all.map(({megabytes}) => megabytes))});
}

/** The plain way: all of the text at once, cut at line breaks and commas. */
const timeCutting = (page: Page, path: string): Promise<number> =>
  page.evaluate(
    async (text) => {
      const file = new File([text], "stations.csv");
      const begun = performance.now();
      const cells = (await file.text()).split("\n").map((line) => line.split(","));
      return cells.length > 0 ? performance.now() - begun : 0;
    },
    readFileSync(path, "utf8"),
  );

async function timeReading(page: Page, path: string): Promise<Waited> {
  const waited = await page.evaluateHandle(() => {
    const times = {begun: 0, mapped: 0, link: 0, stored: 0, pause: 0};
    // No function in here may have a name: what names it for errors is not there in the page.
    document
      .querySelector("#choose-files")
      ?.addEventListener("change", () => (times.begun = performance.now()), {capture: true});
    new PerformanceObserver((list) => {
      for (const {startTime, duration} of list.getEntries())
        if (times.begun > 0 && startTime > times.begun) times.pause = Math.max(times.pause, duration);
    }).observe({type: "longtask"});
    new MutationObserver(() => {
      const read = document.querySelector<HTMLButtonElement>("#read-files");
      if (times.mapped === 0 && read && !read.disabled) {
        times.mapped = performance.now() - times.begun;
        setTimeout(() => read.click());
      }
      if (times.link === 0 && document.querySelector(".loaded-said .actions a"))
        times.link = performance.now() - times.begun;
      if (times.link > 0 && times.stored === 0 && !document.querySelector("[data-storing]"))
        times.stored = performance.now() - times.begun;
    }).observe(document.body, {childList: true, subtree: true, attributes: true});
    return times;
  });
  await page.setInputFiles("#choose-files", path);
  await page.waitForFunction(({stored}) => stored > 0, waited, {timeout: 300_000});
  await page.waitForTimeout(500);
  const times = await waited.jsonValue();
  const address = await page.getAttribute(".loaded-said .actions a", "href");
  const own = await timeFloor(page, new URL(`${address}&floor=50&below=protocol-exclude`, page.url()).href);
  return {...times, ...own, megabytes: mostMemory()};
}

/** Opens the lab on what was loaded, with a floor, and waits until it says the seats. */
async function timeFloor(page: Page, address: string): Promise<Pick<Waited, "floor" | "floorPause">> {
  await watchPauses(page);
  await page.goto(address);
  const floor = await page.waitForFunction(
    () => {
      const isThere = document.querySelector(".basis-line")?.textContent?.includes("Loaded by you");
      return isThere && !document.documentElement.hasAttribute("data-waits") ? performance.now() : 0;
    },
    null,
    {timeout: 120_000},
  );
  const time = (await floor.jsonValue()) as number;
  await page.waitForTimeout(3000);
  return {floor: time, floorPause: await longestPause(page)};
}

/** The most memory that a process of a page of Chromium has had so far on this machine, in megabytes; 0 elsewhere than on Linux. */
function mostMemory(): number {
  try {
    const all = execFileSync("ps", ["-eo", "pid,args"], {encoding: "utf8"}).split("\n");
    const pages = all
      .filter((line) => line.includes("--type=renderer"))
      .map((line) => Number.parseInt(line, 10));
    return Math.max(
      ...pages.map((pid) => {
        const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
        return found ? Number(found[1]) / 1000 : 0;
      }),
    );
  } catch {
    return 0;
  }
}
