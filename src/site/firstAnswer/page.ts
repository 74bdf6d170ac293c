/**
 * A thread that runs the script of a built page in a document without a browser, and hands back the markup of what it
 * shows first. A thread a page: a page, its modules and its globals are there once, as in a browser.
 */
import {readFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {parentPort, workerData} from "node:worker_threads";
import {openDocument} from "./document.js";
import type {FirstPart} from "./firstParts.js";
import {shownFirst} from "./shownFirst.js";

/** What a thread is told: the folder of the site, a page in it, and what of that page is shown first. */
export interface PageToDraw {
  readonly folder: string;
  readonly path: string;
  readonly part: FirstPart;
}

void drawPage(workerData as PageToDraw);

async function drawPage({folder, path, part}: PageToDraw): Promise<void> {
  const html = await readFile(join(folder, path), "utf8");
  const page = openDocument(html, resolve(folder), path, {works: part.works ?? false});
  await import(`data:text/javascript,${encodeURIComponent(scriptOf(html, folder, path))}`);
  await allHasCome(page.document, path);
  // Whoever takes it ends the thread, and with it what the page would go on with and wait for.
  parentPort?.postMessage(shownFirst(page, part));
}

/** The script of the page, with its modules at the addresses of their files: it has no address of its own here. */
function scriptOf(html: string, folder: string, path: string): string {
  const [, script = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return script.replace(/ from "(\.[^"]+)"/, (_from, address) => {
    const file = resolve(folder, dirname(path), address);
    return ` from ${JSON.stringify(pathToFileURL(file).href)}`;
  });
}

/** Waits until no cell is loading, and nothing is being worked out, any more. */
async function allHasCome(document: Document, path: string): Promise<void> {
  const end = Date.now() + 120_000;
  while (document.querySelector("main :is(observablehq-loading, [aria-busy=true])")) {
    if (Date.now() > end) throw new Error(`${path}: a part of the page did not come`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const error = document.querySelector(".observablehq--error");
  if (error) throw new Error(`${path}: ${error.textContent}`);
}
