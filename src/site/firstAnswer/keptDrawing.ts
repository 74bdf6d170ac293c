/**
 * What pages show first is kept beside the results of the loaders, from build to build, by what it was drawn of: a page
 * of which nothing has changed is not drawn again.
 */
import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Language} from "../../catalogue/language.js";
import {kept, shelfOf} from "../../data/kept.js";
import {languageOf} from "../shell.js";
import type {PageToDraw} from "./page.js";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
/** So many drawings are kept, of all pages together; older ones are of data or of code that is gone. */
const keptDrawings = 120;

/** The markup of what a page shows first, as it was drawn before or as `draw` draws it now. */
export async function keptDrawing(
  page: PageToDraw,
  html: string,
  draw: () => Promise<string>,
  folder = shelfOf("mandat-first-answers"),
): Promise<string> {
  const name = `${page.path.replaceAll("/", "-")}-${await drawnOf(page, html)}`;
  return kept({folder, results: keptDrawings}, name, draw);
}

/**
 * One short word for all that a page is drawn of; it differs as soon as one byte does: the page itself, the modules and
 * the data that it names and those that these import, what draws, the packages with which it does, and Node. The words
 * of the other languages are no part of it.
 */
async function drawnOf({folder, path, part}: PageToDraw, html: string): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([process.version, part, itself(html)]));
  const language = languageOf(`/${path}`);
  const taken = (await filesNamed(folder, path, html)).filter((file) => !isOfAnother(language, file));
  for (const file of [...(await drawingFiles()), ...taken]) hash.update(`\n${await digestOf(file)}`);
  return hash.digest("hex").slice(0, 16);
}

/** A page without what makes no difference to what it says: its sheets, what is fetched ahead, and when its data were written. */
const itself = (html: string): string =>
  withoutDigests(html.replace(/<link\b[^>]*>/g, "").replace(/"lastModified":\d+,?/g, ""));

/**
 * A text without the digests in the names of modules: what a module says is asked of itself, and the name of one that a
 * page does not take would change all those that could fetch it.
 */
const withoutDigests = (text: string): string => text.replace(/\.[0-9a-f]{8}(?=\.js\b)/g, "");

/** Whether a file has the words of another language: `labWords.ru.91ea35e6.js`. */
const isOfAnother = (language: Language | null, file: string): boolean => {
  const [, own = language] = /words\.(\w\w)(?:\.[0-9a-f]{8})?\.js$/i.exec(file) ?? [];
  return own !== language;
};

async function drawingFiles(): Promise<readonly string[]> {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const own = (await readdir(here)).sort().map((name) => join(here, name));
  return [...own, join(repository, "package-lock.json")];
}

/** The files that a page names in its script, and the modules that these import, in one order on every machine. */
async function filesNamed(folder: string, path: string, html: string): Promise<readonly string[]> {
  const found = new Set(addressesIn(html, named, join(folder, path)));
  // A set that grows while it is walked is walked to its end.
  for (const file of found)
    if (file.endsWith(".js"))
      for (const other of addressesIn(await textOf(file), imported, file)) found.add(other);
  return [...found].sort((one, other) => (withoutDigests(one) < withoutDigests(other) ? -1 : 1));
}

/** Framework's client names packages that no page of ours takes, and that are not there. */
const textOf = (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");

const addressesIn = (text: string, address: RegExp, file: string): string[] =>
  [...text.matchAll(address)].map(([, to = ""]) => join(dirname(file), to));

/** The module that the script of a page takes everything out of, and its files of data. */
const named = /(?:\bfrom |"path":)"(\.{1,2}\/[^"]+)"/g;

/** A module in a module as the bundler writes it. */
const imported = /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

const digestOf = async (file: string): Promise<string> =>
  createHash("sha256")
    .update(file.endsWith(".js") ? withoutDigests(await textOf(file)) : await readFile(file).catch(() => ""))
    .digest("hex");
