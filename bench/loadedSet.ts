import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, BrowserContext} from "playwright-core";
import {parquetOf} from "./madeUpFile.js";
import {watchPauses} from "./pauses.js";

/** A browser's own storage with one loaded set in it. */
export interface LoadedSet {
  readonly context: BrowserContext;
  /** The id of its contest, as it stands in an address. */
  readonly contest: string;
  readonly stations: number;
}

/** Loads a made-up Parquet file of so many stations, as a reader does, and waits until it is stored. */
export async function loadedSet(
  browser: Browser,
  origin: string,
  stations: number,
  made: {readonly hasFaults?: boolean} = {},
): Promise<LoadedSet> {
  const folder = mkdtempSync(join(tmpdir(), "mandat-bench-"));
  try {
    const file = join(folder, "stations.parquet");
    writeFileSync(file, parquetOf(stations, made));
    const context = await browser.newContext({
      viewport: {width: 1280, height: 720},
      serviceWorkers: "block",
    });
    await watchPauses(context);
    const page = await context.newPage();
    await page.goto(`${origin}/en/protocols`);
    await page.waitForSelector("#no-sets");
    await page.setInputFiles("#choose-files", file);
    await page.click("#read-files", {timeout: 120_000});
    await page.waitForSelector(".loaded-said .actions a", {timeout: 300_000});
    await page.waitForFunction(() => !document.querySelector("[data-storing]"), null, {timeout: 300_000});
    const address = await page.getAttribute(".loaded-said .actions a", "href");
    await page.close();
    const contest = new URL(address ?? "", origin).searchParams.get("contest");
    if (!contest) throw new Error(`no contest in ${address}`);
    return {context, contest, stations};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
