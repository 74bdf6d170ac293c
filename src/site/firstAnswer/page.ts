/**
 * `tsx page.ts FOLDER PAGE FIRST-PART` runs the script of a built page in a document without a browser, and prints the
 * markup of what it shows first. A process of its own, since a page and its modules are there once, as in a browser.
 */
import {readFile} from "node:fs/promises";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {openDocument} from "./document.js";
import type {FirstPart} from "./firstParts.js";
import {shownFirst} from "./shownFirst.js";

const [folder = "", path = "", part = "{}"] = process.argv.slice(2);
const html = await readFile(join(folder, path), "utf8");
const page = openDocument(html, resolve(folder), path);
await import(`data:text/javascript,${encodeURIComponent(scriptOf(html))}`);
await cellsHaveCome();
const markup = shownFirst(page, JSON.parse(part) as FirstPart);
// What the page would go on with, and wait for, ends here.
process.stdout.write(markup, () => process.exit(0));

/** The script of the page, with its modules at the addresses of their files: it has no address of its own here. */
function scriptOf(html: string): string {
  const [, script = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  return script.replace(/ from "(\.[^"]+)"/, (_from, address) => {
    const file = resolve(folder, dirname(path), address);
    return ` from ${JSON.stringify(pathToFileURL(file).href)}`;
  });
}

/** Waits until no cell is loading any more. */
async function cellsHaveCome(): Promise<void> {
  const end = Date.now() + 120_000;
  while (page.document.querySelector("main observablehq-loading")) {
    if (Date.now() > end) throw new Error(`${path}: a cell of the page did not come`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const error = page.document.querySelector(".observablehq--error");
  if (error) throw new Error(`${path}: ${error.textContent}`);
}
