/** Which files of `data/` are read: a result is made again when one of those has changed, and not for another. */
import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {isMainThread} from "node:worker_threads";

/** `data/` of the repository, or another folder of the same form that the variable MANDAT_DATA names. */
export const dataFolder = process.env.MANDAT_DATA
  ? pathToFileURL(`${resolve(process.env.MANDAT_DATA)}/`)
  : new URL("../../data/", import.meta.url);

const read = new Set<string>();

/** Notes that a file was asked for by its path from `data/`, whether it is there or not; `protocols/*.csv` is a list of files. */
export const noteRead = (file: string): unknown => read.add(file);

/** All that this process has asked for so far: what it makes may rest on any of it. */
export const readSoFar = (): readonly string[] => [...read].sort();

/** The names of a folder's files with that ending, in the order of their code units; none where there is no folder. */
export function namesIn(folder: string, ending: string): string[] {
  const address = new URL(folder, dataFolder);
  if (!existsSync(address)) return [];
  return readdirSync(address)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/** One short word for what files of `data/` say, as they were noted. */
export function dataMadeOf(read: readonly string[]): string {
  const hash = createHash("sha256").update(dataFolder.href);
  for (const file of read) {
    const [, folder, ending] = /^(.*)\*(.*)$/.exec(file) ?? [];
    hash.update(`\n${file}\n`);
    if (folder !== undefined && ending !== undefined) hash.update(namesIn(folder, ending).join());
    else if (existsSync(new URL(file, dataFolder))) hash.update(readFileSync(new URL(file, dataFolder)));
    else hash.update("none");
  }
  return hash.digest("hex").slice(0, 32);
}

/** Where a loader leaves the list of what it has read, by the name of its result. */
export const readBy = (folder: string, result: string): string => join(folder, `${basename(result)}.json`);

// The build asks its loaders for it.
const asked = process.env.MANDAT_READ;
if (asked && isMainThread)
  process.once("exit", () => {
    mkdirSync(asked, {recursive: true});
    writeFileSync(readBy(asked, process.argv[1].replace(/\.ts$/, "")), JSON.stringify(readSoFar()));
  });
