import {readdirSync} from "node:fs";
import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {dirname, join, relative} from "node:path";
import {kept, shelfOf} from "../data/kept.js";
import {filesMadeOf, loadersMadeOf, sourcesOf} from "../press/loadersMadeOf.js";
import {framework} from "./framework.js";
import {sources} from "./ownModules.js";
import {bundleStyleSheets} from "./styleSheets.js";

/** The files of a site, by their paths from its root. */
type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Builds into `dist/` what Framework makes of a site: its pages and the results of its loaders. As long as nothing has
 * changed of which it makes them, they are those of the build before; the modules that pages run on and their style
 * sheets are no part of that.
 */
export async function buildPages({quiet = false} = {}): Promise<void> {
  const madeOf = pagesMadeOf();
  let isNew = false;
  const files = await kept(
    {folder: shelfOf("mandat-pages"), results: 4},
    madeOf,
    async (): Promise<Files> => {
      isNew = true;
      await framework("build", {quiet});
      return builtFiles("dist");
    },
    () => pagesMadeOf() === madeOf,
  );
  if (!isNew && !quiet) console.log("The pages and their data are those of an earlier build.");
  await rm("dist", {recursive: true, force: true});
  for (const [path, bytes] of files) {
    await mkdir(dirname(join("dist", path)), {recursive: true});
    await writeFile(join("dist", path), bytes);
  }
  await bundleStyleSheets("dist");
}

/** When a table was made says nothing of what is in it, and would make every build a site of its own. */
const madeAt = /,"lastModified":[\d.]+/g;

async function builtFiles(folder: string): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const path of filesUnder(folder)) {
    const bytes = await readFile(join(folder, path));
    const isPage = path.endsWith(".html");
    files.set(path, Uint8Array.from(isPage ? Buffer.from(bytes.toString().replace(madeAt, "")) : bytes));
  }
  return files;
}

/**
 * One short word for all that Framework reads: texts, what loaders are made of, the packages, and the modules of its
 * configuration, which write the shell around a page. Style sheets it reads too, but they are bundled anew afterwards.
 */
function pagesMadeOf(): string {
  const modules = ["../observablehq.build.config.ts", "site/framework.ts"].map((file) => join(sources, file));
  const texts = filesUnder(sources).filter((file) => !/\.(ts|css)$|^\.observablehq\//.test(file));
  return filesMadeOf([...sourcesOf(modules), ...texts.map((text) => join(sources, text))], loadersMadeOf());
}

/** Every file below a folder, by its path from there. */
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
