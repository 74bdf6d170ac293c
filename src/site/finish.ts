import {readdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {type HTMLElement, parse} from "node-html-parser";
import {type Language, languages} from "../catalogue/language.js";
import type {Preview} from "../press/preview.js";
import type {DataPackage} from "../query/dataPackage.js";
import {bundleSite} from "./bundle.js";
import {cutFonts} from "./cutFonts.js";
import {datasetMarkup} from "./datasetMarkup.js";
import {type Door, rootTitle, writeDoor} from "./door.js";
import {drawFirstAnswers} from "./firstAnswer/firstAnswers.js";
import {writeHostFiles} from "./hostFiles.js";
import {installableMarkup, writeInstallable} from "./installable.js";
import {linkMarkup} from "./linkMarkup.js";
import {moduleFaultScript} from "./moduleFault.js";
import {notFoundPage} from "./notFound.js";
import {offlineMarkup, writeServiceWorker} from "./offline.js";
import {pagePath} from "./pages.js";
import {withPolicy} from "./policy.js";
import {linkPicture, writePictures, writeShortAddresses} from "./previews.js";
import {languageOf, pageOf, toRoot} from "./shell.js";
import {shellTexts} from "./shellTexts.js";
import {type SiteAddress, siteAddress} from "./siteAddress.js";
import {spellingScript} from "./spelling.js";
import {writeCore} from "./writeCore.js";
import {dataPackageFile, writeDataPackage} from "./writeDataPackage.js";
import {writeEmbed} from "./writeEmbed.js";
import {writeModule} from "./writeModule.js";
import {writePressFile} from "./writePressFile.js";

/**
 * Mends what Framework cannot be told: the language of each page, a viewport that may be zoomed, titles and
 * descriptions by language, links to the other languages, hundreds of modules made into a few files, typefaces cut to
 * the letters of the three languages, the first answer drawn into the page, the content-security policy, the other
 * spellings of each address, the page for what is not there, the descriptor of the data, the core as a module, and the
 * service worker. Throws where something it expects is missing, so that a new version of Framework cannot undo it
 * quietly.
 */
export async function finishSite(
  folder: string,
  drawn: readonly Preview[] | Promise<readonly Preview[]> = [],
): Promise<void> {
  const site = siteAddress();
  await bundleSite(folder);
  await cutFonts(folder, await htmlIn(folder));
  await drawFirstAnswers(folder);
  const previews = await drawn;
  const files = (await readdir(folder, {recursive: true})).map((file) => file.replaceAll("\\", "/"));
  await writeCore(folder);
  await writeModule(folder);
  const described = await writeDataPackage(folder);
  const pages = files.filter((name) => name.endsWith(".html")).map((name) => name.slice(0, -".html".length));
  for (const page of pages) {
    const path = join(folder, `${page}.html`);
    await writeFile(path, finishPage(`/${page}`, await readFile(path, "utf8"), described, previews, site));
    await writeDoor(folder, otherSpelling(page));
  }
  const short = await writeShortAddresses(folder, previews, site);
  await writeFile(join(folder, "404.html"), notFoundPage(site.base, [...pages, ...short]));
  for (const file of files.filter((name) => name.endsWith(".css"))) await checkAddresses(join(folder, file));
  await writeInstallable(folder);
  await writePressFile(folder, site.whole);
  await writeEmbed(folder);
  await writePictures(folder, previews);
  await writeHostFiles(folder, site, [...pages, ...short]);
  await writeServiceWorker(folder);
}

/** The pages that Framework has written. */
const htmlIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, {recursive: true}))
    .filter((file) => file.endsWith(".html"))
    .map((file) => join(folder, file));

/**
 * What leads from a page's address with a slash at its end to the page: `kk/compare/index` to `kk/compare.html`, which
 * is there on every host, whether or not it knows `kk/compare`.
 */
function otherSpelling(page: string): Door {
  const path = `/${page}`;
  const name = page.split("/").at(-1);
  const language = languageOf(path);
  return {
    path: `${path}/index`,
    language: language ?? "kk",
    title: language && pageOf(path) ? titleOf(path, language) : rootTitle,
    to: name === "index" ? "../" : `../${name}.html`,
    carries: true,
  };
}

/** One page, mended. `path` is `/kk/index`, `/kk/compare` and the like. */
export function finishPage(
  path: string,
  html: string,
  described: DataPackage | null = null,
  previews: readonly Preview[] = [],
  site: SiteAddress = siteAddress(),
): string {
  const page = parse(html, {comment: true});
  one(page, "html").setAttribute("lang", languageOf(path) ?? "kk");
  freeTheZoom(page);
  // The skip link moves the keyboard here, not only the view.
  one(page, "main").setAttribute("tabindex", "-1");
  if (languageOf(path)) describe(page, path, previews, site);
  else describeRoot(page, previews, site);
  if (languageOf(path)) nameServiceWorker(page, path);
  nameManifest(page, path);
  if (described) nameData(page, path, described);
  // Before anything that is fetched.
  const language = languageOf(path);
  const scripts = [
    spellingScript(path.endsWith("/index") ? "home" : "page"),
    ...(language ? [`<script>${moduleFaultScript(language)}</script>`] : []),
  ];
  one(page, "meta[charset]").insertAdjacentHTML("afterend", `\n${scripts.join("\n")}`);
  // Last: it counts the scripts as they will stand.
  return withPolicy(page.toString());
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
  one(page, "meta[charset]").insertAdjacentHTML("afterend", `\n${offlineMarkup(toRoot(path))}`);
}

/** What the site is called, and looks like, once a browser has installed it. */
function nameManifest(page: HTMLElement, path: string): void {
  const language = languageOf(path);
  if (language)
    one(page, "title").insertAdjacentHTML("afterend", `\n${installableMarkup(language, toRoot(path))}`);
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

/** What a page is called in the window and in a list of links. */
const titleOf = (path: string, language: Language): string => `${pageOf(path)?.title[language]} – Mandat`;

function describe(html: HTMLElement, path: string, previews: readonly Preview[], site: SiteAddress): void {
  const language = languageOf(path);
  const page = pageOf(path);
  if (!language || !page) throw new Error(`${path} is not in src/site/pages.ts`);
  const from = site.whole ?? toRoot(path);
  const alternates = languages.map(
    (other) => `<link rel="alternate" hreflang="${other}" href="${from}${pagePath(other, page).slice(1)}">`,
  );
  const preview = previews.find((one) => one.language === language && one.name === page.name);
  const told = {
    language,
    title: page.title[language],
    description: page.description[language],
    address: pagePath(language, page).slice(1),
    toRoot: toRoot(path),
    ...(preview && {picture: linkPicture(preview)}),
  };
  const title = one(html, "title");
  title.set_content(titleOf(path, language));
  title.insertAdjacentHTML("afterend", `\n${linkMarkup(told, site)}\n${alternates.join("\n")}`);
}

/** The root leads on to the reader's language; whoever is told of it is told in all. */
function describeRoot(html: HTMLElement, previews: readonly Preview[], site: SiteAddress): void {
  const preview = previews.find(({language, name}) => language === "kk" && name === "");
  const told = {
    language: "kk" as const,
    title: rootTitle,
    description: languages.map((language) => shellTexts[language].about).join(" "),
    address: "",
    toRoot: "./",
    ...(preview && {picture: linkPicture(preview)}),
  };
  one(html, "title").insertAdjacentHTML("afterend", `\n${linkMarkup(told, site)}`);
}

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
