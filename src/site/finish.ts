import {createHash} from "node:crypto";
import {readdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {type HTMLElement, parse} from "node-html-parser";
import {languages} from "../catalogue/language.js";
import type {DataPackage} from "../query/dataPackage.js";
import {datasetMarkup} from "./datasetMarkup.js";
import {serviceWorkerFile, writeServiceWorker} from "./offline.js";
import {pagePath} from "./pages.js";
import {languageOf, pageOf, toRoot} from "./shell.js";
import {type WordModules, wordModules} from "./wordLinks.js";
import {writeCore} from "./writeCore.js";
import {dataPackageFile, writeDataPackage} from "./writeDataPackage.js";

/**
 * Mends what Framework cannot be told: the language of each page, a viewport that may be zoomed, titles and
 * descriptions by language, links to the other languages, the words of the page's own language among what is fetched
 * first, the content-security policy, the descriptor of the data, the core as a module, and the service worker. Throws where something it expects is missing, so that a
 * new version of Framework cannot undo it quietly.
 */
export async function finishSite(folder: string): Promise<void> {
  const files = (await readdir(folder, {recursive: true})).map((file) => file.replaceAll("\\", "/"));
  await writeCore(folder);
  const described = await writeDataPackage(folder);
  const words = await wordModules(folder);
  if (words.size === 0) throw new Error("no module that fetches words was found: Framework names them anew");
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const path = join(folder, file);
    await writeFile(
      path,
      finishPage(`/${file.slice(0, -".html".length)}`, await readFile(path, "utf8"), words, described),
    );
  }
  for (const file of files.filter((name) => name.endsWith(".css"))) await checkAddresses(join(folder, file));
  await writeServiceWorker(folder);
}

/** One page, mended. `path` is `/kk/index`, `/404` and the like. */
export function finishPage(
  path: string,
  html: string,
  words: WordModules = new Map(),
  described: DataPackage | null = null,
): string {
  const page = parse(html, {comment: true});
  one(page, "html").setAttribute("lang", languageOf(path) ?? "kk");
  freeTheZoom(page);
  // The skip link moves the keyboard here, not only the view.
  one(page, "main").setAttribute("tabindex", "-1");
  if (languageOf(path)) describe(page, path);
  if (languageOf(path)) nameServiceWorker(page, path);
  nameWords(page, path, words);
  if (described) nameData(page, path, described);
  // Last: it counts the scripts as they will stand.
  one(page, "meta[charset]").insertAdjacentHTML("afterend", `\n${policyOf(page)}`);
  return page.toString();
}

function one(page: HTMLElement, selector: string): HTMLElement {
  const [element, ...more] = page.querySelectorAll(selector);
  if (!element || more.length > 0)
    throw new Error(`${selector}: expected one, found ${element ? more.length + 1 : 0}`);
  return element;
}

function freeTheZoom(page: HTMLElement): void {
  const viewport = one(page, 'meta[name="viewport"]');
  if (!viewport.getAttribute("content")?.includes("maximum-scale"))
    throw new Error("the viewport no longer forbids zooming: drop the step that mends it");
  viewport.setAttribute("content", "width=device-width, initial-scale=1");
}

/** The page's script registers it; while the site is worked on there is none. */
function nameServiceWorker(page: HTMLElement, path: string): void {
  const meta = `<meta name="service-worker" content="${toRoot(path)}${serviceWorkerFile}">`;
  one(page, "meta[charset]").insertAdjacentHTML("afterend", `\n${meta}`);
}

/** Without this the words would be asked for only when the modules that ask for them have come and run. */
function nameWords(page: HTMLElement, path: string, words: WordModules): void {
  const language = languageOf(path);
  if (!language) return;
  const links = page.querySelectorAll('link[rel="modulepreload"]');
  const named = new Set(links.map((link) => link.getAttribute("href")));
  for (const link of links) {
    const module = link.getAttribute("href")?.slice(toRoot(path).length) ?? "";
    for (const file of words.get(module)?.[language] ?? []) {
      const href = toRoot(path) + file;
      if (!named.has(href))
        link.insertAdjacentHTML("afterend", `\n<link rel="modulepreload" href="${href}">`);
      named.add(href);
    }
  }
}

/** The page on which the tables are asked says what they are to those who look for data. */
function nameData(html: HTMLElement, path: string, described: DataPackage): void {
  const language = languageOf(path);
  if (!language || pageOf(path)?.name !== "query") return;
  // No text in it may end the script.
  const markup = JSON.stringify(datasetMarkup(described, language, toRoot(path))).replaceAll("<", "\\u003c");
  one(html, "title").insertAdjacentHTML(
    "afterend",
    `\n<script type="application/ld+json">${markup}</script>\n<link rel="describedby" type="application/json" href="${toRoot(path)}${dataPackageFile}">`,
  );
}

function describe(html: HTMLElement, path: string): void {
  const language = languageOf(path);
  const page = pageOf(path);
  if (!language || !page) throw new Error(`${path} is not in src/site/pages.ts`);
  const alternates = languages.map(
    (other) =>
      `<link rel="alternate" hreflang="${other}" href="${toRoot(path)}${pagePath(other, page).slice(1)}">`,
  );
  const title = one(html, "title");
  title.set_content(`${page.title[language]} – Mandat`);
  title.insertAdjacentHTML(
    "afterend",
    `\n<meta name="description" content="${page.description[language]}">\n${alternates.join("\n")}`,
  );
}

/**
 * Own origin only. Inline scripts are allowed one by one, by their hash. WebAssembly needs a word of its own; styles
 * may be inline, as charts set them on their marks.
 */
function policyOf(page: HTMLElement): string {
  const inline = page.querySelectorAll("script").filter((script) => !script.hasAttribute("src"));
  if (inline.length === 0) throw new Error("no inline script found: the parser or Framework has changed");
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${inline.map((script) => hashOf(script.rawText)).join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    // A picture that is taken away is painted from the drawing that the page has made.
    "img-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** A style sheet that names a file the site does not have would show only as a font that never comes. */
async function checkAddresses(file: string): Promise<void> {
  const css = await readFile(file, "utf8");
  for (const [, address = ""] of css.matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
    if (/^(data:|#)/.test(address)) continue;
    await readFile(join(dirname(file), address)).catch(() => {
      throw new Error(`${file} names ${address}, which is not in the site`);
    });
  }
}
