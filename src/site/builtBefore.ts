import {createHash} from "node:crypto";
import {readdirSync} from "node:fs";
import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {shelfOf} from "../data/kept.js";
import {fingerprint} from "../data/madeOnce.js";
import {filesMadeOf} from "../press/loadersMadeOf.js";

/** Where it is noted what the site in `dist/` was made of, and what it is. */
const note = join(shelfOf("mandat-site"), "built");

/** What of the repository no build reads: what it writes itself, and what stands beside it. */
const unread = new Set([".git", ".results", "bench", "dist", "docs", "engines", "node_modules", "tests"]);

/**
 * Builds the site, unless it lies in `dist/` already, whole and made of the same: then nothing runs. A build that failed,
 * or during which something was edited, says nothing to the next. Gives whether it was built.
 */
export async function unlessBuilt(build: () => Promise<void>): Promise<boolean> {
  const madeOf = siteMadeOf();
  const before = await readFile(note, "utf8").catch(() => null);
  if (before === (await noteOf(madeOf))) return false;
  await rm(note, {force: true});
  await build();
  if (siteMadeOf() !== madeOf) return true;
  await mkdir(shelfOf("mandat-site"), {recursive: true});
  await writeFile(note, await noteOf(madeOf));
  return true;
}

const noteOf = async (madeOf: string): Promise<string> => `${madeOf} ${await digestOf("dist")}`;

/** One short word for every file that a build may read, for the packages and for what the environment says. */
function siteMadeOf(): string {
  const {MANDAT_SITE = "", MANDAT_BASE = ""} = process.env;
  const files = readdirSync(".", {withFileTypes: true})
    .filter(({name}) => !unread.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(entry.name) : entry.isFile() ? [entry.name] : []));
  return filesMadeOf(files, fingerprint(undefined, undefined, []), MANDAT_SITE, MANDAT_BASE);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join("src", ".observablehq")));

/** One word for the names and contents of a folder's files; where there is none, one that no folder has. */
async function digestOf(folder: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    const entries = await readdir(folder, {recursive: true, withFileTypes: true});
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) {
      const bytes = await readFile(file);
      hash.update(`\n${file} ${bytes.length}\n`).update(bytes);
    }
  } catch {
    return "none";
  }
  return hash.digest("hex");
}
