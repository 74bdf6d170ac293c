import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";

/** Where the cache has a word for what its results were made of. Framework has no file of that name. */
const note = "_made-of";

/**
 * Builds with the results that loaders left in Framework's cache, as long as nothing has changed of which they were made.
 * Framework itself takes a result for fresh as long as the loader's own file is unchanged, whatever became of the data
 * and the code that it reads. `madeOf` is one short word for all of that; a build that failed, or during which
 * something was edited, leaves nothing to the next.
 */
export async function keepLoaderResults(
  cache: string,
  madeOf: () => string,
  build: () => Promise<void>,
): Promise<void> {
  await mkdir(cache, {recursive: true});
  const before = madeOf();
  if ((await noted(cache)) !== before) await forgetResults(cache);
  await rm(join(cache, note), {force: true});
  await build();
  if (madeOf() === before) await writeFile(join(cache, note), before);
}

const noted = (cache: string): Promise<string | null> =>
  readFile(join(cache, note), "utf8").catch(() => null);

/** Names with an underscore are Framework's bundles of packages, which carry their version. */
async function forgetResults(cache: string): Promise<void> {
  const results = (await readdir(cache)).filter((name) => !name.startsWith("_"));
  await Promise.all(results.map((name) => rm(join(cache, name), {recursive: true})));
}
