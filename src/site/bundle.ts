import {copyFile, mkdir, readdir, readFile, rm, rmdir, writeFile} from "node:fs/promises";
import {basename, dirname, join, relative, resolve} from "node:path";
import {type Language, languages} from "../catalogue/language.js";
import {writeLicences} from "./bundledPackages.js";
import {type Bundled, bundleModules, filesWith} from "./bundleModules.js";
import {filesOfModules, ownModule, sources} from "./ownModules.js";
import {pageGroups} from "./pageGroups.js";
import {joinedScript, type PageScript, pageScript} from "./pageScript.js";
import {pageWords} from "./pageWords.js";
import {fromRoot, wayTo} from "./sitePaths.js";

/** The modules that Framework lays down: its own alone, since it reads none of ours. */
const ofFramework = /^_observablehq\/.*\.js$/;

/** A page as Framework has built it. */
interface BuiltPage {
  /** From the root of the site: `kk/index.html`. */
  readonly path: string;
  readonly html: string;
  /** Its cells; null where it has none. */
  readonly script: PageScript | null;
}

/**
 * Bundles the modules of a site that Framework has built, so that a page asks for a few files: its own, what several
 * pages share, and the words of its own language. What our modules fetch only when it is needed stays a file of its
 * own, and so does every worker. The modules that nobody asks for any more are taken away.
 *
 * A page's script stays in the page and takes everything out of one module, which is the same for all languages. Its
 * links `modulepreload` name all that it runs on, so that no file waits until another has come.
 */
export async function bundleSite(folder: string): Promise<void> {
  const site = resolve(folder);
  const before = (await filesOf(site)).filter((file) => ofFramework.test(file));
  const pages = await builtPages(site);
  const scripts = [...new Set(pages.flatMap(({html}) => ownScripts(html)))];
  const entries = pageEntries(site, pages);
  const bundled = await bundleModules(site, {
    input: {
      ...Object.fromEntries([...entries].map(([name, {id}]) => [`_import/pages/${name}`, id])),
      ...Object.fromEntries(scripts.map((id) => [entryName(id), id])),
    },
    written: new Map([...entries.values()].map(({id, script}) => [id, script.entry])),
    groups: (graph, workers) =>
      pageGroups(graph, {
        pages: new Map([...entries].map(([name, {id}]) => [name, id])),
        scripts,
        workers,
      }),
  });
  if (bundled.workers.length === 0) throw new Error("no module starts a worker: Framework names them anew");
  for (const file of before) await rm(join(site, file));
  for (const [file, {code}] of bundled.files) {
    await mkdir(dirname(join(site, file)), {recursive: true});
    await writeFile(join(site, file), code);
  }
  for (const [file, from] of bundled.others) {
    await mkdir(dirname(join(site, file)), {recursive: true});
    await copyFile(from, join(site, file));
  }
  for (const file of filesOfModules) await removeFile(site, file);
  for (const page of pages) {
    const entry = page.script ? (entries.get(nameOf(page.path))?.id ?? null) : null;
    await writeFile(join(site, page.path), bundledPage(page, entry, bundled));
  }
  await writeLicences(site, bundled.packages);
}

/** The modules of the pages' cells by the pages' names, which are the same in every language. */
function pageEntries(
  site: string,
  pages: readonly BuiltPage[],
): ReadonlyMap<string, {id: string; script: PageScript}> {
  const found = new Map<string, {id: string; script: PageScript}>();
  for (const {path, script} of pages) {
    if (!script) continue;
    const known = found.get(nameOf(path));
    if (!known) found.set(nameOf(path), {id: join(site, `${path}?cells`), script});
    else if (known.script.entry !== script.entry)
      throw new Error(`${path} takes other modules than the same page in another language`);
  }
  return found;
}

/** What a page is called among the modules: the folder of its parts in `src/pages`. */
const nameOf = (path: string): string => basename(path, ".html").replace(/^index$/, "lab");

/** A page that takes its modules out of the bundle, and names in its head all that it runs on. */
function bundledPage({path, html, script}: BuiltPage, entry: string | null, bundled: Bundled): string {
  const language = languages.find((one) => path.startsWith(`${one}/`));
  const fileOf = (id: string): string => {
    const file = bundled.beginning.get(id);
    if (!file) throw new Error(`${path}: no file begins with ${id}`);
    return file;
  };
  const cells = entry && fileOf(entry);
  const own = ownScripts(html).map(fileOf);
  const words = entry && language ? wordsOf(bundled, entry, language) : [];
  const first = [...own, ...(cells ? [cells] : []), ...words].flatMap((file) => [
    ...filesWith(bundled, file),
  ]);
  const links = [...new Set(first)]
    .map((file) => `<link rel="modulepreload" href="${wayTo(file, path)}">\n`)
    .join("");
  let place = 0;
  const linked = html.replace(preload, () => (place++ === 0 ? links : ""));
  if (place === 0) throw new Error(`${path} names no module in its head: Framework writes its links anew`);
  return linked
    .replace(
      ownScript,
      (_tag, before, address, after) => before + wayTo(fileOf(scriptAt(address)), path) + after,
    )
    .replace(inlineScript, () =>
      script && cells ? `<script type="module">${joinedScript(script, wayTo(cells, path))}</script>` : "",
    );
}

/** The files with the words of a language that the modules of a page fetch as soon as they run. */
function wordsOf({files, graph}: Bundled, entry: string, language: Language): readonly string[] {
  const words = new Set(pageWords(graph, entry, language));
  return [...files].filter(([, {modules}]) => modules.some((id) => words.has(id))).map(([file]) => file);
}

/** The scripts of ours that a page asks for by their address. */
const ownScripts = (html: string): readonly string[] =>
  [...html.matchAll(ownScript)].map(([, , address]) => scriptAt(address));

function scriptAt(address: string): string {
  const script = ownModule(address);
  if (!script) throw new Error(`a page asks for ${address}, which is no script of ours`);
  return script;
}

/** What the file is called that begins with a module of ours: as the module, from `src`. */
const entryName = (id: string): string => `_import/${relative(sources, id).replace(/\.ts$/, "")}`;

const preload = /<link rel="modulepreload" href="[^"]*">\n/g;
const ownScript = /(<script type="module" src=")([^"]+)(")/g;
const inlineScript = /<script type="module">([\s\S]*?)<\/script>/;

/** A page without cells asks for Framework's client all the same. */
const clientAlone = /^\s*import "[^"]+";\s*$/;

async function builtPages(site: string): Promise<readonly BuiltPage[]> {
  const paths = (await filesOf(site)).filter((file) => file.endsWith(".html"));
  return Promise.all(
    paths.map(async (path) => {
      const html = await readFile(join(site, path), "utf8");
      const [, script] = inlineScript.exec(html) ?? [];
      if (script === undefined) throw new Error(`${path} has no script: Framework writes its cells anew`);
      return {path, html, script: clientAlone.test(script) ? null : pageScript(script)};
    }),
  );
}

/** All files, in one order on every machine. A folder may be called `zip.js`. */
const filesOf = async (site: string): Promise<readonly string[]> =>
  (await readdir(site, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => fromRoot(site, join(entry.parentPath, entry.name), entry.name))
    .sort();

/** Takes a file away, and the folder that it leaves empty. */
async function removeFile(site: string, file: string): Promise<void> {
  await rm(join(site, file));
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    if ((await readdir(join(site, folder))).length > 0) return;
    await rmdir(join(site, folder));
  }
}
