import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {readBy} from "../data/dataRead.js";

/** Where the cache has a word for what its results were made of. Framework has no file of that name. */
const note = "_made-of";

/** Where loaders say in the cache which files they have read. */
export const readFolder = "_read";

/** By the path of a result in the cache: what it was made of, and the files that its loader read; null where it said nothing. */
type Note = Readonly<Record<string, {readonly madeOf: string; readonly read: readonly string[] | null}>>;

/** How it is told of what results are made. */
export interface MadeOf {
  /** One short word for all that any loader may read. */
  readonly all: () => string;
  /** One short word for what one loader runs and for the files that it has read. */
  readonly one: (result: string, read: readonly string[] | null) => string;
}

/**
 * Builds with the results that loaders left in Framework's cache, each as long as nothing has changed of which it was
 * made. Framework itself takes a result for fresh as long as the loader's own file is unchanged, whatever became of the
 * data and the code that it reads. A build that failed, or during which something was edited, leaves nothing to the next.
 */
export async function keepLoaderResults(
  cache: string,
  madeOf: MadeOf,
  build: () => Promise<void>,
): Promise<void> {
  await mkdir(cache, {recursive: true});
  const before = madeOf.all();
  const noted = await notedIn(cache);
  for (const result of await resultsIn(cache)) {
    const of = noted[result];
    if (!of || madeOf.one(result, of.read) !== of.madeOf) await rm(join(cache, result));
  }
  await rm(join(cache, note), {force: true});
  await rm(join(cache, readFolder), {recursive: true, force: true});
  const left = new Set(await resultsIn(cache));
  await build();
  if (madeOf.all() !== before) return;
  const now: Record<string, Note[string]> = {};
  for (const result of await resultsIn(cache)) {
    if (left.has(result)) now[result] = noted[result];
    else {
      const read = await json<readonly string[]>(readBy(join(cache, readFolder), result));
      now[result] = {madeOf: madeOf.one(result, read), read};
    }
  }
  await writeFile(join(cache, note), JSON.stringify(now));
}

/** A note that is damaged, or of another version of this program, says nothing. */
async function notedIn(cache: string): Promise<Note> {
  const noted = await json<Note>(join(cache, note));
  const isOne = (one: unknown): boolean =>
    typeof (one as Note[string] | null)?.madeOf === "string" && "read" in (one as Note[string]);
  return noted && typeof noted === "object" && Object.values(noted).every(isOne) ? noted : {};
}

const json = async <Content>(file: string): Promise<Content | null> => {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Content;
  } catch {
    return null;
  }
};

/** Names with an underscore are Framework's bundles of packages, which carry their version, and the notes of this file. */
async function resultsIn(cache: string): Promise<string[]> {
  const folders = (await readdir(cache)).filter((name) => !name.startsWith("_"));
  const found: string[] = [];
  for (const folder of folders)
    for (const entry of await readdir(join(cache, folder), {recursive: true, withFileTypes: true}))
      if (entry.isFile())
        found.push(
          join(entry.parentPath, entry.name)
            .slice(cache.length + 1)
            .replaceAll("\\", "/"),
        );
  return found;
}
