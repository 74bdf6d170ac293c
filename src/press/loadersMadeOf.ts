import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {buildSync} from "esbuild";
import {dataMadeOf} from "../data/dataRead.js";
import {installed} from "../data/kept.js";
import {fingerprint} from "../data/madeOnce.js";

const sources = fileURLToPath(new URL("..", import.meta.url));

/** One short word for all that the loaders of the build may read and run: it differs as soon as one byte does. */
export const loadersMadeOf = (): string =>
  filesMadeOf(sourcesOf(loaders()), fingerprint(undefined, undefined, []));

/**
 * The same for one of them, by the path of its result from `src`: what it runs, and what files of `data/` it has
 * `read`, null where that is not known. A loader without the module that reads them reads none.
 */
export function loaderMadeOf(result: string, read: readonly string[] | null): string {
  const modules = sourcesOf([join(sources, `${result}.ts`)]);
  const readsData = modules.includes(join(sources, "data", "readData.ts"));
  const data = read || !readsData ? dataMadeOf(read ?? []) : fingerprint(undefined, undefined, []);
  return filesMadeOf(modules, installed(), data);
}

/** The files that loaders are: `votes.parquet.ts` makes `votes.parquet`. Others name a language or declare types. */
const loaders = (): string[] =>
  (readdirSync(sources, {recursive: true, encoding: "utf8"}) as string[])
    .filter((file) => /\.[a-z]+\.ts$/.test(file) && !/\.(kk|ru|en|d)\.ts$/.test(file))
    .map((file) => join(sources, file));

/**
 * Modules of ours with all that they import, and with the modules that they start as threads or programs by
 * `new URL("…", import.meta.url)`; by their paths on this machine.
 */
export function sourcesOf(modules: readonly string[]): string[] {
  const found = new Set(imported(modules));
  // A set that grows while it is walked is walked to its end.
  for (const file of found)
    for (const [, named = ""] of readFileSync(file, "utf8").matchAll(startedByAddress)) {
      const written = [named, named.replace(/js$/, "ts")].map((one) => resolve(dirname(file), one));
      const started = written.find((one) => existsSync(one));
      if (started && !found.has(started)) for (const one of imported([started])) found.add(one);
    }
  return [...found];
}

const startedByAddress = /\bnew URL\(\s*"(\.[^"]+\.[jt]s)"/g;

function imported(modules: readonly string[]): string[] {
  const {metafile} = buildSync({
    entryPoints: [...modules],
    bundle: true,
    packages: "external",
    // Only the list of what is imported is wanted.
    write: false,
    outdir: "nowhere",
    format: "esm",
    platform: "node",
    metafile: true,
    absWorkingDir: sources,
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs).map((file) => join(sources, file));
}

/** One short word for the names and contents of files, and for what else is told; in one order on every machine. */
export function filesMadeOf(files: readonly string[], ...told: readonly string[]): string {
  const hash = createHash("sha256").update(JSON.stringify(told));
  for (const file of [...files].sort()) {
    const bytes = readFileSync(file);
    hash.update(`\n${relative(sources, file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex").slice(0, 32);
}
